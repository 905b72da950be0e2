import { describe, expect, it } from "vitest";
import { findSuccess } from "../../../scripts/document/successes.js";
import { printType } from "../../../scripts/emit.js";
import type { Success, SuccessHeader } from "../../../scripts/model.js";
import { readSuccess } from "../../../scripts/read/read-success.js";
import { makeOperation } from "../reading.js";

const schemas = `
  A: { type: object, properties: { a: { type: array, items: {} }, n: { type: integer } } }
  B: { type: object, properties: { b: {} } }
  Count: { type: integer }
`;
const json = (model: string): string =>
  `{ content: { application/json: { schema: { $ref: "#/components/schemas/${model}" } } } }`;

async function read(responses: string, method = "GET", isPage = false): Promise<Success> {
  const { operation, reading } = await makeOperation(`{ responses: ${responses} }`, schemas);
  return readSuccess(method, operation, isPage, reading);
}

/** The same, with its type as text. */
async function readText(...given: Parameters<typeof read>): Promise<Omit<Success, "type"> & { type: string }> {
  const success = await read(...given);
  return { ...success, type: printType(success.type) };
}

describe("findSuccess", () => {
  it.each([
    ["the one", '{ "204": {} }', "204"],
    ["the first that has a body", `{ "202": {}, "201": ${json("A")}, "200": ${json("B")} }`, "200"],
    ["none whose status code permits no body", `{ "204": ${json("A")}, "206": ${json("B")} }`, "206"],
    ["a range", `{ 2XX: ${json("A")}, "404": {} }`, "2XX"],
    ["a redirect if there is nothing else", '{ "303": {}, "404": {} }', "303"],
    ["a 1XX response, which has no body", `{ "101": ${json("A")} }`, "101"],
    ["no redirect if there is a 2XX response", '{ "200": {}, "303": {} }', "200"],
    ["no redirect with a body, which is an error", `{ "303": ${json("A")} }`, undefined],
    ["nothing if no success is documented", "{ default: {} }", undefined],
    ["`default` if it has a body and there is no other success", `{ "404": {}, default: ${json("A")} }`, "default"],
  ])("finds %s", async (_, responses, want) => {
    const { operation } = await makeOperation(`responses: ${responses}`, schemas);
    expect(findSuccess(operation)?.status).toBe(want);
  });
});

