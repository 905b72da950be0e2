import { describe, expect, it } from "vitest";
import { deepLiteral, literal, literalType, memberName, propertyName } from "../../../scripts/emit/literal.js";

describe("propertyName", () => {
  it.each([
    ["page_size", "page_size"],
    ["$top", "$top"],
    ["class", "class"],
    ["X-Key", '"X-Key"'],
    ["1st", '"1st"'],
    ["größe", '"größe"'],
    ["", '""'],
    ['a"b\\c\nd', '"a\\"b\\\\c\\nd"'],
  ])("writes %j as %s", (given, want) => {
    expect(propertyName(given)).toBe(want);
  });
});

describe("memberName", () => {
  it.each([
    ["page_size", '"page_size"'],
    ["200", "200"],
    ["2XX", '"2XX"'],
    ["012", '"012"'],
    ["__proto__", '["__proto__"]'],
  ])("writes %j as %s", (given, want) => {
    expect(memberName(given)).toBe(want);
  });
});

describe("literal", () => {
  it.each<[given: unknown, want: string]>([
    ["a", '"a"'],
    ['" ` \\ \n', '"\\" ` \\\\ \\n"'],
    [["a", []], '["a",[]]'],
    [{ header: ["X-Key"] }, '{"header":["X-Key"]}'],
  ])("writes %j as %s", (given, want) => {
    expect(literal(given)).toBe(want);
  });
});

describe("deepLiteral", () => {
  it.each<[title: string, given: unknown, want: string]>([
    ["text", 'a "b"\n', '"a \\"b\\"\\n"'],
    ["numbers, booleans and null", [1, true, null], "[1, true, null]"],
    ["properties of any name", JSON.parse('{ "a b": { "__proto__": [{}] } }'), '{ "a b": { ["__proto__"]: [{  }] } }'],
  ])("writes %s", (_, given, want) => {
    expect(deepLiteral(given)).toBe(want);
  });
});

describe("literalType", () => {
  it.each<[title: string, given: unknown, want: string]>([
    ["text", 'a "b"', '"a \\"b\\""'],
    ["a number", -1.5, "-1.5"],
    ["a boolean", false, "false"],
    ["null", null, "null"],
    ["a list as a tuple", ["a", [1]], '["a", [1]]'],
    ["an object", { a: 1, "b c": { d: [] } }, '{ a: 1; "b c": { d: []; }; }'],
    ["an empty object", {}, "Record<string, never>"],
  ])("writes the type of %s", (_, given, want) => {
    expect(literalType(given)).toBe(want);
  });
});
