import { expect, it } from "vitest";
import { readApi } from "../../../scripts/read.js";
import { createFlavour } from "../../../scripts/registry.js";
import { makeReading } from "../reading.js";

/** The rule that is recognised in a document whose one operation has these error responses, and the notes on it. */
async function recognise(responses: string, rest = ""): Promise<{ rule: unknown; notes: string[] }> {
  const { loaded, document } = await makeReading(`
servers: [{ url: https://api.acme.example }]
paths: { /a: { get: { operationId: getA, responses: { "200": { description: Done. }, ${responses} } } } }
${rest}`);
  const { errorBody, notes } = readApi(createFlavour("acme@v1", "acme.yaml"), loaded, document);
  return { rule: errorBody, notes: notes.map(({ pointer, message }) => `${pointer}: ${message}`) };
}

const error = (status: string, schema: string, mediaType = "application/json"): string =>
  `"${status}": { description: No., content: { ${mediaType}: { schema: ${schema} } } }`;

it.each([
  ["a message", error("404", "{ properties: { message: { type: string } } }"), { message: "message" }],
  [
    "a message within an error",
    error("4XX", "{ properties: { error: { properties: { message: { type: [string, 'null'] } } } } }"),
    { message: "error.message" },
  ],
  ["an error that is text", error("default", "{ properties: { error: { type: string } } }"), { message: "error" }],
  [
    "the property that most errors have",
    [
      error("400", "{ properties: { message: { type: string } } }"),
      error("401", "{ properties: { error: { type: string } } }"),
      error("403", "{ properties: { error: { type: string } } }"),
    ].join(", "),
    { message: "error" },
  ],
  [
    "a list of faults",
    error(
      "422",
      "{ properties: { detail: { type: array, items: { properties: { loc: { type: array }, msg: { type: string } } } } } }",
    ),
    { details: { items: "detail", place: "loc", message: "msg" } },
  ],
])("recognises %s", async (_, responses, rule) => {
  expect((await recognise(responses)).rule).toEqual(rule);
});

it.each([
  ["a message that is no text", error("404", "{ properties: { message: { type: object } } }")],
  [
    "a message of a success",
    '"201": { description: Done., content: { application/json: { schema: { properties: { message: { type: string } } } } } }',
  ],
  ["a message in XML", error("404", "{ properties: { message: { type: string } } }", "application/xml")],
  ["no body", '"404": { description: No. }'],
])("recognises nothing in %s", async (_, responses) => {
  expect(await recognise(responses)).toEqual({ rule: undefined, notes: [] });
});

it("notes what it recognises", async () => {
  const body =
    "{ properties: { message: { type: string }, detail: { type: array, items: { properties: { loc: { type: array }, msg: { type: string } } } } } }";
  expect((await recognise(error("422", body))).notes).toEqual([
    "#/: errors quote what their bodies say, as if there was `x-error-body: { message: message, details: { items: detail, place: loc, message: msg } }`",
  ]);
});

it("prefers the document's own x-error-body", async () => {
  const { rule, notes } = await recognise(
    error("404", "{ properties: { message: { type: string } } }"),
    "x-error-body: { message: text }",
  );
  expect([rule, notes]).toEqual([{ message: "text" }, []]);
});
