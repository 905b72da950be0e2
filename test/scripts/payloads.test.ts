import { describe, expect, it } from "vitest";
import { normalise } from "../../scripts/normalise.js";
import { readCallbacks, readWebhooks } from "../../scripts/read/read-payloads.js";
import { normalDocument, parseDocument } from "./reading.js";

/** How a webhook is read of what it has for `post`, with two models of which one differs by direction. */
function webhook(operation: string, section = "webhooks"): unknown {
  const document = normalDocument(`
    ${section}: { a-b: { post: ${operation} } }
    components:
      schemas:
        Plain: { type: object, properties: { a: {} } }
        Both: { type: object, properties: { a: { readOnly: true }, b: { writeOnly: true } } }
  `);
  return readWebhooks(document)?.payloads;
}

function body(content: string): string {
  return `{ requestBody: { content: ${content} } }`;
}

const plain = '{ schema: { $ref: "#/components/schemas/Plain" } }';
const both = '{ schema: { $ref: "#/components/schemas/Both" } }';

describe("what is sent to a webhook", () => {
  it.each([
    ["a model", body(`{ application/json: ${plain} }`), "Plain"],
    ["what comes back, where directions differ", body(`{ application/json: ${both} }`), "Both"],
    ["JSON before all else", body(`{ text/plain: {}, application/json: ${plain} }`), "Plain"],
    ["the fields of a form", body(`{ application/x-www-form-urlencoded: ${plain} }`), "Plain"],
    ["what has no name yet", body("{ application/json: { schema: { type: object } } }"), "ABPayload"],
    [
      "what stands inside of a model",
      body(`{ application/json: { schema: { $ref: "#/components/schemas/Plain/properties/a" } } }`),
      "ABPayload",
    ],
    ["text", body(`{ application/xml: ${plain} }`), "ABPayload"],
    ["nothing", "{ summary: Ping }", "undefined"],
    ["no media type", body("{}"), "undefined"],
    ["that of which nothing is said", body("{ application/json: {} }"), "unknown"],
  ])("is %s", (_, operation, want) => {
    expect(webhook(operation)).toMatchObject([
      { name: "a-b", targets: ["POST"], type: { text: want }, answer: undefined },
    ]);
  });

  it("is read of what 3.0 calls x-webhooks", () => {
    expect(webhook(body(`{ application/json: ${plain} }`), "x-webhooks")).toMatchObject([{ type: { text: "Plain" } }]);
  });

  it("has what the document says of it", () => {
    expect(webhook("{ summary: S, description: D, deprecated: true }")).toMatchObject([
      { summary: "S", description: "D", deprecated: true },
    ]);
  });

  it.each([
    [
      "what is sent, where directions differ",
      `{ "200": { content: { application/json: ${both} } } }`,
      { text: "BothInput" },
    ],
    [
      "that of the first success that has one",
      `{ "400": { content: { application/json: ${both} } }, "202": {}, "201": { content: { application/json: ${plain} } } }`,
      { text: "Plain" },
    ],
    ["none that is no JSON", `{ "200": { content: { text/plain: ${plain} } } }`, undefined],
    ["none of a failure", `{ default: { content: { application/json: ${plain} } } }`, undefined],
  ])("has for an answer %s", (_, responses, answer) => {
    const [read] = [webhook(`{ responses: ${responses} }`)].flat();
    if (answer) expect(read).toMatchObject({ answer });
    else expect(read).toMatchObject({ answer: undefined });
  });
});

it("tells of parameters, which are left out", () => {
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
  it("are none where the API sends nothing", () => {
    const document = normalDocument("paths: { /a: { get: { operationId: getA, responses: {} } } }");
    expect(readWebhooks(document)).toBeUndefined();
    expect(readCallbacks("GET /a", "getA", document)).toBeUndefined();
  });

  it("give way to models of their names", () => {
    const document = normalDocument(`
      webhooks: { a: { post: { responses: { "200": { content: { application/json: { schema: { type: string } } } } } } } }
      components: { schemas: { Webhooks: {}, WebhookAnswers: {} } }
    `);
    expect(readWebhooks(document)).toMatchObject({ interfaceName: "WebhooksType", answersName: "WebhookAnswersType" });
  });

  it("of callbacks have the name of the method", () => {
    const document = normalDocument(`
      paths:
        /a:
          post: { operationId: make_a, responses: {}, callbacks: { done: { "{$url}/1": { post: {} }, "{$url}/2": { post: {}, put: {} } } } }
          get: { operationId: getA, responses: {} }
    `);
    expect(readCallbacks("POST /a", "makeA", document)).toMatchObject({
      interfaceName: "MakeACallbacks",
      answersName: undefined,
      payloads: [{ name: "done", targets: ["POST {$url}/1", "PUT {$url}/2", "POST {$url}/2"] }],
    });
    expect(readCallbacks("GET /a", "getA", document)).toBeUndefined();
  });
});
