import { describe, expect, it } from "vitest";
import type { Answer, Failure } from "../../scripts/model.js";
import { findSuccess, preferredContent, readAnswer, readFailures } from "../../scripts/read-responses.js";
import { makeOperation } from "./reading.js";

const schemas = "{ A: { type: object, properties: { a: {} } }, B: { type: object, properties: { b: {} } } }";
const json = (model: string): string =>
  `{ content: { application/json: { schema: { $ref: "#/components/schemas/${model}" } } } }`;

describe("preferredContent", () => {
  it.each<[title: string, given: string[], want: string | undefined]>([
    ["JSON where there is a choice", ["text/plain", "application/json"], "application/json"],
    ["JSON by another name", ["application/xml", "application/problem+json"], "application/problem+json"],
    ["the first otherwise", ["application/capnp", "text/plain"], "application/capnp"],
    ["none of none", [], undefined],
  ])("is %s", (_, given, want) => {
    expect(preferredContent(Object.fromEntries(given.map((name) => [name, {}])))?.mediaType).toBe(want);
  });
});

describe("findSuccess", () => {
  it.each([
    ["the one", '{ "204": {} }', "204"],
    ["the first that has a body", `{ "202": {}, "201": ${json("A")}, "200": ${json("B")} }`, "200"],
    ["one by a range", `{ 2XX: ${json("A")}, "404": {} }`, "2XX"],
    ["200 where none is documented", "{ default: {} }", "200"],
  ])("is %s", async (_, responses, want) => {
    const { operation } = await makeOperation(`responses: ${responses}`, schemas);
    expect(findSuccess(operation).status).toBe(want);
  });
});

describe("readAnswer", () => {
  it.each<[title: string, responses: string, want: Answer]>([
    ["JSON", `{ "200": ${json("A")} }`, { kind: "json", type: { text: "A", models: ["A"] } }],
    ["nothing", '{ "204": {} }', { kind: "none", type: { text: "void", models: [] } }],
    ["nothing that is documented", "{}", { kind: "none", type: { text: "void", models: [] } }],
    [
      "JSON of which nothing is said",
      '{ "200": { content: { application/json: {} } } }',
      { kind: "json", type: { text: "unknown", models: [] } },
    ],
    [
      "text",
      '{ "200": { content: { text/csv: { schema: { type: string } } } } }',
      { kind: "text", type: { text: "string", models: [] } },
    ],
    [
      "bytes",
      '{ "200": { content: { image/png: { schema: { type: string } } } } }',
      { kind: "blob", type: { text: "Blob", models: [] } },
    ],
    [
      "JSON among others",
      '{ "200": { content: { image/png: {}, application/vnd.acme+json: { schema: { type: integer } } } } }',
      { kind: "json", type: { text: "number", models: [] } },
    ],
  ])("reads %s", async (_, responses, want) => {
    const { operation, reading } = await makeOperation(`responses: ${responses}`, schemas);
    expect(readAnswer(operation, reading.types)).toEqual(want);
  });
});

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
