import { describe, expect, it } from "vitest";
import { isRecord } from "../../../scripts/document/is-record.js";

describe("isRecord", () => {
  it.each<[given: unknown, want: boolean]>([
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ["a", false],
  ])("%j: %s", (given, want) => {
    expect(isRecord(given)).toBe(want);
  });
});
