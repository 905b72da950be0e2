import { type Dialect, typeWords } from "../dialect.js";
import { anything } from "../shape.js";

/** Ruby. It has one word for numbers of any size, and writes bytes and identifiers as strings. */
export const ruby: Dialect = {
  name: "ruby",
  language: "Ruby",
  words: typeWords({
    String: { type: "string" },
    Integer: { type: "integer" },
    Float: { type: "number" },
    Boolean: { type: "boolean" },
    Time: { type: "string", format: "date-time" },
    DateTime: { type: "string", format: "date-time" },
    Date: { type: "string", format: "date" },
    File: { type: "string", format: "binary" },
    Object: anything,
    AnyType: {},
    Array: "list",
    Set: "set",
    Hash: "map",
  }),
  // R writes titles of pages alike.
  proofs: [/^```ruby\s*$/m, /^# [\w.]+::\w+/m],
  signs: [/\*\*(String|Integer|Float|Boolean|Time|Date|File)\*\*/, /\*\*(Array|Hash)(&lt;|<)/],
};
