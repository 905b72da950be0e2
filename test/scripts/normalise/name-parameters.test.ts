import { describe, expect, it } from "vitest";
import type { Parameter } from "../../../scripts/document/document.js";
import { nameParameters } from "../../../scripts/normalise/name-parameters.js";

/** Names of parameters among each other, given as places and names, such as `query id`, with `x-ts-name` after a colon. */
function names(given: readonly string[], reserved: readonly string[] = []) {
  const notes: string[] = [];
  const parameters = given.map((text): Parameter => {
    const [, place = "", name = "", wish] = /^(\w+) (.*?)(?:: (.*))?$/.exec(text) ?? [];
    // The tests name the four places.
    return { name, in: place as Parameter["in"], ...(wish !== undefined && { "x-ts-name": wish }) };
  });
  const named = nameParameters(parameters, reserved, (message) => notes.push(message));
  return { names: named.map(({ name, "x-ts-name": other = name }) => other), notes };
}

describe("nameParameters", () => {
  it.each<[title: string, given: string[], want: string[]]>([
    ["stay where they differ", ["path id", "query page", "header X-Id"], ["id", "page", "X-Id"]],
    ["of path and query", ["query id", "path id"], ["idInQuery", "id"]],
    ["of query and cookie", ["cookie id", "query id"], ["idInCookie", "id"]],
    ["of path and header", ["path id", "header id"], ["idInPath", "id"]],
    ["of all four places", ["path a", "query a", "header a", "cookie a"], ["aInPath", "aInQuery", "a", "aInCookie"]],
    ["that are taken by what is made", ["path a", "query a", "query aInQuery"], ["a", "aInQuery", "aInQueryInQuery"]],
    ["called body, of a query", ["query body"], ["bodyInQuery"]],
    ["called body, of a path", ["path body"], ["body"]],
    ["called body, of a header or cookie", ["header body", "cookie body"], ["body", "bodyInCookie"]],
    [
      "that every object has",
      ["query constructor", "cookie toString", "path valueOf"],
      ["constructorInQuery", "toStringInCookie", "valueOfInPath"],
    ],
    ["that objects inherit from", ["query __proto__"], ["__proto__InQuery"]],
    ["of headers that every object has", ["header constructor", "header __proto__"], ["Constructor", "__Proto__"]],
    ["with a space in the path", ["path user id"], ["userId"]],
    ["with a space in the query", ["query user id"], ["user id"]],
    ["with braces that could be a placeholder's", ["query a}/{b"], ["aB"]],
    ["that are empty, in the path", ["path "], ["unnamed"]],
    ["that are empty, in the query", ["query "], [""]],
    [
      "given by the document",
      ["path u: userId", "query f[]: fields", "cookie s: session"],
      ["userId", "fields", "session"],
    ],
    ["given twice", ["query a: c", "query b: c"], ["c", "cInQuery"]],
    ["given to a header", ["header X-Id: id"], ["X-Id"]],
    ["given to a header in other capitals", ["header x-id: X-Id"], ["X-Id"]],
  ])("%s: %j → %j", (_, given, want) => {
    expect(names(given).names).toEqual(want);
  });

  it.each<[given: string[], want: string[]]>([
    [
      ["path body", "query body"],
      ["bodyInPath", "bodyInQuery"],
    ],
    [["header body"], ["Body"]],
    [["cookie body"], ["bodyInCookie"]],
  ])("leave the body its name: %j → %j", (given, want) => {
    expect(names(given, ["body"]).names).toEqual(want);
  });

  it("are noted where they are not the document's", () => {
    expect(
      names(["path id", "query id", "query f[]: fields", "header X-Id: id", "header body"], ["body"]).notes,
    ).toEqual([
      "the header `X-Id` is sent by that name, and cannot be `id`",
      "the header `body` cannot have that name among the others: it is `Body`",
      "the query parameter `id` cannot have that name among the others: it is `idInQuery`",
    ]);
  });
});
