import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { normalise } from "../../../scripts/normalise.js";
import { parseDocument } from "../reading.js";

/** Names of methods by route, and what is noted, given ids by route; an id may be an operation in YAML. */
function nameAll(operations: Readonly<Record<string, string | undefined>>) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [route, given] of Object.entries(operations)) {
    const [method = "", path = ""] = route.split(" ");
    const operation = given?.startsWith("{") ? parse(given) : given === undefined ? {} : { operationId: given };
    paths[path] = { ...paths[path], [method]: operation };
  }
  const notes: string[] = [];
  const document = normalise({
    document: parseDocument(JSON.stringify({ paths })),
    note: (pointer, message) => notes.push(`${pointer}: ${message}`),
  });
  const names = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => [`${method} ${path}`, operationId]),
  );
  return { names: Object.fromEntries(names), notes };
}

describe("nameOperations", () => {
  it.each<[title: string, given: Record<string, string | undefined>, want: Record<string, string>]>([
    ["its own", { "get /a": "getA" }, { "get /a": "getA" }],
    ["made to fit", { "get /a": "Get_a" }, { "get /a": "getA" }],
    ["of method and path", { "get /a/{b}": undefined, "get /": "" }, { "get /a/{b}": "aBGet", "get /": "rootGet" }],
    ["asked for", { "get /a": "{ operationId: x1, x-ts-name: findA }" }, { "get /a": "findA" }],
    ["the first of two", { "get /a": "list", "get /b": "list" }, { "get /a": "list", "get /b": "bGet" }],
    ["the one that fits", { "get /a": "get_x", "get /b": "getX" }, { "get /a": "aGet", "get /b": "getX" }],
    [
      "asked for before all",
      { "get /a": "find", "get /b": "{ x-ts-name: find }" },
      { "get /a": "aGet", "get /b": "find" },
    ],
    ["with types of its own", { "get /a": "get2fa", "put /a": "get2Fa" }, { "get /a": "get2fa", "put /a": "aPut" }],
    [
      "with a number",
      { "get /a": "x", "get /b": "x", "get /c": "bGet", "get /d": "bGet2" },
      { "get /a": "x", "get /b": "bGet3", "get /c": "bGet", "get /d": "bGet2" },
    ],
    ["of its function", { "get /items/{id}": "read_item_items__id__get" }, { "get /items/{id}": "readItem" }],
    [
      "whole where two share the function",
      { "get /a": "list_a_get", "get /b": "list_b_get" },
      { "get /a": "listAGet", "get /b": "listBGet" },
    ],
    [
      "whole where another has that of the function",
      { "get /a": "list_a_get", "get /b": "list" },
      { "get /a": "listAGet", "get /b": "list" },
    ],
  ])("gives a name %s", (_, given, want) => {
    expect(nameAll(given).names).toEqual(want);
  });

  it("notes each name that is not the document's, in its order", () => {
    const { notes } = nameAll({
      "get /a": undefined,
      "get /b": "list",
      "get /c": "list",
      "get /d": "***",
      "get /e": "then",
      "get /f": "read_f_get",
      "get /g": "{ x-ts-name: a b }",
      "get /h": "get_it",
    });
    expect(notes).toEqual([
      "#/paths/~1a/get: has no operationId: its method is `aGet`",
      "#/paths/~1c/get: the name `list` is another operation's: its method is `cGet`",
      "#/paths/~1d/get: its id `***` is no name: its method is `dGet`",
      "#/paths/~1e/get: no method can be called `then`: its method is `thenOperation`",
      "#/paths/~1f/get: its id `read_f_get` ends in its path and method: its method is `read`",
      "#/paths/~1g/get: no method can be called `a b`: its method is `aB`",
    ]);
  });

  it("gives the same names whatever the order of paths, where none clash", () => {
    const given = { "get /a": "read_a_get", "get /b": undefined, "get /c": "get_c", "get /d": "find" };
    const reversed = Object.fromEntries(Object.entries(given).reverse());
    expect(nameAll(reversed).names).toEqual(nameAll(given).names);
  });
});
