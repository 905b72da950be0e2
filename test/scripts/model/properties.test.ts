import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Hoisted, hoistSchemas } from "../../../scripts/types/hoist.js";
import { normalDocument } from "../reading.js";

async function hoist(schemas: string): Promise<Hoisted> {
  const document = normalDocument(JSON.stringify({ components: { schemas: parse(schemas) } }));
  const nodes = await openapiTS(JSON.stringify({ ...document, paths: {} }), { silent: true });
  return hoistSchemas(nodes, { comment: (text) => text, name: (name) => name });
}

/** The text of the models. */
async function modelsOf(schemas: string): Promise<string> {
  const { nodes } = await hoist(schemas);
  return nodes
    .map((node) => astToString(node).trim())
    .filter((text) => !/^export (type|interface) (paths|operations)\b/.test(text))
    .join("\n");
}

describe("hoistSchemas", () => {
  it.each([
    [
      "an object is an interface",
      "{ User: { type: object, properties: { name: { type: string } } } }",
      "export interface User {\n    name?: string;\n}",
    ],
    ["all else is a type", "{ Id: { type: string } }", "export type Id = string;"],
    [
      "a reference is a name",
      '{ Id: { type: string }, Ids: { type: array, items: { $ref: "#/components/schemas/Id" } } }',
      "export type Id = string;\nexport type Ids = Id[];",
    ],
    [
      "a reference into a model is a name too, that of what it leads to",
      '{ User: { type: object, properties: { id: { type: string } } }, Id: { $ref: "#/components/schemas/User/properties/id" } }',
      "export interface User {\n    id?: UserId;\n}\nexport type Id = UserId;\nexport type UserId = string;",
    ],
    [
      "what extends another is an interface that does, with what it requires of it",
      '{ A: { type: object, properties: { a: {} } }, B: { allOf: [{ $ref: "#/components/schemas/A" }], required: [a] } }',
      "export interface A {\n    a?: unknown;\n}\nexport interface B extends A {\n    a: unknown;\n}",
    ],
    [
      "a comment stays",
      "{ Id: { type: string, description: Id of a user } }",
      "/** @description Id of a user */\nexport type Id = string;",
    ],
  ])("%s", async (_, schemas, want) => {
    expect(await modelsOf(schemas)).toBe(want);
  });

  it("has comments rewritten, and left out where there is nothing to say", async () => {
    const document = normalDocument(
      "components: { schemas: { A: { type: string, description: keep }, B: { type: string, description: drop } } }",
    );
    const nodes = await openapiTS(JSON.stringify({ ...document, paths: {} }), { silent: true });
    const rewritten = hoistSchemas(nodes, {
      comment: (text) => (text.includes("keep") ? "* kept " : undefined),
      name: (name) => name,
    });
    expect(rewritten.nodes.slice(0, 2).map((node) => astToString(node).trim())).toEqual([
      "/** kept */\nexport type A = string;",
      "export type B = string;",
    ]);
  });
});

describe("find", () => {
  const schemas = `
    User: { type: object, properties: { name: { type: string }, kind: { const: user }, 1st: { type: boolean } } }
    Users: { type: array, items: { $ref: "#/components/schemas/User" } }
    Page:
      type: object
      properties:
        users: { $ref: "#/components/schemas/Users" }
        maybe: { anyOf: [{ type: array, items: { type: integer } }, { type: "null" }] }
        either: { anyOf: [{ type: array, items: { type: integer } }, { type: string }] }
        inside: { type: object, properties: { users: { type: array, items: { $ref: "#/components/schemas/User" } } } }
        lists: { anyOf: [{ type: array, items: { type: integer } }, { type: array, items: { type: string } }, { type: "null" }] }
    Robot: { type: object, properties: { name: { type: string }, kind: { const: robot } } }
    Either: { oneOf: [{ $ref: "#/components/schemas/User" }, { $ref: "#/components/schemas/Robot" }] }
    Loose: { type: object, properties: { name: {}, users: { type: array, items: {} } } }
    Both: { allOf: [{ $ref: "#/components/schemas/Loose" }, { $ref: "#/components/schemas/Page" }] }
    Twice: { allOf: [{ $ref: "#/components/schemas/User" }, { type: object, properties: { name: { const: me } } }] }
    Self: { allOf: [{ $ref: "#/components/schemas/Self" }, { $ref: "#/components/schemas/User" }] }
  `;

  it.each<[path: string[], want: string | undefined]>([
    [["User", "name"], "string"],
    [["User", "kind"], '"user"'],
    [["User", "1st"], "boolean"],
    [["Users"], "User[]"],
    [["Users", "[]"], "User"],
    [["Users", "[]", "name"], "string"],
    [["Page", "users"], "Users"],
    [["Page", "users", "[]"], "User"],
    [["Page", "users", "[]", "name"], "string"],
    [["Page", "maybe", "[]"], "number"],
    [["Page", "either", "[]"], undefined],
    [["Page", "inside", "users", "[]"], "User"],
    [["Page", "other"], undefined],
    [["Page", "lists", "[]"], "number | string"],
    [["Either", "name"], "string"],
    [["Either", "kind"], '"user" | "robot"'],
    [["Either", "1st"], undefined],
    [["Both", "users", "[]"], "User"],
    [["Both", "count"], undefined],
    [["Both", "name"], "unknown"],
    [["Twice", "name"], 'string & "me"'],
    [["Self", "name"], "string"],
    [["Other"], undefined],
    [["User", "name", "[]"], undefined],
    [["User", "name", "length"], undefined],
  ])("%j → %s", async (path, want) => {
    const { find } = await hoist(schemas);
    const found = find(path);
    expect(found && astToString(found).trim()).toBe(want);
  });
});

describe("modelsIn", () => {
  it("names the models of a type, each once, sorted", async () => {
    const hoisted = await hoist(`
      A: { type: string }
      B: { type: string }
      C:
        type: object
        properties:
          x:
            oneOf:
              - { $ref: "#/components/schemas/B" }
              - { type: array, items: { $ref: "#/components/schemas/A" } }
              - { type: array, items: { $ref: "#/components/schemas/B" } }
              - { type: "null" }
    `);
    const type = hoisted.find(["C", "x"]);
    expect(type && hoisted.modelsIn(type)).toEqual(["A", "B"]);
  });
});
