import { describe, expect, it } from "vitest";
import { printType } from "../../../scripts/emit.js";
import type { Operation, Parameter } from "../../../scripts/model.js";
import { readOperation } from "../../../scripts/read/read-operation.js";
import { makeOperation, makeReading } from "../reading.js";

async function read(yaml: string, schemas?: string): Promise<Omit<Operation, "functionName">> {
  const { operation, reading } = await makeOperation(yaml, schemas);
  return readOperation("GET /things", operation, reading);
}

describe("readOperation", () => {
  it("reads an operation without anything", async () => {
    expect(await read("{}")).toEqual({
      name: "getThings",
      route: "GET /things",
      summary: "",
      description: "",
      deprecated: false,
      paramsName: undefined,
      parameters: [],
      bodies: [],
      responses: [],
      success: { content: "any", type: { kind: "nothing" }, byStatus: {}, headers: [] },
      headersName: undefined,
      errorName: undefined,
      errors: [],
      idempotent: false,
      callbacks: undefined,
      server: undefined,
      security: undefined,
      scopes: [],
      paging: undefined,
      example: {},
    });
  });

  it.each<[title: string, given: string, want: Partial<Operation>]>([
    [
      "summary, description and deprecation as they are",
      "{ summary: get things, description: All of them, deprecated: true }",
      { summary: "get things", description: "All of them", deprecated: true },
    ],
    ["its name", "{ operationId: get_things }", { name: "getThings" }],
    [
      "names of its types",
      '{ parameters: [{ name: a, in: query, schema: {} }], responses: { "200": { headers: { ETag: { schema: {} } } }, "404": {} } }',
      { paramsName: "GetThingsParams", headersName: "GetThingsHeaders", errorName: "GetThingsError" },
    ],
    [
      "how its body is written",
      "{ requestBody: { content: { text/plain: {}, application/json: {} } } }",
      {
        bodies: [
          { kind: "json", mediaType: "application/json", sentAs: "application/json", type: { kind: "unknown" } },
          { kind: "raw", mediaType: "text/plain", sentAs: "text/plain", type: { kind: "unknown" } },
        ],
      },
    ],
    [
      "its success",
      '{ responses: { "200": { content: { text/csv: {} } } } }',
      { success: { content: ["text/csv"], type: { kind: "string" }, byStatus: {}, headers: [] } },
    ],
    ["that it may be sent twice", "{ x-idempotent: true }", { idempotent: true }],
    ["that it may not", "{ x-idempotent: false }", { idempotent: false }],
    ["no security if it is that of the API", "{ security: [{}] }", { security: undefined, scopes: [] }],
    ["its scopes", "{ security: [{ A: [read, write] }, { B: [] }] }", { scopes: [["read", "write"]] }],
  ])("reads %s", async (_, given, want) => {
    expect(await read(given)).toMatchObject(want);
  });

  it("gives its types other names if models have theirs", async () => {
    const operation = await read(
      '{ parameters: [{ name: a, in: query, schema: {} }], responses: { "200": { headers: { ETag: { schema: {} } } }, "404": {} } }',
      "{ GetThingsParams: { type: string }, GetThingsHeaders: { type: string }, GetThingsError: { type: string } }",
    );
    expect([operation.paramsName, operation.headersName, operation.errorName]).toEqual([
      "GetThingsParamsType",
      "GetThingsHeadersType",
      "GetThingsErrorType",
    ]);
  });

  it("reads no response body of HEAD", async () => {
    const { operation, reading } = await makeOperation('responses: { "200": { content: { text/csv: {} } } }');
    expect(readOperation("HEAD /things", operation, reading).success.content).toBe("none");
  });

  it("refuses an x-idempotent that is not a boolean", async () => {
    await expect(read("{ x-idempotent: maybe }")).rejects.toMatchObject({
      faults: [{ pointer: "#/paths/~1things/get/x-idempotent", message: "`maybe` is not known: use true or false" }],
    });
  });
});

describe("security", () => {
  it.each<[title: string, given: string, want: Operation["security"]]>([
    ["is that of the API by default", "summary: Common", undefined],
    ["is not its own if it is that of the API", "security: [{ A: [] }]", undefined],
    ["is that of the API with any scopes", "security: [{ A: [read] }]", undefined],
    ["is its own", "security: [{ B: [], A: [] }, {}]", [["B", "A"], []]],
    ["is empty if none is needed", "security: []", []],
    ["is empty if an anonymous call is possible", "security: [{}]", []],
  ])("%s", async (_, given, want) => {
    const scheme = (name: string): string => `{ type: apiKey, in: header, name: ${name} }`;
    const reading = await makeReading(`
      security: [{ A: [] }]
      paths: { /things: { get: { ${given}, responses: {} } } }
      components: { securitySchemes: { A: ${scheme("X-A")}, B: ${scheme("X-B")} } }
    `);
    const operation = reading.document.paths["/things"]?.get;
    if (operation === undefined) throw new Error("the operation got lost");
    expect(readOperation("GET /things", operation, reading).security).toEqual(want);
  });
});

