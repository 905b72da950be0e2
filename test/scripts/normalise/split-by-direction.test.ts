import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Schema } from "../../../scripts/document/document.js";
import { splitByDirection } from "../../../scripts/normalise/split-by-direction.js";

/** Schemas, split. Names fit already, and an operation sends all but `unsent`. */
function split(yaml: string, unsent: readonly string[] = []): Record<string, Schema> {
  const schemas: Record<string, Schema> = parse(yaml);
  const sent = Object.keys(schemas).filter((name) => !unsent.includes(name));
  const anyOf = sent.map((name): Schema => ({ $ref: `#/components/schemas/${name}` }));
  const requestBody = { content: { "application/json": { schema: { anyOf } } } };
  const operation = { operationId: "send", parameters: [], responses: {}, requestBody };
  const document = { openapi: "3.1.0", info: { title: "Test", version: "1" }, paths: { "/": { post: operation } } };
  return splitByDirection({ ...document, groups: [], payloads: [], components: { schemas } }).components.schemas;
}

/** Names of the models that come back and of those that are sent. */
function namesOf(schemas: string): string[] {
  return Object.keys(split(schemas));
}

it("extends nothing of which nothing is left", () => {
  const { UserInput } = split(`{
    Record: { type: object, properties: { id: { readOnly: true } }, required: [id] },
    User: { allOf: [{ $ref: "#/components/schemas/Record" }, { type: object, properties: { name: {} } }] }
  }`);
  expect(UserInput).toEqual({
    type: "object",
    properties: { name: {} },
    description: "What is sent; {@link User} is what comes back.",
  });
});

