import { describe, expect, it } from "vitest";
import type { Parameter, Styled } from "../../scripts/document.js";
import type { Style } from "../../scripts/model.js";
import { isDefault, readStyle } from "../../scripts/read-style.js";
import { SpecError } from "../../scripts/spec-error.js";

type Place = Parameter["in"];

function refuse(message: string): SpecError {
  return new SpecError([{ place: "spec.yaml", message }]);
}

function read(place: Place, styled: Styled, kinds: readonly string[] = ["array"]): Style {
  return readStyle(place, styled, kinds, refuse);
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

  it.each<[kinds: string[], want: boolean]>([
    [["string"], true],
    [["integer", "string"], true],
    [["string", "array"], false],
    [["object"], false],
    [[], false],
  ])("explodes values of %j, told not to: %s", (kinds, want) => {
    expect(read("query", { explode: false }, kinds).explode).toBe(want);
  });

  it.each<[place: Place, style: Style["name"], message: string]>([
    ["path", "form", "`style: form` is none of a path parameter: use simple, label or matrix"],
    ["path", "deepObject", "`style: deepObject` is none of a path parameter: use simple, label or matrix"],
    [
      "query",
      "simple",
      "`style: simple` is none of a query parameter: use form, spaceDelimited, pipeDelimited or deepObject",
    ],
    ["header", "form", "`style: form` is none of a header parameter: use simple"],
    ["cookie", "simple", "`style: simple` is none of a cookie parameter: use form"],
  ])("refuses in a %s the style %s", (place, style, message) => {
    expect(() => read(place, { style })).toThrow(refuse(message));
  });

  it.each<Place>(["path", "header", "cookie"])("refuses reserved characters in a %s", (place) => {
    const message = `\`allowReserved\` is for query parameters: a ${place} parameter cannot have it, so remove it`;
    expect(() => read(place, { allowReserved: true })).toThrow(refuse(message));
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
