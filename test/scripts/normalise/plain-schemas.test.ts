import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { printType } from "../../../scripts/emit.js";
import { findProperty } from "../../../scripts/model.js";
import { normalise } from "../../../scripts/normalise.js";
import { readTypes } from "../../../scripts/read/read-types.js";
import { printModels } from "../print-models.js";
import { modelType, parseDocument } from "../reading.js";

/** The properties of a model `A`, read in one go, with the notes on each; `others` are models beside it. */
function readProperties(
  properties: readonly string[],
  others: string,
  openapi = "3.1.0",
): { types: string[]; notes: string[][]; text: string } {
  const named = Object.fromEntries(properties.map((one, index) => [`a${index}`, parse(one)]));
  const schemas = { A: { type: "object", properties: named }, ...parse(others) };
  const notes: string[][] = properties.map(() => []);
  const document = parseDocument(JSON.stringify({ openapi, paths: {}, components: { schemas } }));
  const normal = normalise({
    document,
    note: (pointer, message) => notes[Number(/\/A\/properties\/a(\d+)/.exec(pointer)?.[1])]?.push(message),
  });
  const types = readTypes(normal.components.schemas);
  const model = modelType(types, "A");
  const printed = properties.map((_, index) => {
    const found = findProperty(model, `a${index}`);
    return found ? printType(found.type) : "";
  });
  return { types: printed, notes, text: printModels(types.models) };
}

type Case = [title: string, given: string, want: string, note?: string];

function cases(table: readonly Case[], others: string, openapi?: string): void {
  let compiled: ReturnType<typeof readProperties>;
  beforeAll(() => {
    const given = table.map(([, schema]) => schema);
    compiled = readProperties(given, others, openapi);
  });
  it.each(table.map((row, index) => ({ index, title: row[0], want: row[2], note: row[3] })))(
    "$title → $want",
    ({ index, want, note }) => {
      expect(compiled.types[index]).toBe(want);
      expect(compiled.notes[index]).toEqual(note === undefined ? [] : [note]);
    },
  );
}

const others = `{
  B: { type: object, properties: { b: { type: string }, c: { type: integer } } },
  Kind: { type: string, enum: [x, y] },
  Free: {}
}`;

describe("null", () => {
  cases(
    [
      ["the keyword of 3.0 in 3.1", "{ type: string, nullable: true }", "string | null"],
      ["that of Swagger 2.0", "{ type: string, x-nullable: true }", "string | null"],
      ["beside a reference", '{ $ref: "#/components/schemas/B", nullable: true }', "B | null"],
      ["beside a part", '{ allOf: [{ $ref: "#/components/schemas/B" }], nullable: true }', "B | null"],
      [
        "beside a type and a part",
        '{ type: object, allOf: [{ $ref: "#/components/schemas/B" }], nullable: true }',
        "B | null",
      ],
      [
        "beside alternatives",
        "{ anyOf: [{ type: string }, { type: boolean }], nullable: true }",
        "string | boolean | null",
      ],
      [
        "beside alternatives that have it",
        '{ anyOf: [{ type: string }, { type: "null" }], nullable: true }',
        "string | null",
      ],
      ["beside a constant", "{ const: 1, nullable: true }", "1 | null"],
      ["beside an enum without a type", "{ enum: [1, 2], nullable: true }", "1 | 2 | null"],
      ["beside an enum that has it", "{ type: string, enum: [a, null], nullable: true }", '"a" | null'],
      ["beside nothing", "{ nullable: true }", "unknown"],
      ["as an alternative", '{ anyOf: [{ $ref: "#/components/schemas/B" }, { nullable: true }] }', "B | null"],
      [
        "as an alternative with a type",
        '{ oneOf: [{ $ref: "#/components/schemas/B" }, { type: object, nullable: true }] }',
        "B | null",
      ],
      ["as a part", '{ allOf: [{ $ref: "#/components/schemas/B" }, { nullable: true }] }', "B | null"],
      ["as the only part", "{ allOf: [{ type: object, nullable: true }] }", "Record<string, unknown> | null"],
      [
        "as one that is told of",
        "{ oneOf: [{ type: string }, { nullable: true, description: None. }] }",
        "string | null",
      ],
      ["false", "{ type: string, nullable: false }", "string"],
      ["a constant", "{ const: null }", "null"],
      ["in a list of one type", '{ type: ["null"] }', "null"],
      ["beside an enum by a list of types", '{ type: [string, "null"], enum: [a] }', '"a" | null'],
      [
        "beside a map by a list of types",
        '{ type: [object, "null"], additionalProperties: { type: integer } }',
        "{ [key: string]: number; } | null",
      ],
    ],
    others,
  );
});

