import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../src/index.js";
import { text } from "../../src/text.js";

describe("the text of a value", () => {
  it.each<[title: string, given: unknown, want: string]>([
    ["a string", "alice", "alice"],
    ["an empty string", "", ""],
    ["a string with a whole surrogate pair", "smile 😀", "smile 😀"],
    ["a number", 1.5, "1.5"],
    ["zero", 0, "0"],
    ["a bigint", 12345678901234567890n, "12345678901234567890"],
    ["true", true, "true"],
    ["false", false, "false"],
    ["a Date", new Date("2026-01-02T03:04:05.678Z"), "2026-01-02T03:04:05.678Z"],
  ])("of %s", (_, given, want) => {
    expect(text("name", given)).toBe(want);
  });

  it.each<[title: string, given: unknown, want: string]>([
    ["null", null, "since is a value of type null, which has no text to send"],
    ["undefined", undefined, "since is a value of type undefined, which has no text to send"],
    ["an object", { secret: "s3cret" }, "since is a value of type object, which has no text to send"],
    ["an array", ["s3cret"], "since is a value of type object, which has no text to send"],
    ["a function", () => "s3cret", "since is a value of type function, which has no text to send"],
    ["a symbol", Symbol("s3cret"), "since is a value of type symbol, which has no text to send"],
    ["an invalid Date", new Date(Number.NaN), "since is an invalid Date"],
    ["the first half of a pair", "s3cret \ud83d", "since holds half of a surrogate pair, which is no text"],
    ["the second half of a pair", "\ude00 s3cret", "since holds half of a surrogate pair, which is no text"],
  ])("%s has none, and the message leaves the value out", (_, given, want) => {
    expect(() => text("since", given)).toThrow(new ArgumentError(want));
  });
});
