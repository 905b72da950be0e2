import { describe, expect, it } from "vitest";
import {
  isStream,
  isText,
  jsonFirst,
  preferredContent,
  withoutCharsetOfJson,
} from "../../../scripts/document/media-type.js";

it.each<[mediaType: string, text: boolean, stream: boolean]>([
  ["text/plain", true, false],
  ["TEXT/CSV; charset=utf-8", true, false],
  ["application/xml", true, false],
  ["image/svg+xml", true, false],
  ["text/event-stream", true, true],
  ["application/x-ndjson", false, true],
  ["application/jsonl; charset=utf-8", false, true],
  ["application/json-seq", false, true],
  ["application/ndjson", false, true],
  ["application/x-jsonlines", false, true],
  ["application/yaml", true, false],
  ["application/sdp", true, false],
  ["application/json", false, false],
  ["application/octet-stream", false, false],
  ["application/xmlish", false, false],
  ["*/*", false, false],
])("%s: text %s, stream %s", (mediaType, text, stream) => {
  expect([isText(mediaType), isStream(mediaType)]).toEqual([text, stream]);
});

it.each([
  ["application/json", "application/json"],
  ["application/json; charset=utf-8", "application/json"],
  ["application/json;charset=UTF-8", "application/json"],
  ["application/json; version=2; charset=utf-8", "application/json; version=2"],
  ["application/a+json ; charset=utf-8", "application/a+json"],
  ["text/plain; charset=utf-8", "text/plain; charset=utf-8"],
])("withoutCharsetOfJson: %s → %s", (given, want) => {
  expect(withoutCharsetOfJson(given)).toBe(want);
});

it("jsonFirst leaves the order of the document otherwise", () => {
  const given = ["text/plain", "application/b+json", "image/png", "application/json"];
  expect(jsonFirst(given)).toEqual(["application/b+json", "application/json", "text/plain", "image/png"]);
});

describe("preferredContent", () => {
  it.each<[title: string, given: string[], want: string | undefined]>([
    ["JSON where there is a choice", ["text/plain", "application/json"], "application/json"],
    ["JSON by another name", ["application/xml", "application/problem+json"], "application/problem+json"],
    ["the first otherwise", ["application/capnp", "text/plain"], "application/capnp"],
    ["none of none", [], undefined],
  ])("is %s", (_, given, want) => {
    expect(preferredContent(Object.fromEntries(given.map((name) => [name, {}])))?.mediaType).toBe(want);
  });
});
