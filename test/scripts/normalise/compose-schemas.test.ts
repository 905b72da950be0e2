import { describe, expect, it } from "vitest";
import type { Schema } from "../../../scripts/document/document.js";
import { composeSchemas } from "../../../scripts/normalise/compose-schemas.js";
import { parseSchemas, runStep } from "../schemas.js";

const models = `
Named: { type: object, required: [id], properties: { id: { type: string }, name: { type: string, description: A name. }, size: { type: integer } } }
Tagged: { type: object, properties: { name: { type: string }, tag: { enum: [a, b, c] } } }
Text: { type: string }
Either: { oneOf: [$Named, $Tagged] }
`;

/** What a schema is composed to, beside those models, and what is noted of it. */
function compose(schema: string): { composed: Schema | undefined; notes: string[] } {
  const { schemas, notes } = runStep(composeSchemas, `${models}\nGiven: ${schema}`);
  return { composed: schemas["Given"], notes };
}

function parseOne(schema: string): Schema | undefined {
  return parseSchemas(`Want: ${schema}`)["Want"];
}

describe("a whole", () => {
  it.each([
    [
      "of one part is that part",
      "{ allOf: [$Named], description: D., default: 1 }",
      '{ $ref: "#/components/schemas/Named", description: D., default: 1 }',
    ],
    [
      "of one and nothing is that one",
      "{ allOf: [{}, $Named, { type: object }, { description: D. }] }",
      '{ $ref: "#/components/schemas/Named", description: D. }',
    ],
    [
      "is marked where a part is",
      "{ allOf: [$Named, { readOnly: true }] }",
      '{ $ref: "#/components/schemas/Named", readOnly: true }',
    ],
    [
      "of objects is one object",
      "{ allOf: [{ properties: { a: {} } }, { properties: { b: {} } }], required: [a] }",
      "{ type: object, properties: { a: {}, b: {} }, required: [a] }",
    ],
    [
      "of wholes has their parts, each once",
      "{ allOf: [{ allOf: [$Named] }, { allOf: [$Named, { properties: { a: {} } }] }] }",
      "{ allOf: [$Named, { type: object, properties: { a: {} } }] }",
    ],
    [
      "requires members of its parts",
      "{ allOf: [$Named], required: [name, id] }",
      "{ allOf: [$Named, { type: object, properties: { name: { type: string, description: A name. } }, required: [name] }] }",
    ],
    [
      "narrows members of its parts",
      "{ allOf: [$Named, { properties: { size: { const: 1 } }, additionalProperties: false }] }",
      "{ allOf: [$Named, { type: object, properties: { size: { const: 1 } } }] }",
    ],
    [
      "repeats none",
      "{ allOf: [$Named, { properties: { size: { type: integer } } }] }",
      '{ $ref: "#/components/schemas/Named" }',
    ],
    [
      "reconciles its parts",
      "{ allOf: [$Named, $Tagged], required: [name] }",
      "{ allOf: [$Named, $Tagged, { type: object, properties: { name: { type: string, description: A name. } }, required: [name] }] }",
    ],
    [
      "joins objects that may be null",
      "{ allOf: [{ properties: { a: { type: [object, 'null'], properties: { b: {} } } } }, { properties: { a: { type: [object, 'null'] } } }] }",
      "{ type: object, properties: { a: { anyOf: [{ type: object, properties: { b: {} } }, { type: 'null' }] } } }",
    ],
    [
      "has no null that one of its parts does not have",
      "{ allOf: [{ properties: { a: { type: [object, 'null'], properties: { b: {} } } } }, { properties: { a: $Named } }] }",
      "{ type: object, properties: { a: { allOf: [$Named, { type: object, properties: { b: {} } }] } } }",
    ],
    ["of texts is the narrower", "{ allOf: [$Text, { enum: [a] }, { maxLength: 1 }] }", "{ enum: [a], maxLength: 1 }"],
    [
      "of lists of values has what they share",
      "{ allOf: [{ enum: [a, b, c] }, { enum: [c, b, d] }] }",
      "{ enum: [c, b] }",
    ],
    [
      "of unions keeps them",
      "{ allOf: [$Either, { properties: { a: {} } }] }",
      "{ allOf: [{ type: object, properties: { a: {} } }, $Either] }",
    ],
    [
      "keeps maps",
      "{ allOf: [$Named, { additionalProperties: { type: string } }] }",
      "{ allOf: [$Named, { type: object, properties: {}, additionalProperties: { type: string } }] }",
    ],
  ])("%s", (_, given, want) => {
    expect(compose(given)).toEqual({ composed: parseOne(want), notes: [] });
  });

  it.each([
    [
      "in a member",
      "{ allOf: [$Named, { properties: { size: { type: string } } }] }",
      { size: { type: "string" }, id: { type: "string" } },
    ],
    [
      "in a list of values, without a word",
      "{ allOf: [$Tagged, { properties: { tag: { enum: [x] } } }] }",
      { tag: { enum: ["x"] } },
    ],
  ])("has what its last part says where they contradict each other %s", (_, given, properties) => {
    const { composed, notes } = compose(given);
    expect(composed).toMatchObject({ type: "object", properties });
    expect(notes).toEqual(
      given.includes("size")
        ? [
            "#/components/schemas/Given: the parts of `allOf` contradict each other in `size`: the type has it as the last of them does",
          ]
        : [],
    );
  });

  it.each([
    ["{ allOf: [{ type: string }, { type: integer }] }", { type: "integer" }],
    ["{ allOf: [{ type: string }, $Named] }", { $ref: "#/components/schemas/Named" }],
    ["{ allOf: [$Named, { type: string }] }", { type: "string" }],
  ])("is its last part where there is no such thing: %s", (given, want) => {
    const { composed, notes } = compose(given);
    expect(composed).toEqual(want);
    expect(notes).toHaveLength(1);
  });

  it("does not extend a member that it leaves out of what is sent", () => {
    expect(compose("{ allOf: [$Tagged, { properties: { tag: { readOnly: true } } }] }").composed).toEqual({
      type: "object",
      properties: { name: { type: "string" }, tag: { enum: ["a", "b", "c"], readOnly: true } },
    });
  });
});

