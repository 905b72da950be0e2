import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Document, Operation } from "../../../scripts/document/document.js";
import { loadDocument } from "../../../scripts/load.js";
import { enterFolder } from "../folder.js";

/** Swagger 2.0 on its way in: what comes of it, and where it is said to be. */

const head = 'swagger: "2.0"\ninfo: { title: Acme, version: "1" }\n';

async function load(yaml: string): ReturnType<typeof loadDocument> {
  await enterFolder({ "acme.yaml": head + yaml });
  return await loadDocument("acme.yaml");
}

/** What becomes of the operation `POST /a`, with what stands around it in the document. */
async function upgrade(operation: string, around = ""): Promise<Operation> {
  const { document } = await load(`${around}paths:\n  /a/{id}:\n    post:\n${operation.replace(/^/gm, "      ")}\n`);
  return document.paths?.["/a/{id}"]?.post ?? {};
}

describe("Swagger 2.0", () => {
  it("is upgraded, saying so", async () => {
    const { document, notes } = await load("paths: {}\n");
    expect(document).toEqual({ openapi: "3.0.4", info: { title: "Acme", version: "1" }, paths: {} });
    expect(notes).toEqual([
      {
        place: "acme.yaml:1:10",
        pointer: "#/swagger",
        message: "Swagger 2.0 is upgraded to OpenAPI 3.0, and read as that",
      },
    ]);
  });

  it("is recognised by a number too", async () => {
    await enterFolder({ "acme.yaml": "swagger: 2.0\npaths: {}\n" });
    expect((await loadDocument("acme.yaml")).document.openapi).toBe("3.0.4");
  });

  it.each<[given: string, want: Document["servers"]]>([
    [
      "host: a.example\nbasePath: /v1/\nschemes: [http, ws, https]",
      [{ url: "https://a.example/v1" }, { url: "http://a.example/v1" }],
    ],
    ["host: a.example\nbasePath: /", [{ url: "https://a.example" }]],
    ["host: a.example\nbasePath: v1\nschemes: [http]", [{ url: "http://a.example/v1" }]],
    ["basePath: /v1", [{ url: "/v1" }]],
    ["schemes: [https]", undefined],
  ])("has servers: %j", async (given, want) => {
    expect((await load(`${given}\npaths: {}\n`)).document.servers).toEqual(want);
  });

  it("has servers of an operation where that has schemes of its own", async () => {
    const around = "host: a.example\nschemes: [https]\n";
    expect(await upgrade("schemes: [http]\nresponses: {}", around)).toMatchObject({
      servers: [{ url: "http://a.example" }],
    });
    expect(await upgrade("schemes: [https, http]\nresponses: {}", around)).not.toHaveProperty("servers");
  });

  it.each<[given: string, want: object]>([
    ["{ name: q, in: query, type: array, items: { type: string } }", { style: "form", explode: false }],
    [
      "{ name: q, in: query, type: array, items: { type: string }, collectionFormat: csv }",
      { style: "form", explode: false },
    ],
    [
      "{ name: q, in: query, type: array, items: { type: string }, collectionFormat: ssv }",
      { style: "spaceDelimited", explode: false },
    ],
    [
      "{ name: q, in: query, type: array, items: { type: string }, collectionFormat: pipes }",
      { style: "pipeDelimited", explode: false },
    ],
    [
      "{ name: q, in: query, type: array, items: { type: string }, collectionFormat: multi }",
      { style: "form", explode: true },
    ],
    [
      "{ name: q, in: path, required: true, type: array, items: { type: string } }",
      { style: "simple", explode: false, required: true },
    ],
    [
      "{ name: q, in: query, type: string, enum: [a], default: a, x-nullable: true }",
      { schema: { type: "string", enum: ["a"], default: "a", nullable: true } },
    ],
    [
      "{ name: q, in: header, type: number, minimum: 0.5, description: d }",
      { description: "d", schema: { type: "number", minimum: 0.5 } },
    ],
  ])("has parameters: %s", async (given, want) => {
    const { parameters } = await upgrade(`parameters: [${given}]\nresponses: {}`);
    expect(parameters).toMatchObject([{ name: "q", ...want }]);
  });

  it("tells of lists that cannot be written as they were", async () => {
    const { notes } = await load(
      "paths: { /a: { get: { parameters: [{ name: q, in: query, type: array, items: { type: string }, collectionFormat: tsv }, { name: h, in: header, type: array, items: { type: string }, collectionFormat: multi }], responses: {} } } }\n",
    );
    expect(notes.slice(1).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      "#/paths/~1a/get/parameters/0 a list in `q` cannot be written as `tsv`: it is separated by commas",
      "#/paths/~1a/get/parameters/1 a list in `h` cannot be written as `multi`: it is separated by commas",
    ]);
  });

  it.each<[title: string, given: string, around: string, want: object]>([
    [
      "of the types that the operation takes, not the whole document",
      "consumes: [text/plain]\nparameters: [{ name: b, in: body, required: true, description: d, schema: { type: string } }]",
      "consumes: [application/xml]\n",
      { required: true, description: "d", content: { "text/plain": { schema: { type: "string" } } } },
    ],
    [
      "of JSON where nothing is said, or an empty list",
      "consumes: []\nparameters: [{ name: b, in: body, schema: { type: string } }]",
      "",
      { content: { "application/json": { schema: { type: "string" } } } },
    ],
    [
      "by reference",
      'parameters: [{ $ref: "#/parameters/B" }]',
      "parameters: { B: { name: b, in: body, schema: { type: string } } }\n",
      { content: { "application/json": { schema: { type: "string" } } } },
    ],
    [
      "of forms, with all that is said of their fields",
      "consumes: [application/x-www-form-urlencoded]\nparameters: [{ name: a, in: formData, type: string, enum: [x], default: x, required: true, description: d }, { name: l, in: formData, type: array, items: { type: integer }, collectionFormat: multi, x-nullable: true }]",
      "",
      {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              type: "object",
              required: ["a"],
              properties: {
                a: { type: "string", enum: ["x"], default: "x", description: "d" },
                l: { type: "array", items: { type: "integer" }, nullable: true },
              },
            },
            encoding: { l: { style: "form", explode: true } },
          },
        },
      },
    ],
    [
      "of forms with files, which are multipart whatever is said",
      'consumes: [application/x-www-form-urlencoded]\nparameters: [{ $ref: "#/parameters/F" }]',
      "parameters: { F: { name: f, in: formData, type: file } }\n",
      {
        content: {
          "multipart/form-data": {
            schema: { type: "object", properties: { f: { type: "string", format: "binary" } } },
          },
        },
      },
    ],
    [
      "of forms without a word about their type",
      "parameters: [{ name: a, in: formData, type: string }]",
      "",
      {
        content: {
          "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: { type: "string" } } } },
        },
      },
    ],
  ])("has bodies %s", async (_, given, around, want) => {
    const { requestBody, parameters } = await upgrade(`${given}\nresponses: {}`, around);
    expect(requestBody).toEqual(want);
    expect(parameters).toBeUndefined();
  });

  it("has the bodies of a path in each of its operations, after its methods too", async () => {
    const { document } = await load(`paths:
  /a:
    put: { responses: {} }
    post: { parameters: [{ name: own, in: body, schema: { type: string } }], responses: {} }
    parameters: [{ name: q, in: query, type: string }, { name: b, in: body, schema: { type: integer } }]
    x-nothing:
`);
    const item = document.paths?.["/a"];
    expect(item?.parameters).toEqual([{ name: "q", in: "query", schema: { type: "string" } }]);
    expect(item?.put?.requestBody).toEqual({ content: { "application/json": { schema: { type: "integer" } } } });
    expect(item?.post?.requestBody).toEqual({ content: { "application/json": { schema: { type: "string" } } } });
  });

  it.each<[title: string, given: string, around: string, want: object]>([
    [
      "of the types that the operation gives",
      'produces: [text/csv]\nresponses: { "200": { $ref: "#/responses/R" } }',
      "produces: [application/xml]\nresponses: { R: { description: d, schema: { type: string } } }\n",
      { description: "d", content: { "text/csv": { schema: { type: "string" } } } },
    ],
    [
      "of the types that the document gives",
      'responses: { "200": { description: d, schema: { type: string } } }',
      "produces: [application/xml]\n",
      { description: "d", content: { "application/xml": { schema: { type: "string" } } } },
    ],
    [
      "that are files",
      'responses: { "200": { description: d, schema: { type: file } } }',
      "produces: [application/json]\n",
      { description: "d", content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } },
    ],
    [
      "that are files of a type",
      'produces: [image/png]\nresponses: { "200": { description: d, schema: { type: file } } }',
      "",
      { description: "d", content: { "image/png": { schema: { type: "string", format: "binary" } } } },
    ],
    [
      "with headers, in order",
      'responses: { "200": { description: d, headers: { B: { type: integer, description: b }, A: { type: array, items: { type: string }, collectionFormat: csv, x-nullable: true } } } }',
      "",
      {
        description: "d",
        headers: {
          B: { description: "b", schema: { type: "integer" } },
          A: { schema: { type: "array", items: { type: "string" }, nullable: true } },
        },
      },
    ],
  ])("has answers %s", async (_, given, around, want) => {
    const { responses } = await upgrade(given, around);
    expect(JSON.stringify(responses?.["200"])).toBe(JSON.stringify(want));
  });

  it("has schemas", async () => {
    const { document } = await load(`definitions:
  Pet:
    type: object
    discriminator: kind
    required: [kind]
    properties:
      kind: { type: string }
      id: { type: integer, format: int64, readOnly: true }
      name: { type: string, x-nullable: true }
      discriminator: { type: string }
      more: { type: object, additionalProperties: { $ref: "#/definitions/Pet" } }
  Cat: { allOf: [{ $ref: "#/definitions/Pet" }, { type: object, additionalProperties: false }] }
paths: {}
`);
    expect(document.components?.schemas).toEqual(
      parse(`
Pet:
  type: object
  discriminator: { propertyName: kind }
  required: [kind]
  properties:
    kind: { type: string }
    id: { type: integer, format: int64, readOnly: true }
    name: { type: string, nullable: true }
    discriminator: { type: string }
    more: { type: object, additionalProperties: { $ref: "#/components/schemas/Pet" } }
Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, additionalProperties: false }] }
`),
    );
  });

  it.each<[given: string, want: object]>([
    ["{ type: basic, description: d }", { type: "http", scheme: "basic", description: "d" }],
    [
      "{ type: apiKey, in: query, name: k, description: d }",
      { type: "apiKey", in: "query", name: "k", description: "d" },
    ],
    [
      "{ type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t, scopes: { r: Read }, description: d }",
      {
        type: "oauth2",
        description: "d",
        flows: { authorizationCode: { authorizationUrl: "a", tokenUrl: "t", scopes: { r: "Read" } } },
      },
    ],
    [
      "{ type: oauth2, flow: application, tokenUrl: t, scopes: {} }",
      { type: "oauth2", flows: { clientCredentials: { tokenUrl: "t", scopes: {} } } },
    ],
    [
      "{ type: oauth2, flow: implicit, authorizationUrl: a, scopes: {} }",
      { type: "oauth2", flows: { implicit: { authorizationUrl: "a", scopes: {} } } },
    ],
    [
      "{ type: oauth2, flow: password, tokenUrl: t, scopes: {} }",
      { type: "oauth2", flows: { password: { tokenUrl: "t", scopes: {} } } },
    ],
  ])("has security: %s", async (given, want) => {
    const { document } = await load(`securityDefinitions: { S: ${given} }\npaths: {}\n`);
    expect(document.components?.securitySchemes).toEqual({ S: want });
  });

  it("stands where it stood", async () => {
    const { fault } = await load(`securityDefinitions:
  Key: { type: apiKey, in: header, name: X }
definitions:
  Pet: { type: object, properties: { a: { type: string } } }
paths:
  /a:
    post:
      parameters:
        - { name: b, in: body, schema: { type: string } }
        - { name: q, in: query, type: string }
      responses: { "200": { description: d, schema: { $ref: "#/definitions/Pet" } } }
`);
    const place = (pointer: string): string => fault(pointer, "").place;
    expect(place("#/components/schemas/Pet/properties/a")).toBe("acme.yaml:6:41");
    expect(place("#/components/securitySchemes/Key")).toBe("acme.yaml:4:8");
    expect(place("#/paths/~1a/post/parameters/0")).toBe("acme.yaml:12:11");
    expect(place("#/paths/~1a/post/requestBody/content")).toBe("acme.yaml:10:7");
    expect(place("#/paths/~1a/post/responses/200/content")).toBe("acme.yaml:13:27");
  });

  it("brings in other files", async () => {
    await enterFolder({
      "acme.yaml": `${head}paths: { /a: { $ref: a.yaml } }\n`,
      "a.yaml":
        'get: { parameters: [{ $ref: "b.yaml#/Q" }], responses: { "200": { description: d, schema: { $ref: "b.yaml#/Pet" } } } }',
      "b.yaml": "Q: { name: q, in: query, type: string }\nPet: { type: object }\n",
    });
    const { document } = await loadDocument("acme.yaml");
    expect(document.paths?.["/a"]?.get).toEqual({
      parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
      responses: {
        "200": { description: "d", content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
      },
    });
    expect(document.components?.schemas).toEqual({ Pet: { type: "object" } });
  });
});