describe("types", () => {
  cases(
    [
      ["several", "{ type: [string, integer, boolean] }", "string | number | boolean"],
      ["several of one kind", "{ type: [number, integer] }", "number"],
      [
        "several with what each has",
        "{ type: [array, string, object], items: { type: integer }, properties: { a: {} } }",
        "number[] | string | { a?: unknown; }",
      ],
      ["several with values", "{ type: [string, integer], enum: [a, 1] }", '"a" | 1'],
      ["none, but members", "{ properties: { a: { type: string } } }", "{ a?: string; }"],
      ["none, but items", "{ items: { type: string } }", "string[]"],
      ["none, but a format", "{ format: date-time }", "string"],
      ["none, but a format of numbers", "{ format: int64 }", "number"],
      ["none, but a length", "{ maxLength: 3 }", "string"],
      ["none, but a limit", "{ minimum: 0 }", "number"],
      ["none, but a format that nobody knows", "{ format: fancy }", "unknown"],
      ["none at all", "{ description: Nothing. }", "unknown"],
      ["any", "{ type: any }", "unknown"],
      ["a file, as Swagger 2.0 has it", "{ type: file }", "string"],
      [
        "one that JSON does not have",
        "{ type: fancy }",
        "unknown",
        "`fancy` is no type of JSON: what is there stands without it",
      ],
      ["true", "true", "unknown"],
      ["false", "false", "never"],
      [
        "not",
        "{ type: string, not: { const: a } }",
        "string",
        "`not` leaves out values, which no type can: it is left out",
      ],
      [
        "if",
        "{ type: string, if: { const: a }, then: {} }",
        "string",
        "`if` depends on values, which no type can: it is left out",
      ],
    ],
    others,
  );
});

describe("values", () => {
  cases(
    [
      ["given twice", "{ enum: [a, b, a] }", '"a" | "b"'],
      ["of none", "{ type: string, enum: [] }", "string", "an `enum` without values would allow none: it is left out"],
      ["of objects with a type", "{ type: object, enum: [{ a: 1 }], properties: { a: {} } }", "{ a: 1; }"],
      ["constants that are lists", "{ const: [] }", "[]"],
      ["in a list, that are lists", "{ type: array, items: { const: [1] } }", "[1][]"],
      ["known and others", "{ x-extensible-enum: [a] }", '"a" | (string & {})'],
      [
        "known and others, or null",
        "{ type: string, nullable: true, x-extensible-enum: [a] }",
        '"a" | (string & {}) | null',
      ],
      [
        "known, of a model",
        '{ anyOf: [{ type: string }, { $ref: "#/components/schemas/Kind" }] }',
        "(string & {}) | Kind",
      ],
      ["beside a type", "{ type: string, oneOf: [{ enum: [a] }, { type: string }] }", '"a" | (string & {})'],
      ["alone in alternatives beside a type", "{ type: string, anyOf: [{ enum: [a] }, { const: b }] }", '"a" | "b"'],
      ["with a limit alone, beside a type", "{ type: integer, anyOf: [{ maximum: 3 }, { enum: [9] }] }", "number | 9"],
    ],
    others,
  );
});

