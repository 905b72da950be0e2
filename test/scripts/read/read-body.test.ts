import { describe, expect, it } from "vitest";
import type { NormalOperation } from "../../../scripts/document/normal-document.js";
import { printType } from "../../../scripts/emit.js";
import type { Body, Style } from "../../../scripts/model.js";
import { bodyType, readBodies } from "../../../scripts/read/read-body.js";
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

async function readAll(content: string, openapi?: string): Promise<Body[]> {
  const { operation, reading } = await make(content, openapi);
  return readBodies(operation, "#/paths/~1things/post", reading);
}

/** A body without its type, and without its media type where it is sent as that. */
type Written = Omit<Body, "type" | "mediaType"> & { readonly mediaType?: string };

function withoutType({ type: _, mediaType, ...body }: Body): Written {
  return mediaType === body.sentAs ? body : { ...body, mediaType };
}

/** How bodies are written. */
async function read(content: string, openapi?: string): Promise<Written[]> {
  return (await readAll(content, openapi)).map(withoutType);
}

async function typeOf(content: string): Promise<string> {
  return printType(bodyType(await readAll(content)));
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

describe("readBodies", () => {
  it.each<[title: string, content: string, want: object[]]>([
    ["none", "{}", []],
    ["JSON", "{ application/json: {} }", [{ kind: "json", sentAs: "application/json" }]],
    [
      "JSON with a charset, which is not sent",
      "{ application/json; charset=utf-8: {} }",
      [{ kind: "json", sentAs: "application/json", mediaType: "application/json; charset=utf-8" }],
    ],
    ["other JSON", "{ application/a+json: {} }", [{ kind: "json", sentAs: "application/a+json" }]],
    ["a form", `{ ${urlencoded}: {} }`, [{ kind: "form", sentAs: urlencoded, styles: {} }]],
    [
      "a form with a media type in another case and a parameter",
      `{ "Multipart/Form-Data; a=b": {} }`,
      [{ kind: "multipart", sentAs: multipart, mediaType: "Multipart/Form-Data; a=b", ways: {} }],
    ],
    ["text", "{ text/csv: {} }", [{ kind: "raw", sentAs: "text/csv" }]],
    [
      "an object in any media type as JSON",
      `{ "*/*": ${thing} }`,
      [{ kind: "json", sentAs: "application/json", mediaType: "*/*" }],
    ],
    ["any media type without a schema", "{ '*/*': {} }", [{ kind: "raw", sentAs: "*/*" }]],
    ["text in any media type", "{ '*/*': { schema: { type: string } } }", [{ kind: "raw", sentAs: "*/*" }]],
    [
      "several media types that are sent as application/json",
      `{ application/json: {}, application/json; charset=utf-8: {}, "*/*": ${thing} }`,
      [
        { kind: "json", sentAs: "application/json" },
        { kind: "json", sentAs: "application/json", mediaType: "application/json; charset=utf-8" },
        { kind: "json", sentAs: "application/json", mediaType: "*/*" },
      ],
    ],
    ["other multipart bodies", "{ multipart/mixed: {} }", [{ kind: "raw", sentAs: "multipart/mixed" }]],
    [
      "several, JSON first",
      "{ text/csv: {}, application/a+json: {}, image/png: {}, application/json: {} }",
      [
        { kind: "json", sentAs: "application/a+json" },
        { kind: "json", sentAs: "application/json" },
        { kind: "raw", sentAs: "text/csv" },
        { kind: "raw", sentAs: "image/png" },
      ],
    ],
  ])("reads %s", async (_, content, want) => {
    expect(await read(content)).toEqual(want);
  });

  it("reads the type of each body", async () => {
    const bodies = await readAll(`{ ${urlencoded}: ${thing}, text/csv: {} }`);
    expect(bodies.map(({ type }) => printType(type))).toEqual(["Thing", "unknown"]);
  });

  it("reads nothing if there is no body", async () => {
    const { operation, reading } = await make("{}");
    const { requestBody: _, ...without } = operation;
    expect(readBodies(without, "#/paths/~1things/post", reading)).toEqual([]);
  });
});

function style(name: Style["name"], explode: boolean, allowReserved = false): Style {
  return { name, explode, allowReserved };
}

const deep = { address: style("deepObject", true) };

describe("fields of a form", () => {
  it.each<[title: string, encoding: string, want: Record<string, Style>]>([
    ["have no style without one in the document", "{ address: { contentType: application/json } }", {}],
    ["have a style", "{ address: { style: deepObject, explode: true } }", { address: style("deepObject", true) }],
    ["have by default the style of a query", "{ tags: { explode: false } }", { tags: style("form", false) }],
    ["can keep reserved characters", "{ name: { allowReserved: true } }", { name: style("form", true, true) }],
    ["have no style that is the default", "{ name: { style: form }, tags: { style: form, explode: true } }", {}],
    [
      "have the default style written out if they are or may be objects",
      "{ address: { style: form }, anything: { style: form } }",
      { address: style("form", true), anything: style("form", true) },
    ],
    [
      "have a style even if the schema does not list them",
      "{ other: { style: pipeDelimited } }",
      { other: style("pipeDelimited", false) },
    ],
    ["are not exploded if they are single values", "{ name: { explode: false } }", {}],
  ])("%s", async (_, encoding, want) => {
    expect(await read(form(urlencoded, encoding))).toEqual([{ kind: "form", sentAs: urlencoded, styles: want }]);
  });
});

describe("parts of a form", () => {
  it.each<[title: string, encoding: string, want: Record<string, string | Style>]>([
    ["have a content type", "{ name: { contentType: image/png } }", { name: "image/png" }],
    ["have no content type if there are several", "{ name: { contentType: 'image/png, image/gif' } }", {}],
    ["have no content type that is a wildcard", "{ name: { contentType: image/* } }", {}],
    ["have no header Content-Type beside it", "{ name: { headers: { content-type: { schema: {} } } } }", {}],
    ["have a style", "{ address: { style: deepObject, explode: true } }", deep],
    ["have a style of lists", "{ tags: { style: pipeDelimited } }", { tags: style("pipeDelimited", false) }],
    ["have the default style of an object", "{ address: { style: form } }", { address: style("form", true) }],
    [
      "have no reserved characters, since they are not percent-encoded",
      "{ tags: { explode: false, allowReserved: true } }",
      { tags: style("form", false) },
    ],
    ["have no style that is the default", "{ name: { style: form }, tags: { explode: true } }", {}],
  ])("%s", async (_, encoding, want) => {
    const body = { kind: "multipart", sentAs: multipart, ways: want };
    expect(await read(form(multipart, encoding))).toEqual([body]);
  });

  it.each<[title: string, encoding: string, want: Record<string, string | Style>]>([
    [
      "a style instead of a content type",
      "{ address: { style: deepObject, explode: true, contentType: text/plain } }",
      deep,
    ],
    ["no default style, which tools write for every part", "{ address: { style: form }, tags: { style: form } }", {}],
  ])("have in OpenAPI 3.0 %s", async (_, encoding, want) => {
    const body = { kind: "multipart", sentAs: multipart, ways: want };
    expect(await read(form(multipart, encoding), "3.0.3")).toEqual([body]);
  });
});

describe("what a form cannot send is left out with a note:", () => {
  it.each([
    [
      "a style that is not for fields",
      form(urlencoded, "{ tags: { style: simple } }"),
      { kind: "form", sentAs: urlencoded, styles: { tags: style("form", false) } },
      "application~1x-www-form-urlencoded/encoding/tags",
      "`style: simple` is not for a value in `query`, which has `form` instead",
    ],
    [
      "a header of a part",
      form(multipart, "{ name: { headers: { Content-Type: { schema: {} }, X-A: { schema: {} } } } }"),
      { kind: "multipart", sentAs: multipart, ways: {} },
      "multipart~1form-data/encoding/name",
      "a part is sent without headers of its own: `X-A` is left out",
    ],
    [
      "a form that is a list",
      "{ multipart/form-data: { schema: { type: array, items: { type: string } } } }",
      { kind: "multipart", sentAs: multipart, ways: {} },
      "multipart~1form-data",
      "a form is an object of its fields: a call with what is described is refused",
    ],
  ])("%s", async (_, content, want, pointer, message) => {
    const { operation, reading } = await make(content);
    expect(readBodies(operation, "#/paths/~1things/post", reading).map(withoutType)).toEqual([want]);
    expect(reading.loaded.notes).toMatchObject([
      { pointer: `#/paths/~1things/post/requestBody/content/${pointer}`, message },
    ]);
  });
});

describe("bodyType", () => {
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
    ["bytes without a schema", "{ image/png: {} }", bytes],
    ["text", "{ text/csv: {} }", `string | ${bytes}`],
    ["XML with any schema", `{ application/xml: ${thing} }`, `string | ${bytes}`],
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