describe("splitByDirection", () => {
  it.each([
    ["one without such members", "{ User: { properties: { id: {} } } }", ["User"]],
    ["one that only comes back in part", "{ User: { properties: { id: { readOnly: true } } } }", ["User", "UserInput"]],
    ["one that is only sent in part", "{ User: { properties: { id: { writeOnly: true } } } }", ["User", "UserInput"]],
    ["false, which is none", "{ User: { properties: { id: { readOnly: false } } } }", ["User"]],
    [
      "one below",
      "{ User: { properties: { home: { properties: { id: { readOnly: true } } } } } }",
      ["User", "UserInput"],
    ],
    [
      "one in a list below",
      "{ User: { properties: { keys: { items: { properties: { id: { readOnly: true } } } } } } }",
      ["User", "UserInput"],
    ],
    [
      "one by way of another, whatever the order",
      '{ Team: { items: { $ref: "#/components/schemas/User" } }, User: { properties: { id: { readOnly: true } } } }',
      ["Team", "TeamInput", "User", "UserInput"],
    ],
    [
      "one by way of two others",
      '{ A: { items: { $ref: "#/components/schemas/B" } }, B: { anyOf: [{ $ref: "#/components/schemas/C" }] }, C: { properties: { id: { writeOnly: true } } } }',
      ["A", "AInput", "B", "BInput", "C", "CInput"],
    ],
    [
      "one that refers to itself",
      '{ A: { properties: { id: { readOnly: true }, a: { $ref: "#/components/schemas/A" } } } }',
      ["A", "AInput"],
    ],
    [
      "a name that is taken",
      "{ User: { properties: { id: { readOnly: true } } }, UserInput: {} }",
      ["User", "UserInputModel", "UserInput"],
    ],
    ["true, which is a schema", "{ User: { properties: { id: true } } }", ["User"]],
  ])("finds %s", (_, schemas, want) => {
    expect(namesOf(schemas)).toEqual(want);
  });

  it("leaves out of each what does not go its way, and what is required of it", () => {
    expect(
      split(`
        User:
          description: A user.
          required: [id, name, password, other]
          properties: { id: { readOnly: true }, name: { type: string }, password: { writeOnly: true } }
      `),
    ).toEqual({
      User: {
        description: "A user.\n\nWhat comes back; {@link UserInput} is what is sent.",
        required: ["id", "name", "other"],
        properties: { id: { readOnly: true }, name: { type: "string" } },
      },
      UserInput: {
        description: "A user.\n\nWhat is sent; {@link User} is what comes back.",
        required: ["name", "password", "other"],
        properties: { name: { type: "string" }, password: { writeOnly: true } },
      },
    });
  });

  it("makes one model of what nothing sends", () => {
    const schemas = `
      User: { description: A user., properties: { id: { readOnly: true }, password: { writeOnly: true }, log: { $ref: "#/components/schemas/Log", readOnly: true } } }
      Log: { properties: { at: { readOnly: true } } }
      Report: { properties: { user: { $ref: "#/components/schemas/User" } } }
    `;
    const { User, ...others } = split(schemas, ["Log", "Report"]);
    expect(Object.keys(others)).toEqual(["UserInput", "Log", "Report"]);
    expect(others["Report"]).toEqual({ properties: { user: { $ref: "#/components/schemas/User" } } });
    // The password would be nowhere.
    expect(Object.keys(split(schemas, ["User", "Log", "Report"]))).toEqual(["User", "UserInput", "Log", "Report"]);
    expect(Object.keys(User?.properties ?? {})).toEqual(["id", "log"]);
  });

  it("leaves out what refers to a model that is marked itself", () => {
    const { UserInput } = split(`
      User: { required: [at], properties: { at: { $ref: "#/components/schemas/At" }, name: {} } }
      At: { $ref: "#/components/schemas/Stamp" }
      Stamp: { type: string, readOnly: true }
    `);
    expect(UserInput?.properties).toEqual({ name: {} });
    expect(UserInput?.required).toEqual([]);
  });

  it("leaves out parts that have nothing left, and unions that ask for nothing", () => {
    const { UserInput } = split(`
      User:
        allOf:
          - $ref: "#/components/schemas/Named"
          - { type: object, properties: { id: { readOnly: true } } }
          - oneOf: [{ type: object, properties: { id: { readOnly: true } }, required: [id] }, { type: object, properties: { a: {} } }]
      Named: { type: object }
    `);
    expect(UserInput).toEqual({
      $ref: "#/components/schemas/Named",
      description: "What is sent; {@link User} is what comes back.",
    });
  });

  it("goes deep", () => {
    const names = Array.from({ length: 500 }, (_, index) => `S${index}`);
    const chain = names.map((name, index) => {
      return `${name}: { properties: { next: { $ref: "#/components/schemas/S${index + 1}" } } }`;
    });
    const schemas = split(`${chain.join("\n")}\nS500: { properties: { id: { readOnly: true } } }`);
    expect(Object.keys(schemas)).toHaveLength(1_002);
  });

  it("leads from what is sent to what is sent", () => {
    const { Team, TeamInput } = split(`
      Team: { properties: { lead: { $ref: "#/components/schemas/User" }, size: { type: integer } } }
      User: { properties: { id: { readOnly: true } } }
    `);
    expect(Team?.properties?.["lead"]).toEqual({ $ref: "#/components/schemas/User" });
    expect(TeamInput?.properties?.["lead"]).toEqual({ $ref: "#/components/schemas/UserInput" });
  });

  it("has operations take the one and bring the other", () => {
    const schema: Schema = { type: "array", items: { $ref: "#/components/schemas/User" } };
    const content = { "application/json": { schema } };
    const { paths } = splitByDirection({
      openapi: "3.1.0",
      info: { title: "Test", version: "1" },
      payloads: [],
      groups: [],
      paths: {
        "/users": {
          put: {
            operationId: "putUsers",
            parameters: [{ name: "like", in: "query", schema }],
            requestBody: { content },
            responses: { "200": { content } },
          },
        },
      },
      components: { schemas: { User: { properties: { id: { readOnly: true } } } } },
    });
    const sent = { type: "array", items: { $ref: "#/components/schemas/UserInput" } };
    expect(paths["/users"]?.put).toEqual({
      operationId: "putUsers",
      parameters: [{ name: "like", in: "query", schema: sent }],
      requestBody: { content: { "application/json": { schema: sent } } },
      responses: { "200": { content } },
    });
  });
});
