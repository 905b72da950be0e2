import { describe, expect, it } from "vitest";
import { printType } from "../../../scripts/emit.js";
import { anyItem, findProperty, mayBeNull, type Property, propertyNames, type Type } from "../../../scripts/model.js";
import { modelType, typesOf } from "../reading.js";

const types = typesOf(`
  User: { type: object, required: [name], properties: { name: { type: string }, kind: { const: user }, 1st: { type: boolean } } }
  Users: { type: array, items: $User }
  Page:
    type: object
    properties:
      users: $Users
      names: { type: array, items: { type: string } }
      maybe: { anyOf: [{ type: array, items: { type: integer } }, { type: "null" }] }
      either: { anyOf: [{ type: array, items: { type: integer } }, { type: string }] }
      inside: { type: object, properties: { users: { type: array, items: $User } } }
      lists: { anyOf: [{ type: array, items: { type: integer } }, { type: array, items: { type: string } }, { type: "null" }] }
  Robot: { type: object, required: [name], properties: { name: { type: string }, kind: { const: robot } } }
  Ghost: { type: object, properties: { name: { type: string } } }
  Either: { oneOf: [$User, $Robot] }
  Anyone: { oneOf: [$User, $Ghost, { type: "null" }] }
  Loose: { type: object, properties: { name: {}, users: { type: array, items: {} } } }
  Both: { allOf: [$Loose, $Page] }
  Twice: { allOf: [$User, { type: object, properties: { name: { const: me } } }] }
  Stricter: { allOf: [$Loose, { type: object, required: [name] }] }
  Self: { allOf: [$Self, $User] }
  Endless: { oneOf: [$Endless, $User] }
  Alias: $User
  Table: { type: object, additionalProperties: { type: string } }
  Pair: { type: array, prefixItems: [{ type: string }], minItems: 1 }
  Odd: { type: object, properties: { constructor: { type: string }, __proto__: { type: integer } } }
  Nullable: { type: [object, "null"], properties: { a: { type: string } } }
  Inherited: { allOf: [$Nullable, { type: object, properties: { b: {} } }] }
  Text: { type: string }
`);

function read(name: string): Type {
  return modelType(types, name);
}

/** The property at the end of a path. */
function findAt(name: string, path: readonly string[]): Property | undefined {
  let found: Property | undefined;
  let holder: Type | undefined = read(name);
  for (const step of path) {
    found = holder && findProperty(holder, step);
    holder = found?.type;
  }
  return found;
}

describe("findProperty", () => {
  it.each<[model: string, path: string[], want: string | undefined]>([
    ["User", ["name"], "string"],
    ["User", ["kind"], '"user"'],
    ["User", ["1st"], "boolean"],
    ["Users", [anyItem], "User"],
    ["Users", [anyItem, "name"], "string"],
    ["Page", ["users"], "Users"],
    ["Page", ["users", anyItem], "User"],
    ["Page", ["users", anyItem, "name"], "string"],
    ["Page", ["names"], "string[]"],
    ["Page", ["names", anyItem], "string"],
    ["Page", ["maybe", anyItem], "number"],
    ["Page", ["either", anyItem], undefined],
    ["Page", ["inside", "users", anyItem], "User"],
    ["Page", ["other"], undefined],
    ["Page", ["lists", anyItem], "number | string"],
    ["Either", ["name"], "string"],
    ["Either", ["kind"], '"user" | "robot"'],
    ["Either", ["1st"], undefined],
    ["Anyone", ["name"], "string"],
    ["Both", ["users", anyItem], "User"],
    ["Both", ["count"], undefined],
    ["Both", ["name"], "unknown"],
    ["Twice", ["name"], '"me" & string'],
    ["Self", ["name"], "string"],
    ["Alias", ["name"], "string"],
    ["Nullable", ["a"], "string"],
    ["Inherited", ["a"], "string"],
    ["Table", ["a"], undefined],
    ["Table", [anyItem], undefined],
    ["Pair", [anyItem], undefined],
    ["User", ["toString"], undefined],
    ["Odd", ["constructor"], "string"],
    ["Odd", ["__proto__"], "number"],
    ["User", ["name", anyItem], undefined],
    ["User", ["name", "length"], undefined],
    ["Text", ["length"], undefined],
  ])("finds in %s at %j %s", (model, path, want) => {
    const found = findAt(model, path);
    expect(found && printType(found.type)).toBe(want);
  });

  it.each([
    ["User", "name", true],
    ["User", "kind", false],
    ["Either", "name", true],
    ["Anyone", "name", false],
    ["Stricter", "name", true],
    ["Self", "name", true],
  ])("tells that %s has %s always: %s", (model, name, want) => {
    expect(findProperty(read(model), name)?.required).toBe(want);
  });

  it("finds nothing in a union that is its own variant", () => {
    const endless: { name: string; type: Type } = { name: "Endless", type: read("User") };
    endless.type = { kind: "union", of: [{ kind: "model", model: endless }, read("User")], isOpen: false };
    expect(findProperty(endless.type, "name")).toBeUndefined();
  });
});

describe("propertyNames", () => {
  it.each([
    ["User", ["name", "kind", "1st"]],
    ["Either", ["name", "kind", "1st"]],
    ["Anyone", ["name", "kind", "1st"]],
    ["Self", ["name", "kind", "1st"]],
    ["Endless", ["name", "kind", "1st"]],
    ["Nullable", ["a"]],
    ["Odd", ["constructor", "__proto__"]],
    ["Users", []],
    ["Table", []],
    ["Text", []],
  ])("has of %s %j", (model, want) => {
    expect(propertyNames(read(model))).toEqual(want);
  });

  it("has the properties of all parts, each once", () => {
    expect(propertyNames(read("Both")).sort()).toEqual([
      "either",
      "inside",
      "lists",
      "maybe",
      "name",
      "names",
      "users",
    ]);
  });
});

describe("mayBeNull", () => {
  it.each([
    ["User", false],
    ["Anyone", true],
    ["Nullable", true],
    ["Inherited", true],
    ["Either", false],
    ["Endless", false],
    ["Self", false],
    ["Text", false],
  ])("says of %s %s", (model, want) => {
    expect(mayBeNull(read(model))).toBe(want);
  });
});