describe("objects", () => {
  cases(
    [
      ["free", "{ type: object }", "Record<string, unknown>"],
      ["open", "{ type: object, additionalProperties: true }", "Record<string, unknown>"],
      ["empty", "{ type: object, additionalProperties: false }", "Record<string, never>"],
      [
        "maps beside a member",
        "{ properties: { a: { type: string } }, additionalProperties: { type: integer } }",
        "{ a?: string; [key: string]: number | string | undefined; }",
      ],
      [
        "maps of anything beside a member",
        "{ properties: { a: { type: string } }, additionalProperties: {} }",
        "{ a?: string; [key: string]: unknown; }",
      ],
      [
        "maps of text beside values",
        "{ required: [a], properties: { a: { enum: [x] } }, additionalProperties: { type: string } }",
        '{ a: "x"; [key: string]: string; }',
      ],
      [
        "maps by pattern",
        '{ patternProperties: { "[0-9]": { type: integer }, "[a-z]": { type: string } }, additionalProperties: false }',
        "{ [key: string]: number | string; }",
      ],
      [
        "maps by prefix beside members",
        '{ properties: { "x-a": { enum: [1] }, b: {} }, patternProperties: { "^x-": { type: string } } }',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a type.
        '{ "x-a"?: 1; b?: unknown; [key: `x-${string}`]: string | 1 | undefined; }',
      ],
      [
        "maps by names that are known",
        '{ propertyNames: { $ref: "#/components/schemas/Kind" }, additionalProperties: { type: integer } }',
        "{ x?: number; y?: number; }",
      ],
      [
        "maps by names of a pattern",
        "{ propertyNames: { pattern: a }, additionalProperties: { type: integer } }",
        "{ [key: string]: number; }",
      ],
      [
        "not evaluated",
        "{ properties: { a: { type: string } }, unevaluatedProperties: { type: integer } }",
        "{ a?: string; [key: string]: number | string | undefined; }",
      ],
      [
        "not evaluated, beside what depends on values",
        "{ properties: { a: { type: string } }, then: { properties: { b: {} } }, if: {}, unevaluatedProperties: false }",
        "{ a?: string; }",
        "`if` depends on values, which no type can: it is left out",
      ],
      [
        "with a member that is required alone",
        "{ properties: { a: { type: string } }, required: [b] }",
        "{ a?: string; b: unknown; }",
        "requires `b`, of which it says nothing more: that is of type `unknown`",
      ],
      [
        "with a value that is required alone",
        "{ additionalProperties: { type: string }, required: [b] }",
        "{ b: string; [key: string]: string; }",
      ],
    ],
    others,
  );
});

describe("lists", () => {
  cases(
    [
      ["of anything", "{ type: array }", "unknown[]"],
      ["of true", "{ type: array, items: true }", "unknown[]"],
      ["of false", "{ type: array, items: false }", "never[]"],
      [
        "of lists in one alternative",
        "{ type: array, items: { anyOf: [{ type: array, items: { type: string } }] } }",
        "string[][]",
      ],
      [
        "with all places",
        "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 2 }",
        "[string, number]",
      ],
      [
        "with some places",
        "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1 }",
        "[string, number?]",
      ],
      [
        "with fewer places than are told of",
        "{ type: array, prefixItems: [{ type: string }, { type: integer }], minItems: 1, maxItems: 1 }",
        "[string]",
      ],
      [
        "with places and others",
        "{ type: array, prefixItems: [{ type: string }], items: { type: integer }, minItems: 1 }",
        "[string, ...number[]]",
      ],
      [
        "with places and more of them",
        "{ type: array, prefixItems: [{ type: string }], minItems: 2 }",
        "[string, ...unknown[]]",
      ],
      [
        "with places, of older documents",
        "{ type: array, items: [{ type: string }], additionalItems: { type: integer }, minItems: 1 }",
        "[string, ...number[]]",
      ],
      [
        "with places that nobody counts",
        "{ type: array, prefixItems: [{ type: string }] }",
        "[string]",
        "says what each item is, but not that it must be there: all `1` are read as required",
      ],
    ],
    others,
  );
});

