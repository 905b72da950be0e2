import { describe, expect, it } from "vitest";
import { describe as describeType } from "../../../scripts/emit/describe.js";
import type { Type } from "../../../scripts/model.js";
import { unionType } from "./samples.js";

describe("describe", () => {
  it.each<[title: string, given: Type, want: string]>([
    ["nothing", { kind: "string" }, ""],
    ["a description", { kind: "string", description: "name of the user" }, "Name of the user."],
    ["a minimum", { kind: "number", limits: { minimum: 0 } }, "At least 0."],
    ["a maximum", { kind: "number", limits: { maximum: 10 } }, "At most 10."],
    ["a range", { kind: "integer", limits: { minimum: 1, maximum: 100 } }, "1 to 100."],
    ["the only number", { kind: "integer", limits: { minimum: 2, maximum: 2 } }, "Exactly 2."],
    [
      "exclusive limits",
      { kind: "number", limits: { exclusiveMinimum: 0, exclusiveMaximum: 1 } },
      "More than 0. Less than 1.",
    ],
    [
      "an exclusive limit beside an inclusive one",
      { kind: "number", limits: { exclusiveMinimum: 0, maximum: 9 } },
      "At most 9. More than 0.",
    ],
    ["a multiple", { kind: "integer", limits: { multipleOf: 5 } }, "A multiple of 5."],
    ["a length", { kind: "string", limits: { minLength: 1, maxLength: 80 } }, "1 to 80 characters."],
    ["a minimal length of one", { kind: "string", limits: { minLength: 1 } }, "At least 1 character."],
    ["the only length", { kind: "string", limits: { minLength: 5, maxLength: 5 } }, "Exactly 5 characters."],
    ["a number of items", { kind: "list", items: { kind: "string" }, limits: { maxItems: 5 } }, "At most 5 items."],
    [
      "no number of items of a tuple, whose type says it",
      { kind: "tuple", items: [{ kind: "string" }], required: 1, limits: { minItems: 1, maxItems: 1 } },
      "",
    ],
    [
      "a number of properties",
      { kind: "object", bases: [], properties: [], others: [], isClosed: false, limits: { minProperties: 1 } },
      "At least 1 property.",
    ],
    [
      "several properties",
      { kind: "object", bases: [], properties: [], others: [], isClosed: false, limits: { maxProperties: 2 } },
      "At most 2 properties.",
    ],
    ["a pattern", { kind: "string", limits: { pattern: "^[a-z]+$" } }, "Pattern: `^[a-z]+$`."],
    ["a pattern with a backtick", { kind: "string", limits: { pattern: "`" } }, "Pattern: `` ` ``."],
    ["a format", { kind: "string", format: "date-time" }, "Format: date-time."],
    [
      "no format of listed values",
      { ...unionType({ kind: "literal", value: "a" }, { kind: "literal", value: "b" }), format: "enum" },
      "",
    ],
    ["no format of a file, whose type says it", { kind: "bytes", format: "binary" }, ""],
    ["the format of bytes in text", { kind: "string", format: "binary" }, "Format: binary."],
    ["a default", { kind: "integer", default: 20 }, "Default: `20`."],
    ["a default of text", { kind: "string", default: "on" }, 'Default: `"on"`.'],
    ["a default of false", { kind: "boolean", default: false }, "Default: `false`."],
    ["a default of null", { kind: "null", default: null }, "Default: `null`."],
    [
      "all of it in one order",
      {
        kind: "integer",
        default: 5,
        format: "int32",
        limits: { maximum: 9, minimum: 1 },
        description: "how many",
      },
      "How many. 1 to 9. Format: int32. Default: `5`.",
    ],
    [
      "text that would be a tag of the comment",
      { kind: "string", format: "x @deprecated" },
      "Format: x \\@deprecated.",
    ],
  ])("writes %s", (_, given, want) => {
    expect(describeType(given)).toBe(want);
  });

  it("prefers the description of a parameter to that of its type", () => {
    const type: Type = { kind: "integer", description: "A page number", limits: { minimum: 1 } };
    expect(describeType(type, "Page to start at")).toBe("Page to start at. At least 1.");
  });
});
