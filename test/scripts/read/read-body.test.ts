import { describe, expect, it } from "vitest";
import type { NormalOperation } from "../../../scripts/document/normal-document.js";
import type { Body, Style } from "../../../scripts/model.js";
import { readBody, readBodyType } from "../../../scripts/read/read-body.js";
import type { Reading } from "../../../scripts/read/reading.js";
import { makeReading } from "../reading.js";

async function make(content: string, openapi = "3.1.0"): Promise<{ operation: NormalOperation; reading: Reading }> {
  const reading = await makeReading(`
    openapi: ${openapi}
    paths:
      /things:
        post:
          operationId: makeThing
          requestBody: { content: ${content} }
          responses: { "204": { description: Made. } }
    components: { schemas: { Thing: { type: object, properties: { a: {} } } } }
  `);
  const operation = reading.document.paths["/things"]?.post;
  if (operation === undefined) throw new Error("the operation got lost");
  return { operation, reading };
}

async function read(content: string, openapi?: string): Promise<Body[]> {
  const { operation, reading } = await make(content, openapi);
  return readBody(operation, "#/paths/~1things/post", reading);
}

async function typeOf(content: string): Promise<string> {
  const { operation, reading } = await make(content);
  return readBodyType(operation, reading).text;
}

const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";
const thing = '{ schema: { $ref: "#/components/schemas/Thing" } }';

/** A form, with what it says of its fields. */
function form(mediaType: string, encoding: string): string {
  const object = "{ type: object, additionalProperties: { type: string } }";
  const properties = `{ name: { type: string }, tags: { type: array }, address: ${object}, anything: {} }`;
  return `{ ${mediaType}: { schema: { type: object, properties: ${properties} }, encoding: ${encoding} } }`;
}

describe("readBody", () => {
  it.each<[title: string, content: string, want: Body[]]>([
    ["none", "{}", []],
    ["JSON", "{ application/json: {} }", [{ kind: "json", mediaType: "application/json" }]],
    [
      "JSON with a charset",
      "{ application/json; charset=utf-8: {} }",
      [{ kind: "json", mediaType: "application/json" }],
    ],
    ["other JSON", "{ application/a+json: {} }", [{ kind: "json", mediaType: "application/a+json" }]],
    ["a form", `{ ${urlencoded}: {} }`, [{ kind: "form", mediaType: urlencoded, styles: {} }]],
    [
      "a form by another case",
      `{ "Multipart/Form-Data; a=b": {} }`,
      [{ kind: "multipart", mediaType: multipart, ways: {} }],
    ],
    ["text", "{ text/csv: {} }", [{ kind: "raw", mediaType: "text/csv" }]],
    ["what the server takes, in JSON", `{ "*/*": ${thing} }`, [{ kind: "json", mediaType: "application/json" }]],
    ["anything", "{ '*/*': {} }", [{ kind: "raw", mediaType: "*/*" }]],
    ["any text", "{ '*/*': { schema: { type: string } } }", [{ kind: "raw", mediaType: "*/*" }]],
    [
      "JSON once, whatever its parameters",
      `{ application/json: {}, application/json; charset=utf-8: {}, "*/*": ${thing} }`,
      [{ kind: "json", mediaType: "application/json" }],
    ],
    ["other parts", "{ multipart/mixed: {} }", [{ kind: "raw", mediaType: "multipart/mixed" }]],
    [
      "several, JSON first",
      "{ text/csv: {}, application/a+json: {}, image/png: {}, application/json: {} }",
      [
        { kind: "json", mediaType: "application/a+json" },
        { kind: "json", mediaType: "application/json" },
        { kind: "raw", mediaType: "text/csv" },
        { kind: "raw", mediaType: "image/png" },
      ],
    ],
  ])("reads %s", async (_, content, want) => {
    expect(await read(content)).toEqual(want);
  });

  it("reads nothing where there is no body", async () => {
    const { operation, reading } = await make("{}");
    const { requestBody: _, ...without } = operation;
    expect(readBody(without, "#/paths/~1things/post", reading)).toEqual([]);
  });
});

function style(name: Style["name"], explode: boolean, allowReserved = false): Style {
  return { name, explode, allowReserved };
}

const deep = { address: style("deepObject", true) };

describe("fields of a form", () => {
  it.each<[title: string, encoding: string, want: Record<string, Style>]>([
    ["have no style where none is said", "{ address: { contentType: application/json } }", {}],
    ["have a style", "{ address: { style: deepObject, explode: true } }", { address: style("deepObject", true) }],
    ["have the style of a query by default", "{ tags: { explode: false } }", { tags: style("form", false) }],
    ["can keep reserved characters", "{ name: { allowReserved: true } }", { name: style("form", true, true) }],
    ["are written as by default", "{ name: { style: form }, tags: { style: form, explode: true } }", {}],
    [
      "are written otherwise than by default where they are objects, or may be",
      "{ address: { style: form }, anything: { style: form } }",
      { address: style("form", true), anything: style("form", true) },
    ],
    ["need not be known", "{ other: { style: pipeDelimited } }", { other: style("pipeDelimited", false) }],
    ["are not exploded where there is one value", "{ name: { explode: false } }", {}],
  ])("%s", async (_, encoding, want) => {
    expect(await read(form(urlencoded, encoding))).toEqual([{ kind: "form", mediaType: urlencoded, styles: want }]);
  });
});