describe("references", () => {
  cases(
    [
      ["percent-encoded", '{ $ref: "#/components/schemas/%42" }', "B"],
      ["to a member", '{ $ref: "#/components/schemas/B/properties/b" }', "BB"],
      ["to an anchor", '{ $ref: "#place" }', "Anchored"],
      ["to an id", '{ $ref: "https://ids.example/one" }', "Identified"],
      ["that are dynamic", '{ $dynamicRef: "#dynamic" }', "Dynamic"],
      ["that are recursive", '{ $recursiveRef: "#" }', "A"],
      ["to the schema around", '{ $ref: "#" }', "A"],
      ["from the schema around", '{ $ref: "#/properties/a1" }', "BB"],
      [
        "to a definition",
        '{ $defs: { Own: { type: integer } }, anyOf: [{ $ref: "#/components/schemas/A/properties/a8/$defs/Own" }] }',
        "Own",
      ],
      ["to the items of a model behind another", '{ $ref: "#/components/schemas/Alias/properties/c" }', "AliasC"],
      [
        "to nothing",
        '{ $ref: "#/components/schemas/None", description: Text. }',
        "unknown",
        "`#/components/schemas/None` leads to no schema: what is there stands without it",
      ],
      [
        "to anchors of one name",
        '{ $dynamicRef: "#twice" }',
        "unknown",
        "`#twice` leads to no schema: what is there stands without it",
      ],
      ["beside its type", '{ $ref: "#/components/schemas/B", type: object }', "B"],
      ["beside another type", '{ $ref: "#/components/schemas/Free", type: string }', "Free"],
      ["beside a constant", '{ $ref: "#/components/schemas/Kind", const: x }', '"x"'],
      ["beside a limit", '{ $ref: "#/components/schemas/Kind", maxLength: 3, x-other: 1 }', "Kind"],
    ],
    `{
      B: { type: object, properties: { b: { type: string }, c: { type: integer } } },
      Alias: { $ref: "#/components/schemas/B" },
      Kind: { type: string, enum: [x, y] },
      Free: {},
      Anchored: { $anchor: place, type: string },
      Identified: { $id: "https://ids.example/one", type: string },
      Dynamic: { $dynamicAnchor: dynamic, type: string },
      Twice: { type: object, properties: { a: { $dynamicAnchor: twice }, b: { $dynamicAnchor: twice } } }
    }`,
  );
});

describe("references of OpenAPI 3.0", () => {
  cases(
    [
      ["that may be null", '{ $ref: "#/components/schemas/B", nullable: true }', "B | null"],
      [
        "beside members",
        '{ $ref: "#/components/schemas/B", required: [b], properties: { b: {} } }',
        "B",
        "`properties`, `required` beside `$ref` says nothing in OpenAPI 3.0: it is left out",
      ],
      ["beside their own type", '{ $ref: "#/components/schemas/B", type: object, example: {} }', "B"],
    ],
    others,
    "3.0.3",
  );
});

describe("models", () => {
  it.each([
    ["that are true and false", "{ T: true, F: false }", ["export type T = unknown;", "export type F = never;"]],
    [
      "that refer into one another",
      '{ P: { properties: { a: { $ref: "#/components/schemas/Q/properties/b" } } }, Q: { properties: { b: { properties: { c: { $ref: "#/components/schemas/P/properties/a" } } } } } }',
      ["  a?: QB;", "  b?: QB;", "  c?: QB;"],
    ],
    [
      "whose names are signs",
      '{ "100%": { type: string }, "a/b~c": { properties: { d: { $ref: "#/components/schemas/100%25" }, e: { $ref: "#/components/schemas/a~1b~0c" } } } }',
      ["export type _100 = string;", "export interface ABC {", "  d?: _100;", "  e?: ABC;"],
    ],
    [
      "that objects have by nature",
      '{ constructor: { type: string }, __proto__: { type: string }, U: { properties: { a: { $ref: "#/components/schemas/constructor" }, b: { $ref: "#/components/schemas/__proto__" }, toString: { type: string } } } }',
      ["export type Constructor = string;", "  a?: Constructor;", "  b?: Proto;", "  toString?: string;"],
    ],
  ])("%s come through", (_, schemas, want) => {
    const { text } = readProperties([], schemas);
    expect(text.split("\n")).toEqual(expect.arrayContaining(want));
  });
});
