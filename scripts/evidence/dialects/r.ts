import { type Dialect, typeWords } from "../dialect.js";
import { readRExample } from "../r-example.js";
import { anything } from "../shape.js";

/** R. It writes strings, booleans and dates as `character`. */
export const r: Dialect = {
  name: "r",
  language: "R",
  words: typeWords({
    character: { type: ["string", "boolean"] },
    logical: { type: "boolean" },
    integer: { type: "integer" },
    numeric: { type: "number" },
    object: anything,
    AnyType: {},
    TODO_OBJECT_MAPPING: {},
    ERROR_UNKNOWN: {},
    "data.frame": { type: "string", format: "binary" },
    list: "list",
    array: "list",
    set: "set",
    map: "map",
  }),
  proofs: [/^```r\s*$/im, /^# [\w.]+::\w+/m],
  signs: [/\*\*(character|numeric|data\.frame|array\[|map\()/, /\$new\(/],
  keepsFieldNames: true,
  readExample: readRExample,
};
