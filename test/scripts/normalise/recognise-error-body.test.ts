import { expect, it } from "vitest";
import { parse } from "yaml";
import { normalise } from "../../../scripts/normalise.js";

/** What is recognised in a document whose one operation fails with these responses; with the notes of it. */
function recognise(responses: string, rest = ""): { rule: unknown; notes: string[] } {
  const document = parse(`
openapi: 3.1.0
info: { title: Test, version: "1" }
paths: { /a: { get: { operationId: getA, responses: { "200": { description: Done. }, ${responses} } } } }
${rest}`);
  const notes: string[] = [];
  const normal = normalise({ document, note: (pointer, message) => notes.push(`${pointer}: ${message}`) });
  return { rule: normal["x-error-body"], notes };
}

const failure = (status: string, schema: string, mediaType = "application/json"): string =>
  `"${status}": { description: No., content: { ${mediaType}: { schema: ${schema} } } }`;

it.each([
  ["a message", failure("404", "{ properties: { message: { type: string } } }"), { message: "message" }],
  [
    "one in an error",
    failure("4XX", "{ properties: { error: { properties: { message: { type: [string, 'null'] } } } } }"),
    { message: "error.message" },
  ],
  ["an error that is text", failure("default", "{ properties: { error: { type: string } } }"), { message: "error" }],
  [
    "the one that most have",
    [
      failure("400", "{ properties: { message: { type: string } } }"),
      failure("401", "{ properties: { error: { type: string } } }"),
      failure("403", "{ properties: { error: { type: string } } }"),
    ].join(", "),
    { message: "error" },
  ],
  [
    "a list of faults",
    failure(
      "422",
      "{ properties: { detail: { type: array, items: { properties: { loc: { type: array }, msg: { type: string } } } } } }",
    ),
    { details: { items: "detail", place: "loc", message: "msg" } },
  ],
])("recognises %s", (_, responses, rule) => {
  expect(recognise(responses).rule).toEqual(rule);
});

it.each([
  ["a message that is no text", failure("404", "{ properties: { message: { type: object } } }")],
  [
    "a success's message",
    '"201": { description: Done., content: { application/json: { schema: { properties: { message: { type: string } } } } } }',
  ],
  ["a message in XML", failure("404", "{ properties: { message: { type: string } } }", "application/xml")],
  ["no body", '"404": { description: No. }'],
])("does not take %s for one", (_, responses) => {
  expect(recognise(responses)).toEqual({ rule: undefined, notes: [] });
});

it("tells of it", () => {
  const body =
    "{ properties: { message: { type: string }, detail: { type: array, items: { properties: { loc: { type: array }, msg: { type: string } } } } } }";
  expect(recognise(failure("422", body)).notes).toEqual([
    "#/: errors quote what their bodies say, as if there was `x-error-body: { message: message, details: { items: detail, place: loc, message: msg } }`",
  ]);
});

it("leaves a document's own word", () => {
  const { rule, notes } = recognise(
    failure("404", "{ properties: { message: { type: string } } }"),
    "x-error-body: { message: text }",
  );
  expect([rule, notes]).toEqual([{ message: "text" }, []]);
});
