import { describe, expect, it } from "vitest";
import { printType } from "../../../scripts/emit.js";
import type { Response } from "../../../scripts/model.js";
import { readResponses } from "../../../scripts/read/read-responses.js";
import { makeOperation } from "../reading.js";

const schemas = "{ Thing: { type: object, properties: { a: { type: integer } } } }";
const thing = "{ $ref: '#/components/schemas/Thing' }";

async function read(responses: string, method = "GET"): Promise<Response[]> {
  const { operation, reading } = await makeOperation(`responses: ${responses}`, schemas);
  return readResponses(method, operation, reading);
}

describe("readResponses", () => {
  it("reads every status code in the document's order, ranges in capitals", async () => {
    const responses = await read("{ 404: {}, 4xx: {}, default: {}, 5Xx: {} }");
    expect(responses.map(({ status }) => status)).toEqual(["404", "4XX", "default", "5XX"]);
  });

  it("reads descriptions as they are", async () => {
    expect(await read("{ 404: { description: nothing there } }")).toMatchObject([{ description: "nothing there" }]);
  });

  it("reads a body in each media type", async () => {
    const [response] = await read(`{ 200: { content: { text/csv: {}, application/json: { schema: ${thing} } } } }`);
    expect(response?.content.map(({ mediaType, type }) => [mediaType, printType(type)])).toEqual([
      ["text/csv", "unknown"],
      ["application/json", "Thing"],
    ]);
  });

  it("reads all headers, Content-Type too", async () => {
    const [response] = await read(`
      { 200: { headers: { Content-Type: { schema: {} }, X-A: { required: true, description: An A., schema: { type: integer } } } } }
    `);
    expect(response?.headers).toEqual([
      { name: "Content-Type", required: false, deprecated: false, type: { kind: "unknown" }, description: "" },
      { name: "X-A", required: true, deprecated: false, type: { kind: "integer" }, description: "An A." },
    ]);
  });
});

describe("the sample of a response", () => {
  it.each<[title: string, responses: string, want: Response["sample"]]>([
    ["is nothing without a body", "{ 200: {} }", undefined],
    [
      "is JSON if there are several media types",
      "{ 200: { content: { text/csv: { example: a }, application/json: { example: { a: 1 } } } } }",
      { mediaType: "application/json", example: { name: "example", value: { a: 1 } } },
    ],
    [
      "is a media type alone if there is no example",
      "{ 200: { content: { application/json: {} } } }",
      { mediaType: "application/json", example: undefined },
    ],
    [
      "is nothing for a status code that permits no body",
      "{ 204: { content: { application/json: { example: { a: 1 } } } } }",
      undefined,
    ],
    [
      "has the name of the model",
      `{ 200: { content: { application/json: { schema: ${thing}, example: { a: 1 } } } } }`,
      { mediaType: "application/json", example: { name: "Thing", value: { a: 1 } } },
    ],
    [
      "has the name of the model that its items are",
      `{ 200: { content: { application/json: { schema: { type: array, items: ${thing} }, example: [] } } } }`,
      { mediaType: "application/json", example: { name: "ThingList", value: [] } },
    ],
  ])("%s", async (_, responses, want) => {
    expect((await read(responses))[0]?.sample).toEqual(want);
  });

  it.each<[title: string, content: string, want: unknown]>([
    ["the body's own", "{ application/json: { example: null, schema: { example: 1 } } }", null],
    ["the first of several", "{ application/json: { examples: { a: { value: 1 }, b: { value: 2 } } } }", 1],
    ["composed of the schema", "{ application/json: { schema: { type: array, items: { example: 1 } } } }", [1]],
    [
      "nothing if it is elsewhere",
      "{ application/json: { examples: { a: { externalValue: https://a.example } } } }",
      undefined,
    ],
  ])("has an example: %s", async (_, content, want) => {
    const [response] = await read(`{ 200: { content: ${content} } }`);
    expect(response?.sample?.example?.value).toEqual(want);
  });

  it("is nothing for HEAD", async () => {
    const [response] = await read("{ 200: { content: { application/json: { example: 1 } } } }", "HEAD");
    expect(response?.sample).toBeUndefined();
  });
});
