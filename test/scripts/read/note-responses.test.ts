import { expect, it } from "vitest";
import { readOperation } from "../../../scripts/read/read-operation.js";
import { makeOperation } from "../reading.js";

const schemas = "{ A: { type: object, properties: { a: {} } } }";
const a = '{ schema: { $ref: "#/components/schemas/A" } }';

/** Notes on an operation's responses: place below them, and message. */
async function notes(responses: string): Promise<string[]> {
  const { operation, reading } = await makeOperation(`{ responses: ${responses} }`, schemas);
  readOperation("GET /things", operation, reading);
  return reading.loaded.notes.map(({ pointer = "", message }) => {
    return `${pointer.replace("#/paths/~1things/get/responses/", "")}: ${message}`;
  });
}

it.each<[title: string, responses: string, want: string[]]>([
  [
    "a body of a status code that permits none",
    `{ "204": { content: { application/json: ${a} } } }`,
    ["204/content: a response `204` has no body, so the one that is described is left out"],
  ],
  [
    "a value in a media type that is not parsed",
    `{ "200": { content: { application/xml: ${a}, application/capnp: ${a} } } }`,
    [
      "200/content/application~1xml: the client does not parse `application/xml`: it returns `string` instead of the value that is described",
      "200/content/application~1capnp: the client does not parse `application/capnp`: it returns `Blob` instead of the value that is described",
    ],
  ],
  [
    "JSON that is not asked for",
    `{ "200": { content: { application/json: {}, application/a+json: ${a} } } }`,
    [
      "200/content/application~1a+json: the client does not ask for `application/a+json`, since there is `application/json`",
    ],
  ],
  [
    "events with text that no `event` tells apart",
    `{ "200": { content: { text/event-stream: { schema: { oneOf: [
      { properties: { event: {}, data: { type: string } } },
      { properties: { event: { const: a }, data: {} } },
    ] } } } } }`,
    [
      "200/content/text~1event-stream: some of the events have text for `data` and no `event` that tells: the client takes it for JSON",
    ],
  ],
  [
    "nothing on text and bytes",
    '{ "200": { content: { text/csv: { schema: { type: string } }, image/png: {} } } }',
    [],
  ],
  [
    "nothing on XML of a value that is there as JSON",
    `{ "200": { content: { application/xml: ${a}, application/json: ${a} } } }`,
    [],
  ],
  [
    "XML of another value than JSON has",
    `{ "200": { content: { application/xml: ${a}, application/json: { schema: { type: array, items: {} } } } } }`,
    [
      "200/content/application~1xml: the client does not ask for `application/xml`, since there is JSON, which it parses",
    ],
  ],
  [
    "nothing on JSON by two names with the same model",
    `{ "200": { content: { application/a+json: ${a}, application/json: ${a} } } }`,
    [],
  ],
  [
    "nothing on JSON by two names with the same shape but for descriptions",
    `{ "200": { content: {
      application/a+json: { schema: { type: array, description: One., items: { type: integer } } },
      application/json: { schema: { type: array, description: Two., items: { type: number, minimum: 1 } } },
    } } }`,
    [],
  ],
  ["nothing on errors", `{ "200": {}, "404": { content: { application/xml: ${a} } } }`, []],
])("notes %s", async (_, responses, want) => {
  expect(await notes(responses)).toEqual(want);
});
