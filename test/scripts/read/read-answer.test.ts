import { describe, expect, it } from "vitest";
import { findSuccess } from "../../../scripts/document/successes.js";
import type { Answer, AnswerHeader, Type } from "../../../scripts/model.js";
import { readAnswer } from "../../../scripts/read/read-answer.js";
import { makeOperation } from "../reading.js";

const schemas = `
  A: { type: object, properties: { a: { type: array, items: {} }, n: { type: integer } } }
  B: { type: object, properties: { b: {} } }
  Count: { type: integer }
`;
const json = (model: string): string =>
  `{ content: { application/json: { schema: { $ref: "#/components/schemas/${model}" } } } }`;

async function read(responses: string, method = "GET", more = ""): Promise<Answer> {
  const { operation, reading } = await makeOperation(`{ responses: ${responses} ${more} }`, schemas);
  return readAnswer(method, operation, reading);
}

function text(text: string): Type {
  return { text, models: [] };
}

const a: Type = { text: "A", models: ["A"] };

describe("findSuccess", () => {
  it.each([
    ["the one", '{ "204": {} }', "204"],
    ["the first that has a body", `{ "202": {}, "201": ${json("A")}, "200": ${json("B")} }`, "200"],
    ["none whose body there cannot be", `{ "204": ${json("A")}, "206": ${json("B")} }`, "206"],
    ["one by a range", `{ 2XX: ${json("A")}, "404": {} }`, "2XX"],
    ["a redirect where there is no other", '{ "303": {}, "404": {} }', "303"],
    ["what there can be no body of", `{ "101": ${json("A")} }`, "101"],
    ["no redirect where there is another", '{ "200": {}, "303": {} }', "200"],
    ["no redirect that has a body, which is a failure", `{ "303": ${json("A")} }`, undefined],
    ["none where none is documented", "{ default: {} }", undefined],
    ["default where it says what comes", `{ "404": {}, default: ${json("A")} }`, "default"],
  ])("is %s", async (_, responses, want) => {
    const { operation } = await makeOperation(`responses: ${responses}`, schemas);
    expect(findSuccess(operation)?.status).toBe(want);
  });
});

describe("readAnswer", () => {
  it.each<[title: string, responses: string, content: Answer["content"], type: Type]>([
    ["JSON", `{ "200": ${json("A")} }`, ["application/json"], a],
    ["no body by the status", '{ "204": {} }', "none", text("void")],
    ["no body by the status, whatever is said of one", `{ "205": ${json("A")} }`, "none", text("void")],
    ["a body of which nothing is said", '{ "201": {} }', "any", text("void")],
    ["a body of which nothing is said, by a range", "{ 2XX: {} }", "any", text("void")],
    ["nothing that is documented", "{}", "any", text("void")],
    [
      "JSON of which nothing is said",
      '{ "200": { content: { application/json: {} } } }',
      ["application/json"],
      text("unknown"),
    ],
    [
      "JSON with a charset, which it has not",
      '{ "200": { content: { application/json; charset=utf-8: { schema: { type: integer } } } } }',
      ["application/json"],
      text("number"),
    ],
    [
      "other JSON",
      '{ "200": { content: { application/vnd.acme+json: { schema: { type: integer } } } } }',
      ["application/vnd.acme+json"],
      text("number"),
    ],
    [
      "the plain one of JSON by several names",
      '{ "200": { content: { application/a+json: {}, application/json: { schema: { type: integer } } } } }',
      ["application/json"],
      text("number"),
    ],
    [
      "JSON by several names, none of them the plain one",
      '{ "200": { content: { application/a+json: { schema: { type: integer } }, application/b+json: { schema: { type: string } } } } }',
      ["application/a+json", "application/b+json"],
      text("number | string"),
    ],
    ["text", '{ "200": { content: { text/csv: { schema: { type: array } } } } }', ["text/csv"], text("string")],
    ["XML", '{ "200": { content: { application/atom+xml: {} } } }', ["application/atom+xml"], text("string")],
    ["bytes", '{ "200": { content: { image/png: { schema: { type: string } } } } }', ["image/png"], text("Blob")],
    ["whatever there is", '{ "200": { content: { "*/*": {} } } }', ["*/*"], text("Blob")],
    [
      "events",
      '{ "200": { content: { text/event-stream: {} } } }',
      [{ kind: "textEvents" }],
      text("AsyncIterable<ServerSentEvent>"),
    ],
    [
      "lines",
      '{ "200": { content: { application/x-ndjson: {} } } }',
      [{ kind: "jsonLines", mediaType: "application/x-ndjson" }],
      text("AsyncIterable<unknown>"),
    ],
    ["a redirect, which leads to nobody knows what", '{ "302": {} }', "any", text("void")],
    ["all redirects", "{ 3XX: {} }", "any", text("void")],
    ["nothing, in several ways", '{ "204": {}, "205": {} }', "none", text("void")],
    ["nothing, or a body of which nothing is said", '{ "204": {}, "202": {} }', "any", text("void")],
    [
      "one of several",
      `{ "200": ${json("A")}, "202": ${json("B")} }`,
      ["application/json"],
      { text: "A | B", models: ["A", "B"] },
    ],
    ["several of one type", `{ "200": ${json("A")}, "201": ${json("A")} }`, ["application/json"], a],
    [
      "JSON or bytes, by the status",
      `{ "200": ${json("A")}, "206": { content: { application/octet-stream: {} } } }`,
      ["application/json", "application/octet-stream"],
      { text: "A | Blob", models: ["A"] },
    ],
    ["all successes, in any case", `{ 2xx: ${json("A")} }`, ["application/json"], a],
    ["what default says, where it stands alone", `{ default: ${json("A")} }`, ["application/json"], a],
    ["what default says beside failures", `{ "404": {}, default: ${json("A")} }`, ["application/json"], a],
    ["not what default says beside a success", `{ "204": {}, default: ${json("A")} }`, "none", text("void")],
    ["not what default says beside a redirect", `{ "302": {}, default: ${json("A")} }`, "any", text("void")],
    [
      "not what default says beside a redirect of a body",
      `{ "302": ${json("A")}, default: ${json("A")} }`,
      "any",
      text("void"),
    ],
    ["whatever there is, where default says nothing", "{ default: {} }", "any", text("void")],
    [
      "JSON among others first, each type once",
      `{ "200": { content: { image/png: {}, application/json: { schema: { $ref: "#/components/schemas/A" } }, image/gif: {} } } }`,
      ["application/json", "image/png", "image/gif"],
      { text: "A | Blob", models: ["A"] },
    ],
  ])("reads %s", async (_, responses, content, type) => {
    expect(await read(responses)).toEqual({ content, type, byStatus: {}, headers: [] });
  });

  it.each<[title: string, responses: string, byStatus: Answer["byStatus"], type: Type]>([
    [
      "and none by its status",
      `{ "200": ${json("A")}, "204": {} }`,
      { 200: "body", 204: "none" },
      { text: "A | undefined", models: ["A"] },
    ],
    [
      "and one of which nothing is said",
      `{ "200": {}, "201": ${json("A")} }`,
      { 200: "any", 201: "body" },
      { text: "A | undefined", models: ["A"] },
    ],
    [
      "and none of a range, in any case",
      `{ "200": ${json("A")}, 2xX: {} }`,
      { 200: "body", "2XX": "any" },
      { text: "A | undefined", models: ["A"] },
    ],
    [
      "of which nothing is said, and none",
      '{ "200": { content: { application/json: {} } }, "204": {} }',
      { 200: "body", 204: "none" },
      text("unknown"),
    ],
  ])("reads JSON %s", async (_, responses, byStatus, type) => {
    expect(await read(responses)).toEqual({ content: ["application/json"], type, byStatus, headers: [] });
  });

  it("reads no body of HEAD, which has none whatever the document says", async () => {
    expect(await read(`{ "200": ${json("A")} }`, "HEAD")).toEqual({
      content: "none",
      type: text("void"),
      byStatus: {},
      headers: [],
    });
  });

  it("reads JSON alone of a page, whose members are known", async () => {
    const content = '{ text/csv: {}, application/json: { schema: { $ref: "#/components/schemas/A" } } }';
    const paging = `
      , parameters: [{ name: page, in: query, schema: {} }]
      , x-paging: { by: number, parameter: page, items: a, total: n }
    `;
    const responses = `{ "200": { content: ${content} } }`;
    expect(await read(responses, "GET", paging)).toEqual({
      content: ["application/json"],
      type: a,
      byStatus: {},
      headers: [],
    });
  });
});

