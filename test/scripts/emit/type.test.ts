import { describe, expect, it } from "vitest";
import { emitType } from "../../../scripts/emit/type.js";
import type { Type } from "../../../scripts/model.js";
import { importsOf, modelType, objectType, others, property, sampleModel, unionType } from "./samples.js";

const string: Type = { kind: "string" };
const number: Type = { kind: "number" };
const nothing: Type = { kind: "nothing" };
const unknown: Type = { kind: "unknown" };
const nil: Type = { kind: "null" };
const thing = modelType("Thing");

function literal(value: unknown): Type {
  return { kind: "literal", value };
}

function list(items: Type): Type {
  return { kind: "list", items };
}

function tuple(items: Type[], required = items.length, rest?: Type): Type {
  return { kind: "tuple", items, required, ...(rest && { rest }) };
}

function both(...of: Type[]): Type {
  return { kind: "intersection", of };
}

function open(...of: Type[]): Type {
  return { kind: "union", of, isOpen: true };
}

const [entity, named] = [sampleModel("Entity"), sampleModel("Named")];

// The wanted text is that before formatting.
describe("emitType", () => {
  it.each<[given: Type, want: string]>([
    [string, "string"],
    [number, "number"],
    [{ kind: "integer" }, "number"],
    [{ kind: "boolean" }, "boolean"],
    [nil, "null"],
    [unknown, "unknown"],
    [{ kind: "never" }, "never"],
    [nothing, "undefined"],
    [{ kind: "bytes" }, "Blob"],
    [{ kind: "rawBytes" }, "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>"],
    [{ kind: "stream", of: number }, "AsyncIterable<number>"],
    [literal("a"), '"a"'],
    [literal(1), "1"],
    [literal(["a", { b: null }]), '["a", { b: null; }]'],
  ])("writes %j as %s", (given, want) => {
    const code = emitType(given);
    expect(code.text).toBe(want);
    expect(importsOf(code)).toBe("");
  });

  it.each<[title: string, given: Type, want: string, imports: string]>([
    ["a model by its name", thing, "Thing", 'import type { Thing } from "./models.js";'],
    [
      "a server-sent event by the runtime's name",
      { kind: "event" },
      "ServerSentEvent",
      'import type { ServerSentEvent } from "../runtime.js";',
    ],
    [
      "all models of a type",
      unionType(list(thing), objectType([property("a", modelType("Part"))])),
      "Thing[] | { a?: Part; }",
      'import type { Part, Thing } from "./models.js";',
    ],
  ])("imports %s", (_, given, want, imports) => {
    const code = emitType(given);
    expect(code.text).toBe(want);
    expect(importsOf(code)).toBe(imports);
  });

  it.each<[title: string, given: Type, want: string]>([
    ["a list", list(string), "string[]"],
    ["a list of lists", list(list(string)), "string[][]"],
    ["a list of a union in parentheses", list(unionType(string, nil)), "(string | null)[]"],
    ["a list of a union with one variant without parentheses", list(unionType(string, string)), "string[]"],
    ["a list of an intersection in parentheses", list(both(thing, modelType("Other"))), "(Thing & Other)[]"],
    [
      "a list of raw bytes in parentheses",
      list({ kind: "rawBytes" }),
      "(Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>)[]",
    ],
    ["a list of objects without parentheses", list(objectType([property("a")])), "{ a?: string; }[]"],
    ["a list of a base without parentheses", list(objectType([], { bases: [entity] })), "Entity[]"],
    ["a list of several bases in parentheses", list(objectType([], { bases: [entity, named] })), "(Entity & Named)[]"],
    [
      "a list of a base with more in parentheses",
      list(objectType([property("a")], { bases: [entity] })),
      "(Entity & { a?: string; })[]",
    ],
    ["a tuple", tuple([string, number]), "[string, number]"],
    ["an empty tuple", tuple([]), "[]"],
    ["a tuple with optional items", tuple([string, number, thing], 1), "[string, number?, Thing?]"],
    ["a tuple with an optional union in parentheses", tuple([unionType(string, nil)], 0), "[(string | null)?]"],
    ["a tuple with a union that is required", tuple([unionType(string, nil)]), "[string | null]"],
    ["a tuple with further items", tuple([string], 1, number), "[string, ...number[]]"],
    [
      "a tuple with further items of a union",
      tuple([string], 0, unionType(number, nil)),
      "[string?, ...(number | null)[]]",
    ],
    ["a union", unionType(string, number, nil), "string | number | null"],
    [
      "each variant of a union once",
      unionType(string, unionType(number, string), { kind: "integer" }),
      "string | number",
    ],
    [
      "a variant once whose descriptions differ",
      unionType({ kind: "string", description: "One." }, { kind: "string", limits: { maxLength: 3 } }),
      "string",
    ],
    ["an intersection", both(thing, objectType([property("a")])), "Thing & { a?: string; }"],
    [
      "a union within an intersection in parentheses",
      both(thing, unionType(string, number)),
      "Thing & (string | number)",
    ],
    ["an intersection within a union", unionType(both(thing, modelType("Other")), nil), "Thing & Other | null"],
    ["a stream of a union", { kind: "stream", of: unionType(thing, nil) }, "AsyncIterable<Thing | null>"],
    ["values of an enum", unionType(literal("a"), literal("b"), literal(1)), '"a" | "b" | 1'],
    ["values of an enum that grows", open(literal("a"), literal("b"), string), '"a" | "b" | (string & {})'],
    ["an enum that grows, or null", open(literal("a"), string, nil), '"a" | (string & {}) | null'],
    ["a closed union of values and text", unionType(literal("a"), string), '"a" | string'],
    ["a list of an enum that grows", list(open(literal("a"), string)), '("a" | (string & {}))[]'],
  ])("writes %s", (_, given, want) => {
    expect(emitType(given).text).toBe(want);
  });

  it.each<[title: string, given: Type, want: string]>([
    ["any properties", objectType(), "Record<string, unknown>"],
    [
      "any properties that the document allows",
      objectType([], { others: [others(unknown)] }),
      "Record<string, unknown>",
    ],
    ["no properties", objectType([], { isClosed: true }), "Record<string, never>"],
    ["properties", objectType([property("a"), property("b", number, true)]), "{ a?: string; b: number; }"],
    ["names in quotes", objectType([property("X-A"), property("class")]), '{ "X-A"?: string; class?: string; }'],
    ["__proto__ as a property like others", objectType([property("__proto__")]), "{ __proto__?: string; }"],
    ["objects inside", objectType([property("a", objectType([property("b")]))]), "{ a?: { b?: string; }; }"],
    [
      "descriptions, each on a line of its own",
      objectType([property("a", { kind: "string", description: "the a", limits: { maxLength: 9 } }), property("b")]),
      "{\n/** The a. At most 9 characters. */\na?: string;\nb?: string;\n}",
    ],
    [
      "a deprecated property",
      objectType([property("a", { kind: "string", deprecated: true })]),
      "{\n/** @deprecated */\na?: string;\n}",
    ],
    [
      "a deprecated property with a description",
      objectType([property("a", { kind: "string", description: "Old.", deprecated: true })]),
      "{\n/**\n * Old.\n *\n * @deprecated\n */\na?: string;\n}",
    ],
    [
      "a description that would end the comment",
      objectType([property("a", { kind: "string", description: "*/ x(); /*" })]),
      "{\n/** *\u200b/ x(); /*. */\na?: string;\n}",
    ],
    ["a base", objectType([], { bases: [entity] }), "Entity"],
    ["several bases", objectType([], { bases: [entity, named] }), "Entity & Named"],
    ["a base with properties", objectType([property("a")], { bases: [entity] }), "Entity & { a?: string; }"],
    [
      "a base with properties that are not listed",
      objectType([], { bases: [entity], others: [others(number)] }),
      "Entity & { [key: string]: number; }",
    ],
    ["a map", objectType([], { others: [others(thing)] }), "{ [key: string]: Thing; }"],
    [
      "a map of unions",
      objectType([], { others: [others(unionType(thing, nil))] }),
      "{ [key: string]: Thing | null; }",
    ],
    [
      "listed properties within a map",
      objectType([property("a", number, true)], { others: [others(string)] }),
      "{ a: number; [key: string]: string | number; }",
    ],
    [
      "optional properties within a map",
      objectType([property("a", number)], { others: [others(string)] }),
      "{ a?: number; [key: string]: string | number | undefined; }",
    ],
    [
      "listed values within a map of text",
      objectType([property("a", literal("b"), true)], { others: [others(string)] }),
      '{ a: "b"; [key: string]: string; }',
    ],
    [
      "listed values within a map of others",
      objectType([property("a", literal("b"), true)], { others: [others(number)] }),
      '{ a: "b"; [key: string]: number | "b"; }',
    ],
    [
      "listed properties within a map of anything",
      objectType([property("a", number, true)], { others: [others(unknown)] }),
      "{ a: number; [key: string]: unknown; }",
    ],
    [
      "a map by a prefix",
      objectType([property("a", number, true)], { others: [others(string, "^x-")] }),
      `{ a: number; [key: \`x-\${string}\`]: string; }`,
    ],
    [
      "a map of anything by a prefix",
      objectType([], { others: [others(unknown, "^x-.*$")] }),
      `{ [key: \`x-\${string}\`]: unknown; }`,
    ],
    [
      "listed properties that begin with the prefix of a map",
      objectType([property("x-a", number)], { others: [others(string, "^x-.+")] }),
      `{ "x-a"?: number; [key: \`x-\${string}\`]: string | number | undefined; }`,
    ],
    [
      "a map by a pattern that is not a prefix",
      objectType([], { others: [others(string, "^[a-z]{2}$")] }),
      "{ [key: string]: string; }",
    ],
    [
      "a map by a whole name, which is not a prefix",
      objectType([], { others: [others(string, "^ab$")] }),
      "{ [key: string]: string; }",
    ],
    [
      "maps by several patterns as one",
      objectType([], { others: [others(string, "^x-"), others(number, "^y-"), others(unionType(nil))] }),
      "{ [key: string]: string | number | null; }",
    ],
  ])("writes an object with %s", (_, given, want) => {
    expect(emitType(given).text).toBe(want);
  });
});
