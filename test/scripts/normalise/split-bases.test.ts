import { describe, expect, it } from "vitest";
import { splitBases } from "../../../scripts/normalise/split-bases.js";
import { parseSchemas, runStep } from "../schemas.js";

const base = "type: object, properties: { k: { type: string } }";

/** What the schema `Pet` becomes. */
function kindsOf(schemas: string): unknown {
  return runStep(splitBases, schemas).schemas["Pet"]?.oneOf;
}

describe("a base stands for its kinds", () => {
  it.each([
    ["by their names", "", "Cat: { allOf: [$Pet] }\nDog: { allOf: [$Pet, {}] }", "[$Cat, $Dog]"],
    ["of the second generation too", "", "Cat: { allOf: [$Pet] }\nTom: { allOf: [$Cat] }", "[$Cat, $Tom]"],
    [
      "but for those between, if mapped",
      "mapping: { t: $Tom }",
      "Cat: { allOf: [$Pet] }\nTom: { allOf: [$Cat] }",
      "[$Tom]",
    ],
    ["that are in a mapping alone", "mapping: { f: $Fox }", "Cat: { allOf: [$Pet] }\nFox: {}", "[$Cat, $Fox]"],
    [
      "which may be bases themselves",
      "",
      "Cat: { allOf: [$Pet], discriminator: { propertyName: c } }\nTom: { allOf: [$Cat] }",
      "[$Cat]",
    ],
  ])("%s", (_, mapping, kinds, want) => {
    const schemas = `Pet: { ${base}, discriminator: { propertyName: k, ${mapping} } }\n${kinds}`;
    expect(kindsOf(schemas)).toEqual(parseSchemas(`Want: ${want}`)["Want"]);
  });

  it("and for itself, where values lead to it", () => {
    const discriminator = "discriminator: { propertyName: k, mapping: { p: $Pet, q: $Pet } }";
    expect(kindsOf(`Pet: { ${base}, ${discriminator} }\nCat: { allOf: [$Pet] }`)).toEqual([
      {
        allOf: [
          { $ref: "#/components/schemas/PetBase" },
          { type: "object", properties: { k: { type: "string", enum: ["p", "q"] } }, required: ["k"] },
        ],
      },
      { $ref: "#/components/schemas/Cat" },
    ]);
  });

  it("that it lists itself", () => {
    expect(kindsOf(`Pet: { ${base}, anyOf: [$Cat, $Fox] }\nCat: { allOf: [$Pet] }\nFox: {}`)).toEqual(
      parseSchemas("Want: [$Cat, $Fox]")["Want"],
    );
  });
});

it("leaves what is common to a schema that the kinds extend, and all else refers to the union", () => {
  const { schemas } = runStep(
    splitBases,
    `
    Pet: { description: A pet., ${base}, discriminator: { propertyName: k }, x-ts-name: Animal }
    Cat: { allOf: [$Pet, { properties: { friend: $Pet } }] }
    Maybe: { anyOf: [$Pet, { type: 'null' }] }
    PetBase: { type: string }
    `,
  );
  expect(schemas).toEqual(
    parseSchemas(`
    Pet: { description: A pet., oneOf: [$Cat], discriminator: { propertyName: k }, x-ts-name: Animal }
    PetBaseModel: { description: What its kinds have in common., ${base}, x-ts-name: AnimalBase }
    Cat: { allOf: [$PetBaseModel, { properties: { friend: $Pet } }] }
    Maybe: { anyOf: [$Pet, { type: 'null' }] }
    PetBase: { type: string }
    `),
  );
});

it.each([
  ["that nothing extends", `Pet: { ${base}, discriminator: { propertyName: k } }`],
  ["without a discriminator", `Pet: { ${base} }\nCat: { allOf: [$Pet] }`],
  ["that is in a union elsewhere", `Pet: { ${base} }\nCat: { allOf: [$Pet] }\nAny: { oneOf: [$Cat, $Pet] }`],
])("leaves a schema %s as it is", (_, schemas) => {
  expect(runStep(splitBases, schemas).schemas).toEqual(parseSchemas(schemas));
});
