import { describe, expect, it } from "vitest";
import { type Fault, SpecError } from "../../scripts/spec-error.js";

describe("SpecError", () => {
  it.each<[title: string, given: Fault[], want: string]>([
    [
      "place, pointer and message",
      [{ place: "spec/acme-v1.yaml:12:5", pointer: "#/paths", message: "has no operations: add one" }],
      "spec/acme-v1.yaml:12:5 #/paths: has no operations: add one",
    ],
    [
      "no pointer",
      [{ place: "redocly.yaml", message: "lists no flavour: add one" }],
      "redocly.yaml: lists no flavour: add one",
    ],
    [
      "a line for each fault",
      [
        { place: "a.yaml:1:1", message: "one" },
        { place: "b.yaml:2:2", message: "two" },
      ],
      "a.yaml:1:1: one\nb.yaml:2:2: two",
    ],
    [
      "no more than a hundred",
      Array.from({ length: 102 }, () => ({ place: "a.yaml:1:1", message: "one" })),
      `${"a.yaml:1:1: one\n".repeat(100)}and 2 more`,
    ],
    [
      "one line where a name of the document has several",
      [{ place: "a.yaml:1:1", pointer: "#/a\n\tb", message: "no\r\nsuch\u2028name" }],
      "a.yaml:1:1 #/a b: no such name",
    ],
  ])("writes %s", (_, given, want) => {
    const error = new SpecError(given);
    expect(error.message).toBe(want);
    expect(error.faults).toEqual(given);
    expect(error.name).toBe("SpecError");
  });
});