describe("headers", () => {
  it.each<[title: string, given: string, want: Partial<AnswerHeader>[]]>([
    ["of text", "{ ETag: { schema: { type: string } } }", [{ name: "ETag", type: "string" }]],
    ["of a number", "{ X-A: { schema: { type: number } } }", [{ name: "X-A", type: "number" }]],
    ["of a number by a reference", '{ X-A: { schema: { $ref: "#/components/schemas/Count" } } }', [{ type: "number" }]],
    [
      "of anything else",
      "{ X-A: { schema: { type: array } }, X-B: { schema: {} } }",
      [{ type: "string" }, { type: "string" }],
    ],
    ["with content", "{ X-A: { content: { text/plain: { schema: { type: integer } } } } }", [{ type: "number" }]],
    ["that are required", "{ X-A: { required: true, schema: {} } }", [{ required: true, deprecated: false }]],
    ["that are deprecated", "{ X-A: { deprecated: true, schema: {} } }", [{ required: false, deprecated: true }]],
    [
      "with what they are for",
      "{ X-A: { description: how many, schema: { type: integer, minimum: 0 } } }",
      [{ description: "How many. At least 0." }],
    ],
    ["but no content type", "{ content-type: { schema: {} }, Content-Type: { schema: {} } }", []],
  ])("are read %s", async (_, given, want) => {
    const { headers } = await read(`{ "200": { headers: ${given}, content: { application/json: {} } } }`);
    expect(headers).toEqual(want.map((header) => expect.objectContaining(header)));
  });

  it.each<[title: string, responses: string, want: Partial<AnswerHeader>[]]>([
    [
      "which may be missing where one has none",
      '{ "200": { headers: { X-A: { required: true, schema: { type: integer } } } }, "204": {} }',
      [{ name: "X-A", required: false, type: "number" }],
    ],
    [
      "by their names in any case",
      '{ "200": { headers: { X-A: { required: true, schema: { type: integer } } } }, "204": { headers: { x-a: { required: true, schema: { type: integer } } } } }',
      [{ name: "X-A", required: true, type: "number" }],
    ],
    [
      "as text where one is no number",
      '{ "200": { headers: { X-A: { schema: { type: integer } } } }, "204": { headers: { X-A: { description: how many, deprecated: true, schema: {} } } } }',
      [{ name: "X-A", type: "string", deprecated: false, description: "How many." }],
    ],
    ["but none of a failure", '{ "200": {}, default: { headers: { X-A: { schema: {} } } } }', []],
  ])("are those of all successes, %s", async (_, responses, want) => {
    expect((await read(responses)).headers).toEqual(want.map((header) => expect.objectContaining(header)));
  });
});
