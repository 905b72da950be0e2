import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeTypes, type Types } from "../../scripts/types.js";
import { normalDocument } from "./reading.js";

function types(schemas: string, paths = "{}"): Types {
  return makeTypes(normalDocument(JSON.stringify({ paths: parse(paths), components: { schemas: parse(schemas) } })));
}

const schemas = "{ User: { type: object, properties: { names: { type: array, items: { type: string } } } } }";
const user = '{ $ref: "#/components/schemas/User" }';
const paths = `
  /users:
    put:
      operationId: put users
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: "filter[a]", in: query, schema: { type: string, enum: [on] } }
        - { name: X-A, in: header, schema: { type: array, items: ${user} } }
        - { name: meta, in: query, content: { application/json: { schema: ${user} } } }
        - { name: words, in: query, content: { text/csv: {} } }
      requestBody: { content: { application/json: { schema: ${user} } } }
      responses:
        "200":
          headers: { X-Left: { description: what is left, schema: { type: integer } } }
          content: { application/json: { schema: { type: object, additionalProperties: ${user} } } }
        default: { content: { text/plain: { schema: { type: string } } } }
`;

/** The text of the one model, `A`. */
function typeOf(schema: string): string {
  const { text } = types(`A: ${schema}`);
  return text.slice(0, text.search(/^export type paths/m)).trim();
}

describe("a model", () => {
  it.each([
    ["text", "{ type: string }", "export type A = string;"],
    ["numbers", "{ type: integer, format: int64 }", "/** Format: int64. */\nexport type A = number;"],
    ["an object", "{ type: object, properties: { a: {} } }", "export interface A {\n    a?: unknown;\n}"],
    [
      "what is required",
      "{ type: object, required: [a], properties: { a: { type: boolean } } }",
      "export interface A {\n    a: boolean;\n}",
    ],
    [
      "a default, which does not make a member required",
      "{ type: object, properties: { a: { type: boolean, default: true } } }",
      "export interface A {\n    /** Default: `true`. */\n    a?: boolean;\n}",
    ],
    ["an object of which nothing is said", "{ type: object }", "export type A = Record<string, unknown>;"],
    [
      "a map",
      "{ type: object, additionalProperties: { type: string } }",
      "export interface A {\n    [key: string]: string;\n}",
    ],
    ["null by a list of types", '{ type: [string, "null"] }', "export type A = string | null;"],
    ["null as OpenAPI 3.0 has it", "{ type: string, nullable: true }", "export type A = string | null;"],
    ["null by a choice", '{ anyOf: [{ type: integer }, { type: "null" }] }', "export type A = number | null;"],
    ["one value", "{ const: a }", 'export type A = "a";'],
    ["a list of values", "{ type: string, enum: [a, b] }", 'export type A = "a" | "b";'],
    [
      "a list of values that grows",
      "{ anyOf: [{ type: string, enum: [a, b] }, { type: string }] }",
      'export type A = "a" | "b" | (string & {});',
    ],
    [
      "a list of values that grows within limits",
      "{ anyOf: [{ type: string, enum: [a] }, { type: string, maxLength: 9 }] }",
      'export type A = "a" | (string & {});',
    ],
    [
      "any text twice, which is no such list",
      "{ anyOf: [{ type: string }, { type: string }] }",
      "export type A = string;",
    ],
    ["bytes", "{ type: string, format: binary }", "/** Format: binary. */\nexport type A = string;"],
    [
      "members that are true and false",
      "{ type: object, properties: { a: true, b: false } }",
      "export interface A {\n    a?: unknown;\n    b?: never;\n}",
    ],
  ])("has %s", async (_, schema, want) => {
    expect(await typeOf(schema)).toBe(want);
  });
});

