import { describe, expect, it } from "vitest";
import type { Parameter, Styled } from "../../../scripts/document/document.js";
import type { JsonKind, Style } from "../../../scripts/model.js";
import { isDefault, readStyle } from "../../../scripts/read/read-style.js";

type Place = Parameter["in"];

function read(place: Place, styled: Styled, kinds: readonly JsonKind[] = ["array"]): Style {
  return readStyle(place, styled, kinds, (message) => expect.unreachable(message));
}

/** Reads what has notes; gives them too. */
function readNoted(place: Place, styled: Styled): { style: Style; notes: string[] } {
  const notes: string[] = [];
  return { style: readStyle(place, styled, ["array"], (message) => notes.push(message)), notes };
}

describe("readStyle", () => {
  it.each<[place: Place, styled: Styled, want: Partial<Style>]>([
    ["path", {}, { name: "simple", explode: false, allowReserved: false }],
    ["query", {}, { name: "form", explode: true, allowReserved: false }],
    ["header", {}, { name: "simple", explode: false, allowReserved: false }],
    ["cookie", {}, { name: "form", explode: true, allowReserved: false }],
    ["path", { explode: true }, { name: "simple", explode: true }],
    ["path", { style: "label" }, { name: "label", explode: false }],
    ["path", { style: "matrix", explode: true }, { name: "matrix", explode: true }],
    ["query", { explode: false }, { name: "form", explode: false }],
    ["query", { style: "form" }, { name: "form", explode: true }],
    ["query", { style: "spaceDelimited" }, { name: "spaceDelimited", explode: false }],
    ["query", { style: "pipeDelimited", explode: true }, { name: "pipeDelimited", explode: true }],
    ["query", { style: "deepObject", explode: true }, { name: "deepObject" }],
    ["query", { allowReserved: true }, { name: "form", explode: true, allowReserved: true }],
    ["header", { style: "simple", explode: true }, { name: "simple", explode: true }],
    ["cookie", { explode: false }, { name: "form", explode: false }],
    ["path", { allowReserved: false }, { name: "simple", allowReserved: false }],
  ])("of a %s parameter with %o is %o", (place, styled, want) => {
    expect(read(place, styled)).toMatchObject(want);
  });

  it.each<[kinds: JsonKind[], want: boolean]>([
    [["string"], true],
    [["integer", "string"], true],
    [["string", "array"], false],
    [["object"], false],
    [[], false],
  ])("explodes values of %j, told not to: %s", (kinds, want) => {
    expect(read("query", { explode: false }, kinds).explode).toBe(want);
  });

  it.each<[place: Place, style: Style["name"], want: Omit<Style, "allowReserved">]>([
    ["path", "form", { name: "simple", explode: true }],
    ["path", "deepObject", { name: "simple", explode: false }],
    ["query", "simple", { name: "form", explode: false }],
    ["header", "form", { name: "simple", explode: true }],
    ["cookie", "simple", { name: "form", explode: false }],
  ])("has in a %s instead of %s its own default, and says so", (place, style, want) => {
    expect(readNoted(place, { style })).toEqual({
      style: { ...want, allowReserved: false },
      notes: [`\`style: ${style}\` is not for a value in \`${place}\`, which has \`${want.name}\` instead`],
    });
  });

  it.each<Place>(["path", "cookie"])("has no reserved characters in a %s, and says so", (place) => {
    const { style, notes } = readNoted(place, { allowReserved: true });
    expect(style.allowReserved).toBe(false);
    expect(notes).toEqual([
      `\`allowReserved\` is not for a value in \`${place}\`: reserved characters are percent-encoded`,
    ]);
  });

  it("has in a header every character anyway", () => {
    expect(read("header", { allowReserved: true })).toMatchObject({ name: "simple", allowReserved: false });
  });
});

describe("isDefault", () => {
  it.each<[place: Place, styled: Styled, want: boolean]>([
    ["path", {}, true],
    ["query", {}, true],
    ["header", {}, true],
    ["cookie", {}, true],
    ["query", { style: "form", explode: true, allowReserved: false }, true],
    ["query", { explode: false }, false],
    ["query", { allowReserved: true }, false],
    ["query", { style: "pipeDelimited", explode: true }, false],
    ["path", { style: "label" }, false],
    ["path", { explode: true }, false],
  ])("of a %s parameter with %o: %s", (place, styled, want) => {
    expect(isDefault(place, read(place, styled))).toBe(want);
  });
});
