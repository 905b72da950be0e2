import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { completeParameters } from "../../../scripts/normalise/complete-parameters.js";
import { parsePath } from "../../../scripts/normalise/path-template.js";

/** The parameters of a path's one operation, given as YAML. */
function complete(path: string, own: string, shared = "[]") {
  const notes: string[] = [];
  const sent = completeParameters(parse(own), parse(shared), parsePath(path), (message) => notes.push(message));
  const parameters = sent.parameters.map(({ name, in: place, required, schema, "x-ts-name": other }) =>
    [place, name, ...(other ? [`as ${other}`] : []), ...(required ? ["required"] : []), schema?.type]
      .filter(Boolean)
      .join(" "),
  );
  return { parameters, query: sent.query, notes };
}

describe("completeParameters", () => {
  it("leaves a sound operation as it is", () => {
    expect(complete("/a/{id}", "[{ name: id, in: path, required: true }, { name: b, in: query }]")).toEqual({
      parameters: ["path id required", "query b"],
      query: {},
      notes: [],
    });
  });

  it.each<[title: string, path: string, own: string, parameters: string[], notes: string[]]>([
    [
      "a parameter twice: the last",
      "/a",
      "[{ name: a, in: query, schema: { type: string } }, { name: a, in: query, schema: { type: integer } }]",
      ["query a integer"],
      ["the query parameter `a` is there twice: the last one counts"],
    ],
    [
      "a header twice, by names that differ in capitals",
      "/a",
      "[{ name: X-A, in: header }, { name: x-a, in: header }]",
      ["header x-a"],
      ["the header parameter `X-A` is there twice: the last one counts"],
    ],
    [
      "one name in two places: both",
      "/a",
      "[{ name: a, in: query }, { name: a, in: cookie }]",
      ["query a", "cookie a"],
      [],
    ],
    [
      "a placeholder that nothing describes",
      "/a/{id}",
      "[{ name: id, in: query }]",
      ["path id required string", "query id"],
      ["the path has `{id}`, which no parameter describes: it takes a string"],
    ],
    [
      "a parameter without a placeholder",
      "/a",
      "[{ name: id, in: path, required: true }]",
      [],
      ["the path has no `{id}`: its parameter is left out"],
    ],
    [
      "a parameter of the path that is not required",
      "/a/{id}",
      "[{ name: id, in: path }]",
      ["path id required"],
      ["the path parameter `id` is not required: it is all the same"],
    ],
    [
      "a pattern",
      "/a/{id:[0-9]+}",
      "[{ name: id, in: path, required: true }]",
      ["path id required"],
      ["the placeholder `{id:[0-9]+}` is taken for `{id}`: any value is sent, encoded"],
    ],
    [
      "a pattern in the name too",
      "/a/{id:[0-9]+}",
      "[{ name: 'id:[0-9]+', in: path, required: true }]",
      ["path id:[0-9]+ as id required"],
      ["the placeholder `{id:[0-9]+}` is taken for `{id}`: any value is sent, encoded"],
    ],
    [
      "a header that cannot be one",
      "/a",
      "[{ name: X A, in: header, required: true }]",
      [],
      ["the header `X A` cannot be sent, as no header is called so: it is left out"],
    ],
    [
      "a header of the media types",
      "/a",
      "[{ name: accept, in: header, required: true }, { name: Content-Type, in: header }]",
      [],
      [
        "the header `accept` is no parameter: it is sent as the media types of the operation have it",
        "the header `Content-Type` is no parameter: it is sent as the media types of the operation have it",
      ],
    ],
    [
      "a whole query",
      "/a",
      "[{ name: all, in: querystring }]",
      [],
      ["a parameter in `querystring` cannot be sent: `all` is left out"],
    ],
    [
      "a placeholder in the query",
      "/a?q={query}",
      "[{ name: query, in: path, required: true, style: simple, schema: { type: integer } }]",
      ["query q required integer"],
      ["the path has `q` in its query: it is a query parameter"],
    ],
    [
      "the query of a URI template",
      "/a{?page,size}",
      "[{ name: page, in: query, schema: { type: integer } }]",
      ["query page integer", "query size string"],
      ["the path has `size` in its query: it is a query parameter"],
    ],
    [
      "a value in the query that would be taken for the body",
      "/a?body=b",
      "[]",
      ["query body required string"],
      ["the path has `body` in its query: it is a query parameter"],
    ],
  ])("%s", (_, path, own, parameters, notes) => {
    const completed = complete(path, own);
    expect(completed.parameters).toEqual(parameters);
    expect(completed.notes).toEqual(notes);
  });

  it("has an operation's own in the place of the path's", () => {
    const { parameters, notes } = complete(
      "/a",
      "[{ name: x-a, in: header, required: true }]",
      "[{ name: X-A, in: header }]",
    );
    expect(parameters).toEqual(["header x-a required"]);
    expect(notes).toEqual([]);
  });

  it.each<[path: string, query: object]>([
    ["/a?action=start", { action: "start" }],
    ["/a?flag", { flag: "" }],
    ["/a?a=1&a=2&a=3", { a: ["1", "2", "3"] }],
    ["/a#start", {}],
  ])("sends what the path has for a query with every call: %s", (path, query) => {
    expect(complete(path, "[]")).toEqual({ parameters: [], query, notes: [] });
  });

  it("has no parameter for what the path has a value for", () => {
    expect(complete("/a?action=start", "[{ name: action, in: query, required: true }]")).toEqual({
      parameters: [],
      query: { action: "start" },
      notes: ["the path has a value for `action`, which is sent with every call: it is no parameter"],
    });
  });
});
