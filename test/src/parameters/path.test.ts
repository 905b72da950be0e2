import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArgumentError, label, matrix, type Style, simple } from "../../../src/index.js";
import { fillPath, hasPlaceholder } from "../../../src/parameters/path.js";
import { refusal, sendOne } from "../send-one.js";

describe("a path has a placeholder", () => {
  it.each<[path: string, name: string, want: boolean]>([
    ["/users", "users", false],
    ["/users/{username}", "username", true],
    ["/users/{username}", "user", false],
    ["/users/{username}", "users", false],
    ["/users/{username}", "", false],
    ["/arrays/{namespace}/{array}", "array", true],
    ["/files/{name}.{extension}", "extension", true],
    ["/users/{constructor}", "constructor", true],
  ])("%s: %s: %s", (path, name, want) => {
    expect(hasPlaceholder(path, name)).toBe(want);
  });
});

describe("a path is filled as it is written", () => {
  it.each<[title: string, path: string, written: Record<string, string>, want: string]>([
    ["with nothing where it takes nothing", "/users", {}, "/users"],
    ["with one value", "/users/{name}", { name: "alice" }, "/users/alice"],
    ["with two values", "/a/{x}/b/{y}", { y: "2", x: "1" }, "/a/1/b/2"],
    ["with the same value twice", "/a/{x}/b/{x}", { x: "1" }, "/a/1/b/1"],
    ["with two values in one segment", "/files/{name}.{extension}", { name: "a", extension: "txt" }, "/files/a.txt"],
    ["within a segment", "/users/@{name}:follow", { name: "alice" }, "/users/@alice:follow"],
    ["with what a replacement would take for a pattern", "/users/{name}", { name: "$&$1" }, "/users/$&$1"],
    ["with a placeholder as a value", "/a/{x}/{y}", { x: "{y}", y: "z" }, "/a/{y}/z"],
    ["with three dots", "/users/{name}", { name: "..." }, "/users/..."],
  ])("%s", (_, path, written, want) => {
    expect(fillPath(path, new Map(Object.entries(written)))).toBe(want);
  });

  it("but for what is missing, though objects inherit something of that name", () => {
    expect(() => fillPath("/users/{constructor}", new Map())).toThrow(
      new ArgumentError("/users/{constructor}: constructor cannot be undefined"),
    );
  });
});

describe("a call's path is filled", () => {
  it.each<[title: string, params: object, want: string]>([
    ["with a plain value", { name: "alice" }, "/users/alice"],
    ["with a number", { name: 0 }, "/users/0"],
    ["with false", { name: false }, "/users/false"],
    ["with a bigint", { name: 12345678901234567890n }, "/users/12345678901234567890"],
    ["with a Date", { name: new Date(0) }, "/users/1970-01-01T00%3A00%3A00.000Z"],
    ["with a list", { name: ["a,b", "c"] }, "/users/a%2Cb,c"],
    ["with a list without its gaps", { name: ["a", undefined, null, "b"] }, "/users/a,b"],
    ["with an object", { name: { role: "owner", active: true } }, "/users/role,owner,active,true"],
    ["with a slash", { name: "a/b" }, "/users/a%2Fb"],
    ["with a backslash", { name: "a\\b" }, "/users/a%5Cb"],
    ["with query and fragment", { name: "a?b#c" }, "/users/a%3Fb%23c"],
    ["with what is encoded already", { name: "%2e%2E" }, "/users/%252e%252E"],
    ["with a line break and a tab", { name: "\r\n\t" }, "/users/%0D%0A%09"],
    ["with a placeholder as a value", { name: "{name}" }, "/users/%7Bname%7D"],
    ["with three dots", { name: "..." }, "/users/..."],
    ["with dots and a slash", { name: "../.." }, "/users/..%2F.."],
    ["with letters of other scripts", { name: "Zoë 😀" }, "/users/Zo%C3%AB%20%F0%9F%98%80"],
  ])("%s", async (_, params, want) => {
    expect((await sendOne("GET /users/{name}", params)).target).toBe(want);
  });
});

describe("nothing is sent for a path value that", () => {
  it.each<[title: string, params: object, want: string]>([
    ["is left out", {}, "/users/{name}/tokens: name cannot be undefined"],
    ["is undefined", { name: undefined }, "/users/{name}/tokens: name cannot be undefined"],
    ["is null", { name: null }, '/users/{name}/tokens: name cannot be ""'],
    ["is empty", { name: "" }, '/users/{name}/tokens: name cannot be ""'],
    ["is an empty list", { name: [] }, '/users/{name}/tokens: name cannot be ""'],
    ["is a list of an empty text", { name: [""] }, '/users/{name}/tokens: name cannot be ""'],
    ["is a list of nothing", { name: [null] }, '/users/{name}/tokens: name cannot be ""'],
    ["is an empty object", { name: {} }, '/users/{name}/tokens: name cannot be ""'],
    ["is .", { name: "." }, '/users/{name}/tokens: name cannot be "."'],
    ["is ..", { name: ".." }, '/users/{name}/tokens: name cannot be ".."'],
    ["is a list that comes to ..", { name: [".."] }, '/users/{name}/tokens: name cannot be ".."'],
    ["is a Map", { name: new Map() }, "name cannot be object"],
    ["is half of a surrogate pair", { name: "\ud800" }, "name cannot have a lone surrogate"],
  ])("%s", async (_, params, message) => {
    expect(await refusal("GET /users/{name}/tokens", params)).toEqual(new ArgumentError(message));
  });
});

