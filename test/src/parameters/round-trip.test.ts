import fc from "fast-check";
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
import type { Place } from "../../../src/parameters/parameter.js";
import { refuseParameter, sendParameter } from "../send-one.js";
import { asRead, type Leaf, readDeepObject, readItems, readPairs, type Value } from "./read-back.js";

/** Random values, sent by the client and read back by a parser that is not ours. */

const numRuns = 2_000;

/** Texts of any characters, and of those that mean something somewhere. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(..." ,;.=&|%+/?#[]{}'\"\\:@$!()*~^`<>\0\t\r\n2eE0é青😀"), maxLength: 6 }),
);

/** Single texts, lists and objects; empty ones are left out, and so cannot come back. */
function valuesOf(text: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  return fc.oneof(
    text,
    fc.array(text, { minLength: 1, maxLength: 4 }),
    fc.dictionary(text, text, { minKeys: 1, maxKeys: 4 }),
  );
}

const anyValue = valuesOf(anyText);

/** Names of parameters; `body` is the body's. */
const anyName = anyText.filter((name) => name !== "body");

const separators = { " ": "%20", "|": "%7C" } as const;

function send(place: Place, name: string, value: unknown, style: Style): Promise<string> {
  return sendParameter(place, name, value, { style: Object.fromEntries([[name, style]]) });
}

async function expectRefused(place: Place, name: string, value: unknown, style: Style): Promise<void> {
  const reason = await refuseParameter(place, name, value, { style: Object.fromEntries([[name, style]]) });
  expect(reason).toBeInstanceOf(ArgumentError);
}

/** Names of path parameters, as they can stand between braces. */
const pathName = fc.string({ unit: fc.constantFrom(..."abc.;,=%&+-_é"), minLength: 1, maxLength: 4 });

/** Whether nothing or dots alone would be left of it in a path. */
function isDots(value: Value): boolean {
  return (typeof value === "string" || Array.isArray(value)) && /^\.*$/.test([value].flat().join(""));
}

/** Sends a path parameter; `undefined` where it is refused, as what would be no segment of its own has to be. */
async function sendInPath(name: string, value: Value, style: Style): Promise<string | undefined> {
  if (!isDots(value)) return send("path", name, value, style);
  return send("path", name, value, style).catch((error: unknown) => {
    expect(error).toBeInstanceOf(ArgumentError);
    return undefined;
  });
}

