import { expect, it } from "vitest";
import { breakCycles } from "../../../scripts/normalise/break-cycles.js";
import { parseSchemas, runStep } from "../schemas.js";

it.each([
  ["itself among others", "A: { oneOf: [$A, { type: string }] }", "A: { oneOf: [{ type: string }] }"],
  [
    "one another",
    "A: { oneOf: [$B, { type: string }] }\nB: { anyOf: [$A, { type: integer }] }",
    "A: { oneOf: [{ type: string }, { type: integer }] }\nB: $A",
  ],
  [
    "a part of itself",
    "A: { allOf: [$B, { required: [a] }] }\nB: { allOf: [$A, { required: [b] }] }",
    "A: { allOf: [{ required: [a] }, { required: [b] }] }\nB: $A",
  ],
  [
    "another name",
    "A: $B\nB: { oneOf: [$A, { type: string }], description: B. }",
    "A: { oneOf: [{ type: string }] }\nB: { $ref: '#/components/schemas/A', description: B. }",
  ],
  [
    "part and alternative",
    "A: { properties: { a: {} }, oneOf: [$B, { type: object }] }\nB: { allOf: [$A, { required: [b] }] }",
    "A: { properties: { a: {} }, oneOf: [$B, { type: object }] }\nB: { allOf: [{ required: [b] }] }",
  ],
  [
    "a union inside",
    "A: { oneOf: [{ anyOf: [$A, { type: string }] }, { type: integer }] }",
    "A: { oneOf: [{ anyOf: [{ type: string }] }, { type: integer }] }",
  ],
])("a schema that is %s is no longer", (_, given, want) => {
  const { schemas, notes } = runStep(breakCycles, given);
  expect(schemas).toEqual(parseSchemas(want));
  expect(notes).toEqual([]);
});

it.each([
  ["A: $A", ["A"]],
  ["A: { allOf: [$A], description: A. }", ["A"]],
  ["A: $B\nB: { oneOf: [$A] }", ["A", "B"]],
])("nothing is left of %s", (given, names) => {
  const { schemas, notes } = runStep(breakCycles, given);
  expect(Object.values(schemas).every(({ $ref, oneOf, allOf }) => !$ref && !oneOf && !allOf)).toBe(true);
  expect(notes).toEqual(
    names.map(
      (name) => `#/components/schemas/${name}: \`${name}\` is made of nothing but itself: its type is \`unknown\``,
    ),
  );
});

it.each([
  ["members", "A: { properties: { a: $A } }"],
  ["lists", "A: { items: $A }"],
  ["maps", "A: { additionalProperties: $A }"],
  ["members of parts", "A: { allOf: [$B] }\nB: { properties: { a: $A } }"],
])("a circle through %s stays", (_, schemas) => {
  expect(runStep(breakCycles, schemas).schemas).toEqual(parseSchemas(schemas));
});

it("goes deep", () => {
  const names = Array.from({ length: 500 }, (_, index) => `S${index}`);
  const chain = names.map(
    (name, index) => `${name}: { allOf: [$S${(index + 1) % names.length}, { required: [m${index}] }] }`,
  );
  const { schemas } = runStep(breakCycles, chain.join("\n"));
  expect(schemas["S0"]?.allOf).toHaveLength(500);
  expect(schemas["S499"]).toEqual({ $ref: "#/components/schemas/S0" });
});
