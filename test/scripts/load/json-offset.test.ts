import { getLineColLocation, Source } from "@redocly/openapi-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonOffset } from "../../../scripts/load/json-offset.js";

const text = String.raw`
{ "a": { "b": [1, "two", { "c": null }] },
  "\"a\/": -1.5e3,
  "": "}" , "d"  :  [ ] }`;

describe("jsonOffset", () => {
  it.each<[string, string[], string, string]>([
    ["the whole", [], "{", "{"],
    ["a member", ["a"], '{ "b"', '"a"'],
    ["a member of a member", ["a", "b"], "[1", '"b"'],
    ["an item", ["a", "b", "1"], '"two"', '"two"'],
    ["a member of an item", ["a", "b", "2", "c"], "null", '"c"'],
    ["after numbers, strings and nothing", ["d"], "[ ]", '"d"'],
    ["a name that is escaped", ['"a/'], "-1.5", String.raw`"\"a`],
    ["a name that is empty", [""], '"}"', '"":'],
    ["what is not there: what is around it", ["a", "x", "y"], '{ "b"', '"a"'],
    ["what a list has not", ["a", "b", "9"], "[1", '"b"'],
    ["what nothing is in", ["d", "0"], "[ ]", '"d"'],
  ])("finds %s", (_, names, value, key) => {
    expect(text.slice(jsonOffset(text, names, false))).toMatch(startingWith(value));
    expect(text.slice(jsonOffset(text, names, true))).toMatch(startingWith(key));
  });

  it("finds what Redocly finds", () => {
    const document = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 });
    fc.assert(
      fc.property(document, fc.nat(), fc.constantFrom(0, 2), fc.boolean(), (value, seed, indent, reportOnKey) => {
        const body = JSON.stringify(value, null, indent);
        const names = pick(value, seed);
        const pointer = `#/${names.map((name) => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;
        const { start } = getLineColLocation({ source: new Source("a.json", body), pointer, reportOnKey });
        const before = body.slice(0, jsonOffset(body, names, reportOnKey)).split("\n");
        expect([before.length, (before.at(-1) ?? "").length + 1]).toEqual([start.line, start.col]);
      }),
    );
  });
});

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[\\[\]{}"/.?*+^$|()]/g, "\\$&")}`);
}

/** Names that lead somewhere into a value; Redocly knows none that is empty. */
function pick(value: unknown, seed: number): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value).filter(([name]) => name !== "");
  const [name, member] = entries[seed % (entries.length + 1)] ?? [];
  return name === undefined ? [] : [name, ...pick(member, Math.floor(seed / 3))];
}