describe("a comment", () => {
  it.each([
    ["is a description", "{ type: string, description: id of a user }", "/** Id of a user. */"],
    [
      "has limits and format",
      "{ type: string, maxLength: 9, format: uuid }",
      "/** At most 9 characters. Format: uuid. */",
    ],
    ["has no example", "{ type: string, example: x, examples: [y] }", ""],
    ["has no title beside a description", "{ type: string, title: T, description: D }", "/** D. */"],
    ["says what is deprecated", "{ type: string, deprecated: true }", "/** @deprecated */"],
    ["says so last", "{ type: string, deprecated: true, description: Old }", "/**\n * Old.\n *\n * @deprecated\n */"],
    ["has paragraphs", '{ type: string, description: "One.\\n\\nTwo." }', "/**\n * One.\n *\n * Two.\n */"],
    ["is not ended by its text", '{ type: string, description: "*/ x(); /*" }', "/** *\u200b/ x(); /*. */"],
    ["keeps signs that have a meaning elsewhere", '{ type: string, description: "100% `a`" }', "/** 100% `a`. */"],
  ])("%s", async (_, schema, want) => {
    expect(await typeOf(schema)).toBe(`${want}\nexport type A = string;`.trim());
  });

  it("stands at members too", async () => {
    expect(await typeOf("{ type: object, properties: { a: { type: string, description: the a } } }")).toBe(
      "export interface A {\n    /** The a. */\n    a?: string;\n}",
    );
  });
});

describe("at", () => {
  it.each<[path: string[], text: string, models: string[]]>([
    [["User", "names"], "string[]", []],
    [["User", "names", "[]"], "string", []],
    [["operations", "putUsers", "parameters", "query", "page"], "number", []],
    [["operations", "putUsers", "parameters", "query", "filter[a]"], '"on"', []],
    [["operations", "putUsers", "parameters", "header", "X-A"], "User[]", ["User"]],
    [["operations", "putUsers", "parameters", "query", "meta"], "User", ["User"]],
    [["operations", "putUsers", "parameters", "query", "words"], "string", []],
    [["operations", "putUsers", "responses", "200", "headers", "X-Left"], "number", []],
    [["operations", "putUsers", "requestBody", "content", "application/json"], "User", ["User"]],
    [
      ["operations", "putUsers", "responses", "200", "content", "application/json"],
      "{ [key: string]: User; }",
      ["User"],
    ],
    [["operations", "putUsers", "responses", "default", "content", "text/plain"], "string", []],
    [["operations", "putUsers", "responses", "404"], "unknown", []],
    [["operations", "other"], "unknown", []],
  ])("%j → %s", async (path, text, models) => {
    const { at } = await types(schemas, paths);
    expect(at(...path)).toEqual({ text, models });
  });
});

describe("text", () => {
  it("documents headers of answers", async () => {
    const { text } = await types(schemas, paths);
    expect(text).toContain('/** What is left. */\n                    "X-Left"?: number;');
  });

  it("is models, paths and operations, and nothing else", async () => {
    const { text } = await types("{ A: { type: string } }", "{ /a: { get: { operationId: getA, responses: {} } } }");
    expect(Array.from(text.matchAll(/^(?:export )?(?:interface|type) \w+/gm), String)).toEqual([
      "export type A",
      "export interface paths",
      "export interface operations",
    ]);
  });

  it("names models in operations", async () => {
    const { text } = await types(
      "{ A: { type: string } }",
      '{ /a: { get: { operationId: getA, responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } } } } } }',
    );
    expect(text).toContain('"application/json": A;');
    expect(text).not.toContain("components");
  });
});

describe("a path", () => {
  it.each(["/100%/{id}", "/a%zz#/b", "/a%2fb"])("%s is as the document has it", (path) => {
    const read = (id: string) => `{ operationId: ${id}, responses: { "204": { description: None. } } }`;
    const { text } = types("{}", `{ "${path}": { get: ${read("getAll")}, query: ${read("findAll")} } }`);
    expect(text).toContain(`${JSON.stringify(path)}: {`);
    expect(text).not.toMatch(/other method|[\ue000-\uf8ff]/);
  });
});
