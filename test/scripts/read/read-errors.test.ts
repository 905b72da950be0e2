import { describe, expect, it } from "vitest";
import { printType } from "../../../scripts/emit.js";
import type { ErrorResponse } from "../../../scripts/model.js";
import { readErrors } from "../../../scripts/read/read-errors.js";
import { readResponses } from "../../../scripts/read/read-responses.js";
import { makeOperation } from "../reading.js";

const schemas = "{ A: { type: object, properties: { a: {} } }, B: { type: object, properties: { b: {} } } }";
const json = (model: string): string =>
  `{ content: { application/json: { schema: { $ref: "#/components/schemas/${model}" } } } }`;

async function read(responses: string): Promise<readonly ErrorResponse[]> {
  const { operation, reading } = await makeOperation(`responses: ${responses}`, schemas);
  return readErrors(readResponses("GET", operation, reading));
}

type Row = readonly [statuses: ErrorResponse["statuses"], type: string];

describe("readErrors", () => {
  const others: Row = [undefined, "unknown"];

  it.each<[title: string, responses: string, want: Row[]]>([
    ["nothing of a success", '{ "200": {} }', []],
    ["nothing of `default` without a body", "{ default: {} }", []],
    ["`default`", `{ default: ${json("A")} }`, [[undefined, "A"]]],
    ["one status code, and all others as unknown", `{ "404": ${json("A")} }`, [[[404], "A"], others]],
    [
      "status codes with the same body together",
      `{ "400": ${json("A")}, "404": ${json("B")}, "409": ${json("A")}, default: ${json("B")} }`,
      [
        [[400, 409], "A"],
        [[404], "B"],
        [undefined, "B"],
      ],
    ],
    [
      "a status code without a body as that of `default`, or nothing",
      `{ "404": {}, default: ${json("A")} }`,
      [
        [[404], "A | undefined"],
        [undefined, "A"],
      ],
    ],
    ["a status code without a body and without `default`", '{ "404": {} }', [[[404], "undefined"], others]],
    ["text", '{ "400": { content: { text/plain: {} } } }', [[[400], "string"], others]],
    ["a redirect", `{ "302": ${json("A")} }`, [[[302], "A"], others]],
    [
      "a range together with status codes of the same body",
      `{ "404": ${json("B")}, 4XX: ${json("A")}, "500": ${json("A")}, default: ${json("B")} }`,
      [
        [[404], "B"],
        [[500, "4XX"], "A"],
        [undefined, "B"],
      ],
    ],
    ["ranges in any case", `{ 4xx: ${json("A")}, 5Xx: ${json("A")} }`, [[["4XX", "5XX"], "A"], others]],
    ["no range of successes", `{ 2XX: ${json("A")}, 1XX: ${json("A")} }`, []],
    [
      "several kinds of JSON as a union",
      `{ "400": { content: { application/json: { schema: { $ref: "#/components/schemas/A" } }, text/html: {}, application/problem+json: { schema: { $ref: "#/components/schemas/B" } } } } }`,
      [[[400], "A | B"], others],
    ],
    [
      "values of any media type",
      '{ "400": { content: { "*/*": { schema: { $ref: "#/components/schemas/A" } } } } }',
      [[[400], "A"], others],
    ],
  ])("reads %s", async (_, responses, want) => {
    const errors = await read(responses);
    expect(errors.map(({ statuses, type }) => [statuses, printType(type)])).toEqual(want);
  });

  it("reads the body of a status code without one as nothing", async () => {
    expect(await read('{ "404": {} }')).toEqual([
      { statuses: [404], type: { kind: "nothing" } },
      { statuses: undefined, type: { kind: "unknown" } },
    ]);
  });

  it("does not group models by their shape alone", async () => {
    const errors = await read(`{ "400": ${json("A")}, "404": ${json("B")} }`);
    expect(errors.map(({ statuses }) => statuses)).toEqual([[400], [404], undefined]);
  });
});
