import { describe, expect, it } from "vitest";
import { readSecrets } from "../../../scripts/read/read-secrets.js";
import { normalDocument } from "../reading.js";

/** The secrets of an operation, given by its members, and of schemas. */
function secrets(operation: string, schemas = "{}"): string[] {
  const post = `{ operationId: makeThing, ${operation} }`;
  return readSecrets(normalDocument(`{ paths: { /things: { post: ${post} } }, components: { schemas: ${schemas} } }`));
}

/** The secrets of a member `it`, whose schema is given. */
function member(schema: string, others = ""): string[] {
  return secrets("", `{ Thing: { type: object, properties: { it: ${schema} } } ${others} }`);
}

describe("a member is secret", () => {
  it.each([
    ["by x-secret", "{ type: string, x-secret: true }"],
    ["by writeOnly", "{ type: string, writeOnly: true }"],
    ["by its format", "{ type: string, format: password }"],
    ["that only ever comes back", "{ type: string, readOnly: true, x-secret: true }"],
    ["that may be null", '{ anyOf: [{ type: string, format: password }, { type: "null" }] }'],
    ["that is one of several", "{ oneOf: [{ type: integer }, { type: string, x-secret: true }] }"],
    ["of several schemas together", "{ allOf: [{ type: string }, { format: password }] }"],
    ["that is a list of secrets", "{ type: array, items: { type: string, x-secret: true } }"],
    ["that is a list of lists", "{ items: { items: { format: password } } }"],
    ["that is a tuple", "{ type: array, prefixItems: [{ type: string }, { type: string, x-secret: true }] }"],
    ["that is a map of secrets", "{ type: object, additionalProperties: { type: string, format: password } }"],
    ["that is a map by pattern", "{ type: object, patternProperties: { '^x-': { type: string, x-secret: true } } }"],
    ["that is an object", "{ type: object, x-secret: true, properties: { a: { type: string } } }"],
  ])("%s", (_, schema) => {
    expect(member(schema)).toEqual(["it"]);
  });

  it.each([
    ["by a schema that it refers to", '{ $ref: "#/components/schemas/Pin" }', ", Pin: { format: password }"],
    ["by a mark beside a reference", '{ $ref: "#/components/schemas/Pin", x-secret: true }', ", Pin: { type: string }"],
    [
      "by a reference to a reference",
      '{ items: { $ref: "#/components/schemas/A" } }',
      ', A: { $ref: "#/components/schemas/B" }, B: { writeOnly: true }',
    ],
    [
      "by a reference into a schema",
      '{ $ref: "#/components/schemas/Other/properties/pin" }',
      ", Other: { properties: { pin: { format: password } } }",
    ],
  ])("%s", (_, schema, others) => {
    expect(member(schema, others)).toContain("it");
  });
});

describe("a member is no secret", () => {
  it.each([
    ["without a mark", "{ type: string }"],
    ["of another format", "{ type: string, format: email }"],
    ["whose mark is false", "{ type: string, x-secret: false, writeOnly: false }"],
    ["that excludes one", "{ not: { format: password } }"],
    ["that is any value", "true"],
  ])("%s", (_, schema) => {
    expect(member(schema)).toEqual([]);
  });

  it("because one of its own members is", () => {
    expect(member("{ type: object, properties: { pin: { type: string, x-secret: true } } }")).toEqual(["pin"]);
  });

  it("of a schema that refers to itself", () => {
    expect(
      member('{ $ref: "#/components/schemas/A" }', ', A: { anyOf: [{ items: { $ref: "#/components/schemas/A" } }] }'),
    ).toEqual([]);
  });
});

describe("members are found", () => {
  const pin = "properties: { pin: { type: string, x-secret: true } }";
  it.each([
    ["in lists", `{ items: { ${pin} } }`],
    ["in maps", `{ additionalProperties: { ${pin} } }`],
    ["in allOf", `{ allOf: [{ type: object }, { ${pin} }] }`],
    ["in anyOf", `{ anyOf: [{ type: object }, { ${pin} }] }`],
    ["in oneOf", `{ oneOf: [{ type: object }, { ${pin} }] }`],
    ["deep inside", `{ properties: { a: { items: { properties: { b: { ${pin} } } } } } }`],
  ])("%s", (_, schema) => {
    expect(secrets("", `{ Thing: ${schema} }`)).toEqual(["pin"]);
  });

  it.each([
    ["of a body", `requestBody: { content: { application/json: { schema: { allOf: [{ ${pin} }] } } } }`],
    ["of a form", `requestBody: { content: { multipart/form-data: { schema: { ${pin} } } } }`],
    ["of an answer", `responses: { 200: { content: { application/json: { schema: { anyOf: [{ ${pin} }] } } } } }`],
    ["of a failure", `responses: { default: { content: { text/json: { schema: { items: { ${pin} } } } } } }`],
    ["of a parameter", `parameters: [{ name: filter, in: query, style: deepObject, schema: { ${pin} } }]`],
    [
      "of a parameter that is JSON",
      `parameters: [{ name: filter, in: query, content: { application/json: { schema: { ${pin} } } } }]`,
    ],
  ])("%s", (_, operation) => {
    expect(secrets(operation)).toEqual(["pin"]);
  });
});

describe("a parameter is secret", () => {
  it.each([
    ["in the query, by its schema", "{ name: it, in: query, schema: { type: string, format: password } }"],
    ["in a header, by its schema", "{ name: it, in: header, schema: { type: string, x-secret: true } }"],
    ["in a cookie", "{ name: it, in: cookie, x-secret: true }"],
    ["that is JSON", "{ name: it, in: query, content: { application/json: { schema: { format: password } } } }"],
  ])("%s", (_, parameter) => {
    expect(secrets(`parameters: [${parameter}]`)).toEqual(["it"]);
  });

  it("in the path, by a mark of its own", () => {
    const parameters = "[{ name: it, in: path, required: true, x-secret: true }]";
    const document = normalDocument(`paths: { "/things/{it}": { get: { parameters: ${parameters} } } }`);
    expect(readSecrets(document)).toEqual(["it"]);
  });

  it("under both of its names, where it is called otherwise than on the wire", () => {
    const parameters = "[{ name: it, in: header }, { name: it, in: query, x-secret: true }]";
    expect(secrets(`parameters: ${parameters}`)).toEqual(["itInQuery", "it"]);
  });

  it("without a mark: not", () => {
    expect(secrets("parameters: [{ name: it, in: query, x-secret: false, schema: { type: string } }]")).toEqual([]);
  });

  it("named body, where the body is the secret itself", () => {
    expect(secrets("requestBody: { content: { text/plain: { schema: { type: string, x-secret: true } } } }")).toEqual([
      "body",
    ]);
  });
});

it("gives each name once, in the document's order, parameters and bodies first", () => {
  expect(
    secrets(
      `
        parameters: [{ name: c, in: query, x-secret: true }, { name: a, in: query, x-secret: true }],
        requestBody: { content: { application/json: { schema: { prefixItems: [{ properties: { d: { x-secret: true } } }] } } } },
      `,
      "{ Z: { properties: { b: { x-secret: true }, c: { x-secret: true } } }, Y: { properties: { a: { x-secret: true } } } }",
    ),
  ).toEqual(["c", "a", "d", "b"]);
});
