import {
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

/** The values of the parameter `color` in the specification's table. */
export const colors = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
} as const;

/** A row of the table; what the specification leaves undefined is not there. */
export interface StyleExample extends Partial<Record<keyof typeof colors, string>> {
  readonly style: string;
  readonly write: Style;
  /** Where parameters of this style can be. */
  readonly places: readonly Place[];
}

/** OpenAPI 3.1.1, Style Examples; the empty string as RFC 6570 has it, and without the `?` that begins a query. */
export const styleExamples: readonly StyleExample[] = [
  {
    style: "matrix, not exploded",
    write: matrix({ explode: false }),
    places: ["path"],
    empty: ";color",
    string: ";color=blue",
    array: ";color=blue,black,brown",
    object: ";color=R,100,G,200,B,150",
  },
  {
    style: "matrix, exploded",
    write: matrix({ explode: true }),
    places: ["path"],
    empty: ";color",
    string: ";color=blue",
    array: ";color=blue;color=black;color=brown",
    object: ";R=100;G=200;B=150",
  },
  {
    style: "label, not exploded",
    write: label({ explode: false }),
    places: ["path"],
    empty: ".",
    string: ".blue",
    array: ".blue,black,brown",
    object: ".R,100,G,200,B,150",
  },
  {
    style: "label, exploded",
    write: label({ explode: true }),
    places: ["path"],
    empty: ".",
    string: ".blue",
    array: ".blue.black.brown",
    object: ".R=100.G=200.B=150",
  },
  {
    style: "simple, not exploded",
    write: simple({ explode: false }),
    places: ["path", "header"],
    empty: "",
    string: "blue",
    array: "blue,black,brown",
    object: "R,100,G,200,B,150",
  },
  {
    style: "simple, exploded",
    write: simple({ explode: true }),
    places: ["path", "header"],
    empty: "",
    string: "blue",
    array: "blue,black,brown",
    object: "R=100,G=200,B=150",
  },
  {
    style: "form, not exploded",
    write: form({ explode: false }),
    places: ["query", "cookie"],
    empty: "color=",
    string: "color=blue",
    array: "color=blue,black,brown",
    object: "color=R,100,G,200,B,150",
  },
  {
    style: "form, exploded",
    write: form({ explode: true }),
    places: ["query", "cookie"],
    empty: "color=",
    string: "color=blue",
    array: "color=blue&color=black&color=brown",
    object: "R=100&G=200&B=150",
  },
  {
    style: "spaceDelimited, not exploded",
    write: spaceDelimited({ explode: false }),
    places: ["query"],
    array: "color=blue%20black%20brown",
    object: "color=R%20100%20G%20200%20B%20150",
  },
  {
    style: "pipeDelimited, not exploded",
    write: pipeDelimited({ explode: false }),
    places: ["query"],
    array: "color=blue%7Cblack%7Cbrown",
    object: "color=R%7C100%7CG%7C200%7CB%7C150",
  },
  {
    style: "deepObject",
    write: deepObject(),
    places: ["query"],
    object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  },
];

/** A cell of the table. */
export type StyleCell = readonly [style: string, kind: keyof typeof colors, want: string, example: StyleExample];

/** The table's cells, one after another. */
export const styleCells: readonly StyleCell[] = styleExamples.flatMap((example) =>
  (["empty", "string", "array", "object"] as const).flatMap((kind): StyleCell[] => {
    const want = example[kind];
    return want === undefined ? [] : [[example.style, kind, want, example]];
  }),
);
