import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isSingle, valueKinds } from "../../../scripts/document/value-kinds.js";
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
    ["those of listed values", "{ enum: [a, 1, null, b] }", ["string", "number"]],
    ["that of a constant", "{ const: true }", ["boolean"]],
    ["those of variants", '{ anyOf: [{ type: integer }, { type: array }, { type: "null" }] }', ["integer", "array"]],
    ["those of variants with values", "{ oneOf: [{ type: integer }, { const: all }] }", ["integer", "string"]],
    ["none if a variant does not tell", "{ anyOf: [{ type: integer }, {}] }", []],
    ["those of a part that tells", "{ allOf: [{ description: A }, { type: object }] }", ["object"]],
    ["those of a reference", '{ $ref: "#/components/schemas/Name" }', ["string"]],
    ["those of a reference to a reference", '{ $ref: "#/components/schemas/Size" }', ["integer"]],
    ["those that a recursive schema has otherwise", '{ $ref: "#/components/schemas/Loop" }', ["string"]],
    ["none without a type", "{}", []],
    ["none of true", "true", []],
  ])("are %s", (_, schema, want) => {
    expect(valueKinds(parse(schema), document)).toEqual(want);
  });

  it("are none without a schema", () => {
    expect(valueKinds(undefined, document)).toEqual([]);
  });
});

it.each<[kinds: string[], want: boolean]>([
  [[], false],
  [["string"], true],
  [["number", "integer"], true],
  [["string", "array"], false],
  [["object"], false],
])("values of %j are single values: %s", (kinds, want) => {
  expect(isSingle(kinds)).toBe(want);
});

it("valueKinds follows references to names that are percent-encoded", () => {
  const components = { schemas: { "Page[User]": { type: "object" }, "a/b": { type: "string" } } };
  expect(valueKinds({ $ref: "#/components/schemas/Page%5BUser%5D" }, { components })).toEqual(["object"]);
  expect(valueKinds({ $ref: "#/components/schemas/a~1b" }, { components })).toEqual(["string"]);
});