describe("readSuccess", () => {
  it.each<[title: string, responses: string, content: Success["content"], type: string]>([
    ["JSON", `{ "200": ${json("A")} }`, ["application/json"], "A"],
    ["a status code that permits no body", '{ "204": {} }', "none", "undefined"],
    ["a status code that permits no body, beside a described one", `{ "205": ${json("A")} }`, "none", "undefined"],
    ["a body that is not described", '{ "201": {} }', "any", "undefined"],
    ["a range whose body is not described", "{ 2XX: {} }", "any", "undefined"],
    ["no documented response", "{}", "any", "undefined"],
    ["JSON without a schema", '{ "200": { content: { application/json: {} } } }', ["application/json"], "unknown"],
    [
      "JSON with a charset, which it cannot have",
      '{ "200": { content: { application/json; charset=utf-8: { schema: { type: integer } } } } }',
      ["application/json"],
      "number",
    ],
    [
      "other JSON",
      '{ "200": { content: { application/vnd.acme+json: { schema: { type: integer } } } } }',
      ["application/vnd.acme+json"],
      "number",
    ],
    [
      "application/json alone of several kinds of JSON",
      '{ "200": { content: { application/a+json: {}, application/json: { schema: { type: integer } } } } }',
      ["application/json"],
      "number",
    ],
    [
      "several kinds of JSON if none is application/json",
      '{ "200": { content: { application/a+json: { schema: { type: integer } }, application/b+json: { schema: { type: string } } } } }',
      ["application/a+json", "application/b+json"],
      "number | string",
    ],
    ["text", '{ "200": { content: { text/csv: { schema: { type: array } } } } }', ["text/csv"], "string"],
    ["XML", '{ "200": { content: { application/atom+xml: {} } } }', ["application/atom+xml"], "string"],
    ["bytes", '{ "200": { content: { image/png: { schema: { type: string } } } } }', ["image/png"], "Blob"],
    ["any media type", '{ "200": { content: { "*/*": {} } } }', ["*/*"], "Blob"],
    [
      "events",
      '{ "200": { content: { text/event-stream: {} } } }',
      [{ kind: "textEvents" }],
      "AsyncIterable<ServerSentEvent>",
    ],
    [
      "lines",
      '{ "200": { content: { application/x-ndjson: {} } } }',
      [{ kind: "jsonLines", mediaType: "application/x-ndjson" }],
      "AsyncIterable<unknown>",
    ],
    ["a redirect, whose target is unknown", '{ "302": {} }', "any", "undefined"],
    ["all redirects", "{ 3XX: {} }", "any", "undefined"],
    ["several status codes without a body", '{ "204": {}, "205": {} }', "none", "undefined"],
    ["no body, or one that is not described", '{ "204": {}, "202": {} }', "any", "undefined"],
    ["one of several models", `{ "200": ${json("A")}, "202": ${json("B")} }`, ["application/json"], "A | B"],
    [
      "several status codes with the same model",
      `{ "200": ${json("A")}, "201": ${json("A")} }`,
      ["application/json"],
      "A",
    ],
    [
      "JSON or bytes, depending on the status code",
      `{ "200": ${json("A")}, "206": { content: { application/octet-stream: {} } } }`,
      ["application/json", "application/octet-stream"],
      "A | Blob",
    ],
    ["a range in lower case", `{ 2xx: ${json("A")} }`, ["application/json"], "A"],
    ["`default` alone", `{ default: ${json("A")} }`, ["application/json"], "A"],
    ["`default` beside errors", `{ "404": {}, default: ${json("A")} }`, ["application/json"], "A"],
    ["a success without the body of `default`", `{ "204": {}, default: ${json("A")} }`, "none", "undefined"],
    ["a redirect without the body of `default`", `{ "302": {}, default: ${json("A")} }`, "any", "undefined"],
    [
      "a redirect with a body, without that of `default`",
      `{ "302": ${json("A")}, default: ${json("A")} }`,
      "any",
      "undefined",
    ],
    ["`default` without a body", "{ default: {} }", "any", "undefined"],
    [
      "JSON before other media types, each type once",
      `{ "200": { content: { image/png: {}, application/json: { schema: { $ref: "#/components/schemas/A" } }, image/gif: {} } } }`,
      ["application/json", "image/png", "image/gif"],
      "A | Blob",
    ],
  ])("reads %s", async (_, responses, content, type) => {
    expect(await readText(responses)).toEqual({ content, type, byStatus: {}, headers: [] });
  });

  it("reads an event of which the document says nothing as a kind of its own", async () => {
    const { type } = await read('{ "200": { content: { text/event-stream: {} } } }');
    expect(type).toEqual({ kind: "stream", of: { kind: "event" } });
  });

  it.each<[title: string, responses: string, byStatus: Success["byStatus"], type: string]>([
    [
      "with a status code that permits no body",
      `{ "200": ${json("A")}, "204": {} }`,
      { 200: "body", 204: "none" },
      "A | undefined",
    ],
    [
      "with a body that is not described",
      `{ "200": {}, "201": ${json("A")} }`,
      { 200: "any", 201: "body" },
      "A | undefined",
    ],
    ["with a range in any case", `{ "200": ${json("A")}, 2xX: {} }`, { 200: "body", "2XX": "any" }, "A | undefined"],
    [
      "without a schema beside no body",
      '{ "200": { content: { application/json: {} } }, "204": {} }',
      { 200: "body", 204: "none" },
      "unknown",
    ],
  ])("reads JSON %s by status code", async (_, responses, byStatus, type) => {
    expect(await readText(responses)).toEqual({ content: ["application/json"], type, byStatus, headers: [] });
  });

  it("reads no body of HEAD, even if the document describes one", async () => {
    expect(await read(`{ "200": ${json("A")} }`, "HEAD")).toEqual({
      content: "none",
      type: { kind: "nothing" },
      byStatus: {},
      headers: [],
    });
  });

  it("reads only JSON of a page", async () => {
    const content = '{ text/csv: {}, application/json: { schema: { $ref: "#/components/schemas/A" } } }';
    expect(await readText(`{ "200": { content: ${content} } }`, "GET", true)).toEqual({
      content: ["application/json"],
      type: "A",
      byStatus: {},
      headers: [],
    });
  });

  it("reads only the first body of a page", async () => {
    const { type, byStatus } = await readText(`{ "200": ${json("A")}, "202": ${json("B")}, "204": {} }`, "GET", true);
    expect([type, byStatus]).toEqual(["A", {}]);
  });
});

