import { describe, expect, it } from "vitest";
import { code, commentText, count, either, sentence } from "../../scripts/prose.js";

describe("commentText", () => {
  it("wraps prose so that a line takes 100 columns with its margin", () => {
    const words =
      "Returns the user that the credentials belong to and the user's workspaces, each with the user's role.";
    expect(commentText([words])).toBe(
      "Returns the user that the credentials belong to and the user's workspaces, each with the user's\nrole.",
    );
  });

  it("keeps a link in one line", () => {
    const words = "x".repeat(85);
    expect(commentText([`${words} See {@link UsersApi.getUser}.`])).toBe(`${words} See\n{@link UsersApi.getUser}.`);
  });

  it("leaves a word whole that is longer than a line", () => {
    const word = "x".repeat(120);
    expect(commentText([`See ${word} for more.`])).toBe(`See\n${word}\nfor more.`);
  });

  it.each([
    ["joins the lines of a paragraph", ["One\nline\r\nor two."], "One line or two."],
    ["sets an empty line between paragraphs", ["One.", "Two."], "One.\n\nTwo."],
    ["finds the paragraphs of one text", ["One.\n \nTwo.\r\n\r\nThree."], "One.\n\nTwo.\n\nThree."],
    ["leaves out what is empty", ["", "One.", "  "], "One."],
    ["is nothing for nothing", [], ""],
    ["keeps a list", ["- one\n- two"], "- one\n- two"],
    ["keeps a numbered list", ["1. one\n2. two"], "1. one\n2. two"],
    ["keeps a table", ["| a | b |\n| - | - |"], "| a | b |\n| - | - |"],
    ["keeps code", ["```sh\ncurl  -v\n```"], "```sh\ncurl  -v\n```"],
    ["keeps indented code", ["So:\n\n    a  b\n    c"], "So:\n\n    a  b\n    c"],
    ["cannot be ended by its text", ["*/ x(); /*"], "*\u200b/ x(); /*"],
    ["joins lines that end in any way", ["One\rline."], "One line."],
    ["cannot be ended by two stars", ["**/"], "**\u200b/"],
  ])("%s", (_, given, want) => {
    expect(commentText(given)).toBe(want);
  });
});

describe("sentence", () => {
  it.each([
    ["a capital and a full stop", "get a user", "Get a user."],
    ["what has both stays", "Get a user.", "Get a user."],
    ["another ending stays", "Is it there?", "Is it there?"],
    ["a colon stays", "One of:", "One of:"],
    ["code is no ending", "use `search`", "Use `search`."],
    ["a parenthesis is no ending", "the name (in full)", "The name (in full)."],
    ["a code block is an ending", "So:\n\n```\na\n```", "So:\n\n```\na\n```"],
    ["a table is an ending", "| a |", "| a |"],
    ["space around it goes", "  get it \n", "Get it."],
    ["nothing stays nothing", " ", ""],
    ["no tag at its beginning", "@deprecated", "\\@deprecated."],
    ["no tag inside", "Old. @deprecated", "Old. \\@deprecated."],
    ["no tag on a line of its own", "Old.\n@internal", "Old.\n\\@internal."],
    ["an address stays", "Mail to a@b.example", "Mail to a@b.example."],
    ["a link stays", "See {@link User}", "See {@link User}."],
    ["code stays, but for what a line could begin with", "Write ` @name `", "Write ` \u2060@name `."],
    ["no tag behind a backtick that has no other on its line", "`\n@deprecated `", "`\n\u2060@deprecated `."],
    ["twice is as once", sentence("@name"), "\\@name."],
  ])("%s: %j", (_, given, want) => {
    expect(sentence(given)).toBe(want);
  });
});

describe("code", () => {
  it.each([
    ["GET /users", "`GET /users`"],
    ["a`b", "`` a`b ``"],
    ["a@b @c", "`a@b \u2060@c`"],
  ])("%s → %s", (given, want) => {
    expect(code(given)).toBe(want);
  });
});

describe("either", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a or b"],
    [["a", "b", "c"], "a, b or c"],
  ])("%j → %s", (items, want) => {
    expect(either(items)).toBe(want);
  });
});

describe("count", () => {
  it.each([
    [0, "0 files"],
    [1, "1 file"],
    [22, "22 files"],
  ])("%i → %s", (number, want) => {
    expect(count(number, "file")).toBe(want);
  });
});
