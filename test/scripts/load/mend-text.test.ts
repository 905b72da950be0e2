import { describe, expect, it } from "vitest";
import { mendText } from "../../../scripts/load/mend-text.js";

describe("mendText", () => {
  it("replaces halves of characters in texts and names, and nothing else", () => {
    const given = { "a\ud800": ["b\udc00c", "👍", 1, null, { d: true }] };
    expect(mendText(given)).toEqual({ "a\ufffd": ["b\ufffdc", "👍", 1, null, { d: true }] });
  });

  it("keeps what an alias stands for one", () => {
    const shared = { a: "\ud800" };
    const mended = mendText({ one: shared, other: shared });
    expect(mended).toEqual({ one: { a: "\ufffd" }, other: { a: "\ufffd" } });
    expect(Reflect.get(Object(mended), "one")).toBe(Reflect.get(Object(mended), "other"));
  });

  it("defines a member that is called as what objects inherit from", () => {
    const given: unknown = JSON.parse('{ "__proto__": "\\ud800" }');
    expect(Object.entries(Object(mendText(given)))).toEqual([["__proto__", "\ufffd"]]);
  });
});