describe("any value in a path comes back from one segment:", () => {
  it("simple", async () => {
    const property = fc.asyncProperty(anyValue, fc.boolean(), async (value, explode) => {
      const segment = await sendInPath("color", value, simple({ explode }));
      if (segment === undefined) return;
      expect(readItems(segment, { like: value, explode, separator: "," })).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });

  it("label", async () => {
    const property = fc.asyncProperty(anyValue, fc.boolean(), async (value, explode) => {
      const segment = await sendInPath("color", value, label({ explode }));
      if (segment === undefined) return;
      expect(segment[0]).toBe(".");
      const separator = explode ? "." : ",";
      expect(readItems(segment.slice(1), { like: value, explode, separator })).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });

  it("matrix", async () => {
    const property = fc.asyncProperty(pathName, anyValue, fc.boolean(), async (name, value, explode) => {
      const segment = await send("path", name, value, matrix({ explode }));
      const [before, ...pairs] = segment.split(";");
      expect(before).toBe("");
      expect(readPairs(pairs, name, { like: value, explode, separator: "," })).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });
});

describe("any value in a query comes back:", () => {
  it("form", async () => {
    const property = fc.asyncProperty(anyName, anyValue, async (name, value) => {
      const query = new URLSearchParams(await send("query", name, value, form()));
      const want = typeof value === "string" ? [value] : value;
      const pairs = Array.isArray(want) ? want.map((item) => [name, item]) : Object.entries(want);
      expect([...query]).toEqual(pairs);
    });
    await fc.assert(property, { numRuns });
  });

  it("form, not exploded", async () => {
    const property = fc.asyncProperty(anyName, anyValue, async (name, value) => {
      const query = await send("query", name, value, form({ explode: false }));
      const reading = { like: value, explode: false, separator: "," };
      expect(readPairs(query.split("&"), name, reading)).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });

  it.each([
    ["spaceDelimited", spaceDelimited(), " "],
    ["pipeDelimited", pipeDelimited(), "|"],
  ] as const)("%s, or it is refused for what separates", async (_, style, delimiter) => {
    const property = fc.asyncProperty(anyName, anyValue, async (name, value) => {
      const texts = typeof value === "string" ? [] : Array.isArray(value) ? value : Object.entries(value).flat();
      if (texts.some((text) => text.includes(delimiter))) return expectRefused("query", name, value, style);
      const query = await send("query", name, value, style);
      const reading = { like: value, explode: false, separator: separators[delimiter] };
      expect(readPairs(query.split("&"), name, reading)).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });

  it("form with reserved characters", async () => {
    // What is percent-encoded already is decoded, which is as it should be, but does not come back.
    const text = anyText.filter((one) => !/%[0-9a-f]{2}/i.test(one));
    const property = fc.asyncProperty(anyName, valuesOf(text), fc.boolean(), async (name, value, explode) => {
      const query = await send("query", name, value, allowReserved(form({ explode })));
      const reading = { like: value, explode, separator: "," };
      const isSingle = typeof value === "string";
      if (isSingle || explode) {
        const want = isSingle ? [value] : value;
        const pairs = Array.isArray(want) ? want.map((item) => [name, item]) : Object.entries(want);
        expect([...new URLSearchParams(query)]).toEqual(pairs);
      } else expect(readPairs(query.split("&"), name, reading)).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });

  it("deepObject", async () => {
    type Nested = string | null | readonly Nested[] | { readonly [key: string]: Nested };
    const key = anyText.filter((one) => !/[[\]]/.test(one));
    const { nested } = fc.letrec<{ nested: Nested }>((tie) => ({
      nested: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        anyText,
        fc.constant(null),
        fc.array(tie("nested"), { maxLength: 3 }),
        fc.dictionary(key, tie("nested"), { maxKeys: 3 }),
      ),
    }));
    const leaves = (value: Nested, path: readonly string[] = []): Leaf[] => {
      if (value === null) return [];
      if (typeof value === "string") return [[path, value]];
      return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
    };
    const property = fc.asyncProperty(anyName, nested, async (name, value) => {
      expect(readDeepObject(await send("query", name, value, deepObject()), name)).toEqual(leaves(value));
    });
    await fc.assert(property, { numRuns });
  });
});

describe("any value in a header", () => {
  const inHeader = fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((unit) => unit !== 0x7f)
      .map((unit) => String.fromCharCode(unit)),
    maxLength: 8,
  });

  it("comes back, or it is refused for the comma that separates", async () => {
    const text = inHeader.filter((one) => one === one.trim());
    const property = fc.asyncProperty(valuesOf(text), fc.boolean(), async (value, explode) => {
      const style = simple({ explode });
      const texts = typeof value === "string" ? [] : Array.isArray(value) ? value : Object.entries(value).flat();
      if (texts.some((one) => one.includes(","))) return expectRefused("header", "X-Color", value, style);
      // Nothing is encoded in a header, where a name with `=` cannot be told from its value.
      fc.pre(!explode || !Object.keys(value).some((name) => name.includes("=")));
      const got = await send("header", "X-Color", value, style);
      const decode = (raw: string): string => raw;
      expect(readItems(got, { like: value, explode, separator: ",", decode })).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });

  it("is one header as it was, but for white space around it, or it is refused", async () => {
    const text = fc.oneof(anyText, inHeader, fc.string({ unit: fc.constantFrom(..."a\r\n\0\t \u00ff\u0100:") }));
    const property = fc.asyncProperty(text, async (value) => {
      const trimmed = value.replace(/^[\t\r\n ]+|[\t\r\n ]+$/g, "");
      if (/[^\t -~\x80-\xff]/u.test(trimmed)) return expectRefused("header", "X-Color", value, simple());
      expect(await send("header", "X-Color", value, simple())).toBe(trimmed);
    });
    await fc.assert(property, { numRuns });
  });
});

describe("any value in cookies", () => {
  it("comes back", async () => {
    const property = fc.asyncProperty(anyName, anyValue, fc.boolean(), async (name, value, explode) => {
      const cookies = await send("cookie", name, value, form({ explode }));
      const reading = { like: value, explode, separator: "," };
      expect(readPairs(cookies.split("; "), name, reading)).toEqual(asRead(value));
    });
    await fc.assert(property, { numRuns });
  });
});
