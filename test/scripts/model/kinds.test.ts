import { describe, expect, it } from "vitest";
import { isNumber, isSingle, isStructured, type JsonKind, kindsOf, type Type } from "../../../scripts/model.js";
import { modelType, typesOf } from "../reading.js";

const schemas = `
  Name: { type: string }
  Size: $Number
  Number: { type: [integer, "null"] }
  Loop: { anyOf: [{ type: string }, $Loop] }
  Node: { type: object, properties: { next: $Node } }
`;

/** The type of a schema, given as YAML, which may refer to those above. */
function read(schema: string): Type {
  return modelType(typesOf(`${schemas}  Given: ${schema}`), "Given");
}

describe("kindsOf", () => {
  it.each<[title: string, schema: string, want: JsonKind[]]>([
    ["one type", "{ type: string }", ["string"]],
    ["several types", "{ type: [string, array] }", ["string", "array"]],
    ["a type without null", '{ type: [integer, "null"] }', ["integer"]],
    ["nothing but null", '{ type: "null" }', []],
    ["listed values", "{ enum: [a, 1, null, b] }", ["string", "number"]],
    ["values that are objects and lists", "{ enum: [{ a: 1 }, [1]] }", ["object", "array"]],
    ["one value", "{ const: true }", ["boolean"]],
    ["variants", '{ anyOf: [{ type: integer }, { type: array }, { type: "null" }] }', ["integer", "array"]],
    ["variants with values", "{ oneOf: [{ type: integer }, { const: all }] }", ["integer", "string"]],
    ["variants of which one is unknown", "{ anyOf: [{ type: integer }, {}] }", []],
    ["parts of which one is known", "{ allOf: [{ description: A }, { type: object }] }", ["object"]],
    ["a reference", "$Name", ["string"]],
    ["a reference to a reference", "$Size", ["integer"]],
    ["a model that is its own variant", "$Loop", ["string"]],
    ["a model that refers to itself", "$Node", ["object"]],
    ["a map", "{ type: object, additionalProperties: { type: string } }", ["object"]],
    ["a tuple", "{ type: array, prefixItems: [{ type: string }], minItems: 1 }", ["array"]],
    ["no schema", "{}", []],
    ["true", "true", []],
    ["false", "false", []],
  ])("tells %s", (_, schema, want) => {
    expect(kindsOf(read(schema))).toEqual(want);
  });

  it.each<[kind: Type["kind"] & ("bytes" | "rawBytes" | "event" | "nothing"), want: JsonKind[]]>([
    ["bytes", ["string"]],
    ["rawBytes", []],
    ["event", []],
    ["nothing", []],
  ])("tells for %s %j", (kind, want) => {
    expect(kindsOf({ kind })).toEqual(want);
  });

  it("tells the first part of an intersection that is known", () => {
    expect(kindsOf({ kind: "intersection", of: [{ kind: "unknown" }, { kind: "string" }] })).toEqual(["string"]);
  });

  it("tells nothing for a stream", () => {
    expect(kindsOf({ kind: "stream", of: { kind: "string" } })).toEqual([]);
  });
});

it.each<[kinds: JsonKind[], want: boolean]>([
  [[], false],
  [["string"], true],
  [["integer"], true],
  [["number", "integer"], true],
  [["number", "string"], true],
  [["string", "array"], false],
  [["object"], false],
])("values of %j are single values: %s", (kinds, want) => {
  expect(isSingle(kinds)).toBe(want);
});

it.each<[schema: string, structured: boolean, number: boolean]>([
  ["{}", false, false],
  ["{ type: string }", false, false],
  ["{ type: integer }", false, true],
  ["$Size", false, true],
  ["{ type: [number, integer] }", false, true],
  ["{ enum: [1, 2, null] }", false, true],
  ["{ type: [number, string] }", false, false],
  ["{ type: [string, array] }", true, false],
  ["$Node", true, false],
  ['{ type: [object, "null"] }', true, false],
])("values of %s have items or properties: %s, and are numbers: %s", (schema, structured, number) => {
  const type = read(schema);
  expect([isStructured(type), isNumber(type)]).toEqual([structured, number]);
});