describe("parameters", () => {
  it("are in the document's order, the body last", async () => {
    const { parameters } = await read(
      `
        parameters:
          - { name: X-Id, in: header, required: true, description: Id, schema: { type: string, format: uuid } }
          - { name: page, in: query, deprecated: true, schema: { type: integer, minimum: 1 } }
          - { name: sid, in: cookie, schema: {} }
        requestBody:
          required: true
          description: The thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
      `,
      "{ Thing: { type: object, properties: { a: {} } } }",
    );
    expect(parameters).toEqual([
      {
        name: "X-Id",
        in: "header",
        required: true,
        deprecated: false,
        type: { kind: "string", format: "uuid" },
        description: "Id",
        style: undefined,
        isJson: false,
      },
      {
        name: "page",
        in: "query",
        required: false,
        deprecated: true,
        type: { kind: "integer", limits: { minimum: 1 } },
        description: "",
        style: undefined,
        isJson: false,
      },
      {
        name: "sid",
        in: "cookie",
        required: false,
        deprecated: false,
        type: { kind: "unknown" },
        description: "",
        style: undefined,
        isJson: false,
      },
      {
        name: "body",
        in: "body",
        required: true,
        deprecated: false,
        type: { kind: "model", model: expect.objectContaining({ name: "Thing" }) },
        description: "The thing.",
        style: undefined,
        isJson: false,
      },
    ]);
  });

  it("have the description of their schema if they have none", async () => {
    const { parameters } = await read(
      "parameters: [{ name: a, in: query, schema: { type: string, description: An a } }]",
    );
    expect(parameters[0]?.description).toBe("An a");
  });

  it("include an optional body", async () => {
    const { parameters } = await read("requestBody: { content: { application/json: { schema: { type: string } } } }");
    expect(parameters).toEqual([
      {
        name: "body",
        in: "body",
        required: false,
        deprecated: false,
        type: { kind: "string" },
        description: "",
        style: undefined,
        isJson: false,
      },
    ]);
  });

  it.each<[title: string, given: string, want: Partial<Parameter>]>([
    [
      "no style by default",
      "{ name: a, in: query, style: form, explode: true, schema: { type: array } }",
      { style: undefined },
    ],
    [
      "a style",
      "{ name: a, in: query, style: deepObject, explode: true, schema: { type: object } }",
      { style: { name: "deepObject", explode: true, allowReserved: false } },
    ],
    [
      "no explosion of a single value",
      "{ name: a, in: query, explode: false, schema: { type: integer } }",
      { style: undefined },
    ],
    [
      "no explosion of a single value by a reference",
      '{ name: a, in: query, explode: false, schema: { $ref: "#/components/schemas/Name" } }',
      { style: undefined },
    ],
    [
      "JSON",
      "{ name: a, in: query, content: { application/json: { schema: { type: integer, minimum: 1 } } } }",
      { isJson: true, style: undefined, type: { kind: "integer", limits: { minimum: 1 } }, description: "" },
    ],
    [
      "other JSON of a model",
      '{ name: a, in: header, content: { application/a+json: { schema: { $ref: "#/components/schemas/Name" } } } }',
      { isJson: true, type: expect.objectContaining({ kind: "model" }) },
    ],
    [
      "text",
      "{ name: a, in: query, content: { text/csv: { schema: { type: string } } } }",
      { isJson: false, style: undefined, type: { kind: "string" } },
    ],
    [
      "no style beside content",
      "{ name: a, in: query, explode: false, content: { application/json: {} } }",
      { isJson: true, style: undefined },
    ],
    [
      "XML, which is text",
      "{ name: a, in: query, content: { application/xml: {} } }",
      { isJson: false, type: { kind: "string" } },
    ],
    [
      "a single value in whatever media type",
      "{ name: a, in: query, content: { application/cbor: { schema: { type: integer } } } }",
      { isJson: false, style: undefined, type: { kind: "integer" } },
    ],
  ])("have %s", async (_, given, want) => {
    const { parameters } = await read(`parameters: [${given}]`, "{ Name: { type: string } }");
    expect(parameters).toEqual([expect.objectContaining(want)]);
  });

  it.each<[title: string, given: string, want: Partial<Parameter>, note: string]>([
    [
      "a style that is not for their location",
      "{ name: a, in: header, style: form, explode: false, schema: {} }",
      { style: undefined },
      "the parameter `a`: `style: form` is not for a value in `header`, which has `simple` instead",
    ],
    [
      "properties in a media type other than JSON",
      "{ name: a, in: query, description: An A., content: { application/xml: { schema: { type: object } } } }",
      { isJson: false, style: undefined, type: { kind: "string" }, description: "An A." },
      "the parameter `a` is `application/xml`, which the caller writes: it takes text",
    ],
  ])("are written otherwise, with a note, if they have %s", async (_, given, want, note) => {
    const { operation, reading } = await makeOperation(`parameters: [${given}]`);
    expect(readOperation("GET /things", operation, reading).parameters).toEqual([expect.objectContaining(want)]);
    expect(reading.loaded.notes).toMatchObject([{ pointer: "#/paths/~1things/get", message: note }]);
  });

  it("have both names if they are sent by another one", async () => {
    const { parameters, example, paramsName } = await read(
      "parameters: [{ name: id, in: header, schema: {} }, { name: id, in: query, schema: {}, example: 1 }]",
    );
    expect(parameters.map(({ name, wireName, in: place }) => [place, name, wireName])).toEqual([
      ["header", "id", undefined],
      ["query", "idInQuery", "id"],
    ]);
    expect(example).toEqual({ idInQuery: 1 });
    expect(paramsName).toBe("GetThingsParams");
  });
});

