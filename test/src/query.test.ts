import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArgumentError, createCaller } from "../../src/index.js";
import { writeQuery } from "../../src/query.js";
import { observedFetch } from "./observed-fetch.js";

describe("a query holds", () => {
  it.each<[title: string, given: Record<string, unknown>, want: string]>([
    ["nothing where there is nothing", {}, ""],
    ["a value", { page: 2 }, "page=2"],
    ["an empty value", { search: "" }, "search="],
    ["zero and false", { page: 0, all: false }, "page=0&all=false"],
    ["no null and no undefined", { a: null, b: undefined, c: 1 }, "c=1"],
    ["a list as a repeated name", { type: ["user", "data_plane"] }, "type=user&type=data_plane"],
    ["a list without its gaps", { type: [null, "user", undefined] }, "type=user"],
    ["nothing for an empty list", { type: [] }, ""],
    ["a Date", { since: new Date("2026-01-02T03:04:05Z") }, "since=2026-01-02T03%3A04%3A05.000Z"],
    ["a list of Dates", { at: [new Date(0)] }, "at=1970-01-01T00%3A00%3A00.000Z"],
    ["an object as its members", { filter: { role: "owner", active: true, name: null } }, "role=owner&active=true"],
    ["an encoded value", { q: "a b&c=d+e#ü" }, "q=a%20b%26c%3Dd%2Be%23%C3%BC"],
    ["an encoded name", { "a b&c=d": 1, "tags[]": "x" }, "a%20b%26c%3Dd=1&tags%5B%5D=x"],
    ["an encoded name of a member", { filter: { "a&b": 1 } }, "a%26b=1"],
  ])("%s", (_, given, want) => {
    expect(writeQuery(new Map(Object.entries(given)))).toBe(want);
  });

  it("the members of an object without a prototype", () => {
    expect(writeQuery(new Map([["filter", Object.assign(Object.create(null), { role: "owner" })]]))).toBe("role=owner");
  });
});

describe("a query refuses", () => {
  it.each<[title: string, given: Record<string, unknown>, want: string]>([
    ["an object in a list", { type: [{}] }, "type is a value of type object, which has no text to send"],
    ["an object in an object", { filter: { role: {} } }, "role is a value of type object, which has no text to send"],
    ["a Map, which would vanish", { filter: new Map() }, "filter is a value of type object, which has no text to send"],
    [
      "a URL, which would vanish",
      { next: new URL("https://example.com") },
      "next is a value of type object, which has no text to send",
    ],
    ["an invalid Date", { since: new Date("no date") }, "since is an invalid Date"],
    ["half of a surrogate pair", { q: "\ud800" }, "q holds half of a surrogate pair, which is no text"],
    [
      "half of a surrogate pair in a name",
      { "\ud800": 1 },
      "a query parameter's name holds half of a surrogate pair, which is no text",
    ],
  ])("%s", (_, given, want) => {
    expect(() => writeQuery(new Map(Object.entries(given)))).toThrow(new ArgumentError(want));
  });
});

describe("a call's query", () => {
  it.each<[title: string, params: object, want: string]>([
    [
      "is what remains of the parameters",
      { id: 7, page: 2, sort: ["name", "id"] },
      "/users/7?page=2&sort=name&sort=id",
    ],
    ["is left out with its question mark where nothing remains", { id: 7, page: undefined }, "/users/7"],
  ])("%s", async (_, params, want) => {
    const { fetch, sent } = observedFetch();
    await createCaller({ fetch }, { server: "https://a.example", schemes: {}, security: [] })(
      "GET /users/{id}",
      params,
    );
    expect(sent.map(({ url }) => url)).toEqual([`https://a.example${want}`]);
  });
});

describe("any names and values", () => {
  const words = fc.string({ unit: "binary" });
  const values = fc.uniqueArray(fc.tuple(words, fc.oneof(words, fc.array(words))), { selector: ([name]) => name });

  it("come back from the query as they were", () => {
    fc.assert(
      fc.property(values, (given) => {
        const want = given.flatMap(([name, value]) => [value].flat().map((item) => [name, item]));
        expect([...new URLSearchParams(writeQuery(new Map<string, unknown>(given)))]).toEqual(want);
      }),
      { numRuns: 1_000 },
    );
  });
});
