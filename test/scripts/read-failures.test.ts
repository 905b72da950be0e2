import { describe, expect, it } from "vitest";
import type { Failure } from "../../scripts/model.js";
import { readFailures } from "../../scripts/read-failures.js";
import { makeOperation } from "./reading.js";

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
      "no range, which names no status",
      `{ 4XX: ${json("A")}, default: ${json("B")} }`,
      [{ statuses: undefined, type: b }],
    ],
  ])("reads %s", async (_, responses, want) => {
    const { operation, reading } = await makeOperation(`responses: ${responses}`, schemas);
    expect(readFailures(operation, reading.types)).toEqual(want);
  });
});
