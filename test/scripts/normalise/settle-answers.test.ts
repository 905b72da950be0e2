import { describe, expect, it } from "vitest";
import { normalDocument } from "../reading.js";

/** The content of an answer, as it is after normalising. */
function settled(content: string): unknown {
  const document = normalDocument(`
    paths: { /a: { get: { operationId: a, responses: { "200": { content: ${content} } } } } }
    components:
      schemas:
        Part: { type: object }
        Parts: { type: array, items: { $ref: "#/components/schemas/Part" } }
        Same: { $ref: "#/components/schemas/Parts" }
        Text: { type: string }
        Bytes: { type: string, format: binary }
        Endless: { $ref: "#/components/schemas/Endless" }
  `);
  return document.paths["/a"]?.get?.responses["200"]?.content;
}

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const schema = (name: string): string => `{ schema: { $ref: "#/components/schemas/${name}" } }`;

describe("a range is narrowed to", () => {
  it.each<[title: string, content: string, want: unknown]>([
    [
      "JSON where a value is described",
      `{ "*/*": ${schema("Part")} }`,
      { "application/json": { schema: ref("Part") } },
    ],
    [
      "JSON of an application",
      `{ "application/*": ${schema("Same")} }`,
      { "application/json": { schema: ref("Same") } },
    ],
    ["text where that is described", `{ "*/*": ${schema("Text")} }`, { "text/*": { schema: ref("Text") } }],
    ["nothing where bytes are described", `{ "*/*": ${schema("Bytes")} }`, { "*/*": { schema: ref("Bytes") } }],
    ["nothing where nothing is described", '{ "*/*": {}, "image/*": {} }', { "*/*": {}, "image/*": {} }],
    ["nothing by an empty schema", '{ "*/*": { schema: {} } }', { "*/*": { schema: {} } }],
    [
      "nothing by a schema that leads nowhere",
      `{ "*/*": ${schema("Endless")} }`,
      { "*/*": { schema: ref("Endless") } },
    ],
    ["nothing of pictures", `{ "image/*": ${schema("Part")} }`, { "image/*": { schema: ref("Part") } }],
    [
      "the JSON beside it",
      `{ "*/*": ${schema("Part")}, application/a+json: ${schema("Parts")} }`,
      { "application/a+json": { schema: ref("Parts") } },
    ],
    [
      "no other JSON than there is",
      `{ application/json: ${schema("Part")} }`,
      { "application/json": { schema: ref("Part") } },
    ],
  ])("%s", (_, content, want) => {
    expect(settled(content)).toEqual(want);
  });
});

describe("a body that comes in parts has the schema of", () => {
  it.each<[title: string, content: string, want: unknown]>([
    ["one", `{ text/event-stream: ${schema("Part")} }`, { "text/event-stream": { schema: ref("Part") } }],
    [
      "the items of a list",
      `{ application/jsonl: ${schema("Same")} }`,
      { "application/jsonl": { schema: ref("Part") } },
    ],
    [
      "the items of a list without a name",
      "{ application/json-seq: { schema: { type: array, items: { type: integer } } } }",
      { "application/json-seq": { schema: { type: "integer" } } },
    ],
    [
      "an item",
      '{ application/jsonl: { itemSchema: { $ref: "#/components/schemas/Part" }, schema: { type: array } } }',
      { "application/jsonl": { schema: ref("Part") } },
    ],
    [
      "nothing where there is none",
      "{ application/jsonl: {}, text/event-stream: { schema: {} } }",
      { "application/jsonl": {}, "text/event-stream": {} },
    ],
    [
      "nothing of a list that says nothing",
      "{ application/jsonl: { schema: { type: array } } }",
      { "application/jsonl": {} },
    ],
    ["nothing of lines that are text", `{ application/jsonl: ${schema("Text")} }`, { "application/jsonl": {} }],
    [
      "text of events that are bytes",
      `{ text/event-stream: ${schema("Bytes")} }`,
      { "text/event-stream": { schema: { type: "string" } } },
    ],
  ])("%s", (_, content, want) => {
    expect(settled(content)).toEqual(want);
  });
});