describe("parts of a form", () => {
  it.each<[title: string, encoding: string, want: Record<string, string | Style>]>([
    ["have a content type", "{ name: { contentType: image/png } }", { name: "image/png" }],
    ["have none of several", "{ name: { contentType: 'image/png, image/gif' } }", {}],
    ["have none of a wildcard", "{ name: { contentType: image/* } }", {}],
    ["have no other header", "{ name: { headers: { content-type: { schema: {} } } } }", {}],
    ["have a style", "{ address: { style: deepObject, explode: true } }", deep],
    ["have a style of lists", "{ tags: { style: pipeDelimited } }", { tags: style("pipeDelimited", false) }],
    ["have the default style of an object", "{ address: { style: form } }", { address: style("form", true) }],
    ["are not encoded anyway", "{ tags: { explode: false, allowReserved: true } }", { tags: style("form", false) }],
    ["can have the style that they have by default", "{ name: { style: form }, tags: { explode: true } }", {}],
  ])("%s", async (_, encoding, want) => {
    const body = { kind: "multipart", mediaType: multipart, ways: want };
    expect(await read(form(multipart, encoding))).toEqual([body]);
  });

  it.each<[title: string, encoding: string, want: Record<string, string | Style>]>([
    [
      "a style instead of a content type",
      "{ address: { style: deepObject, explode: true, contentType: text/plain } }",
      deep,
    ],
    ["the default one of every part, which tools write", "{ address: { style: form }, tags: { style: form } }", {}],
  ])("have in OpenAPI 3.0 %s", async (_, encoding, want) => {
    const body = { kind: "multipart", mediaType: multipart, ways: want };
    expect(await read(form(multipart, encoding), "3.0.3")).toEqual([body]);
  });
});

describe("what cannot be sent as the document says is noted, and left out:", () => {
  it.each([
    [
      "a style that no field has",
      form(urlencoded, "{ tags: { style: simple } }"),
      { kind: "form", mediaType: urlencoded, styles: { tags: style("form", false) } },
      "application~1x-www-form-urlencoded/encoding/tags",
      "`style: simple` is not for a value in `query`, which has `form` instead",
    ],
    [
      "a header of a part",
      form(multipart, "{ name: { headers: { Content-Type: { schema: {} }, X-A: { schema: {} } } } }"),
      { kind: "multipart", mediaType: multipart, ways: {} },
      "multipart~1form-data/encoding/name",
      "a part is sent without headers of its own: `X-A` is left out",
    ],
    [
      "a form that is a list",
      "{ multipart/form-data: { schema: { type: array, items: { type: string } } } }",
      { kind: "multipart", mediaType: multipart, ways: {} },
      "multipart~1form-data",
      "a form is an object of its fields: a call with what is described is refused",
    ],
  ])("%s", async (_, content, want, pointer, message) => {
    const { operation, reading } = await make(content);
    expect(readBody(operation, "#/paths/~1things/post", reading)).toEqual([want]);
    expect(reading.loaded.notes).toMatchObject([
      { pointer: `#/paths/~1things/post/requestBody/content/${pointer}`, message },
    ]);
  });
});

describe("readBodyType", () => {
  const bytes = "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>";

  it.each([
    ["JSON", `{ application/json: ${thing} }`, "Thing"],
    ["a form", `{ ${urlencoded}: ${thing} }`, "Thing"],
    ["a form with files", `{ ${multipart}: ${thing} }`, "Thing"],
    ["a form of which nothing is said", `{ ${multipart}: {} }`, "unknown"],
    ["what the server takes, in JSON", `{ "*/*": ${thing} }`, "Thing"],
    ["anything", "{ '*/*': {} }", `string | ${bytes}`],
    ["other parts", "{ multipart/mixed: {} }", `string | ${bytes}`],
    ["bytes", "{ image/png: { schema: { type: string, format: binary } } }", bytes],
    ["bytes of which nothing is said", "{ image/png: {} }", bytes],
    ["text", "{ text/csv: {} }", `string | ${bytes}`],
    ["XML, whatever it stands for", `{ application/xml: ${thing} }`, `string | ${bytes}`],
    ["lines", "{ application/x-ndjson: {} }", `string | ${bytes}`],
    ["text by its schema", "{ application/yaml: { schema: { type: string } } }", `string | ${bytes}`],
    [
      "several, each once",
      `{ ${urlencoded}: ${thing}, application/json: ${thing}, image/png: {} }`,
      `Thing | ${bytes}`,
    ],
  ])("is that of %s", async (_, content, want) => {
    expect(await typeOf(content)).toBe(want);
  });
});
