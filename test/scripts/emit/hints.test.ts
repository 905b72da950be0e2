import { describe, expect, it } from "vitest";
import { emitHints, type HintName, hintMembers } from "../../../scripts/emit/hints.js";
import type { Body, Operation, Parameter, Style, Success, SuccessHeader } from "../../../scripts/model.js";
import { emptySuccess, importsOf, sampleOperation, sampleParameter, sampleSuccess } from "./samples.js";

type Given = Partial<Operation>;

function styled(name: string, style: Style["name"], options: Partial<Style> = {}): Parameter {
  const explode = style === "form";
  return sampleParameter(name, { style: { name: style, explode, allowReserved: false, ...options } });
}

function header(name: string, value: SuccessHeader["value"]): SuccessHeader {
  return { name, value, type: { kind: value }, required: false, deprecated: false, description: "" };
}

function body(kind: "json" | "raw", mediaType: string, sentAs: string = mediaType): Body {
  return { kind, mediaType, sentAs, type: { kind: "unknown" } };
}

const json = body("json", "application/json");
const formType = "application/x-www-form-urlencoded";
const form = { kind: "form", mediaType: formType, sentAs: formType, styles: {}, type: { kind: "unknown" } } as const;
const multipartType = "multipart/form-data";
const multipart = {
  kind: "multipart",
  mediaType: multipartType,
  sentAs: multipartType,
  ways: {},
  type: { kind: "unknown" },
} as const;
const deepObject: Style = { name: "deepObject", explode: true, allowReserved: false };

const all: Given = {
  parameters: [
    sampleParameter("X-A", { in: "header" }),
    sampleParameter("sid", { in: "cookie" }),
    styled("tags", "pipeDelimited"),
    sampleParameter("meta", { isJson: true }),
  ],
  bodies: [multipart],
  success: { ...emptySuccess, headers: [header("ETag", "string")] },
  idempotent: true,
  security: [["Key"]],
};

