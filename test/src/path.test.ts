import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArgumentError, createCaller } from "../../src/index.js";
import { fillPath, placeholders } from "../../src/path.js";
import { observedFetch } from "./observed-fetch.js";

describe("a path's placeholders", () => {
  it.each<[path: string, want: string[]]>([
    ["/users", []],
    ["/users/{username}", ["username"]],
    ["/arrays/{namespace}/{array}", ["namespace", "array"]],
    ["/files/{name}.{extension}", ["name", "extension"]],
  ])("of %s", (path, want) => {
    expect(placeholders(path)).toEqual(want);
  });
});

describe("a path is filled", () => {
  it.each<[title: string, path: string, values: Record<string, unknown>, want: string]>([
    ["with nothing where it takes nothing", "/users", {}, "/users"],
    ["with a plain value", "/users/{name}", { name: "alice" }, "/users/alice"],
    ["with two values", "/a/{x}/b/{y}", { x: "1", y: "2" }, "/a/1/b/2"],
    ["with a number", "/users/{id}", { id: 0 }, "/users/0"],
    ["with false", "/users/{id}", { id: false }, "/users/false"],
    ["with a list", "/users/{ids}", { ids: ["a,b", "c"] }, "/users/a%2Cb,c"],
    ["with a slash", "/users/{name}", { name: "a/b" }, "/users/a%2Fb"],
    ["with a backslash", "/users/{name}", { name: "a\\b" }, "/users/a%5Cb"],
    ["with query and fragment", "/users/{name}", { name: "a?b#c" }, "/users/a%3Fb%23c"],
    ["with what is encoded already", "/users/{name}", { name: "%2e%2E" }, "/users/%252e%252E"],
    ["with a line break and a tab", "/users/{name}", { name: "\r\n\t" }, "/users/%0D%0A%09"],
    ["with a placeholder as a value", "/a/{x}/{y}", { x: "{y}", y: "z" }, "/a/%7By%7D/z"],
    ["with what a replacement would take for a pattern", "/users/{name}", { name: "$&" }, "/users/%24%26"],
    ["with three dots", "/users/{name}", { name: "..." }, "/users/..."],
    ["with letters of other scripts", "/users/{name}", { name: "Zoë 😀" }, "/users/Zo%C3%AB%20%F0%9F%98%80"],
  ])("%s", (_, path, values, want) => {
    expect(fillPath(path, values)).toBe(want);
  });
});

describe("nothing is sent for a path value that", () => {
  it.each<[title: string, params: object, want: string]>([
    ["is left out", {}, "/users/{name}/tokens: name is missing"],
    ["is undefined", { name: undefined }, "/users/{name}/tokens: name is missing"],
    ["is null", { name: null }, "/users/{name}/tokens: name is missing"],
    ["is empty", { name: "" }, "/users/{name}/tokens: name is empty"],
    ["is an empty list", { name: [] }, "/users/{name}/tokens: name is empty"],
    ["is .", { name: "." }, '/users/{name}/tokens: name cannot be "."'],
    ["is ..", { name: ".." }, '/users/{name}/tokens: name cannot be ".."'],
    ["is a list that comes to ..", { name: [".."] }, '/users/{name}/tokens: name cannot be ".."'],
    [
      "is a list with a hole",
      { name: ["a", undefined] },
      "name is a value of type undefined, which has no text to send",
    ],
    ["is an object", { name: {} }, "name is a value of type object, which has no text to send"],
    ["is half of a surrogate pair", { name: "\ud800" }, "name holds half of a surrogate pair, which is no text"],
  ])("%s", async (_, params, message) => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, { server: "https://api.example.com", schemes: {}, security: [] });
    await expect(call("GET /users/{name}/tokens", params)).rejects.toMatchObject({ name: "ArgumentError", message });
    expect(sent).toEqual([]);
  });

  it("is missing, though objects inherit something of that name", () => {
    expect(() => fillPath("/users/{constructor}", {})).toThrow(ArgumentError);
  });
});

/** Strings of UTF-16 units, halves of pairs among them, and strings made of what means something in a URL. */
const anyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom(".", "/", "\\", "%", "2", "e", "E", "?", "#", ";", "@", ":", "\t", "\n", " ") }),
);

describe("any string at all", () => {
  it("is one segment of the URL, which gives it back, or it is refused", async () => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, { server: "https://api.example.com/v1", schemes: {}, security: [] });
    const property = fc.asyncProperty(anyString, async (name) => {
      const before = sent.length;
      if (["", ".", ".."].includes(name) || /\p{Surrogate}/u.test(name)) {
        await expect(call("GET /users/{name}/tokens", { name })).rejects.toBeInstanceOf(ArgumentError);
        expect(sent.length).toBe(before);
        return;
      }
      await call("GET /users/{name}/tokens", { name });
      const { host, pathname, search, hash } = new URL(sent.at(-1)?.url ?? "");
      const [empty, v1, users, segment = "", ...rest] = pathname.split("/");
      expect([host, empty, v1, users, ...rest, search, hash]).toEqual([
        "api.example.com",
        "",
        "v1",
        "users",
        "tokens",
        "",
        "",
      ]);
      expect(decodeURIComponent(segment)).toBe(name);
    });
    await fc.assert(property, { numRuns: 1_000 });
  });
});
