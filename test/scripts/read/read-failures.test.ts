import { describe, expect, it } from "vitest";
import type { Failure } from "../../../scripts/model.js";
import { readFailures } from "../../../scripts/read/read-failures.js";
import { makeOperation } from "../reading.js";

const schemas = "{ A: { type: object, properties: { a: {} } }, B: { type: object, properties: { b: {} } } }";
const json = (model: string): string =>
  `{ content: { application/json: { schema: { $ref: "#/components/schemas/${model}" } } } }`;

describe("readFailures", () => {
  const a = { text: "A", models: ["A"] };
  const b = { text: "B", models: ["B"] };
  const unknown: Failure = { statuses: undefined, type: { text: "unknown", models: [] } };

  it.each<[title: string, responses: string, want: Failure[]]>([
    ["none", '{ "200": {} }', []],
    ["none that have a body", "{ default: {} }", []],
    ["those of default", `{ default: ${json("A")} }`, [{ statuses: undefined, type: a }]],
    ["one, and others of which nothing is known", `{ "404": ${json("A")} }`, [{ statuses: [404], type: a }, unknown]],
    [
      "several of one body together",
      `{ "400": ${json("A")}, "404": ${json("B")}, "409": ${json("A")}, default: ${json("B")} }`,
      [
        { statuses: [400, 409], type: a },
        { statuses: [404], type: b },
        { statuses: undefined, type: b },
      ],
    ],
    [
      "one without a body, which may bring that of default",
      `{ "404": {}, default: ${json("A")} }`,
      [
        { statuses: [404], type: { text: "A | undefined", models: ["A"] } },
        { statuses: undefined, type: a },
      ],
    ],
    [
      "one without a body and no default",
      '{ "404": {} }',
      [{ statuses: [404], type: { text: "undefined", models: [] } }, unknown],
    ],
    [
      "text",
      '{ "400": { content: { text/plain: {} } } }',
      [{ statuses: [400], type: { text: "string", models: [] } }, unknown],
    ],
    ["a redirect", `{ "302": ${json("A")} }`, [{ statuses: [302], type: a }, unknown]],
    [
      "a range, with the statuses of its body",
      `{ "404": ${json("B")}, 4XX: ${json("A")}, "500": ${json("A")}, default: ${json("B")} }`,
      [
        { statuses: [404], type: b },
        { statuses: [500, "4XX"], type: a },
        { statuses: undefined, type: b },
      ],
    ],
    [
      "ranges in any case",
      `{ 4xx: ${json("A")}, 5Xx: ${json("A")} }`,
      [{ statuses: ["4XX", "5XX"], type: a }, unknown],
    ],
    ["no range of successes", `{ 2XX: ${json("A")}, 1XX: ${json("A")} }`, []],
    [
      "JSON by several names",
      `{ "400": { content: { application/json: { schema: { $ref: "#/components/schemas/A" } }, text/html: {}, application/problem+json: { schema: { $ref: "#/components/schemas/B" } } } } }`,
      [{ statuses: [400], type: { text: "A | B", models: ["A", "B"] } }, unknown],
    ],
    [
      "values of any media type",
      '{ "400": { content: { "*/*": { schema: { $ref: "#/components/schemas/A" } } } } }',
      [{ statuses: [400], type: a }, unknown],
    ],
  ])("reads %s", async (_, responses, want) => {
    const { operation, reading } = await makeOperation(`responses: ${responses}`, schemas);
    expect(readFailures(operation, reading.types)).toEqual(want);
  });
});
