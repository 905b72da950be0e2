import { describe, expect, it } from "vitest";
import type { Parts } from "../../../scripts/model.js";
import { readParts } from "../../../scripts/read/read-parts.js";
import { modelType, typesOf } from "../reading.js";

const schemas = `
  Part: { type: object, properties: { text: { type: string } } }
  Text: { type: string }
  Started: { type: object, properties: { event: { const: started }, data: { $ref: "#/components/schemas/Part" } } }
  Failed: { type: object, properties: { event: { enum: [failed, broken] }, data: { $ref: "#/components/schemas/Text" } } }
  Inherited: { allOf: [{ $ref: "#/components/schemas/Started" }, { properties: { id: { type: string } } }] }
  Endless: { oneOf: [{ $ref: "#/components/schemas/Endless" }, { $ref: "#/components/schemas/Started" }] }
`;

/** How parts are read, given their schema, which may refer to those above. */
function read(mediaType: string, schema: string): Parts {
  const types = typesOf(`{ Given: ${schema}, ${schemas.trim().split("\n").join(",")} }`);
  return readParts(mediaType, modelType(types, "Given"));
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

  it("whole events if they have no schema", () => {
    expect(readParts("text/event-stream", undefined)).toEqual({ kind: "textEvents" });
  });
});

describe("the schema of an event describes", () => {
  it.each<[title: string, schema: string, want: Parts]>([
    ["data in JSON", ref("Part"), { kind: "eventData" }],
    ["data in JSON that is not an object", "{ type: integer }", { kind: "eventData" }],
    ["data in text", ref("Text"), { kind: "eventText" }],
    ["data in some text", "{ enum: [a, b] }", { kind: "eventText" }],
    [
      "data in JSON, though it has a property `data`",
      "{ properties: { id: {}, object: {}, data: {} } }",
      { kind: "eventData" },
    ],
    ["data in JSON, though `data` is its only property", "{ properties: { data: {} } }", { kind: "eventData" }],
    [
      "data in JSON, though one variant looks like an event",
      `{ oneOf: [${ref("Part")}, ${ref("Started")}] }`,
      { kind: "eventData" },
    ],
    ["events with JSON", ref("Started"), { kind: "jsonEvents", textTypes: [] }],
    [
      "events with JSON that have `id` and no `event`",
      "{ properties: { id: {}, data: {} } }",
      { kind: "jsonEvents", textTypes: [] },
    ],
    [
      "events with more properties than the standard knows",
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
      "events that are variants of variants",
      `{ oneOf: [{ anyOf: [${ref("Started")}] }, { type: "null" }] }`,
      { kind: "jsonEvents", textTypes: [] },
    ],
    [
      "events that share properties",
      "{ properties: { event: {} }, oneOf: [{ properties: { data: { type: string } } }] }",
      { kind: "textEvents" },
    ],
    ["events that are their own variant", ref("Endless"), { kind: "jsonEvents", textTypes: [] }],
  ])("%s", (_, schema, want) => {
    expect(read("text/event-stream", schema)).toEqual(want);
  });
});
