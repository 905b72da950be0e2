import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  ArgumentError,
  allowReserved,
  deepObject,
  form,
  label,
  matrix,
  pipeDelimited,
  type Style,
  simple,
  spaceDelimited,
} from "../../../src/index.js";
import { colors, styleCells } from "./style-examples.js";

/** What is written of the parameter `color`, or of another name. */
function written(style: Style, value: unknown, name = "color"): string {
  return style(name, value, encodeURIComponent).join("&");
}

/** Every style, exploded and not. */
const styles: readonly [style: string, write: Style][] = [
  ["simple", simple()],
  ["simple, exploded", simple({ explode: true })],
  ["label", label()],
  ["label, exploded", label({ explode: true })],
  ["matrix", matrix()],
  ["matrix, exploded", matrix({ explode: true })],
  ["form", form()],
  ["form, not exploded", form({ explode: false })],
  ["spaceDelimited", spaceDelimited()],
  ["spaceDelimited, exploded", spaceDelimited({ explode: true })],
  ["pipeDelimited", pipeDelimited()],
  ["pipeDelimited, exploded", pipeDelimited({ explode: true })],
  ["deepObject", deepObject()],
  ["form with reserved characters", allowReserved(form())],
];

describe("the specification's example", () => {
  it.each(styleCells)("%s, of the %s: %s", (_, kind, want, { write }) => {
    expect(written(write, colors[kind])).toBe(want);
  });

  it.each<[title: string, got: Style, want: Style]>([
    ["simple is not exploded", simple(), simple({ explode: false })],
    ["label is not exploded", label(), label({ explode: false })],
    ["matrix is not exploded", matrix(), matrix({ explode: false })],
    ["form is exploded", form(), form({ explode: true })],
    ["spaceDelimited is not exploded", spaceDelimited(), spaceDelimited({ explode: false })],
    ["pipeDelimited is not exploded", pipeDelimited(), pipeDelimited({ explode: false })],
  ])("%s by default", (_, got, want) => {
    expect(written(got, colors.object)).toBe(written(want, colors.object));
  });
});

describe("what the specification leaves open is written as", () => {
  it.each<[style: string, write: Style, value: unknown, want: string]>([
    ["form, an object that holds a list", form(), { page: 0, sort: ["a", "b,c"] }, "page=0&sort=a&sort=b%2Cc"],
    ["spaceDelimited, a string", spaceDelimited(), "blue", "color=blue"],
    ["spaceDelimited, an empty string", spaceDelimited(), "", "color="],
    ["spaceDelimited, exploded, a list", spaceDelimited({ explode: true }), ["blue", "a b"], "color=blue&color=a%20b"],
    ["spaceDelimited, exploded, an object", spaceDelimited({ explode: true }), { R: 100, G: 200 }, "R=100&G=200"],
    ["pipeDelimited, a string", pipeDelimited(), "blue", "color=blue"],
    ["pipeDelimited, an empty string", pipeDelimited(), "", "color="],
    ["pipeDelimited, exploded, a list", pipeDelimited({ explode: true }), ["blue", "a|b"], "color=blue&color=a%7Cb"],
    ["pipeDelimited, exploded, an object", pipeDelimited({ explode: true }), { R: 100, G: 200 }, "R=100&G=200"],
    ["deepObject, a string", deepObject(), "blue", "color=blue"],
    ["deepObject, a list", deepObject(), ["blue", "black"], "color%5B0%5D=blue&color%5B1%5D=black"],
  ])("%s", (_, write, value, want) => {
    expect(written(write, value)).toBe(want);
  });
});

