/** A figure that must not grow unnoticed. */
export interface Budget {
  /** What is measured, as the subject of a sentence. */
  readonly what: string;
  /** The largest figure that passes. */
  readonly limit: number;
  readonly unit: string;
  /** Where to look when the figure is over the limit. */
  readonly lookAt: string;
}

/** The budgets that are the same on every machine: a test checks them, and `npm run bench` shows them. */
export const budgets: Readonly<Record<"classBundle" | "functionBundle" | "versionBundle" | "types" | "lines", Budget>> =
  {
    classBundle: {
      what: "A bundle of one operation, called as a method",
      limit: 7_700,
      unit: "bytes, gzip",
      lookAt: "what createCaller imports; `npx esbuild --bundle --minify --analyze` lists the share of each file",
    },
    functionBundle: {
      what: "A bundle of one operation, called as a function",
      limit: 7_200,
      unit: "bytes, gzip",
      lookAt: "what createCaller imports, and generated/tiledb/v4/functions.ts",
    },
    versionBundle: {
      what: "A bundle of all of TileDB v1",
      limit: 7_850,
      unit: "bytes, gzip",
      lookAt: "the bundle of one method first; if that has not grown, the methods in generated/tiledb/v1/user.ts",
    },
    types: {
      what: "A file with all calls of TileDB v1, TileDB v4 and Arthur v1",
      limit: 115,
      unit: "type instantiations",
      lookAt:
        "generic, conditional and mapped types in the signatures of generated methods, in ApiPromise and in Pages",
    },
    lines: {
      what: "The folder generated/",
      limit: 6_150,
      unit: "lines",
      lookAt:
        "`git diff --stat` of generated/: which files grew, and whether a spec grew or the text of each operation",
    },
  };