describe("emitHints", () => {
  it.each<[title: string, given: Given, want: string | undefined]>([
    ["nothing for the common operation", { parameters: [sampleParameter("a")], bodies: [json] }, undefined],
    [
      "headers",
      { parameters: [sampleParameter("X-A", { in: "header" }), sampleParameter("b", { in: "header" })] },
      '{ header: ["X-A","b"] }',
    ],
    ["cookies", { parameters: [sampleParameter("sid", { in: "cookie" })] }, '{ cookie: ["sid"] }'],
    [
      "parameters in JSON",
      { parameters: [sampleParameter("a", { isJson: true }), sampleParameter("b")] },
      '{ json: ["a"] }',
    ],
    ["that an operation is idempotent", { idempotent: true }, "{ idempotent: true }"],
    ["security of its own", { security: [["Key", "Login"], []] }, '{ security: [["Key","Login"],[]] }'],
    ["that no credentials are needed", { security: [] }, "{ security: [] }"],
    [
      "headers of the response",
      { success: sampleSuccess({ headers: [header("X-Left", "number"), header("ETag", "string")] }) },
      '{ headers: readHeaders({ "X-Left": Number, "ETag": String }) }',
    ],
    [
      "all of it in one order",
      all,
      '{ header: ["X-A"], cookie: ["sid"], style: { "tags": pipeDelimited() }, json: ["meta"], body: multipartBody(), ' +
        'response: emptyResponse, headers: readHeaders({ "ETag": String }), idempotent: true, security: [["Key"]] }',
    ],
  ])("writes %s", (_, given, want) => {
    expect(emitHints(sampleOperation(given))?.text).toBe(want);
  });

  it.each<[title: string, given: Parameter, want: string]>([
    ["exploded", styled("a", "simple", { explode: true }), '"a": simple({ explode: true })'],
    ["not exploded against its default", styled("a", "form", { explode: false }), '"a": form({ explode: false })'],
    ["in a path", styled("a", "matrix"), '"a": matrix()'],
    ["in a path, exploded", styled("a", "label", { explode: true }), '"a": label({ explode: true })'],
    ["delimited", styled("a", "spaceDelimited"), '"a": spaceDelimited()'],
    ["that is always exploded", styled("a", "deepObject", { explode: true }), '"a": deepObject()'],
    ["with reserved characters", styled("a", "form", { allowReserved: true }), '"a": allowReserved(form())'],
    [
      "with reserved characters, not exploded",
      styled("a", "form", { allowReserved: true, explode: false }),
      '"a": allowReserved(form({ explode: false }))',
    ],
    ["under the wire's name", sampleParameter("idInQuery", { wireName: "id" }), '"idInQuery": named("id")'],
    [
      "under the wire's name, with a style",
      { ...styled("idInQuery", "deepObject"), wireName: "id" },
      '"idInQuery": named("id", deepObject())',
    ],
    [
      "under the wire's name, in a path that has names",
      { ...styled("idInPath", "matrix"), wireName: "id", in: "path" },
      '"idInPath": named("id", matrix())',
    ],
    ["of a name that is not an identifier", styled("filter[a]", "deepObject"), '"filter[a]": deepObject()'],
    ["of __proto__ as a property like others", styled("__proto__", "deepObject"), '["__proto__"]: deepObject()'],
  ])("writes a style %s", (_, parameter, want) => {
    expect(emitHints(sampleOperation({ parameters: [parameter] }))?.text).toBe(`{ style: { ${want} } }`);
  });

  it.each<[place: Parameter["in"], parts: Partial<Parameter>, want: string | undefined]>([
    ["path", {}, undefined],
    ["path", { style: { name: "label", explode: false, allowReserved: false } }, '{ style: { "a": label() } }'],
    ["header", {}, '{ header: ["a"] }'],
  ])("does not write the wire's name in a %s, which has none or the same: %j", (place, parts, want) => {
    const parameters = [sampleParameter("a", { in: place, wireName: "b", ...parts })];
    expect(emitHints(sampleOperation({ parameters }))?.text).toBe(want);
  });

  it.each<[title: string, given: Body[], want: string]>([
    ["other JSON", [body("json", "application/a+json")], 'jsonBody("application/a+json")'],
    ["JSON that is sent as another type", [body("json", "*/*+json", "text/json")], 'jsonBody("text/json")'],
    ["raw bytes", [body("raw", "image/*")], 'rawBody("image/*")'],
    ["a form", [form], "formBody()"],
    ["a form with styles", [{ ...form, styles: { a: deepObject } }], 'formBody({ "a": deepObject() })'],
    ["a form with files", [multipart], "multipartBody()"],
    [
      "a form with content types",
      [{ ...multipart, ways: { "a b": "image/png" } }],
      'multipartBody({ "a b": "image/png" })',
    ],
    [
      "a form with files and styles",
      [{ ...multipart, ways: { a: deepObject } }],
      'multipartBody({ "a": deepObject() })',
    ],
    [
      "one of several bodies",
      [json, form],
      'chosenBody({ "application/json": jsonBody(), "application/x-www-form-urlencoded": formBody() })',
    ],
    [
      "bodies that are sent as the same type",
      [body("raw", "text/*", "text/csv"), body("raw", "text/csv")],
      'rawBody("text/csv")',
    ],
  ])("writes %s", (_, bodies, want) => {
    expect(emitHints(sampleOperation({ bodies }))?.text).toBe(`{ body: ${want} }`);
  });

  it.each<[title: string, given: Success["content"], want: string]>([
    ["without a body", "none", "emptyResponse"],
    ["whose body is not documented", "any", "anyResponse"],
    ["in text", ["text/csv"], 'typedResponse("text/csv")'],
    ["in other JSON", ["application/a+json"], 'typedResponse("application/a+json")'],
    ["in several types", ["application/json", "image/png"], 'typedResponse("application/json", "image/png")'],
    ["in events", [{ kind: "eventData" }], "typedResponse(eventData())"],
    [
      "in JSON or whole events",
      ["application/json", { kind: "jsonEvents", textTypes: ["a b", "c"] }],
      'typedResponse("application/json", jsonEvents("a b", "c"))',
    ],
    [
      "in lines",
      [{ kind: "jsonLines", mediaType: "application/x-ndjson" }],
      'typedResponse(jsonLines("application/x-ndjson"))',
    ],
  ])("writes the reader of a response %s", (_, content, want) => {
    expect(emitHints(sampleOperation({ success: sampleSuccess({ content }) }))?.text).toBe(`{ response: ${want} }`);
  });

  it.each<[title: string, content: Success["content"], byStatus: Success["byStatus"], want: string]>([
    [
      "no body at one status",
      ["application/json"],
      { 200: "body", 204: "none" },
      "byStatus(jsonResponse, { 204: emptyResponse })",
    ],
    [
      "a body that is not documented at one status",
      ["text/csv"],
      { 200: "any", 201: "body" },
      'byStatus(typedResponse("text/csv"), { 200: anyResponse })',
    ],
    [
      "a body that is not documented at all other statuses",
      ["application/json"],
      { 200: "body", "2XX": "any" },
      'byStatus(jsonResponse, { 200: jsonResponse, "2XX": anyResponse })',
    ],
  ])("writes the reader of a response with %s", (_, content, byStatus, want) => {
    const success = sampleSuccess({ content, byStatus });
    expect(emitHints(sampleOperation({ success }))?.text).toBe(`{ response: ${want} }`);
  });

  it.each<[title: string, given: Given, want: string]>([
    ["nothing for the common operation", { bodies: [json] }, ""],
    ["nothing for headers and cookies", { parameters: [sampleParameter("X-A", { in: "header" })] }, ""],
    [
      "styles, each once",
      { parameters: [styled("a", "form", { allowReserved: true }), styled("b", "form", { explode: false })] },
      'import { allowReserved, form } from "../runtime.js";',
    ],
    [
      "writers of bodies, with styles",
      { bodies: [json, { ...form, styles: { a: deepObject } }] },
      'import { chosenBody, deepObject, formBody, jsonBody } from "../runtime.js";',
    ],
    [
      "readers of responses",
      { success: sampleSuccess({ content: ["text/csv"] }) },
      'import { typedResponse } from "../runtime.js";',
    ],
    ["the reader of no body", { success: emptySuccess }, 'import { emptyResponse } from "../runtime.js";'],
    [
      "readers by status",
      { success: sampleSuccess({ byStatus: { 200: "body", 204: "none", 202: "any" } }) },
      'import { anyResponse, byStatus, emptyResponse, jsonResponse } from "../runtime.js";',
    ],
    [
      "the reader of headers",
      { success: sampleSuccess({ headers: [header("ETag", "string")] }) },
      'import { readHeaders } from "../runtime.js";',
    ],
  ])("imports %s", (_, given, want) => {
    expect(importsOf(emitHints(sampleOperation(given)))).toBe(want);
  });
});

describe("hintMembers", () => {
  it.each<[leftOut: HintName[], want: HintName[]]>([
    [
      ["header", "cookie", "headers", "style", "json", "body"],
      ["response", "idempotent", "security"],
    ],
    [["header", "cookie", "style", "json", "body", "response", "headers", "idempotent", "security"], []],
  ])("leaves out %j", (leftOut, want) => {
    expect(hintMembers(sampleOperation(all), leftOut).map(([name]) => name)).toEqual(want);
  });
});