describe.each(styles)("of %s", (_, write) => {
  it.each<[title: string, value: unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an empty list", []],
    ["an empty object", {}],
    ["a list of nothing", [null, undefined]],
    ["an object of nothing", { R: null, G: undefined }],
  ])("nothing is written for %s", (_, value) => {
    expect(write("color", value, encodeURIComponent)).toEqual([]);
  });

  it.each<[title: string, value: unknown]>([
    ["a Map", new Map([["R", 100]])],
    ["a Set", new Set(["blue"])],
    ["a URL", new URL("https://example.com")],
    ["a class's instance", new (class Color {})()],
    ["a function", () => "blue"],
    ["a symbol", Symbol("blue")],
    ["an invalid Date", new Date(Number.NaN)],
    ["the first half of a surrogate pair", "\ud83d"],
    ["the second half of a surrogate pair", "\ude00"],
    ["a Map in a list", [new Map([["R", 100]])]],
    ["half of a surrogate pair in a list", ["blue", "\ud83d"]],
    ["a Map in an object", { R: new Map([["R", 100]]) }],
    ["half of a surrogate pair in an object", { R: "\ud83d" }],
  ])("refused is %s", (_, value) => {
    expect(() => write("color", value, encodeURIComponent)).toThrow(ArgumentError);
  });

  it("an object without a prototype is one like others", () => {
    const object = Object.assign(Object.create(null), colors.object);
    expect(written(write, object)).toBe(written(write, colors.object));
  });

  it("an object of another realm is one like others", () => {
    const object: unknown = runInNewContext("({ R: 100, G: 200, B: 150 })");
    expect(written(write, object)).toBe(written(write, colors.object));
  });

  it.each([["__proto__"], ["constructor"], ["toString"], ["body"]])("a member named %s is one like others", (name) => {
    const given: unknown = JSON.parse(`{"${name}":"blue"}`);
    expect(decodeURIComponent(written(write, given))).toMatch(new RegExp(`${name}.+blue$`));
  });

  it("what it is given stays as it was", () => {
    const given = Object.freeze({ R: 100, G: null });
    written(write, given);
    expect(given).toEqual({ R: 100, G: null });
  });
});

describe("left out are gaps", () => {
  const list = [null, "blue", undefined, "black"];
  const object = { R: null, G: 200, B: undefined };

  it.each<[style: string, write: Style, wantList: string, wantObject: string]>([
    ["simple", simple(), "blue,black", "G,200"],
    ["simple, exploded", simple({ explode: true }), "blue,black", "G=200"],
    ["label", label(), ".blue,black", ".G,200"],
    ["label, exploded", label({ explode: true }), ".blue.black", ".G=200"],
    ["matrix", matrix(), ";color=blue,black", ";color=G,200"],
    ["matrix, exploded", matrix({ explode: true }), ";color=blue;color=black", ";G=200"],
    ["form", form(), "color=blue&color=black", "G=200"],
    ["form, not exploded", form({ explode: false }), "color=blue,black", "color=G,200"],
    ["spaceDelimited", spaceDelimited(), "color=blue%20black", "color=G%20200"],
    ["pipeDelimited", pipeDelimited(), "color=blue%7Cblack", "color=G%7C200"],
    ["deepObject", deepObject(), "color%5B1%5D=blue&color%5B3%5D=black", "color%5BG%5D=200"],
  ])("of %s", (_, write, wantList, wantObject) => {
    expect([written(write, list), written(write, object)]).toEqual([wantList, wantObject]);
  });

  it("of a list with holes", () => {
    expect(written(form(), Object.assign([], { 1: "blue", length: 3 }))).toBe("color=blue");
  });
});

describe("kept are empty texts", () => {
  it.each<[style: string, write: Style, wantList: string, wantObject: string]>([
    ["simple", simple(), ",", "R,"],
    ["simple, exploded", simple({ explode: true }), ",", "R="],
    ["label", label(), ".,", ".R,"],
    ["label, exploded", label({ explode: true }), "..", ".R="],
    ["matrix", matrix(), ";color=,", ";color=R,"],
    ["matrix, exploded (without `=`: RFC 6570, section 3.2.7)", matrix({ explode: true }), ";color;color", ";R"],
    ["form", form(), "color=&color=", "R="],
    ["form, not exploded", form({ explode: false }), "color=,", "color=R,"],
    ["spaceDelimited", spaceDelimited(), "color=%20", "color=R%20"],
    ["pipeDelimited", pipeDelimited(), "color=%7C", "color=R%7C"],
    ["deepObject", deepObject(), "color%5B0%5D=&color%5B1%5D=", "color%5BR%5D="],
  ])("of %s", (_, write, wantList, wantObject) => {
    expect([written(write, ["", ""]), written(write, { R: "" })]).toEqual([wantList, wantObject]);
  });
});

