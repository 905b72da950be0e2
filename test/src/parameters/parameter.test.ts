import { describe, expect, it } from "vitest";
import {
  ArgumentError,
  deepObject,
  form,
  type Hints,
  label,
  matrix,
  pipeDelimited,
  type Style,
  simple,
} from "../../../src/index.js";
import type { Place } from "../../../src/parameters/parameter.js";
import { refuseParameter, sendOne, sendParameter } from "../send-one.js";
import { colors, styleCells } from "./style-examples.js";

describe("the specification's example, as it is sent:", () => {
  const sent = styleCells.flatMap(([style, kind, want, { write, places }]) =>
    places.map((place) => ({ style, kind, want, write, place })),
  );
  const isRefused = ({ place, want }: (typeof sent)[number]): boolean => place === "path" && /^\.?$/.test(want);

  it.each(sent.filter((one) => !isRefused(one)))("$style, the $kind in a $place: $want", async (cell) => {
    const { kind, want, write, place } = cell;
    // What is `&` in a query separates cookies as `; `, since each is a cookie of its own.
    const separated = place === "cookie" ? want.replaceAll("&", "; ") : want;
    expect(await sendParameter(place, "color", colors[kind], { style: { color: write } })).toBe(separated);
  });

  it.each(sent.filter(isRefused))("$style, the $kind in a $place would be no segment, and is refused", async (cell) => {
    const reason = await refuseParameter(cell.place, "color", colors[cell.kind], { style: { color: cell.write } });
    expect(reason).toBeInstanceOf(ArgumentError);
  });
});

describe("a parameter without a style of its own is written", () => {
  it.each<[place: Place, value: unknown, want: string]>([
    ["path", ["blue", "black"], "blue,black"],
    ["path", { R: 100, G: 200 }, "R,100,G,200"],
    ["query", ["blue", "black"], "color=blue&color=black"],
    ["query", { R: 100, G: 200 }, "R=100&G=200"],
    ["header", ["blue", "black"], "blue,black"],
    ["header", { R: 100, G: 200 }, "R,100,G,200"],
    ["cookie", ["blue", "black"], "color=blue; color=black"],
    ["cookie", { R: 100, G: 200 }, "R=100; G=200"],
  ])("in a %s of %j as %s", async (place, value, want) => {
    expect(await sendParameter(place, "color", value)).toBe(want);
  });

  it("in its place's default, though others have one", async () => {
    const params = { color: ["blue", "black"], size: [1, 2], filter: { a: 1 } };
    const hints = { style: { color: pipeDelimited(), filter: deepObject() } };
    expect((await sendOne("GET /in", params, hints)).target).toBe(
      "/in?color=blue%7Cblack&size=1&size=2&filter%5Ba%5D=1",
    );
  });
});

describe("a value's text in every place:", () => {
  const date = new Date("2026-01-02T03:04:05.678Z");

  it.each<[value: unknown, inHeader: string, encoded: string]>([
    ["blue", "blue", "blue"],
    [0, "0", "0"],
    [1.5, "1.5", "1.5"],
    [false, "false", "false"],
    [12345678901234567890n, "12345678901234567890", "12345678901234567890"],
    [date, "2026-01-02T03:04:05.678Z", "2026-01-02T03%3A04%3A05.678Z"],
    ["a b;c=d,e&f", "a b;c=d,e&f", "a%20b%3Bc%3Dd%2Ce%26f"],
    ["é", "é", "%C3%A9"],
  ])("%s", async (value, inHeader, encoded) => {
    const sent = (["path", "query", "header", "cookie"] as const).map((place) => sendParameter(place, "color", value));
    expect(await Promise.all(sent)).toEqual([encoded, `color=${encoded}`, inHeader, `color=${encoded}`]);
  });
});

describe("left out is a parameter that is", () => {
  it.each<[title: string, value: unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an empty list", []],
    ["an empty object", {}],
    ["a list of nothing", [null, undefined]],
    ["an object of nothing", { R: null, G: undefined }],
  ])("%s", async (_, value) => {
    const hints = { header: ["X-Color"], cookie: ["seen"] };
    const { target, headers } = await sendOne("GET /in", { "X-Color": value, seen: value, color: value }, hints);
    expect([target, headers]).toEqual(["/in", {}]);
  });
});

