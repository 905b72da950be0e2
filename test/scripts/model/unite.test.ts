import { describe, expect, it } from "vitest";
import { printType } from "../../../scripts/emit.js";
import { keyOf, type Model, shapesOf, type Type, unite } from "../../../scripts/model.js";

const string: Type = { kind: "string" };
const number: Type = { kind: "number" };
const nothing: Type = { kind: "nothing" };
const nil: Type = { kind: "null" };
const user: Type = { kind: "model", model: model("User") };
const team: Type = { kind: "model", model: model("Team") };
const users: Type = { kind: "list", items: user };

function model(name: string): Model {
  return { name, type: { kind: "object", bases: [], properties: [], others: [], isClosed: false } };
}

function union(...of: readonly Type[]): Type {
  return { kind: "union", of, isOpen: false };
}

function literal(value: unknown): Type {
  return { kind: "literal", value };
}

describe("unite", () => {
  it.each<[title: string, given: readonly Type[], want: Type]>([
    ["never of no types", [], { kind: "never" }],
    ["one type as it is", [user], user],
    ["a union of one union as it is", [union(users, team)], union(users, team)],
    ["several types in their order", [{ kind: "bytes" }, user], union({ kind: "bytes" }, user)],
    ["each type once", [user, string, user], union(user, string)],
    ["each model once, whatever its shape", [user, team, user], union(user, team)],
    ["the variants of unions, each once", [union(users, team), union(users, nil), team], union(users, team, nil)],
    ["null and nothing last", [union(user, nothing), nil, union(team, nothing)], union(user, team, nil, nothing)],
    ["null alone", [nil, nil], nil],
    ["literals that look like types", [literal("string | null"), nil], union(literal("string | null"), nil)],
    ["text and the same value of another kind", [literal("1"), literal(1)], union(literal("1"), literal(1))],
    ["nothing else if one is unknown", [user, { kind: "unknown" }, nil], { kind: "unknown" }],
    ["all but never", [{ kind: "never" }, user, { kind: "never" }], user],
    ["integers and numbers as one kind", [number, { kind: "integer" }], number],
    ["types that differ by description once", [string, { ...string, description: "A." }], string],
    [
      "types that differ by limits or format",
      [string, { ...string, limits: { maxLength: 1 } }, { ...string, format: "uuid" }],
      union(string, { ...string, limits: { maxLength: 1 } }, { ...string, format: "uuid" }),
    ],
    [
      "a secret beside the same type",
      [string, { ...string, secret: true }],
      union(string, { ...string, secret: true }),
    ],
    ["a secret model beside the same model", [user, { ...user, secret: true }], union(user, { ...user, secret: true })],
    [
      "a union that has limits as it is",
      [{ ...union(string, number), limits: { minimum: 1 } }, nil],
      union({ ...union(string, number), limits: { minimum: 1 } }, nil),
    ],
    [
      "the marks of a union at each of its variants",
      [{ ...union(string, number, nil), secret: true, format: "password", direction: "writeOnly" }, user],
      union(
        { ...string, secret: true, format: "password", direction: "writeOnly" },
        { ...number, secret: true, format: "password", direction: "writeOnly" },
        user,
        nil,
      ),
    ],
  ])("makes %s", (_, given, want) => {
    expect(unite(given)).toEqual(want);
  });

  it("is open if one of the unions is", () => {
    const open: Type = { kind: "union", of: [literal("a"), string], isOpen: true };
    expect(unite([open, number])).toEqual({ kind: "union", of: [literal("a"), string, number], isOpen: true });
  });

  it.each<[title: string, given: readonly Type[]]>([
    ["one type", [string]],
    ["several", [string, number]],
    ["unknown", [{ kind: "unknown" }]],
    ["no types", []],
  ])("puts annotations on %s", (_, given) => {
    expect(unite(given, { description: "A.", deprecated: true })).toMatchObject({
      description: "A.",
      deprecated: true,
    });
  });

  it("prefers its own annotations to those of a single type", () => {
    expect(unite([{ ...string, description: "A.", format: "uuid" }], { description: "B." })).toEqual({
      kind: "string",
      description: "B.",
      format: "uuid",
    });
  });
});

describe("shapesOf", () => {
  it.each<[title: string, given: Type, want: string[]]>([
    ["one type", user, ["User"]],
    ["the variants of a union", union(user, team, nil), ["User", "Team", "null"]],
    [
      "variants of variants, each once",
      union(string, { ...union({ ...string, format: "uuid" }, nil), limits: { minLength: 1 } }),
      ["string", "null"],
    ],
    ["integers and numbers once", union({ kind: "integer" }, number), ["number"]],
  ])("has %s", (_, given, want) => {
    expect(shapesOf(given).map(printType)).toEqual(want);
  });
});

describe("keyOf", () => {
  it("is the same for types of the same shape", () => {
    const one: Type = { kind: "list", items: { kind: "integer", description: "A.", examples: [1] } };
    const other: Type = { kind: "list", items: { kind: "number", deprecated: true }, limits: { minItems: 1 } };
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each<[title: string, one: Type, other: Type]>([
    ["models of the same shape", user, team],
    ["text and a literal of it", string, literal("string")],
    ["a list and what it holds", users, user],
    ["literals that print alike in part", literal({ a: 1 }), literal({ a: "1" })],
  ])("tells apart %s", (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it("tells annotations apart if it is asked to", () => {
    expect(keyOf({ ...string, format: "uuid" }, ["format"])).not.toBe(keyOf(string, ["format"]));
  });

  it("ends for an object that is a base of what is in it", () => {
    const base: { name: string; type: Type } = { name: "Base", type: string };
    const extended: Type = { kind: "object", bases: [base], properties: [], others: [], isClosed: false };
    base.type = { ...extended, bases: [], properties: [{ name: "inside", required: true, type: extended }] };
    expect(unite([extended, { ...extended }, string])).toEqual({
      kind: "union",
      of: [extended, string],
      isOpen: false,
    });
  });

  it("ends for a model that refers to itself", () => {
    const node: { name: string; type: Type } = { name: "Node", type: string };
    node.type = { kind: "list", items: { kind: "model", model: node } };
    expect(keyOf(node.type)).toBe(keyOf({ kind: "list", items: { kind: "model", model: model("Node") } }));
  });
});