describe("the text of", () => {
  const date = new Date("2026-01-02T03:04:05.678Z");

  it.each<[title: string, value: unknown, want: string]>([
    ["a number", 1.5, "color=1.5"],
    ["zero", 0, "color=0"],
    ["true", true, "color=true"],
    ["false", false, "color=false"],
    ["a bigint", 12345678901234567890n, "color=12345678901234567890"],
    ["a Date", date, "color=2026-01-02T03%3A04%3A05.678Z"],
    ["Dates in a list", [date, date], "color=2026-01-02T03%3A04%3A05.678Z&color=2026-01-02T03%3A04%3A05.678Z"],
    ["values of all kinds in a list", [1, true, 2n, "3"], "color=1&color=true&color=2&color=3"],
    [
      "values of all kinds in an object",
      { R: 1, G: false, B: 2n, at: date },
      "R=1&G=false&B=2&at=2026-01-02T03%3A04%3A05.678Z",
    ],
    ["what means something in a query", "a b&c=d+e#f?g/h%20", "color=a%20b%26c%3Dd%2Be%23f%3Fg%2Fh%2520"],
    ["letters of other scripts", "Zoë 😀", "color=Zo%C3%AB%20%F0%9F%98%80"],
    ["NUL and line breaks", "\0\r\n", "color=%00%0D%0A"],
  ])("%s", (_, value, want) => {
    expect(written(form(), value)).toBe(want);
  });
});

describe("names are encoded", () => {
  it.each<[style: string, write: Style, want: string]>([
    ["matrix", matrix(), ";a%20b%26c%3Dd=R,100"],
    ["form, not exploded", form({ explode: false }), "a%20b%26c%3Dd=R,100"],
    ["spaceDelimited", spaceDelimited(), "a%20b%26c%3Dd=R%20100"],
    ["pipeDelimited", pipeDelimited(), "a%20b%26c%3Dd=R%7C100"],
    ["deepObject", deepObject(), "a%20b%26c%3Dd%5BR%5D=100"],
    ["form with reserved characters", allowReserved(form({ explode: false })), "a%20b%26c%3Dd=R,100"],
  ])("of a parameter: %s", (_, write, want) => {
    expect(written(write, { R: 100 }, "a b&c=d")).toBe(want);
  });

  it.each<[style: string, write: Style, want: string]>([
    ["matrix, exploded", matrix({ explode: true }), ";a%20b%26c%3Dd=1;a%20b%26c%3Dd=2"],
    ["form", form(), "a%20b%26c%3Dd=1&a%20b%26c%3Dd=2"],
  ])("of a parameter, at each item: %s", (_, write, want) => {
    expect(written(write, [1, 2], "a b&c=d")).toBe(want);
  });

  it.each<[style: string, write: Style, want: string]>([
    ["simple", simple(), "a%20b%26c%3Dd%2Ce%3Bf.g,1"],
    ["simple, exploded", simple({ explode: true }), "a%20b%26c%3Dd%2Ce%3Bf.g=1"],
    ["label", label(), ".a%20b%26c%3Dd%2Ce%3Bf.g,1"],
    ["label, exploded", label({ explode: true }), ".a%20b%26c%3Dd%2Ce%3Bf%2Eg=1"],
    ["matrix", matrix(), ";color=a%20b%26c%3Dd%2Ce%3Bf.g,1"],
    ["matrix, exploded", matrix({ explode: true }), ";a%20b%26c%3Dd%2Ce%3Bf.g=1"],
    ["form", form(), "a%20b%26c%3Dd%2Ce%3Bf.g=1"],
    ["form, not exploded", form({ explode: false }), "color=a%20b%26c%3Dd%2Ce%3Bf.g,1"],
    ["pipeDelimited", pipeDelimited(), "color=a%20b%26c%3Dd%2Ce%3Bf.g%7C1"],
    ["deepObject", deepObject(), "color%5Ba%20b%26c%3Dd%2Ce%3Bf.g%5D=1"],
  ])("of members: %s", (_, write, want) => {
    expect(written(write, { "a b&c=d,e;f.g": 1 })).toBe(want);
  });
});