describe("a union", () => {
  it.each([
    ["of one is that one", "{ oneOf: [$Named] }", '{ $ref: "#/components/schemas/Named" }'],
    ["has each alternative once", "{ anyOf: [$Named, $Tagged, $Named] }", "{ anyOf: [$Named, $Tagged] }"],
    [
      "of the same types has no limit of one",
      "{ anyOf: [{ type: string, maxLength: 3 }, { type: string }] }",
      "{ type: string }",
    ],
    [
      "has those of unions inside",
      "{ oneOf: [{ anyOf: [$Named, { type: 'null' }] }, { type: [string, 'null'] }] }",
      "{ anyOf: [$Named, { type: string }, { type: 'null' }] }",
    ],
    [
      "gives its type to those that have none",
      "{ type: string, anyOf: [{ format: date }, { const: now }] }",
      "{ anyOf: [{ type: string, format: date }, { const: now }] }",
    ],
    ["with an alternative that is anything is that", "{ anyOf: [$Named, {}], description: D. }", "{ description: D. }"],
    [
      "beside members is a part",
      "{ properties: { a: {} }, anyOf: [$Named, $Tagged] }",
      "{ allOf: [{ type: object, properties: { a: {} } }, { anyOf: [$Named, $Tagged] }] }",
    ],
    [
      "of what is required has those members",
      "{ properties: { a: { type: string }, b: {} }, anyOf: [{ required: [a] }, { required: [b] }] }",
      "{ allOf: [{ type: object, properties: { a: { type: string }, b: {} } }, { anyOf: [{ type: object, properties: { a: { type: string } }, required: [a] }, { type: object, properties: { b: {} }, required: [b] }] }] }",
    ],
    [
      "of what is required anyway is none",
      "{ properties: { a: {} }, required: [a], anyOf: [{ required: [a] }, { required: [b] }] }",
      "{ type: object, properties: { a: {} }, required: [a] }",
    ],
    [
      "of what a part has finds it there",
      "{ allOf: [$Named, { anyOf: [{ required: [size] }, { required: [name] }] }] }",
      "{ allOf: [$Named, { anyOf: [{ type: object, properties: { size: { type: integer } }, required: [size] }, { type: object, properties: { name: { type: string, description: A name. } }, required: [name] }] }] }",
    ],
    [
      "beside nothing tells what is required",
      "{ anyOf: [{ required: [a] }, { required: [b] }] }",
      "{ anyOf: [{ type: object, properties: { a: {} }, required: [a] }, { type: object, properties: { b: {} }, required: [b] }] }",
    ],
    [
      "of limits is none",
      "{ type: array, items: $Text, anyOf: [{ minItems: 1 }, { maxItems: 3 }] }",
      "{ type: array, items: $Text }",
    ],
  ])("%s", (_, given, want) => {
    expect(compose(given)).toEqual({ composed: parseOne(want), notes: [] });
  });
});
