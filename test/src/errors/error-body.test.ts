import { describe, expect, it } from "vitest";
import { cut, type ErrorBodyRules, findRequestId, findWords, oneLine } from "../../../src/errors/error-body.js";

const tiledb: ErrorBodyRules = {
  message: "message",
  requestId: "request_id",
  details: { items: "validation_error.fields", place: "field", message: "message" },
};
const fastApi: ErrorBodyRules = { message: "detail", details: { items: "detail", place: "loc", message: "msg" } };

describe("the words of an error body", () => {
  it.each<[title: string, rules: ErrorBodyRules, body: unknown, want: string]>([
    ["are its message", tiledb, { code: 404, message: "User not found", request_id: "r1" }, "User not found"],
    [
      "are its message and its faults",
      tiledb,
      {
        message: "Invalid request",
        validation_error: {
          fields: [
            { field: "email", message: "is no address" },
            { field: "name", message: "is too long" },
          ],
        },
      },
      "Invalid request; email: is no address; name: is too long",
    ],
    ["are its message where it has no faults", tiledb, { message: "No", validation_error: null }, "No"],
    [
      "are its faults where it has no message",
      tiledb,
      { validation_error: { fields: [{ field: "a", message: "b" }] } },
      "a: b",
    ],
    ["are the text of a detail", fastApi, { detail: "Not authenticated" }, "Not authenticated"],
    [
      "are the items of a detail, with the places joined",
      fastApi,
      {
        detail: [
          { type: "missing", loc: ["body", "email"], msg: "Field required", input: { password: "s3cret" } },
          { type: "int", loc: ["query", "items", 0], msg: "No integer" },
        ],
      },
      "body.email: Field required; query.items.0: No integer",
    ],
    ["are an item's message where it has no place", fastApi, { detail: [{ msg: "Field required" }] }, "Field required"],
    ["are an item's place where it has no message", fastApi, { detail: [{ loc: ["body"] }] }, "body"],
    ["are empty for items that are no objects", fastApi, { detail: ["text", null, 1] }, ""],
    ["are empty for an empty list", fastApi, { detail: [] }, ""],
    ["are empty where the message is no text", tiledb, { message: { en: "No" } }, ""],
    ["are empty where there is no message", tiledb, { error: "No" }, ""],
    ["are empty for text", tiledb, "<html>Bad Gateway</html>", ""],
    ["are empty for a list", tiledb, [{ message: "No" }], ""],
    ["are empty for null", tiledb, null, ""],
    ["are empty for no body", tiledb, undefined, ""],
    ["are empty without rules", {}, { message: "No", detail: "No" }, ""],
    ["are not what objects inherit", tiledb, Object.create({ message: "inherited" }), ""],
    ["are found in depth", { message: "error.message" }, { error: { message: "No" } }, "No"],
  ])("%s", (_, rules, body, want) => {
    expect(findWords(body, rules)).toBe(want);
  });
});

describe("the request id of an error body", () => {
  it.each<[title: string, rules: ErrorBodyRules, body: unknown, want: string]>([
    ["is where the rules say", tiledb, { request_id: "r1" }, "r1"],
    ["is none where it is empty", tiledb, { request_id: "" }, ""],
    ["is none where it is no text", tiledb, { request_id: {} }, ""],
    ["is none without rules", {}, { request_id: "r1" }, ""],
    ["is none for text", tiledb, "request_id", ""],
  ])("%s", (_, rules, body, want) => {
    expect(findRequestId(body, rules)).toBe(want);
  });
});

describe("a server's words on one line", () => {
  it.each<[title: string, given: string, want: string]>([
    ["stay as they are", "User “Zoë” not found", "User “Zoë” not found"],
    ["have no line breaks", "one\ntwo\r\nthree\u2028four", "one two three four"],
    ["have no runs of white space", "one \t  two", "one two"],
    ["have no control characters", "one\u001b[31mtwo\u0000three\u0085four", "one [31mtwo three four"],
    ["have no format characters", "user\u202eecila\u202c, \ufeffa\u200db\u2066c\u{e0041}d", "user ecila , a b c d"],
    ["keep their accents and signs", "e\u0301 👍 שלום", "e\u0301 👍 שלום"],
  ])("%s", (_, given, want) => {
    expect(oneLine(given)).toBe(want);
  });

  it.each<[title: string, given: string, want: string]>([
    ["are cut at 500 characters", "x".repeat(501), "x".repeat(500)],
    ["are whole up to 500 characters", "x".repeat(500), "x".repeat(500)],
    ["end on a whole character", `${"x".repeat(499)}👍👍`, `${"x".repeat(499)}👍`],
    ["are cut over several lines", `${"x\n".repeat(250)}y`, "x\n".repeat(250)],
  ])("%s", (_, given, want) => {
    expect(cut(given)).toBe(want);
  });
});
