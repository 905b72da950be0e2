import { describe, expect, it } from "vitest";
import type { Operation } from "../../scripts/model.js";
import { readOperation } from "../../scripts/read-operation.js";
import { SpecError } from "../../scripts/spec-error.js";
import { makeOperation } from "./reading.js";

async function read(yaml: string, schemas?: string): Promise<Operation> {
  const { operation, reading } = await makeOperation(yaml, schemas);
  return readOperation("GET /things", operation, reading);
}

describe("readOperation", () => {
  it("reads the least there can be", async () => {
    expect(await read("{}")).toEqual({
      name: "getThings",
      route: "GET /things",
      summary: "",
      description: "",
      deprecated: false,
      paramsName: undefined,
      parameters: [],
      answer: { kind: "none", type: { text: "void", models: [] } },
      errorName: undefined,
      failures: [],
      contentType: undefined,
      security: undefined,
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
      '{ parameters: [{ name: a, in: query, schema: {} }], responses: { "404": {} } }',
      { paramsName: "GetThingsParams", errorName: "GetThingsError" },
    ],
    ["no media type for JSON", "{ requestBody: { content: { application/json: {} } } }", { contentType: undefined }],
    [
      "the media type of other JSON",
      "{ requestBody: { content: { text/plain: {}, application/merge-patch+json: {} } } }",
      { contentType: "application/merge-patch+json" },
    ],
    [
      "the media type of a form",
      "{ requestBody: { content: { multipart/form-data: {} } } }",
      { contentType: "multipart/form-data" },
    ],
    ["security of its own", "{ security: [{ A: [], B: [] }, {}] }", { security: [["A", "B"], []] }],
    ["that it needs no security", "{ security: [{}] }", { security: [[]] }],
    ["no security where it is that of all", "{ security: [] }", { security: undefined }],
  ])("reads %s", async (_, given, want) => {
    expect(await read(given)).toMatchObject(want);
  });

  it("gives its types other names where models have theirs", async () => {
    const operation = await read(
      '{ parameters: [{ name: a, in: query, schema: {} }], responses: { "404": {} } }',
      "{ GetThingsParams: { type: string }, GetThingsError: { type: string } }",
    );
    expect([operation.paramsName, operation.errorName]).toEqual(["GetThingsParamsType", "GetThingsErrorType"]);
  });
});

describe("parameters", () => {
  it("come in the document's order, the body last", async () => {
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
        type: { text: "string", models: [] },
        description: "Id. Format: uuid.",
      },
      {
        name: "page",
        in: "query",
        required: false,
        deprecated: true,
        type: { text: "number", models: [] },
        description: "At least 1.",
      },
      {
        name: "sid",
        in: "cookie",
        required: false,
        deprecated: false,
        type: { text: "unknown", models: [] },
        description: "",
      },
      {
        name: "body",
        in: "body",
        required: true,
        deprecated: false,
        type: { text: "Thing", models: ["Thing"] },
        description: "The thing.",
      },
    ]);
  });

  it("are described by their schema where they say nothing themselves", async () => {
    const { parameters } = await read(
      "parameters: [{ name: a, in: query, schema: { type: string, description: An a } }]",
    );
    expect(parameters[0]?.description).toBe("An a.");
  });

  it("do not have to have a body", async () => {
    const { parameters } = await read("requestBody: { content: { application/json: { schema: { type: string } } } }");
    expect(parameters).toEqual([
      {
        name: "body",
        in: "body",
        required: false,
        deprecated: false,
        type: { text: "string", models: [] },
        description: "",
      },
    ]);
  });

  it.each([
    ["in two places", "parameters: [{ name: id, in: query, schema: {} }, { name: id, in: header, schema: {} }]", "id"],
    [
      "and the body",
      "{ parameters: [{ name: body, in: query, schema: {} }], requestBody: { content: { application/json: {} } } }",
      "body",
    ],
  ])("of one name %s are refused", async (_, given, name) => {
    const reading = read(given);
    await expect(reading).rejects.toThrow(SpecError);
    await expect(reading).rejects.toMatchObject({
      faults: [
        {
          pointer: "#/paths/~1things/get",
          message: `two of its parameters are called \`${name}\`, or one as the body is: rename one`,
        },
      ],
    });
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
