import { describe, expect, it } from "vitest";
import { emitHints, type HintName, hintImports } from "../../../scripts/emit/hints.js";
import type { Answer, AnswerHeader, Body, Operation, Parameter, Style } from "../../../scripts/model.js";
import { sampleAnswer, sampleOperation, sampleParameter } from "./samples.js";

type Given = Partial<Operation>;

function styled(name: string, style: Style["name"], options: Partial<Style> = {}): Parameter {
  const explode = style === "form";
  return sampleParameter(name, { style: { name: style, explode, allowReserved: false, ...options } });
}

function answer(content: Answer["content"]): Given {
  return { answer: sampleAnswer({ content }) };
}

function header(name: string, type: AnswerHeader["type"]): AnswerHeader {
  return { name, type, required: false, deprecated: false, description: "" };
}

function headers(...all: AnswerHeader[]): Given {
  return { answer: sampleAnswer({ headers: all }) };
}

const json: Body = { kind: "json", mediaType: "application/json" };
const form: Body = { kind: "form", mediaType: "application/x-www-form-urlencoded", styles: {} };
const multipart: Body = { kind: "multipart", mediaType: "multipart/form-data", ways: {} };
const deepObject: Style = { name: "deepObject", explode: true, allowReserved: false };

const all: Given = {
  parameters: [
    sampleParameter("X-A", { in: "header" }),
    sampleParameter("sid", { in: "cookie" }),
    styled("tags", "pipeDelimited"),
    sampleParameter("meta", { isJson: true }),
  ],
  body: [multipart],
  answer: sampleAnswer({ content: "none", headers: [header("ETag", "string")] }),
  idempotent: true,
  security: [["Key"]],
};

describe("emitHints", () => {
  it.each<[title: string, given: Given, want: string]>([
    ["nothing of the common operation", { parameters: [sampleParameter("a")], body: [json] }, ""],
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
    ["that it may be sent twice", { idempotent: true }, "{ idempotent: true }"],
    ["security of its own", { security: [["Key", "Login"], []] }, '{ security: [["Key","Login"],[]] }'],
    ["that it needs no credentials at all", { security: [] }, "{ security: [] }"],
    [
      "headers of the answer",
      headers(header("X-Left", "number"), header("ETag", "string")),
      '{ headers: readHeaders({ "X-Left": Number, "ETag": String }) }',
    ],
    [
      "all of it in one order",
      all,
      '{ header: ["X-A"], cookie: ["sid"], style: { "tags": pipeDelimited() }, json: ["meta"], body: multipartBody(), ' +
        'answer: noAnswer, headers: readHeaders({ "ETag": String }), idempotent: true, security: [["Key"]] }',
    ],
  ])("writes %s", (_, given, want) => {
    expect(emitHints(sampleOperation(given))).toBe(want);
  });

  it.each<[title: string, given: Parameter, want: string]>([
    ["exploded", styled("a", "simple", { explode: true }), '"a": simple({ explode: true })'],
    ["not exploded where it is by default", styled("a", "form", { explode: false }), '"a": form({ explode: false })'],
    ["in a path", styled("a", "matrix"), '"a": matrix()'],
    ["in a path, exploded", styled("a", "label", { explode: true }), '"a": label({ explode: true })'],
    ["delimited", styled("a", "spaceDelimited"), '"a": spaceDelimited()'],
    ["that always is exploded", styled("a", "deepObject", { explode: true }), '"a": deepObject()'],
    ["with reserved characters", styled("a", "form", { allowReserved: true }), '"a": allowReserved(form())'],
    [
      "with reserved characters, not exploded",
      styled("a", "form", { allowReserved: true, explode: false }),
      '"a": allowReserved(form({ explode: false }))',
    ],
    ["under the wire's name", sampleParameter("idInQuery", { wireName: "id" }), '"idInQuery": named("id")'],
    [
      "under the wire's name, of its own",
      { ...styled("idInQuery", "deepObject"), wireName: "id" },
      '"idInQuery": named("id", deepObject())',
    ],
    [
      "of a path that has names, under the wire's",
      { ...styled("idInPath", "matrix"), wireName: "id", in: "path" },
      '"idInPath": named("id", matrix())',
    ],
    ["of a name that is no identifier", styled("filter[a]", "deepObject"), '"filter[a]": deepObject()'],
    [
      "of a name that an object literal takes for more",
      styled("__proto__", "deepObject"),
      '["__proto__"]: deepObject()',
    ],
  ])("writes a style %s", (_, parameter, want) => {
    expect(emitHints(sampleOperation({ parameters: [parameter] }))).toBe(`{ style: { ${want} } }`);
  });

  it.each<[title: string, given: Body[], want: string]>([
    ["other JSON", [{ kind: "json", mediaType: "application/a+json" }], 'jsonBody("application/a+json")'],
    ["as it is", [{ kind: "raw", mediaType: "image/*" }], 'rawBody("image/*")'],
    ["a form", [form], "formBody()"],
    ["a form with styles", [{ ...form, styles: { a: deepObject } }], 'formBody({ "a": deepObject() })'],
    ["a form with files", [multipart], "multipartBody()"],
    [
      "a form with content types",
      [{ ...multipart, ways: { "a b": "image/png" } }],
      'multipartBody({ "a b": "image/png" })',
    ],
    [
      "in several ways",
      [json, form],
      'chosenBody({ "application/json": jsonBody(), "application/x-www-form-urlencoded": formBody() })',
    ],
  ])("writes a body %s", (_, body, want) => {
    expect(emitHints(sampleOperation({ body }))).toBe(`{ body: ${want} }`);
  });

  it.each<[title: string, given: Answer["content"], want: string]>([
    ["that is none", "none", "noAnswer"],
    ["of which nothing is known", "any", "anyAnswer"],
    ["in text", ["text/csv"], 'typedAnswer("text/csv")'],
    ["in other JSON", ["application/a+json"], 'typedAnswer("application/a+json")'],
    ["in several types", ["application/json", "image/png"], 'typedAnswer("application/json", "image/png")'],
    ["in events", [{ kind: "eventData" }], "typedAnswer(eventData())"],
    [
      "in JSON or whole events",
      ["application/json", { kind: "jsonEvents", textTypes: ["a b", "c"] }],
      'typedAnswer("application/json", jsonEvents("a b", "c"))',
    ],
    [
      "in lines",
      [{ kind: "jsonLines", mediaType: "application/x-ndjson" }],
      'typedAnswer(jsonLines("application/x-ndjson"))',
    ],
  ])("writes an answer %s", (_, content, want) => {
    expect(emitHints(sampleOperation(answer(content)))).toBe(`{ answer: ${want} }`);
  });

  it.each<[title: string, content: Answer["content"], byStatus: Answer["byStatus"], want: string]>([
    ["none", ["application/json"], { 200: "body", 204: "none" }, "byStatus(jsonAnswer, { 204: noAnswer })"],
    [
      "one that nobody knows",
      ["text/csv"],
      { 200: "any", 201: "body" },
      'byStatus(typedAnswer("text/csv"), { 200: anyAnswer })',
    ],
    [
      "another of all other statuses",
      ["application/json"],
      { 200: "body", "2XX": "any" },
      'byStatus(jsonAnswer, { 200: jsonAnswer, "2XX": anyAnswer })',
    ],
  ])("writes an answer that has a body, or %s, by its status", (_, content, byStatus, want) => {
    expect(emitHints(sampleOperation({ answer: sampleAnswer({ content, byStatus }) }))).toBe(`{ answer: ${want} }`);
  });

  it.each<[leftOut: HintName[], want: string]>([
    [
      ["header", "cookie", "headers", "style", "json", "body"],
      '{ answer: noAnswer, idempotent: true, security: [["Key"]] }',
    ],
    [["header", "cookie", "style", "json", "body", "answer", "headers", "idempotent", "security"], ""],
  ])("leaves out %j", (leftOut, want) => {
    expect(emitHints(sampleOperation(all), leftOut)).toBe(want);
  });
});

