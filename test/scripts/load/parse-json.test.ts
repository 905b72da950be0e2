import { describe, expect, it } from "vitest";
import { parseJson } from "../../../scripts/load/parse-json.js";

describe("parseJson", () => {
  it.each<[string, string, unknown]>([
    ["a map", '{ "a": [1, { "b": null }] }', { a: [1, { b: null }] }],
    ["after a byte order mark and white space", '\uFEFF\n\t{ "a": 1 }', { a: 1 }],
    [
      "colons and quotes inside of text",
      String.raw`{ "a\": \"": "b\": 1, \"c\": 2", "d": ": {" }`,
      { 'a": "': 'b": 1, "c": 2', d: ": {" },
    ],
    [
      "one name in several maps",
      '{ "a": { "a": 1 }, "b": [{ "a": 1 }, { "a": 2 }] }',
      { a: { a: 1 }, b: [{ a: 1 }, { a: 2 }] },
    ],
    ["white space before a colon", '{ "a"\n :1 }', { a: 1 }],
    [
      "names that every object has",
      '{ "constructor": 1, "toString": { "__proto__": 2 } }',
      JSON.parse('{ "constructor": 1, "toString": { "__proto__": 2 } }'),
    ],
  ])("reads %s", (_, text, want) => {
    expect(parseJson(text)).toEqual(want);
  });

  it.each<[string, string]>([
    ["a name that stands twice", '{ "a": 1, "b": { "c": 1, "c": 2 } }'],
    ["a name that stands twice, spelt in two ways", String.raw`{ "a": 1, "\u0061": 2 }`],
    ["YAML", "a: 1"],
    ["a map of YAML in one line", "{ a: 1 }"],
    ["a comma too many", '{ "a": 1, }'],
    ["a list", "[1]"],
    ["nothing", ""],
  ])("leaves %s to YAML", (_, text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it("reads text without end and maps without bottom", () => {
    expect(parseJson(`{ "a": "${'x\\"'.repeat(500_000)}" }`)).toBeDefined();
    expect(parseJson('{"a":'.repeat(5_000) + 1 + "}".repeat(5_000))).toBeDefined();
  });
});
