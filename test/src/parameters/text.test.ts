import { describe, expect, it } from "vitest";
import { ArgumentError } from "../../../src/index.js";
import { encode, text } from "../../../src/parameters/text.js";

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
    ["a large number", 1e21, "1e+21"],
    ["a Date, in RFC 3339", new Date("2026-01-02T03:04:05.678+02:00"), "2026-01-02T01:04:05.678Z"],
  ])("of %s", (_, given, want) => {
    expect(text("name", given)).toBe(want);
  });

  it.each<[title: string, given: unknown, want: string]>([
    ["null", null, "since cannot be null"],
    ["undefined", undefined, "since cannot be undefined"],
    ["an object", { secret: "s3cret" }, "since cannot be object"],
    ["an array", ["s3cret"], "since cannot be object"],
    ["a function", () => "s3cret", "since cannot be function"],
    ["a symbol", Symbol("s3cret"), "since cannot be symbol"],
    ["a Map", new Map([["key", "s3cret"]]), "since cannot be object"],
    ["a URL", new URL("https://s3cret.example"), "since cannot be object"],
    ["a String object", new String("s3cret"), "since cannot be object"],
    ["an invalid Date", new Date(Number.NaN), "since cannot be Invalid Date"],
    ["the first half of a pair", "s3cret \ud83d", "since cannot have a lone surrogate"],
    ["the second half of a pair", "\ude00 s3cret", "since cannot have a lone surrogate"],
  ])("%s has none, and the message leaves the value out", (_, given, want) => {
    expect(() => text("since", given)).toThrow(new ArgumentError(want));
  });
});

describe("the encoded text of a value", () => {
  it.each<[title: string, given: unknown, want: string]>([
    ["what stands for itself", "aZ09-_.~", "aZ09-_.~"],
    ["what means something in a URL", ":/?#[]@$&+,;=%", "%3A%2F%3F%23%5B%5D%40%24%26%2B%2C%3B%3D%25"],
    ["a space", "a b", "a%20b"],
    ["letters of other scripts", "Zoë 😀", "Zo%C3%AB%20%F0%9F%98%80"],
    ["a Date", new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
  ])("of %s", (_, given, want) => {
    expect(encode("name", given)).toBe(want);
  });

  it("is refused for half of a surrogate pair, which the platform has another error for", () => {
    const want = new ArgumentError("since cannot have a lone surrogate");
    expect(() => encode("since", "\ud83d")).toThrow(want);
  });
});
