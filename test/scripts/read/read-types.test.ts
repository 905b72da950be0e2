import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../../scripts/document/document.js";
import { printType } from "../../../scripts/emit.js";
import {
  findProperty,
  kindsOf,
  type Model,
  mayBeNull,
  propertyNames,
  type Shape,
  type TupleShape,
  type Type,
  unite,
} from "../../../scripts/model.js";
import { readTypes } from "../../../scripts/read/read-types.js";
import { modelType, typesOf } from "../reading.js";
import { parseSchemas } from "../schemas.js";

const others = `
  User: { type: object, properties: { name: { type: string } } }
  Kind: { type: string, enum: [a, b] }
  Alias: $Kind
`;

/** The type of a normalised schema, given as YAML in which \`$User\` refers to the model \`User\`. */
function read(schema: string, schemas = others): Type {
  return modelType(readTypes(parseSchemas(`${schemas}  Given: ${schema}`)), "Given");
}

/** The same of a schema that is normalised first. */
function readRaw(schema: string, schemas = others): Type {
  return modelType(typesOf(`${schemas}  Given: ${schema}`), "Given");
}

function literal(value: unknown): Type {
  return { kind: "literal", value };
}

function union(...of: readonly Type[]): Type {
  return { kind: "union", of, isOpen: false };
}

const object: Type & { kind: "object" } = { kind: "object", bases: [], properties: [], others: [], isClosed: false };
const user = { kind: "model", model: expect.objectContaining({ name: "User" }) };

describe("annotations", () => {
  it.each<[title: string, schema: string, want: object]>([
    ["a description", "{ type: string, description: An a. }", { description: "An a." }],
    ["a title instead of a description", "{ type: string, title: A }", { description: "A" }],
    ["a title instead of an empty description", "{ type: string, title: A, description: '' }", { description: "A" }],
    ["no title beside a description", "{ type: string, title: A, description: B }", { description: "B" }],
    ["a format", "{ type: string, format: uuid }", { format: "uuid" }],
    ["a default", "{ type: string, default: a }", { default: "a" }],
    ["false as a default", "{ type: string, default: false }", { default: false }],
    ["null as a default", "{ type: string, default: null }", { default: null }],
    ["an example", "{ type: string, example: a }", { examples: ["a"] }],
    ["null as an example", "{ type: string, example: null }", { examples: [null] }],
    ["examples", "{ type: string, examples: [a, b] }", { examples: ["a", "b"] }],
    ["an example before others", "{ type: string, example: a, examples: [b] }", { examples: ["a", "b"] }],
    ["no empty examples", "{ type: string, examples: [] }", {}],
    ["that it is deprecated", "{ type: string, deprecated: true }", { deprecated: true }],
    ["that it is only received", "{ type: string, readOnly: true }", { direction: "readOnly" }],
    ["that it is only sent", "{ type: string, writeOnly: true }", { direction: "writeOnly" }],
    ["that it is secret", "{ type: string, x-secret: true }", { secret: true }],
    [
      "nothing that is false",
      "{ type: string, deprecated: false, readOnly: false, writeOnly: false, x-secret: false }",
      {},
    ],
  ])("have %s", (_, schema, want) => {
    expect(read(schema)).toEqual({ kind: "string", ...want });
  });

  it.each<[title: string, schema: string, kind: Type["kind"]]>([
    ["a reference", "{ $ref: '#/components/schemas/User', description: D }", "model"],
    ["a missing reference", "{ $ref: '#/components/schemas/None', description: D }", "unknown"],
    ["a value", "{ const: a, description: D }", "literal"],
    ["null", "{ const: null, description: D }", "null"],
    ["values", "{ enum: [a, b], description: D }", "union"],
    ["one listed value", "{ enum: [a], description: D }", "literal"],
    ["variants", "{ anyOf: [{ type: string }, { type: integer }], description: D }", "union"],
    ["one variant", "{ oneOf: [{ type: string, description: Other. }], description: D }", "string"],
    ["several types", "{ type: [string, integer], description: D }", "union"],
    ["parts", "{ allOf: [{ type: string }, { type: integer }], description: D }", "intersection"],
    ["an object", "{ type: object, description: D }", "object"],
    ["a list", "{ type: array, description: D }", "list"],
    ["`not`", "{ not: {}, description: D }", "never"],
    ["no type", "{ description: D }", "unknown"],
  ])("are those of %s", (_, schema, kind) => {
    expect(read(schema)).toMatchObject({ kind, description: "D" });
  });
});