describe("what separates items does not do so within one", () => {
  it.each<[style: string, write: Style, value: unknown, want: string]>([
    ["simple: a comma", simple(), ["a,b", "c"], "a%2Cb,c"],
    ["simple, exploded: comma and equals sign", simple({ explode: true }), { R: "a,b=c" }, "R=a%2Cb%3Dc"],
    ["matrix: comma and semicolon", matrix(), ["a,b", "c;d"], ";color=a%2Cb,c%3Bd"],
    ["matrix, exploded: semicolon and equals sign", matrix({ explode: true }), ["a;b=c"], ";color=a%3Bb%3Dc"],
    ["form: ampersand and equals sign", form(), ["a&b=c"], "color=a%26b%3Dc"],
    ["form, not exploded: a comma", form({ explode: false }), ["a,b", "c"], "color=a%2Cb,c"],
    ["spaceDelimited: a pipe", spaceDelimited(), ["a|b", "c"], "color=a%7Cb%20c"],
    ["pipeDelimited: a space", pipeDelimited(), ["a b", "c"], "color=a%20b%7Cc"],
    ["spaceDelimited: a space in a single text", spaceDelimited(), "a b", "color=a%20b"],
    ["pipeDelimited: a pipe in a single text", pipeDelimited(), "a|b", "color=a%7Cb"],
    ["label: a comma", label(), ["a,b", "c"], ".a%2Cb,c"],
    ["label: a dot, where commas separate", label(), ["a.b", "c"], ".a.b,c"],
    ["label: a dot in a single text", label(), "a.b", ".a.b"],
    ["label, exploded: a dot in a single text", label({ explode: true }), "a.b", ".a.b"],
    ["label, exploded: a dot", label({ explode: true }), ["a.b", "c"], ".a%2Eb.c"],
    ["label, exploded: a dot in name and value", label({ explode: true }), { "R.r": 1.5 }, ".R%2Er=1%2E5"],
  ])("%s", (_, write, value, want) => {
    expect(written(write, value)).toBe(want);
  });

  it.each<[title: string, write: Style, value: unknown, want: string]>([
    ["an item with a space", spaceDelimited(), ["a b"], '" "'],
    ["a value with a space", spaceDelimited(), { R: "a b" }, '" "'],
    ["a name with a space", spaceDelimited(), { "a b": 1 }, '" "'],
    ["an item with a pipe", pipeDelimited(), ["a|b"], '"|"'],
    ["a value with a pipe", pipeDelimited(), { R: "a|b" }, '"|"'],
    ["a name with a pipe", pipeDelimited(), { "a|b": 1 }, '"|"'],
  ])("and is refused where its encoding would: %s", (_, write, value, delimiter) => {
    const want = `color cannot have ${delimiter} in an item`;
    expect(() => written(write, value)).toThrow(new ArgumentError(want));
  });
});

