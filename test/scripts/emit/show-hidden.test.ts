import { describe, expect, it } from "vitest";
import { showHidden } from "../../../scripts/emit/show-hidden.js";

describe("showHidden", () => {
  it.each([
    ["a turn of the direction", "a\u202eb\u2066c", "a\\u202eb\\u2066c"],
    ["an end of a line that not all know", "a\u2028b\u2029c\u0085d", "a\\u2028b\\u2029c\\u0085d"],
    ["what steers a terminal", "a\u001b[31m\u0000\u007f", "a\\u001b[31m\\u0000\\u007f"],
    ["a mark of an encoding", "\ufeffa", "\\ufeffa"],
    ["nothing of text in any script", "a\tb\r\nc שלום \u200f ü 👍", "a\tb\r\nc שלום \u200f ü 👍"],
  ])("writes out %s", (_, given, want) => {
    expect(showHidden(given)).toBe(want);
  });
});
