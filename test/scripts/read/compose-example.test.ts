import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { composeExample } from "../../../scripts/read/compose-example.js";
import { modelType, typesOf } from "../reading.js";

/** The example that is composed of a schema, given as YAML with others by name. */
function compose(schema: string, schemas = "{}"): unknown {
  const types = typesOf(JSON.stringify({ ...parse(schemas), Given: parse(schema) }));
  return composeExample(modelType(types, "Given"))?.value;
}

describe("composeExample", () => {
  it.each<[title: string, schema: string, want: unknown]>([
    ["the type's example", "{ type: string, example: a }", "a"],
    ["the first of several examples", "{ type: string, examples: [a, b] }", "a"],
    ["the example before several", "{ type: string, example: a, examples: [b] }", "a"],
    ["null as an example", "{ type: [string, 'null'], example: null }", null],
    ["the only value", "{ const: a }", "a"],
    ["the default", "{ type: integer, default: 0 }", 0],
    [
      "the examples of properties",
      "{ type: object, properties: { a: { example: 1 }, b: { type: string } } }",
      { a: 1 },
    ],
    [
      "the examples of properties with any name",
      "{ type: object, properties: { __proto__: { example: 1 } } }",
      JSON.parse('{ "__proto__": 1 }'),
    ],
    [
      "nothing if a required property has none",
      "{ type: object, required: [b], properties: { a: { example: 1 }, b: { type: string } } }",
      undefined,
    ],
    ["nothing if no property has one", "{ type: object, properties: { b: { type: string } } }", undefined],
    ["a list of the example of its items", "{ type: array, items: { example: 1 } }", [1]],
    ["nothing of a list whose items have none", "{ type: array, items: { type: string } }", undefined],
    [
      "the example of the first variant that has one",
      "{ oneOf: [{ type: string }, { type: integer, example: 1 }] }",
      1,
    ],
    ["nothing if no variant has one", "{ anyOf: [{ type: string }, { type: 'null' }] }", undefined],
    ["nothing of values that are listed", "{ type: string, enum: [a, b] }", undefined],
    ["the example beside a reference", "{ $ref: '#/components/schemas/Named', example: { id: m } }", { id: "m" }],
    ["the example of a reference", "{ $ref: '#/components/schemas/Named' }", { id: "n" }],
    ["the example of a recursive model, up to the recursion", "{ $ref: '#/components/schemas/Node' }", { id: "a" }],
  ])("composes %s", (_, schema, want) => {
    const schemas = `{
      Named: { type: object, properties: { id: { type: string, example: n } } },
      Node: { type: object, required: [id], properties: { id: { example: a }, next: { $ref: '#/components/schemas/Node' } } },
    }`;
    expect(compose(schema, schemas)).toEqual(want);
  });

  it("gives up on an example that doubles at each of forty levels", () => {
    const levels = Array.from({ length: 40 }, (_, level) => {
      const next = `{ $ref: '#/components/schemas/L${level + 1}' }`;
      return `L${level}: { type: object, required: [a, b], properties: { a: ${next}, b: ${next} } }`;
    });
    const schemas = `{ ${levels.join(", ")}, L40: { type: string, example: a } }`;
    expect(compose("{ $ref: '#/components/schemas/L0' }", schemas)).toBeUndefined();
  });

  it.each([
    ["many properties", JSON.stringify(Array(200).fill(1))],
    ["long text", JSON.stringify("x".repeat(20_000))],
    ["long names", JSON.stringify({ ["x".repeat(20_000)]: 1 })],
  ])("uses an example with %s as a whole, and does not repeat it in others", (_, example) => {
    const schemas = `{ Large: { example: ${example} } }`;
    const large = "{ $ref: '#/components/schemas/Large' }";
    expect(compose(large, schemas)).toEqual(JSON.parse(example));
    const holder = `{ type: object, properties: { a: { example: 1 }, b: ${large}, c: { example: 1 } } }`;
    expect(compose(holder, schemas)).toEqual({ a: 1 });
  });

  it("composes nothing of long names, which every operation would repeat", () => {
    const schemas = `{ Large: { properties: { ${"x".repeat(20_000)}: { example: 1 } } } }`;
    expect(compose("{ type: array, items: { $ref: '#/components/schemas/Large' } }", schemas)).toBeUndefined();
  });
});
