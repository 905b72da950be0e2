import { describe, expect, it } from "vitest";
import { parsePath } from "../../../scripts/normalise/path-template.js";

/** Each part of the query, with braces around the names of placeholders, and a question mark after those left out. */
function queryOf(path: string): string[] {
  return parsePath(path).query.map(({ name, value }) => {
    if (typeof value === "string") return `${name}=${value}`;
    return `${name}={${value.name}}${value.optional ? "?" : ""}`;
  });
}

describe("a path is sent", () => {
  it.each([
    ["as it is", "/users/{id}", "/users/{ID}"],
    ["without patterns", "/users/{id:[0-9]{2,3}}", "/users/{ID}"],
    ["without the signs of frameworks", "/{a*}/{b+}/{c?}/{d=things/*}", "/{A}/{B}/{C}/{D}"],
    ["without the signs of URI templates", "/{+a}{/b}{.c}{;d}", "/{A}{B}{C}{D}"],
    ["without its query", "/users?a=b", "/users"],
    ["without the query of a URI template", "/users{?a,b}", "/users"],
    ["without its fragment", "/users#a?b", "/users"],
    ["with what stands behind a placeholder", "/users/{id}:activate", "/users/{ID}:activate"],
    ["with a placeholder twice", "/a/{id}/b/{id}", "/a/{ID}/b/{ID}"],
    ["with spaces encoded", "/a b/{user id}", "/a%20b/{USER ID}"],
    ["with braces encoded that go with no others", "/a{/b}/}", "/a{B}/%7D"],
    ["with a slash first", "users", "/users"],
    ["with a placeholder without a name", "/a/{}", "/a/{}"],
  ])("%s: %s → %s", (_, path, want) => {
    expect(parsePath(path).write(({ name }) => name.toUpperCase())).toBe(want);
  });
});

describe("a path has", () => {
  it("each placeholder once", () => {
    const { placeholders } = parsePath("/a/{id}/b/{id}/{name:.*}");
    expect(placeholders.map(({ text, name }) => [text, name])).toEqual([
      ["id", "id"],
      ["name:.*", "name"],
    ]);
  });

  it.each([
    ["/a?action=start&force", ["action=start", "force="]],
    ["/a?a=%20b+c&d=1=2", ["a= b c", "d=1=2"]],
    ["/a?a=%zz", ["a=%zz"]],
    ["/a?q={query}", ["q={query}"]],
    ["/a?q=before{query}", ["q={q}"]],
    ["/a{?page,size*}", ["page={page}?", "size={size}?"]],
    ["/a?b=1{&c}", ["b={b}"]],
    ["/a", []],
  ])("%s the query %j", (path, want) => {
    expect(queryOf(path)).toEqual(want);
  });
});
