import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isNumber, isSingle, valueKinds } from "../../../scripts/document/value-kinds.js";
import { normalDocument } from "../reading.js";

const document = normalDocument(`
  components:
    schemas:
      Name: { type: string }
      Size: { $ref: "#/components/schemas/Number" }
      Number: { type: [integer, "null"] }
      Loop: { anyOf: [{ type: string }, { $ref: "#/components/schemas/Loop" }] }
`);

describe("valueKinds", () => {
  it.each([
    ["one type", "{ type: string }", ["string"]],
    ["several types", "{ type: [string, array] }", ["string", "array"]],
    ["all but null", '{ type: [integer, "null"] }', ["integer"]],
    ["those of a list of values", "{ enum: [a, 1, null, b] }", ["string", "number"]],
    ["that of the one value", "{ const: true }", ["boolean"]],
    [
      "those of alternatives",
      '{ anyOf: [{ type: integer }, { type: array }, { type: "null" }] }',
      ["integer", "array"],
    ],
    ["those of other alternatives", "{ oneOf: [{ type: integer }, { const: all }] }", ["integer", "string"]],
    ["none where an alternative does not tell", "{ anyOf: [{ type: integer }, {}] }", []],
    ["those of a part that tells", "{ allOf: [{ description: A }, { type: object }] }", ["object"]],
    ["those of what is referred to", '{ $ref: "#/components/schemas/Name" }', ["string"]],
    ["those of what that refers to", '{ $ref: "#/components/schemas/Size" }', ["integer"]],
    ["those that what refers to itself has else", '{ $ref: "#/components/schemas/Loop" }', ["string"]],
    ["none where nothing is said", "{}", []],
    ["none where everything is allowed", "true", []],
  ])("are %s", (_, schema, want) => {
    expect(valueKinds(parse(schema), document)).toEqual(want);
  });

  it("are none where there is no schema", () => {
    expect(valueKinds(undefined, document)).toEqual([]);
  });
});

it.each<[kinds: string[], single: boolean, number: boolean]>([
  [[], false, false],
  [["string"], true, false],
  [["integer"], true, true],
  [["number", "integer"], true, true],
  [["number", "string"], true, false],
  [["string", "array"], false, false],
  [["object"], false, false],
])("values of %j: single %s, numbers %s", (kinds, single, number) => {
  expect([isSingle(kinds), isNumber(kinds)]).toEqual([single, number]);
});

it("follows references to names that are encoded, as they are before they are made to fit", () => {
  const components = { schemas: { "Page[User]": { type: "object" }, "a/b": { type: "string" } } };
  expect(valueKinds({ $ref: "#/components/schemas/Page%5BUser%5D" }, { components })).toEqual(["object"]);
  expect(valueKinds({ $ref: "#/components/schemas/a~1b" }, { components })).toEqual(["string"]);
});