describe("deepObject", () => {
  it.each<[title: string, value: unknown, want: string]>([
    ["an object in an object", { a: { b: { c: 1 } } }, "color[a][b][c]=1"],
    ["a list in an object", { a: ["x", "y"] }, "color[a][0]=x&color[a][1]=y"],
    ["objects in a list", [{ a: 1 }, { a: 2 }], "color[0][a]=1&color[1][a]=2"],
    ["what is empty within, left out", { a: {}, b: [], c: null, d: { e: undefined }, f: 1 }, "color[f]=1"],
    ["a Date", { since: new Date(0) }, "color[since]=1970-01-01T00:00:00.000Z"],
    ["an empty name", { "": 1 }, "color[]=1"],
  ])("writes %s", (_, value, want) => {
    expect(decodeURIComponent(written(deepObject(), value))).toBe(want);
  });

  it("refuses what holds itself, and takes what comes twice", () => {
    const given: Record<string, unknown> = { a: { b: 1 } };
    given["c"] = given["a"];
    expect(decodeURIComponent(written(deepObject(), given))).toBe("color[a][b]=1&color[c][b]=1");
    given["d"] = [given];
    expect(() => written(deepObject(), given)).toThrow(
      new ArgumentError("color contains itself, or is nested more than 100 deep"),
    );
  });

  it("takes a parameter whose own name has brackets", () => {
    expect(written(deepObject(), { R: 100 }, "filter[x]")).toBe("filter%5Bx%5D%5BR%5D=100");
  });

  it.each([["["], ["]"], ["a[b]"], ["a]["]])("refuses a member named %s", (name) => {
    const want = "color[R]: a property name cannot have a bracket, which deepObject puts around it";
    expect(() => written(deepObject(), { R: { [name]: 1 } })).toThrow(new ArgumentError(want));
  });
});

describe("allowReserved", () => {
  it.each<[title: string, write: Style, value: unknown, want: string]>([
    ["leaves reserved characters", form(), ":/?[]@!$'()*,;=", "color=:/?[]@!$'()*,;="],
    [
      "encodes what would end the parameter or the query, or be read as a space",
      form(),
      "a&b#c+d",
      "color=a%26b%23c%2Bd",
    ],
    [
      "encodes what is neither reserved nor unreserved",
      form(),
      'a b"<>\\^`{|}ü',
      "color=a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%C3%BC",
    ],
    ["leaves what is percent-encoded already", form(), "a%20b%2Fc%c3%bc", "color=a%20b%2Fc%c3%bc"],
    ["leaves an encoded percent sign", form(), "100%25", "color=100%25"],
    ["encodes a percent sign that encodes nothing", form(), "100% %zz %4", "color=100%25%20%25zz%20%254"],
    ["encodes a percent sign before a reserved character", form(), "%/2F", "color=%25/2F"],
    ["is the same for each item of a list", form(), ["a/b", "c,d"], "color=a/b&color=c%2Cd"],
    ["keeps commas apart from those that separate", form({ explode: false }), ["a/b", "c,d"], "color=a/b,c%2Cd"],
    ["leaves commas in a single text", form({ explode: false }), "a,b", "color=a,b"],
    ["leaves names of members encoded, but for values", form(), { "a/b": "c/d" }, "a%2Fb=c/d"],
    ["is for deepObject too", deepObject(), { R: "a/b" }, "color%5BR%5D=a/b"],
    ["is for pipeDelimited too", pipeDelimited(), ["a/b", "c"], "color=a/b%7Cc"],
  ])("%s", (_, write, value, want) => {
    expect(written(allowReserved(write), value)).toBe(want);
  });

  it("leaves a parameter's name encoded", () => {
    expect(written(allowReserved(form()), "a/b=c", "filter[x]=/")).toBe("filter%5Bx%5D%3D%2F=a/b=c");
  });
});

describe("refused without the value, which may be secret", () => {
  it.each<[title: string, value: unknown, want: string]>([
    ["an object in a list", [{ key: "s3cret" }], "color cannot be object"],
    ["a list in a list", [["s3cret"]], "color cannot be object"],
    ["an object in an object", { R: { key: "s3cret" } }, "color cannot be object"],
    ["a Map", new Map([["key", "s3cret"]]), "color cannot be object"],
    ["an invalid Date", new Date("s3cret"), "color cannot be Invalid Date"],
    ["half of a surrogate pair", "s3cret \ud83d", "color cannot have a lone surrogate"],
    ["half of a pair in a name", { "s3cret \ud83d": 1 }, "color cannot have a lone surrogate"],
  ])("is %s", (_, value, want) => {
    for (const write of [simple(), form(), label(), matrix()]) {
      expect(() => written(write, value)).toThrow(new ArgumentError(want));
    }
  });
});