describe("sent as JSON where the document has it so:", () => {
  it.each<[title: string, value: unknown, want: string]>([
    ["an object", { a: 1, b: undefined, c: null }, '{"a":1,"c":null}'],
    ["a list", ["a", "b,c"], '["a","b,c"]'],
    ["a string", "blue", '"blue"'],
    ["a number", 1, "1"],
    ["null", null, "null"],
    ["a Date", new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ["an empty object", {}, "{}"],
    ["an empty list", [], "[]"],
    ["half of a surrogate pair, which JSON has a way for", "\ud83d", '"\\ud83d"'],
  ])("%s", async (_, value, want) => {
    const encoded = encodeURIComponent(want);
    const sent = (["path", "query", "header", "cookie"] as const).map((place) =>
      sendParameter(place, "color", value, { json: ["color"] }),
    );
    expect(await Promise.all(sent)).toEqual([encoded, `color=${encoded}`, want, `color=${encoded}`]);
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);

  it.each<[title: string, value: unknown]>([
    ["a cycle", cycle],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["a Map, of which nothing would be left", new Map([["a", 1]])],
  ])("%s is refused", async (_, value) => {
    for (const place of ["path", "query", "header", "cookie"] as const) {
      const reason = await refuseParameter(place, "color", value, { json: ["color"] });
      expect(reason).toMatchObject({ name: "ArgumentError", message: "color cannot be JSON" });
    }
  });

  it("letters that a header cannot hold are refused", async () => {
    const reason = await refuseParameter("header", "X-Color", { a: "青" }, { json: ["X-Color"] });
    expect(reason).toBeInstanceOf(ArgumentError);
  });
});

describe("refused, and nothing sent, is", () => {
  const half = "\ud83d";
  const places: Place[] = ["path", "query", "header", "cookie"];

  it.each<[title: string, value: unknown]>([
    ["half of a surrogate pair", half],
    ["half of a surrogate pair in a list", ["blue", half]],
    ["half of a surrogate pair in an object", { R: half }],
    ["half of a surrogate pair in a member's name", { [half]: "blue" }],
    ["a list in a list", [["blue"]]],
    ["an object in an object", { R: { r: 1 } }],
    ["a Map", new Map([["R", 100]])],
    ["a Set", new Set(["blue"])],
    ["a URL", new URL("https://example.com")],
    ["a class's instance", new (class Color {})()],
    ["a Promise, for want of an `await`", Promise.resolve("blue")],
    ["bytes", new Uint8Array(3)],
    ["a Blob", new Blob(["blue"])],
    ["a function", () => "blue"],
    ["a symbol", Symbol("blue")],
    ["an invalid Date", new Date(Number.NaN)],
  ])("%s", async (_, value) => {
    for (const place of places) expect(await refuseParameter(place, "color", value)).toBeInstanceOf(ArgumentError);
  });

  it.each<[title: string, value: unknown]>([
    ["half of a surrogate pair", { R: half }],
    ["half of a surrogate pair in a member's name", { [half]: "blue" }],
    ["a Map", { R: new Map() }],
    ["a bracket in a member's name", { "R]": 1 }],
  ])("%s in deepObject", async (_, value) => {
    const reason = await refuseParameter("query", "color", value, { style: { color: deepObject() } });
    expect(reason).toBeInstanceOf(ArgumentError);
  });

  it.each<[place: Place, style: Style]>([
    ["path", matrix()],
    ["query", form()],
    ["query", form({ explode: false })],
    ["query", pipeDelimited()],
    ["query", deepObject()],
    ["cookie", form()],
  ])("half of a surrogate pair in the name of a %s parameter", async (place, style) => {
    const reason = await refuseParameter(place, half, "blue", { style: { [half]: style } });
    const message = "a parameter's name cannot have a lone surrogate";
    expect(reason).toEqual(new ArgumentError(message));
  });
});

describe("a header parameter", () => {
  it.each<[title: string, value: unknown]>([
    ["a line feed", "s3cret\nX-Admin: 1"],
    ["a carriage return", "s3cret\rX-Admin: 1"],
    ["a line break", "s3cret\r\nX-Admin: 1"],
    ["a NUL", "s3cret\0"],
    ["a line break in a list", ["s3cret", "a\r\nX-Admin: 1"]],
    ["a line break in a member", { s3cret: "a\r\nX-Admin: 1" }],
    ["a line break in a member's name", { "s3cret\r\nX-Admin": "1" }],
    ["letters that no header can hold", "s3cret 青"],
  ])("with %s is refused, without its value in the message", async (_, value) => {
    const reason = await refuseParameter("header", "X-Color", value);
    expect(reason).toMatchObject({
      name: "ArgumentError",
      message: expect.stringMatching(/^header "X-Color" cannot be /),
    });
    expect(String(reason)).not.toContain("s3cret");
  });

  it.each([["X\r\nAdmin"], ["X Color"], ["X:Color"], [""]])("named %j is refused", async (name) => {
    expect(await refuseParameter("header", name, "blue")).toMatchObject({ name: "ArgumentError" });
  });

  it.each<[title: string, value: unknown, style: Style]>([
    ["an item", ["blue,black", "brown"], simple()],
    ["a member", { R: "1,2" }, simple()],
    ["a member, exploded", { R: "1,2" }, simple({ explode: true })],
    ["a member's name", { "R,G": 1 }, simple()],
  ])("with a comma in %s is refused, since it separates and nothing is encoded there", async (_, value, style) => {
    const reason = await refuseParameter("header", "X-Color", value, { style: { "X-Color": style } });
    expect(reason).toEqual(new ArgumentError('X-Color cannot have "," in an item'));
  });

  it("can hold commas in a single text", async () => {
    expect(await sendParameter("header", "X-Color", "blue, black")).toBe("blue, black");
  });
});

describe("a cookie parameter", () => {
  it.each<[title: string, name: string, value: unknown, want: string]>([
    ["ends no cookie before its time", "color", "a;b", "color=a%3Bb"],
    ["starts no other", "color", "a; admin=1", "color=a%3B%20admin%3D1"],
    ["breaks no line", "color", "a\r\nX-Admin: 1", "color=a%0D%0AX-Admin%3A%201"],
    ["has an encoded name", "a b;c=d", 1, "a%20b%3Bc%3Dd=1"],
    ["has encoded names of members", "color", { "a;b=c": 1 }, "a%3Bb%3Dc=1"],
  ])("%s", async (_, name, value, want) => {
    expect(await sendParameter("cookie", name, value)).toBe(want);
  });

  it("stands after others", async () => {
    const hints = { cookie: ["b", "c"] };
    const options = { headers: { Cookie: "a=1" } };
    const { headers } = await sendOne("GET /in", { b: ["2", "3"], c: 4 }, hints, options);
    expect(headers).toEqual({ cookie: "a=1; b=2; b=3; c=4" });
  });
});

describe("names that objects have by themselves are names like others:", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  it.each(names)("a query parameter %s", async (name) => {
    expect(await sendParameter("query", name, ["a", "b"], { style: {} })).toBe(`${name}=a&${name}=b`);
  });

  it.each(names)("a query parameter %s with a style of its own", async (name) => {
    const hints = { style: Object.fromEntries([[name, form({ explode: false })]]) };
    expect(await sendParameter("query", name, ["a", "b"], hints)).toBe(`${name}=a,b`);
  });

  it.each(names)("a path parameter %s", async (name) => {
    expect(await sendParameter("path", name, ["a", "b"], { style: {} })).toBe("a,b");
  });

  it.each(names)("a path parameter %s that is missing", async (name) => {
    const message = `/in/{${name}}/end: ${name} cannot be undefined`;
    expect(await refuseParameter("path", name, undefined)).toEqual(new ArgumentError(message));
  });

  it.each(names)("a header parameter %s", async (name) => {
    expect(await sendParameter("header", name, ["a", "b"], { style: {} })).toBe("a,b");
  });

  it.each(names)("a cookie parameter %s", async (name) => {
    expect(await sendParameter("cookie", name, "a", { style: {} })).toBe(`${name}=a`);
  });

  it("and nothing that is sent changes them", async () => {
    const given: object = JSON.parse('{"__proto__":{"isPolluted":"yes"},"constructor":{"prototype":{"isPolluted":1}}}');
    const hints: Hints = { style: { constructor: deepObject() } };
    const { target } = await sendOne("GET /in", given, hints);
    expect(decodeURIComponent(target)).toBe("/in?isPolluted=yes&constructor[prototype][isPolluted]=1");
    expect("isPolluted" in {}).toBe(false);
  });
});

describe("a parameter named body", () => {
  it.each<[place: Place, want: string]>([
    ["path", "blue"],
    ["header", "blue"],
    ["cookie", "body=blue"],
  ])("in a %s is no body", async (place, want) => {
    expect(await sendParameter(place, "body", "blue")).toBe(want);
  });

  it("in a path, in its own style", async () => {
    expect(await sendParameter("path", "body", ["a", "b"], { style: { body: label({ explode: true }) } })).toBe(".a.b");
  });
});
