import { describe, expect, it } from "vitest";
import { narrowUnions } from "../../../scripts/normalise/narrow-unions.js";
import { parseSchemas, runStep } from "../schemas.js";

/** What members become of a union of `A` and `B` whose discriminator is `k`; with what the document has else. */
function narrow(mapping: string, rest: string): Record<string, unknown> {
  const union = `Union: { oneOf: [$A, $B], discriminator: { propertyName: k${mapping && `, mapping: ${mapping}`} } }`;
  const { schemas } = runStep(narrowUnions, `${union}\n${rest}`);
  expect(schemas["Union"]).toEqual(parseSchemas("Union: { oneOf: [$A, $B] }")["Union"]);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => name !== "Union"));
}

const text = "{ type: object, properties: { k: { type: string } } }";

/** An object that has these values as `k`, and requires it. */
function having(...values: unknown[]): object {
  const [only] = values;
  return {
    type: "object",
    required: ["k"],
    properties: { k: values.length === 1 ? { const: only } : { enum: values } },
  };
}

describe("members of a union with a discriminator get the values that lead to them", () => {
  it.each([
    ["of a mapping", "{ a: $A, b: $B }", ["a"]],
    ["of which several may lead to one", "{ a: $A, b: $B, aa: $A }", ["a", "aa"]],
    ["by its own name", "", ["A"]],
    ["by its own name, where the mapping has none", "{ b: $B }", ["A"]],
  ])("%s", (_, mapping, values) => {
    expect(narrow(mapping, `A: ${text}\nB: ${text}`)["A"]).toEqual(having(...values));
  });

  it.each([
    ["a value that is there is left", "{ type: object, properties: { k: { const: one } } }", "", { const: "one" }],
    [
      "values are narrowed",
      "{ type: object, properties: { k: { enum: [a, b] } } }",
      "{ a: $A, b: $B }",
      { const: "a" },
    ],
    [
      "a contradiction is the schema's",
      "{ type: object, properties: { k: { const: one } } }",
      "{ a: $A }",
      { const: "one" },
    ],
    ["numbers stay numbers", "{ type: object, properties: { k: { type: integer } } }", '{ "7": $A }', { const: 7 }],
    ["so do truths", "{ type: object, properties: { k: { type: boolean } } }", '{ "true": $A }', { const: true }],
    [
      "descriptions stay",
      "{ properties: { k: { type: string, description: Kind. } } }",
      "{ a: $A }",
      { description: "Kind.", const: "a" },
    ],
    ["what is missing is added", "{ type: object }", "{ a: $A }", { const: "a" }],
  ])("%s", (_, schema, mapping, want) => {
    expect(narrow(mapping, `A: ${schema}\nB: ${text}`)["A"]).toMatchObject({ properties: { k: want } });
  });

  it("by the value that Azure's documents have for them", () => {
    const schemas = `A: { x-ms-discriminator-value: An.A, type: object }\nB: ${text}`;
    expect(narrow("", schemas)["A"]).toMatchObject({ properties: { k: { const: "An.A" } } });
    expect(narrow("", schemas.replace("An.A", "7"))["A"]).toMatchObject({ properties: { k: { const: "7" } } });
  });

  it("as a part of a whole", () => {
    expect(narrow("{ a: $A }", `A: { allOf: [$C] }\nB: ${text}\nC: { type: object }`)["A"]).toEqual({
      allOf: [{ ...having("a") }, { $ref: "#/components/schemas/C" }],
    });
  });

  it("by way of another name", () => {
    const { C } = narrow("{ a: $A, b: $B }", `A: $C\nB: ${text}\nC: ${text}`);
    expect(C).toEqual(having("a"));
  });

  it("through a union inside, which may tell them apart itself", () => {
    const inside = `A: { oneOf: [$C, $D] }\nB: ${text}\nC: ${text}\nD: ${text}`;
    expect(narrow("{ a: $A, d: $D }", inside)).toMatchObject({ C: having("a"), D: having("d") });
    const told = inside.replace("$D]", "$D], discriminator: { propertyName: k, mapping: { c: $C } }");
    expect(narrow("{ a: $A }", told)).toMatchObject({ C: having("c"), D: having("D") });
  });

  it("of every union that they are in", () => {
    const other =
      "Other: { items: { anyOf: [$A, { type: 'null' }], discriminator: { propertyName: k, mapping: { other: $A } } } }";
    expect(narrow("{ a: $A }", `A: ${text}\nB: ${text}\n${other}`)["A"]).toEqual(having("a", "other"));
    const byName = "Other: { anyOf: [$A], discriminator: { propertyName: k } }";
    expect(narrow("{ a: $A }", `A: ${text}\nB: ${text}\n${byName}`)["A"]).toEqual(having("a"));
  });

  it("unless they are no objects", () => {
    const schemas = "A: { type: string }\nB: { type: array, items: $A }";
    expect(narrow("{ a: $A, b: $B }", schemas)).toEqual(parseSchemas(schemas));
  });

  it("though the union is a member of itself", () => {
    expect(narrow("", `A: $Union\nB: ${text}`)["B"]).toEqual(having("B"));
  });
});

it("tells what a mapping says in vain", () => {
  const { notes } = runStep(
    narrowUnions,
    "Union: { oneOf: [$A], discriminator: { propertyName: k, mapping: { a: $A } } }\nA: { properties: { k: { const: b } } }",
  );
  expect(notes).toEqual([
    "#/components/schemas/A: the discriminator maps `a` to a schema whose `k` is `b`: the type has the latter",
  ]);
});
