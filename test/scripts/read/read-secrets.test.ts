import { describe, expect, it } from "vitest";
import { readApi } from "../../../scripts/read.js";
import { createFlavour } from "../../../scripts/registry.js";
import { makeReading } from "../reading.js";

/** The secrets of an API, in order. */
async function read(yaml: string): Promise<readonly string[]> {
  const { loaded, document } = await makeReading(yaml);
  return readApi(createFlavour("acme@v1", "acme.yaml"), loaded, document).secrets;
}

/** The secrets of an operation, given by its properties, and of schemas. */
async function secrets(operation: string, schemas = "{}"): Promise<readonly string[]> {
  const post = `{ operationId: makeThing, ${operation} }`;
  return await read(`{ paths: { /things: { post: ${post} } }, components: { schemas: ${schemas} } }`);
}

/** The secrets of a property `it`, whose schema is given. */
async function property(schema: string, others = ""): Promise<readonly string[]> {
  return await secrets("", `{ Thing: { type: object, properties: { it: ${schema} } } ${others} }`);
}

describe("a property is secret", () => {
  it.each([
    ["by x-secret", "{ type: string, x-secret: true }"],
    ["by writeOnly", "{ type: string, writeOnly: true }"],
    ["by its format", "{ type: string, format: password }"],
    ["that is only received", "{ type: string, readOnly: true, x-secret: true }"],
    ["that may be null", '{ anyOf: [{ type: string, format: password }, { type: "null" }] }'],
    ["if one of its variants is", "{ oneOf: [{ type: integer }, { type: string, x-secret: true }] }"],
    ["if one of its parts is", "{ allOf: [{ type: string }, { format: password }] }"],
    ["that is a list of secrets", "{ type: array, items: { type: string, x-secret: true } }"],
    ["that is a list of lists", "{ items: { items: { format: password } } }"],
    ["that is a tuple", "{ type: array, prefixItems: [{ type: string }, { type: string, x-secret: true }] }"],
    ["that is a map of secrets", "{ type: object, additionalProperties: { type: string, format: password } }"],
    ["that is a map by pattern", "{ type: object, patternProperties: { '^x-': { type: string, x-secret: true } } }"],
    ["that is an object", "{ type: object, x-secret: true, properties: { a: { type: string } } }"],
  ])("%s", async (_, schema) => {
    expect(await property(schema)).toEqual(["it"]);
  });

  it.each([
    ["by the model that it refers to", '{ $ref: "#/components/schemas/Pin" }', ", Pin: { format: password }"],
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
  ])("%s", async (_, schema, others) => {
    expect(await property(schema, others)).toContain("it");
  });
});

describe("a property is not secret", () => {
  it.each([
    ["without a mark", "{ type: string }"],
    ["of another format", "{ type: string, format: email }"],
    ["whose mark is false", "{ type: string, x-secret: false, writeOnly: false }"],
    ["that excludes one", "{ not: { format: password } }"],
    ["that is any value", "true"],
  ])("%s", async (_, schema) => {
    expect(await property(schema)).toEqual([]);
  });

  it("because one of its own properties is", async () => {
    expect(await property("{ type: object, properties: { pin: { type: string, x-secret: true } } }")).toEqual(["pin"]);
  });

  it("if its type refers to itself", async () => {
    expect(
      await property(
        '{ $ref: "#/components/schemas/A" }',
        ', A: { anyOf: [{ items: { $ref: "#/components/schemas/A" } }] }',
      ),
    ).toEqual([]);
  });
});

describe("secret properties are found", () => {
  const pin = "properties: { pin: { type: string, x-secret: true } }";
  it.each([
    ["in lists", `{ items: { ${pin} } }`],
    ["in maps", `{ additionalProperties: { ${pin} } }`],
    ["in allOf", `{ allOf: [{ type: object }, { ${pin} }] }`],
    ["in anyOf", `{ anyOf: [{ type: object }, { ${pin} }] }`],
    ["in oneOf", `{ oneOf: [{ type: object }, { ${pin} }] }`],
    ["deep inside", `{ properties: { a: { items: { properties: { b: { ${pin} } } } } } }`],
  ])("%s", async (_, schema) => {
    expect(await secrets("", `{ Thing: ${schema} }`)).toEqual(["pin"]);
  });

  it.each([
    ["of a body", `requestBody: { content: { application/json: { schema: { allOf: [{ ${pin} }] } } } }`],
    ["of a form", `requestBody: { content: { multipart/form-data: { schema: { ${pin} } } } }`],
    ["of a response", `responses: { 200: { content: { application/json: { schema: { anyOf: [{ ${pin} }] } } } } }`],
    ["of an error", `responses: { default: { content: { text/json: { schema: { items: { ${pin} } } } } } }`],
    ["of a parameter", `parameters: [{ name: filter, in: query, style: deepObject, schema: { ${pin} } }]`],
    [
      "of a parameter that is JSON",
      `parameters: [{ name: filter, in: query, content: { application/json: { schema: { ${pin} } } } }]`,
    ],
  ])("%s", async (_, operation) => {
    expect(await secrets(operation)).toEqual(["pin"]);
  });
});

describe("a parameter is secret", () => {
  it.each([
    ["in the query, by its schema", "{ name: it, in: query, schema: { type: string, format: password } }"],
    ["in a header, by its schema", "{ name: it, in: header, schema: { type: string, x-secret: true } }"],
    ["in a cookie", "{ name: it, in: cookie, x-secret: true }"],
    ["that is JSON", "{ name: it, in: query, content: { application/json: { schema: { format: password } } } }"],
  ])("%s", async (_, parameter) => {
    expect(await secrets(`parameters: [${parameter}]`)).toEqual(["it"]);
  });

  it("in the path, by a mark of its own", async () => {
    const parameters = "[{ name: it, in: path, required: true, x-secret: true }]";
    const yaml = `paths: { "/things/{it}": { get: { operationId: getThing, responses: {}, parameters: ${parameters} } } }`;
    expect(await read(yaml)).toEqual(["it"]);
  });

  it("under both of its names if it is sent by another one", async () => {
    const parameters = "[{ name: it, in: header }, { name: it, in: query, x-secret: true }]";
    expect(await secrets(`parameters: ${parameters}`)).toEqual(["itInQuery", "it"]);
  });

  it("only with a mark", async () => {
    expect(await secrets("parameters: [{ name: it, in: query, x-secret: false, schema: { type: string } }]")).toEqual(
      [],
    );
  });

  it("under the name body if the body is the secret itself", async () => {
    expect(
      await secrets("requestBody: { content: { text/plain: { schema: { type: string, x-secret: true } } } }"),
    ).toEqual(["body"]);
  });
});

it("each secret is listed once, in the document's order, parameters and bodies first", async () => {
  expect(
    await secrets(
      `
        parameters: [{ name: c, in: query, x-secret: true }, { name: a, in: query, x-secret: true }],
        requestBody: { content: { application/json: { schema: { prefixItems: [{ properties: { d: { x-secret: true } } }] } } } },
      `,
      "{ Z: { properties: { b: { x-secret: true }, c: { x-secret: true } } }, Y: { properties: { a: { x-secret: true } } } }",
    ),
  ).toEqual(["c", "a", "d", "b"]);
});