describe("response headers", () => {
  it.each<[title: string, given: string, want: Partial<SuccessHeader>[]]>([
    ["text", "{ ETag: { schema: { type: string } } }", [{ name: "ETag", value: "string", type: { kind: "string" } }]],
    ["a number", "{ X-A: { schema: { type: number } } }", [{ name: "X-A", value: "number" }]],
    ["a reference to a number", '{ X-A: { schema: { $ref: "#/components/schemas/Count" } } }', [{ value: "number" }]],
    [
      "any other type as text",
      "{ X-A: { schema: { type: array } }, X-B: { schema: {} } }",
      [{ value: "string" }, { value: "string" }],
    ],
    [
      "a number in a media type",
      "{ X-A: { content: { text/plain: { schema: { type: integer } } } } }",
      [{ value: "number" }],
    ],
    ["a required header", "{ X-A: { required: true, schema: {} } }", [{ required: true, deprecated: false }]],
    ["a deprecated header", "{ X-A: { deprecated: true, schema: {} } }", [{ required: false, deprecated: true }]],
    ["a header with a deprecated schema", "{ X-A: { schema: { deprecated: true } } }", [{ deprecated: true }]],
    [
      "description and limits",
      "{ X-A: { description: how many, schema: { type: integer, minimum: 0 } } }",
      [{ description: "how many", type: { kind: "integer", limits: { minimum: 0 } } }],
    ],
    [
      "the description of the schema if the header has none",
      "{ X-A: { schema: { type: integer, description: how many } } }",
      [{ description: "how many" }],
    ],
    ["no Content-Type", "{ content-type: { schema: {} }, Content-Type: { schema: {} } }", []],
  ])("are read as %s", async (_, given, want) => {
    const { headers } = await read(`{ "200": { headers: ${given}, content: { application/json: {} } } }`);
    expect(headers).toEqual(want.map((header) => expect.objectContaining(header)));
  });

  it.each<[title: string, responses: string, want: Partial<SuccessHeader>[]]>([
    [
      "are optional if one success has none",
      '{ "200": { headers: { X-A: { required: true, schema: { type: integer } } } }, "204": {} }',
      [{ name: "X-A", required: false, value: "number" }],
    ],
    [
      "are the same in any case",
      '{ "200": { headers: { X-A: { required: true, schema: { type: integer } } } }, "204": { headers: { x-a: { required: true, schema: { type: integer } } } } }',
      [{ name: "X-A", required: true, value: "number" }],
    ],
    [
      "are text if one of them is not a number",
      '{ "200": { headers: { X-A: { schema: { type: integer } } } }, "204": { headers: { X-A: { description: how many, deprecated: true, schema: {} } } } }',
      [{ name: "X-A", value: "string", deprecated: false, description: "how many" }],
    ],
    ["are not those of errors", '{ "200": {}, default: { headers: { X-A: { schema: {} } } } }', []],
  ])("%s", async (_, responses, want) => {
    expect((await read(responses)).headers).toEqual(want.map((header) => expect.objectContaining(header)));
  });
});