describe("examples", () => {
  it.each<[title: string, given: string, want: Record<string, unknown>]>([
    ["of a parameter", "parameters: [{ name: a, in: query, schema: {}, example: 1 }]", { a: 1 }],
    [
      "by name, the first",
      "parameters: [{ name: a, in: query, schema: {}, examples: { x: { value: 1 }, y: { value: 2 } } }]",
      { a: 1 },
    ],
    ["of a schema", "parameters: [{ name: a, in: query, schema: { type: integer, example: 1 } }]", { a: 1 }],
    [
      "of a schema, the first",
      "parameters: [{ name: a, in: query, schema: { type: integer, examples: [1, 2] } }]",
      { a: 1 },
    ],
    ["of a body", "requestBody: { content: { application/json: { example: { a: 1 } } } }", { body: { a: 1 } }],
    [
      "of none",
      "parameters: [{ name: a, in: query, schema: {} }, { name: b, in: query, schema: {}, example: 2 }]",
      { b: 2 },
    ],
    ["that is false", "parameters: [{ name: a, in: query, schema: {}, example: false }]", { a: false }],
  ])("%s", async (_, given, want) => {
    expect((await read(given)).example).toEqual(want);
  });
});

it("has the types of all its parameters, bodies and response headers", async () => {
  const user = '{ $ref: "#/components/schemas/User" }';
  const { parameters, bodies, responses } = await read(
    `
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: "filter[a]", in: query, schema: { type: string, enum: [on] } }
        - { name: X-A, in: header, schema: { type: array, items: ${user} } }
        - { name: meta, in: query, content: { application/json: { schema: ${user} } } }
        - { name: words, in: query, content: { text/csv: {} } }
      requestBody: { content: { application/json: { schema: ${user} } } }
      responses:
        "200":
          headers: { X-Left: { description: what is left, schema: { type: integer } } }
          content: { application/json: { schema: { type: object, additionalProperties: ${user} } } }
        "404": {}
        default: { content: { text/plain: { schema: { type: string } } } }
    `,
    "{ User: { type: object, properties: { names: { type: array, items: { type: string } } } } }",
  );
  expect(parameters.map(({ wireName, name, type }) => [wireName ?? name, printType(type)])).toEqual([
    ["page", "number"],
    ["filter[a]", '"on"'],
    ["X-A", "User[]"],
    ["meta", "User"],
    ["words", "string"],
    ["body", "User"],
  ]);
  expect(bodies.map(({ type }) => printType(type))).toEqual(["User"]);
  expect(
    responses.map(({ status, headers, content }) => [
      status,
      ...[...headers, ...content].map(({ type }) => printType(type)),
    ]),
  ).toEqual([["200", "number", "{ [key: string]: User; }"], ["404"], ["default", "string"]]);
});