describe("limits", () => {
  it.each<[title: string, schema: string, want: object | undefined]>([
    ["of numbers", "{ minimum: 1, maximum: 9, multipleOf: 2 }", { minimum: 1, maximum: 9, multipleOf: 2 }],
    ["that are zero", "{ minimum: 0, exclusiveMaximum: 0 }", { minimum: 0, exclusiveMaximum: 0 }],
    ["that are excluded", "{ exclusiveMinimum: 0, exclusiveMaximum: 1 }", { exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ["that are excluded beside others", "{ minimum: 1, exclusiveMinimum: 0 }", { minimum: 1, exclusiveMinimum: 0 }],
    [
      "that are excluded as in OpenAPI 3.0",
      "{ minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true }",
      { exclusiveMinimum: 0, exclusiveMaximum: 9 },
    ],
    [
      "that are not excluded as in OpenAPI 3.0",
      "{ minimum: 0, exclusiveMinimum: false, maximum: 9, exclusiveMaximum: false }",
      { minimum: 0, maximum: 9 },
    ],
    ["that exclude nothing", "{ exclusiveMinimum: true, exclusiveMaximum: true }", undefined],
    ["of text", "{ minLength: 1, maxLength: 9, pattern: ^a }", { minLength: 1, maxLength: 9, pattern: "^a" }],
    ["of lists", "{ minItems: 1, maxItems: 9, uniqueItems: true }", { minItems: 1, maxItems: 9, uniqueItems: true }],
    ["of objects", "{ minProperties: 1, maxProperties: 9 }", { minProperties: 1, maxProperties: 9 }],
    ["that are not there", "{}", undefined],
  ])("are those %s", (_, schema, want) => {
    expect(read(schema).limits).toEqual(want);
  });
});

describe("null", () => {
  const nullable = union({ kind: "string" }, { kind: "null" });

  it.each<[title: string, schema: string, want: Type]>([
    ["by a list of types", '{ type: [string, "null"] }', nullable],
    ["by a list of types, first", '{ type: ["null", string] }', nullable],
    ["as a variant", '{ anyOf: [{ type: string }, { type: "null" }] }', nullable],
    ["as a variant of oneOf", '{ oneOf: [{ type: "null" }, { type: string }] }', nullable],
    ["as a constant", "{ anyOf: [{ type: string }, { const: null }] }", nullable],
    ["in an enum", "{ anyOf: [{ type: string }, { enum: [null] }] }", nullable],
    ["by the keyword of OpenAPI 3.0", "{ type: string, nullable: true }", nullable],
    ["by the keyword of Swagger 2.0", "{ type: string, x-nullable: true }", nullable],
    ["in several ways", '{ type: [string, "null"], nullable: true }', nullable],
    ["alone, as a type", '{ type: "null" }', { kind: "null" }],
    ["alone, as a list of types", '{ type: ["null"] }', { kind: "null" }],
    ["alone, as a constant", "{ const: null }", { kind: "null" }],
    ["alone, as an enum", "{ enum: [null] }", { kind: "null" }],
    ["among values", "{ enum: [a, null, 1] }", union(literal("a"), literal(1), { kind: "null" })],
  ])("is a variant of a union and nothing else: %s", (_, schema, want) => {
    expect(readRaw(schema)).toEqual(want);
  });

  it("is last, beside a model", () => {
    const type = readRaw("{ $ref: '#/components/schemas/User', nullable: true }");
    expect(type).toEqual({ kind: "union", of: [user, { kind: "null" }], isOpen: false });
  });
});

describe("values", () => {
  it.each<[title: string, schema: string, want: Type]>([
    ["a constant", "{ const: a }", literal("a")],
    ["a constant beside a type", "{ type: string, const: a }", literal("a")],
    ["a constant before an enum", "{ const: a, enum: [a, b] }", literal("a")],
    ["false", "{ const: false }", literal(false)],
    ["an object", "{ const: { a: 1 } }", literal({ a: 1 })],
    ["an enum", "{ enum: [a, 1, true] }", union(literal("a"), literal(1), literal(true))],
    ["an enum of objects and lists", "{ enum: [{ a: 1 }, [1]] }", union(literal({ a: 1 }), literal([1]))],
    ["each value of an enum once", "{ enum: [a, a, b] }", union(literal("a"), literal("b"))],
    ["an enum of one", "{ enum: [a] }", literal("a")],
    ["an enum without values", "{ enum: [] }", { kind: "never" }],
  ])("are %s", (_, schema, want) => {
    expect(read(schema)).toEqual(want);
  });
});

describe("simple types", () => {
  it.each<[title: string, schema: string, want: Type]>([
    ["text", "{ type: string }", { kind: "string" }],
    ["a number", "{ type: number }", { kind: "number" }],
    ["an integer", "{ type: integer }", { kind: "integer" }],
    ["a boolean", "{ type: boolean }", { kind: "boolean" }],
    ["a file", "{ type: string, x-binary: true }", { kind: "bytes" }],
    ["several types", "{ type: [string, boolean] }", union({ kind: "string" }, { kind: "boolean" })],
    ["numbers once", "{ type: [number, integer] }", { kind: "number" }],
    ["unknown without a type", "{}", { kind: "unknown" }],
    ["unknown with a type that JSON does not have", "{ type: fancy }", { kind: "unknown" }],
    ["unknown for true", "true", { kind: "unknown" }],
    ["never for false", "false", { kind: "never" }],
    ["never for `not`", "{ not: { type: string } }", { kind: "never" }],
    ["never without types", "{ type: [] }", { kind: "never" }],
  ])("are %s", (_, schema, want) => {
    expect(read(schema)).toEqual(want);
  });

  it("are unknown for a schema that is not there", () => {
    expect(readTypes({}).of(undefined)).toEqual({ kind: "unknown" });
  });

  it("are read of schemas that have no name, with references to those that have", () => {
    const types = readTypes(parseSchemas(others));
    const type = types.of({ type: "array", items: { $ref: "#/components/schemas/User" } });
    expect(type).toEqual({ kind: "list", items: user });
    expect([types.of(true), types.of(false)]).toEqual([{ kind: "unknown" }, { kind: "never" }]);
  });

  it("are one and the same for one schema", () => {
    const types = readTypes({});
    const schema: Schema = { type: "array", items: { type: "string" } };
    expect(types.of(schema)).toBe(types.of(schema));
  });
});

describe("lists", () => {
  const string: Type = { kind: "string" };
  const integer: Type = { kind: "integer" };
  const tuple = (required: number, ...items: readonly Type[]): TupleShape => ({ kind: "tuple", items, required });

  it.each<[title: string, schema: string, want: Type]>([
    ["items", "{ type: array, items: { type: string } }", { kind: "list", items: string }],
    ["any items", "{ type: array }", { kind: "list", items: { kind: "unknown" } }],
    ["items that are true", "{ type: array, items: true }", { kind: "list", items: { kind: "unknown" } }],
    ["no items", "{ type: array, items: false }", { kind: "list", items: { kind: "never" } }],
    [
      "a tuple",
      "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 2 }",
      tuple(2, string, integer),
    ],
    [
      "a tuple with an optional item",
      "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1 }",
      tuple(1, string, integer),
    ],
    ["an optional tuple", "{ type: array, prefixItems: [{ type: string }] }", tuple(0, string)],
    [
      "a tuple of fewer items",
      "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, maxItems: 1 }",
      tuple(1, string),
    ],
    [
      "a tuple and further items",
      "{ type: array, prefixItems: [{ type: string }], items: { type: integer }, minItems: 1 }",
      { ...tuple(1, string), rest: integer },
    ],
    [
      "a tuple and any further items",
      "{ type: array, prefixItems: [{ type: string }], minItems: 2 }",
      { ...tuple(2, string), rest: { kind: "unknown" } },
    ],
    [
      "a tuple and no further items",
      "{ type: array, prefixItems: [{ type: string }], items: false, minItems: 1 }",
      tuple(1, string),
    ],
    [
      "a tuple without room for further items",
      "{ type: array, prefixItems: [{ type: string }], items: { type: integer }, minItems: 1, maxItems: 1 }",
      tuple(1, string),
    ],
  ])("have %s", (_, schema, want) => {
    const { limits: _limits, ...type } = read(schema);
    expect(type).toEqual(want);
  });
});

describe("objects", () => {
  it.each<[title: string, schema: string, want: object]>([
    ["nothing", "{ type: object }", {}],
    [
      "properties in their order, those that are required",
      "{ type: object, required: [b], properties: { b: { type: string }, a: {} } }",
      {
        properties: [
          { name: "b", required: true, type: { kind: "string" } },
          { name: "a", required: false, type: { kind: "unknown" } },
        ],
      },
    ],
    [
      "properties that are true and false",
      "{ type: object, properties: { a: true, b: false } }",
      {
        properties: [
          { name: "a", required: false, type: { kind: "unknown" } },
          { name: "b", required: false, type: { kind: "never" } },
        ],
      },
    ],
    [
      "properties with the names of an object's own",
      "{ type: object, required: [constructor], properties: { __proto__: { type: string }, constructor: {}, toString: {} } }",
      {
        properties: [
          { name: "__proto__", required: false, type: { kind: "string" } },
          { name: "constructor", required: true, type: { kind: "unknown" } },
          { name: "toString", required: false, type: { kind: "unknown" } },
        ],
      },
    ],
    ["no others", "{ type: object, additionalProperties: false }", { isClosed: true }],
    ["any others", "{ type: object, additionalProperties: true }", { others: [{ type: { kind: "unknown" } }] }],
    [
      "others of a type",
      "{ type: object, additionalProperties: { type: string } }",
      { others: [{ type: { kind: "string" } }] },
    ],
    [
      "others by pattern",
      '{ type: object, patternProperties: { "^x-": { type: string } }, additionalProperties: false }',
      { others: [{ pattern: "^x-", type: { kind: "string" } }], isClosed: true },
    ],
    [
      "others by pattern, and all others",
      '{ type: object, patternProperties: { "^x-": {}, "^y-": {} }, additionalProperties: { type: integer } }',
      {
        others: [
          { type: { kind: "integer" } },
          { pattern: "^x-", type: { kind: "unknown" } },
          { pattern: "^y-", type: { kind: "unknown" } },
        ],
      },
    ],
  ])("have %s", (_, schema, want) => {
    expect(read(schema)).toEqual({ ...object, ...want });
  });
});

describe("types of several parts", () => {
  const own = "{ type: object, required: [b], properties: { b: { type: string } } }";
  const properties = [{ name: "b", required: true, type: { kind: "string" } }];

  it.each<[title: string, schema: string, want: object]>([
    ["one part", "{ allOf: [{ type: string, format: uuid }] }", { kind: "string", format: "uuid" }],
    ["one model", "{ allOf: [$User] }", user],
    ["a model and an object", `{ allOf: [$User, ${own}] }`, { ...object, bases: [user.model], properties }],
    ["an object and a model", `{ allOf: [${own}, $User] }`, { ...object, bases: [user.model], properties }],
    [
      "several models",
      "{ allOf: [$User, $Kind] }",
      { ...object, bases: [user.model, expect.objectContaining({ name: "Kind" })] },
    ],
    [
      "a model and a closed object",
      "{ allOf: [$User, { type: object, additionalProperties: false }] }",
      { ...object, bases: [user.model], isClosed: true },
    ],
    [
      "a model and text",
      "{ allOf: [$User, { type: string }] }",
      { kind: "intersection", of: [user, { kind: "string" }] },
    ],
    [
      "two objects",
      `{ allOf: [${own}, { type: object }] }`,
      { kind: "intersection", of: [{ ...object, properties }, object] },
    ],
    [
      "a model and variants",
      "{ allOf: [$User, { anyOf: [{ type: string }, { type: integer }] }] }",
      { kind: "intersection", of: [user, union({ kind: "string" }, { kind: "integer" })] },
    ],
  ])("are read of %s", (_, schema, want) => {
    expect(read(schema)).toEqual(want);
  });
});

describe("unions", () => {
  it.each([
    ["oneOf", "{ oneOf: [$User, { type: string }] }", "User | string"],
    ["anyOf", "{ anyOf: [$User, { type: string }] }", "User | string"],
    ["oneOf and anyOf", "{ oneOf: [$User], anyOf: [{ type: string }] }", "User | string"],
    [
      "variants of variants",
      "{ oneOf: [{ anyOf: [$User, { type: string }] }, { type: integer }] }",
      "User | string | number",
    ],
    ["the same variant twice", "{ oneOf: [$User, $User] }", "User"],
    ["a variant without a type", "{ oneOf: [$User, {}] }", "unknown"],
    ["a variant that is false", "{ oneOf: [$User, false] }", "User"],
    ["no variants", "{ oneOf: [] }", "never"],
  ])("are read of %s", (_, schema, want) => {
    expect(printType(read(schema))).toBe(want);
  });

  it.each([
    ["known values beside any text", "{ anyOf: [{ enum: [a, b] }, { type: string }] }", true],
    ["any text beside known values", "{ anyOf: [{ type: string }, { enum: [a, b] }] }", true],
    ["a constant beside any text", "{ anyOf: [{ const: a }, { type: string }] }", true],
    ["known values beside text with limits", "{ oneOf: [{ enum: [a] }, { type: string, maxLength: 9 }] }", true],
    ["known values beside text or null", '{ anyOf: [{ enum: [a] }, { type: [string, "null"] }] }', true],
    ["a model of known values beside any text", "{ anyOf: [$Kind, { type: string }] }", true],
    ["another name of such a model beside any text", "{ anyOf: [$Alias, { type: string }] }", true],
    ["known values alone", "{ enum: [a, b] }", false],
    ["a model of known values alone", "{ anyOf: [$Kind, { type: integer }] }", false],
    ["numbers beside any text", "{ anyOf: [{ enum: [1, 2] }, { type: string }] }", false],
    ["any text twice", "{ anyOf: [{ type: string }, { type: string, format: uuid }] }", false],
    ["a model beside any text", "{ anyOf: [$User, { type: string }] }", false],
  ])("tell whether an enum is open: %s", (_, schema, want) => {
    const type = read(schema);
    expect(type.kind === "union" && type.isOpen).toBe(want);
  });
});

describe("models", () => {
  it("are in the order of the document, with their names", () => {
    const { models, names } = readTypes(parseSchemas("{ B: { type: array, items: $A }, A: $C, C: { type: string } }"));
    expect(models.map(({ name }) => name)).toEqual(["B", "A", "C"]);
    expect([...names]).toEqual(["B", "A", "C"]);
  });

  it("are referred to by identity", () => {
    const { models } = readTypes(parseSchemas("{ B: { type: array, items: $A }, A: { type: string } }"));
    const [list, string] = models;
    expect(list?.type).toEqual({ kind: "list", items: { kind: "model", model: string } });
    expect(list?.type.kind === "list" && list.type.items.kind === "model" && list.type.items.model).toBe(string);
  });

  it("may refer to themselves", () => {
    const node = read("{ type: object, properties: { next: $Given, all: { type: array, items: $Given } } }");
    expect(findProperty(node, "next")?.type).toEqual({ kind: "model", model: { name: "Given", type: node } });
    expect(printType(findProperty(node, "all")?.type ?? node)).toBe("Given[]");
  });

  it("may refer to each other", () => {
    const { models } = readTypes(
      parseSchemas("{ A: { type: object, properties: { b: $B } }, B: { type: object, properties: { a: $A } } }"),
    );
    const [a, b] = models;
    expect([a, b].map((model) => model && propertyNames(model.type))).toEqual([["b"], ["a"]]);
    const found = a && findProperty(a.type, "b");
    expect(found?.type.kind === "model" && found.type.model).toBe(b);
  });

  it("may have the names that objects have", () => {
    const { models } = readTypes(
      parseSchemas(
        "{ constructor: { type: string }, __proto__: { type: integer }, A: { $ref: '#/components/schemas/__proto__' } }",
      ),
    );
    expect(models.map(({ name, type }) => [name, kindsOf(type)])).toEqual([
      ["constructor", ["string"]],
      ["__proto__", ["integer"]],
      ["A", ["integer"]],
    ]);
  });

  it("are unknown if they are not there", () => {
    expect(read("{ $ref: '#/components/schemas/constructor' }")).toEqual({ kind: "unknown" });
    expect(read("{ $ref: other.yaml }")).toEqual({ kind: "unknown" });
  });
});

describe("any schemas", () => {
  const names = ["A", "B", "C", "__proto__", "constructor"];
  const name = fc.constantFrom(...names, "toString", "length", "a");
  const reference = fc
    .constantFrom(...names, "missing")
    .map((one): Schema => ({ $ref: `#/components/schemas/${one}` }));

  /** Records whose keys may be `__proto__`. */
  function record<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
    return fc.array(fc.tuple(name, value), { maxLength: 3 }).map((entries) => Object.fromEntries(entries));
  }

  const kind = fc.constantFrom("string", "number", "integer", "boolean", "null", "array", "object", "fancy");
  const annotations = fc.record(
    {
      description: fc.string(),
      format: fc.constantFrom("uuid", "password"),
      default: fc.jsonValue(),
      examples: fc.array(fc.jsonValue(), { maxLength: 2 }),
      deprecated: fc.boolean(),
      readOnly: fc.boolean(),
      "x-secret": fc.boolean(),
      minimum: fc.integer(),
      exclusiveMinimum: fc.oneof(fc.boolean(), fc.integer()),
      minItems: fc.nat(3),
      maxItems: fc.nat(3),
    },
    { requiredKeys: [] },
  );

  const { schema } = fc.letrec<{ schema: Schema; part: Schema }>((tie) => ({
    part: fc
      .record(
        {
          type: fc.oneof(kind, fc.array(kind, { maxLength: 3 })),
          const: fc.jsonValue(),
          enum: fc.array(fc.jsonValue(), { maxLength: 3 }),
          properties: record(tie("schema")),
          required: fc.array(name, { maxLength: 2 }),
          additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
          patternProperties: record(tie("schema")),
          items: tie("schema"),
          prefixItems: fc.array(tie("schema"), { maxLength: 2 }),
          allOf: fc.array(tie("schema"), { maxLength: 3 }),
          anyOf: fc.array(tie("schema"), { maxLength: 3 }),
          oneOf: fc.array(tie("schema"), { maxLength: 3 }),
          not: tie("schema"),
        },
        { requiredKeys: [] },
      )
      .chain((part) => fc.subarray(Object.keys(part), { maxLength: 2 }).map((keys) => pick(part, keys))),
    schema: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(
        reference,
        kind.map((type): Schema => ({ type })),
      ),
      fc.tuple(tie("part"), annotations).map(([part, more]): Schema => ({ ...part, ...more })),
    ),
  }));

  function pick(part: Schema, keys: readonly string[]): Schema {
    return Object.fromEntries(Object.entries(part).filter(([key]) => keys.includes(key)));
  }

  const schemas = fc
    .tuple(...names.map(() => schema))
    .map((all) => Object.fromEntries(all.map((one, index): [string, Schema] => [names[index] ?? "", one])));

  /** All types of models, and what is in them, each once. */
  function allTypes(models: readonly Model[]): Type[] {
    const seen = new Set<Type>();
    const visit = (type: Type): void => {
      if (seen.has(type)) return;
      seen.add(type);
      partsOf(type).forEach(visit);
    };
    for (const { type } of models) visit(type);
    return [...seen];
  }

  function partsOf(type: Shape): readonly Type[] {
    switch (type.kind) {
      case "model":
        return [type.model.type];
      case "object":
        return [...type.bases, ...type.properties, ...type.others].map((one) => one.type);
      case "list":
        return [type.items];
      case "tuple":
        return [...type.items, ...(type.rest ? [type.rest] : [])];
      case "union":
      case "intersection":
        return type.of;
      case "stream":
        return [type.of];
      default:
        return [];
    }
  }

  it("become types that can be printed and searched", () => {
    fc.assert(
      fc.property(schemas, (given) => {
        const { models } = readTypes(given);
        expect(models.map((one) => one.name)).toEqual(Object.keys(given));
        for (const type of allTypes(models)) {
          printType(type);
          kindsOf(type);
          mayBeNull(type);
          for (const one of propertyNames(type)) findProperty(type, one);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("become unions without unions, null but last, or a single variant inside", () => {
    fc.assert(
      fc.property(schemas, (given) => {
        const unions = allTypes(readTypes(given).models).filter((type) => type.kind === "union");
        for (const { of } of unions) {
          expect(of.length).toBeGreaterThan(1);
          const nulls = of.filter((one) => one.kind === "null");
          expect(nulls.length).toBeLessThan(2);
          if (nulls.length > 0) expect(of.at(-1)).toBe(nulls[0]);
          expect(of.some((one) => one.kind === "unknown" || one.kind === "never")).toBe(false);
          expect(of.some((one) => one.kind === "union" && one.limits === undefined)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have unions that are the same when they are united again, and keep their order", () => {
    fc.assert(
      fc.property(schemas, (given) => {
        const types = allTypes(readTypes(given).models);
        const once = unite(types);
        expect(unite([once])).toEqual(once);
        expect(unite([...types, once])).toEqual(once);
        const [first, second] = [types.slice(0, 3), types.slice(3)];
        expect(unite([unite(first), unite(second)])).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