it.each<[place: Parameter["in"], parts: Partial<Parameter>, want: string]>([
  ["path", {}, ""],
  ["path", { style: { name: "label", explode: false, allowReserved: false } }, '{ style: { "a": label() } }'],
  ["header", {}, '{ header: ["a"] }'],
])("writes no name of the wire's in a %s, which has none or the same: %j", (place, parts, want) => {
  const parameters = [sampleParameter("a", { in: place, wireName: "b", ...parts })];
  expect(emitHints(sampleOperation({ parameters }))).toBe(want);
});

describe("hintImports", () => {
  it.each<[title: string, given: Given, want: string[]]>([
    ["nothing of the common operation", { body: [json] }, []],
    ["nothing of headers and cookies", { parameters: [sampleParameter("X-A", { in: "header" })] }, []],
    [
      "styles, each once",
      { parameters: [styled("a", "form", { allowReserved: true }), styled("b", "form", { explode: false })] },
      ["allowReserved", "form"],
    ],
    [
      "ways to write a body, with styles",
      { body: [json, { ...form, styles: { a: deepObject } }] },
      ["chosenBody", "jsonBody", "formBody", "deepObject"],
    ],
    ["what reads an answer", answer(["text/csv"]), ["typedAnswer"]],
    ["what reads none", answer("none"), ["noAnswer"]],
    ["what reads headers", headers(header("ETag", "string")), ["readHeaders"]],
  ])("names %s", (_, given, want) => {
    expect(hintImports(sampleOperation(given))).toEqual(want);
  });

  it("names nothing of what is left out", () => {
    expect(hintImports(sampleOperation(all), ["style", "body", "headers"])).toEqual(["noAnswer"]);
  });
});