describe("dots in the path, as the platform would take them for a way up:", () => {
  const styles: Record<string, Style> = {
    simple: simple(),
    "simple, exploded": simple({ explode: true }),
    label: label(),
    "label, exploded": label({ explode: true }),
  };

  it.each<[style: string, value: unknown, cannotBe: string]>([
    ["simple", ".", '"."'],
    ["simple", "..", '".."'],
    ["simple", ["."], '"."'],
    ["simple", [".."], '".."'],
    ["simple, exploded", ".", '"."'],
    ["simple, exploded", [".."], '".."'],
    ["label", "", '"."'],
    ["label", ".", '".."'],
    ["label", [""], '"."'],
    ["label", ["."], '".."'],
    ["label, exploded", "", '"."'],
    ["label, exploded", ".", '".."'],
    ["label, exploded", ["", ""], '".."'],
    ["label, exploded", ["."], '".%2E"'],
  ])("%s of %j is refused", async (style, value, cannotBe) => {
    const reason = await refusal("GET /a/{x}/b", { x: value }, { style: { x: styles[style] ?? simple() } });
    expect(reason).toEqual(new ArgumentError(`/a/{x}/b: x cannot be ${cannotBe}`));
  });

  it.each<[style: string, value: unknown, want: string]>([
    ["simple", "...", "/a/.../b"],
    ["simple", [".", "."], "/a/.,./b"],
    ["label", "..", "/a/.../b"],
    ["label", ["", ""], "/a/.,/b"],
    ["label, exploded", ["", "", ""], "/a/.../b"],
    ["label, exploded", ["", "."], "/a/..%2E/b"],
    ["label, exploded", { "": "" }, "/a/.=/b"],
  ])("%s of %j is a segment of its own", async (style, value, want) => {
    const { target } = await sendOne("GET /a/{x}/b", { x: value }, { style: { x: styles[style] ?? simple() } });
    expect(target).toBe(want);
  });

  it.each<[value: unknown, want: string]>([
    ["", "/a/;x/b"],
    [".", "/a/;x=./b"],
    ["..", "/a/;x=../b"],
    [["."], "/a/;x=./b"],
  ])("matrix of %j is a segment of its own", async (value, want) => {
    const { target } = await sendOne("GET /a/{x}/b", { x: value }, { style: { x: matrix() } });
    expect(target).toBe(want);
  });

  it.each<[operation: string, params: object, name: string]>([
    ["GET /a/{x}{y}/b", { x: ".", y: "." }, "x"],
    ["GET /a/{x}{y}/b", { x: "..", y: "a" }, "x"],
    ["GET /a/{x}{y}/b", { x: "a", y: "." }, "y"],
    ["GET /a/.{x}/b", { x: "." }, "x"],
    ["GET /a/.{x}/b", { x: "" }, "x"],
    ["GET /a/{x}./b", { x: "." }, "x"],
    ["GET /a/{x}", { x: ".." }, "x"],
  ])("of what makes a segment together, %s of %j is refused", async (operation, params, name) => {
    const reason = await refusal(operation, params);
    expect(reason).toMatchObject({ name: "ArgumentError", message: expect.stringContaining(`: ${name} `) });
  });
});

/** Strings of UTF-16 units, halves of pairs among them, and strings made of what means something in a URL. */
const anyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom(".", "/", "\\", "%", "2", "e", "E", "?", "#", ";", "@", ":", "\t", "\n", " ") }),
  fc.string({ unit: fc.constantFrom(".", "/", "%2e"), maxLength: 3 }),
);

/** Whether it is refused as a path value. */
function isRefused(text: string): boolean {
  return ["", ".", ".."].includes(text) || /\p{Surrogate}/u.test(text);
}

describe("any string at all", () => {
  it("is one segment of the URL, which gives it back, or it is refused", async () => {
    const property = fc.asyncProperty(anyString, async (name) => {
      if (isRefused(name)) {
        expect(await refusal("GET /users/{name}/tokens", { name })).toBeInstanceOf(ArgumentError);
        return;
      }
      const { target } = await sendOne("GET /users/{name}/tokens", { name });
      const [empty, users, segment = "", ...rest] = target.split("/");
      expect([empty, users, decodeURIComponent(segment), ...rest]).toEqual(["", "users", name, "tokens"]);
    });
    await fc.assert(property, { numRuns: 2_000 });
  });

  it("is within one segment with another, or one of them is refused", async () => {
    const property = fc.asyncProperty(anyString, anyString, async (x, y) => {
      if (isRefused(x) || isRefused(y)) {
        expect(await refusal("GET /a/{x}{y}/b", { x, y })).toBeInstanceOf(ArgumentError);
        return;
      }
      const { target } = await sendOne("GET /a/{x}{y}/b", { x, y });
      const [empty, a, segment = "", ...rest] = target.split("/");
      expect([empty, a, decodeURIComponent(segment), ...rest]).toEqual(["", "a", x + y, "b"]);
    });
    await fc.assert(property, { numRuns: 1_000 });
  });
});
