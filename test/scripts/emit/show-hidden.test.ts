import { describe, expect, it } from "vitest";
import { showHidden } from "../../../scripts/emit/show-hidden.js";

describe("showHidden", () => {
  it.each([
    ["a change of direction", "a\u202eb\u2066c", "a\\u202eb\\u2066c"],
    ["a line end that some programs do not know", "a\u2028b\u2029c\u0085d", "a\\u2028b\\u2029c\\u0085d"],
    ["control characters of a terminal", "a\u001b[31m\u0000\u007f", "a\\u001b[31m\\u0000\\u007f"],
    ["a byte order mark", "\ufeffa", "\\ufeffa"],
    ["no text in any script", "a\tb\r\nc שלום \u200f ü 👍", "a\tb\r\nc שלום \u200f ü 👍"],
  ])("escapes %s", (_, given, want) => {
    expect(showHidden(given)).toBe(want);
  });
});
