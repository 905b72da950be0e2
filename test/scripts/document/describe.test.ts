import { describe, expect, it } from "vitest";
import { describe as describeSchema } from "../../../scripts/document/describe.js";
import type { Schema } from "../../../scripts/document/document.js";

describe("describe", () => {
  it.each<[title: string, given: Schema, want: string]>([
    ["nothing", {}, ""],
    ["a description", { description: "name of the user" }, "Name of the user."],
    ["a title where there is no description", { title: "Name", type: "string" }, "Name."],
    ["a description before a title", { title: "Name", description: "Name of the user." }, "Name of the user."],
    ["a least number", { minimum: 0 }, "At least 0."],
    ["a greatest number", { maximum: 10 }, "At most 10."],
    ["a range", { minimum: 1, maximum: 100 }, "1 to 100."],
    ["one number", { minimum: 2, maximum: 2 }, "Exactly 2."],
    ["a length of so many", { minLength: 5, maxLength: 5 }, "Exactly 5 characters."],
    ["a number beyond", { exclusiveMinimum: 0, exclusiveMaximum: 1 }, "More than 0. Less than 1."],
    [
      "a number beyond, as in OpenAPI 3.0",
      { minimum: 0, exclusiveMinimum: true, maximum: 9 },
      "At most 9. More than 0.",
    ],
    ["a limit that is meant", { minimum: 0, exclusiveMinimum: false }, "At least 0."],
    ["a multiple", { multipleOf: 5 }, "A multiple of 5."],
    ["a length", { minLength: 1, maxLength: 80 }, "1 to 80 characters."],
    ["a length of one", { minLength: 1 }, "At least 1 character."],
    ["a number of items", { maxItems: 5 }, "At most 5 items."],
    ["a pattern", { pattern: "^[a-z]+$" }, "Pattern: `^[a-z]+$`."],
    ["a pattern with a backtick", { pattern: "`" }, "Pattern: `` ` ``."],
    ["a format", { format: "date-time" }, "Format: date-time."],
    ["the format of an enum, which says nothing", { format: "enum", enum: ["a"] }, ""],
    ["the format of a file, which the type says", { format: "binary", "x-binary": true }, ""],
    ["the format of bytes in text", { format: "binary" }, "Format: binary."],
    ["a default", { default: 20 }, "Default: `20`."],
    ["a default of text", { default: "on" }, 'Default: `"on"`.'],
    ["a default of false", { default: false }, "Default: `false`."],
    ["a default of null", { default: null }, "Default: `null`."],
    [
      "everything, in one order",
      { default: 5, format: "int32", maximum: 9, minimum: 1, description: "how many" },
      "How many. 1 to 9. Format: int32. Default: `5`.",
    ],
    ["a tag that would be one of ours", { format: "x @deprecated" }, "Format: x \\@deprecated."],
  ])("%s", (_, given, want) => {
    expect(describeSchema(given)).toBe(want);
  });

  it("has the description of a parameter take the place of its schema's", () => {
    expect(describeSchema({ description: "A page number", minimum: 1 }, "Page to start at")).toBe(
      "Page to start at. At least 1.",
    );
  });
});
