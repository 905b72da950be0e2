import { describe, expect, it } from "vitest";
import { printModels } from "./print-models.js";
import { typesOf } from "./reading.js";

/** Declarations of the models of schemas, which are normalised first. */
function print(schemas: string): string {
  return printModels(typesOf(schemas).models);
}

/** The same of the one model, `A`. */
function printOne(schema: string): string {
  return print(`A: ${schema}`);
}

describe("a schema becomes", () => {
  it.each([
    ["text", "{ type: string }", "export type A = string;"],
    ["a number", "{ type: integer, format: int64 }", "/** Format: int64. */\nexport type A = number;"],
    ["an interface of an object", "{ type: object, properties: { a: {} } }", "export interface A {\n  a?: unknown;\n}"],
    [
      "an interface with required properties",
      "{ type: object, required: [a], properties: { a: { type: boolean } } }",
      "export interface A {\n  a: boolean;\n}",
    ],
    [
      "an interface in which a default does not make a property required",
      "{ type: object, properties: { a: { type: boolean, default: true } } }",
      "export interface A {\n  /** Default: `true`. */\n  a?: boolean;\n}",
    ],
    ["a record of an object without properties", "{ type: object }", "export type A = Record<string, unknown>;"],
    [
      "an interface of a map",
      "{ type: object, additionalProperties: { type: string } }",
      "export interface A {\n  [key: string]: string;\n}",
    ],
    ["null by a list of types", '{ type: [string, "null"] }', "export type A = string | null;"],
    ["null as OpenAPI 3.0 has it", "{ type: string, nullable: true }", "export type A = string | null;"],
    ["null as a variant", '{ anyOf: [{ type: integer }, { type: "null" }] }', "export type A = number | null;"],
    ["a literal", "{ const: a }", 'export type A = "a";'],
    ["a union of literals", "{ type: string, enum: [a, b] }", 'export type A = "a" | "b";'],
    [
      "an open enum",
      "{ anyOf: [{ type: string, enum: [a, b] }, { type: string }] }",
      'export type A = "a" | "b" | (string & {});',
    ],
    [
      "an open enum within limits",
      "{ anyOf: [{ type: string, enum: [a] }, { type: string, maxLength: 9 }] }",
      'export type A = "a" | (string & {});',
    ],
    ["text once", "{ anyOf: [{ type: string }, { type: string }] }", "export type A = string;"],
    ["bytes in text", "{ type: string, format: binary }", "/** Format: binary. */\nexport type A = string;"],
    [
      "an interface with properties that are true and false",
      "{ type: object, properties: { a: true, b: false } }",
      "export interface A {\n  a?: unknown;\n  b?: never;\n}",
    ],
  ])("%s", (_, schema, want) => {
    expect(printOne(schema)).toBe(want);
  });
});

describe("a comment", () => {
  it.each([
    ["is the description", "{ type: string, description: id of a user }", "/** Id of a user. */"],
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
    ["keeps percent signs and code", '{ type: string, description: "100% `a`" }', "/** 100% `a`. */"],
  ])("%s", (_, schema, want) => {
    expect(printOne(schema)).toBe(`${want}\nexport type A = string;`.trim());
  });

  it("is at properties too", () => {
    expect(printOne("{ type: object, properties: { a: { type: string, description: the a } } }")).toBe(
      "export interface A {\n  /** The a. */\n  a?: string;\n}",
    );
  });
});

describe("models", () => {
  it.each([
    [
      "name each other",
      "{ Id: { type: string }, Ids: { type: array, items: $Id } }",
      "export type Id = string;\n\nexport type Ids = Id[];",
    ],
    [
      "have models for references into them",
      "{ User: { type: object, properties: { id: { type: string } } }, Id: { $ref: '#/components/schemas/User/properties/id' } }",
      "export interface User {\n  id?: UserId;\n}\n\nexport type Id = UserId;\n\nexport type UserId = string;",
    ],
    [
      "extend others, with what they require of them",
      "{ A: { type: object, properties: { a: {} } }, B: { allOf: [$A], required: [a] } }",
      "export interface A {\n  a?: unknown;\n}\n\nexport interface B extends A {\n  a: unknown;\n}",
    ],
    [
      "refer to themselves",
      "{ A: { type: object, properties: { next: $A, all: { type: array, items: $A } } } }",
      "export interface A {\n  next?: A;\n  all?: A[];\n}",
    ],
    [
      "name models in unions, each once",
      "{ A: { type: string }, B: { type: object, properties: { b: {} } }, C: { type: object, properties: { x: { oneOf: [$B, { type: array, items: $A }, { type: array, items: $B }, $B, { type: 'null' }] } } } }",
      "export type A = string;\n\nexport interface B {\n  b?: unknown;\n}\n\nexport interface C {\n  x?: B | A[] | B[] | null;\n}",
    ],
  ])("%s", (_, schemas, want) => {
    expect(print(schemas)).toBe(want);
  });
});
