import { describe, expect, it } from "vitest";
import { printType } from "../../scripts/emit.js";
import type { Payload } from "../../scripts/model.js";
import { normalise } from "../../scripts/normalise.js";
import { readCallbacks, readWebhooks } from "../../scripts/read/read-payloads.js";
import { makeReading, parseDocument } from "./reading.js";

/** How a webhook is read of what it has for `post`, with two models of which one differs by direction. */
async function webhook(operation: string, section = "webhooks"): Promise<readonly object[] | undefined> {
  const reading = await makeReading(`
    ${section}: { a-b: { post: ${operation} } }
    components:
      schemas:
        Plain: { type: object, properties: { a: {} } }
        Both: { type: object, properties: { a: { readOnly: true }, b: { writeOnly: true } } }
  `);
  return readWebhooks(reading)?.payloads.map(withText);
}

/** A payload with its types as text. */
function withText({ type, response, ...payload }: Payload): object {
  return { ...payload, type: printType(type), response: response && printType(response) };
}

function body(content: string): string {
  return `{ requestBody: { content: ${content} } }`;
}

const plain = '{ schema: { $ref: "#/components/schemas/Plain" } }';
const both = '{ schema: { $ref: "#/components/schemas/Both" } }';

describe("the payload of a webhook", () => {
  it.each([
    ["a model", body(`{ application/json: ${plain} }`), "Plain"],
    ["what is received, if directions differ", body(`{ application/json: ${both} }`), "Both"],
    ["JSON before all else", body(`{ text/plain: {}, application/json: ${plain} }`), "Plain"],
    ["the fields of a form", body(`{ application/x-www-form-urlencoded: ${plain} }`), "Plain"],
    ["an object without a name", body("{ application/json: { schema: { type: object } } }"), "ABPayload"],
    [
      "a property of a model",
      body(`{ application/json: { schema: { $ref: "#/components/schemas/Plain/properties/a" } } }`),
      "ABPayload",
    ],
    ["text", body(`{ application/xml: ${plain} }`), "ABPayload"],
    ["nothing", "{ summary: Ping }", "undefined"],
    ["no media type", body("{}"), "undefined"],
    ["a body without a schema", body("{ application/json: {} }"), "unknown"],
  ])("is %s", async (_, operation, want) => {
    expect(await webhook(operation)).toMatchObject([
      { name: "a-b", targets: ["POST"], type: want, response: undefined },
    ]);
  });

  it("is read from x-webhooks, as OpenAPI 3.0 has it", async () => {
    expect(await webhook(body(`{ application/json: ${plain} }`), "x-webhooks")).toMatchObject([{ type: "Plain" }]);
  });

  it("has what the document says of it", async () => {
    expect(await webhook("{ summary: S, description: D, deprecated: true }")).toMatchObject([
      { summary: "S", description: "D", deprecated: true },
    ]);
  });

  it.each([
    ["what is sent, if directions differ", `{ "200": { content: { application/json: ${both} } } }`, "BothInput"],
    [
      "the body of the first success that has one",
      `{ "400": { content: { application/json: ${both} } }, "202": {}, "201": { content: { application/json: ${plain} } } }`,
      "Plain",
    ],
    ["no body that is not JSON", `{ "200": { content: { text/plain: ${plain} } } }`, undefined],
    ["no body of an error", `{ default: { content: { application/json: ${plain} } } }`, undefined],
  ])("expects %s", async (_, responses, response) => {
    expect(await webhook(`{ responses: ${responses} }`)).toMatchObject([{ response }]);
  });
});

it("notes parameters of webhooks, which are left out", () => {
  const notes: [string, string][] = [];
  const parameter = (name: string): string => `{ name: ${name}, in: header, schema: {} }`;
  const document = parseDocument(
    `webhooks: { a: { parameters: [${parameter("X-A")}], post: { parameters: [${parameter("X-B")}] } } }`,
  );
  normalise({ document, note: (pointer, message) => notes.push([pointer, message]) });
  expect(notes).toEqual([
    ["#/webhooks/a/post", "the API sends the parameters `X-A, X-B` too: they are left out, the type is the body's"],
  ]);
});

describe("interfaces", () => {
  it("are missing if the API sends nothing", async () => {
    const reading = await makeReading("paths: { /a: { get: { operationId: getA, responses: {} } } }");
    expect(readWebhooks(reading)).toBeUndefined();
    expect(readCallbacks("GET /a", "getA", reading)).toBeUndefined();
  });

  it("give way to models of their names", async () => {
    const reading = await makeReading(`
      webhooks: { a: { post: { responses: { "200": { content: { application/json: { schema: { type: string } } } } } } } }
      components: { schemas: { Webhooks: {}, WebhookResponses: {} } }
    `);
    expect(readWebhooks(reading)).toMatchObject({
      interfaceName: "WebhooksType",
      responsesName: "WebhookResponsesType",
    });
  });

  it("of callbacks have the name of the method", async () => {
    const reading = await makeReading(`
      paths:
        /a:
          post: { operationId: make_a, responses: {}, callbacks: { done: { "{$url}/1": { post: {} }, "{$url}/2": { post: {}, put: {} } } } }
          get: { operationId: getA, responses: {} }
    `);
    expect(readCallbacks("POST /a", "makeA", reading)).toMatchObject({
      interfaceName: "MakeACallbacks",
      responsesName: undefined,
      payloads: [{ name: "done", targets: ["POST {$url}/1", "PUT {$url}/2", "POST {$url}/2"] }],
    });
    expect(readCallbacks("GET /a", "getA", reading)).toBeUndefined();
  });
});
