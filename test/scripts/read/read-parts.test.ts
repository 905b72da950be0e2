import { describe, expect, it } from "vitest";
import type { Parts } from "../../../scripts/model.js";
import { readParts } from "../../../scripts/read/read-parts.js";
import { normalDocument } from "../reading.js";

const schemas = `
  Part: { type: object, properties: { text: { type: string } } }
  Text: { type: string }
  Started: { type: object, properties: { event: { const: started }, data: { $ref: "#/components/schemas/Part" } } }
  Failed: { type: object, properties: { event: { enum: [failed, broken] }, data: { $ref: "#/components/schemas/Text" } } }
  Inherited: { allOf: [{ $ref: "#/components/schemas/Started" }, { properties: { id: { type: string } } }] }
  Endless: { oneOf: [{ $ref: "#/components/schemas/Endless" }, { $ref: "#/components/schemas/Started" }] }
`;

/** How the parts are read whose schema is given, with what it refers to. */
function read(mediaType: string, schema: string): Parts {
  const document = normalDocument(
    `{ components: { schemas: { Given: ${schema}, ${schemas.trim().split("\n").join(",")} } } }`,
  );
  return readParts(mediaType, document.components.schemas["Given"], document);
}

const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

describe("the parts of a body are", () => {
  it.each<[mediaType: string, want: Parts]>([
    ["application/x-ndjson", { kind: "jsonLines", mediaType: "application/x-ndjson" }],
    ["Application/JSONL; charset=utf-8", { kind: "jsonLines", mediaType: "application/jsonl" }],
    ["application/json-seq", { kind: "jsonSequence" }],
    ["text/event-stream; charset=utf-8", { kind: "eventData" }],
  ])("those of %s", (mediaType, want) => {
    expect(read(mediaType, ref("Part"))).toEqual(want);
  });

  it("whole events where nothing is said of them", () => {
    expect(readParts("text/event-stream", undefined, normalDocument("{}"))).toEqual({ kind: "textEvents" });
  });
});

describe("of events the schema is that of", () => {
  it.each<[title: string, schema: string, want: Parts]>([
    ["data in JSON", ref("Part"), { kind: "eventData" }],
    ["data in JSON that is no object", "{ type: integer }", { kind: "eventData" }],
    ["data in text", ref("Text"), { kind: "eventText" }],
    ["data in some text", "{ enum: [a, b] }", { kind: "eventText" }],
    ["data in JSON, though it has data", "{ properties: { id: {}, object: {}, data: {} } }", { kind: "eventData" }],
    ["data in JSON, though it has data alone", "{ properties: { data: {} } }", { kind: "eventData" }],
    [
      "data in JSON, though one may be an event",
      `{ oneOf: [${ref("Part")}, ${ref("Started")}] }`,
      { kind: "eventData" },
    ],
    ["events with JSON", ref("Started"), { kind: "jsonEvents", textTypes: [] }],
    [
      "events with JSON that have an id and no type",
      "{ properties: { id: {}, data: {} } }",
      { kind: "jsonEvents", textTypes: [] },
    ],
    [
      "events with more than the standard knows",
      "{ properties: { event: {}, data: {}, enabled: {} } }",
      { kind: "jsonEvents", textTypes: [] },
    ],
    ["events with text", ref("Failed"), { kind: "textEvents" }],
    [
      "events with JSON, and some with text",
      `{ anyOf: [${ref("Started")}, ${ref("Failed")}] }`,
      { kind: "jsonEvents", textTypes: ["failed", "broken"] },
    ],
    [
      "events without data among others",
      `{ oneOf: [${ref("Started")}, { properties: { event: { const: ping } } }] }`,
      { kind: "jsonEvents", textTypes: [] },
    ],
    ["events that inherit", ref("Inherited"), { kind: "jsonEvents", textTypes: [] }],
    [
      "events that are alternatives of alternatives",
      `{ oneOf: [{ anyOf: [${ref("Started")}] }, { type: "null" }] }`,
      { kind: "jsonEvents", textTypes: [] },
    ],
    [
      "events that share members",
      "{ properties: { event: {} }, oneOf: [{ properties: { data: { type: string } } }] }",
      { kind: "textEvents" },
    ],
    ["events that are their own alternative", ref("Endless"), { kind: "jsonEvents", textTypes: [] }],
  ])("%s", (_, schema, want) => {
    expect(read("text/event-stream", schema)).toEqual(want);
  });
});
