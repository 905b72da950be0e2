import { type Dialect, typeWords } from "../dialect.js";
import { anything } from "../shape.js";

/** PHP. A date without a time is a `DateTime` too. */
export const php: Dialect = {
  name: "php",
  language: "PHP",
  words: typeWords({
    string: { type: "string" },
    int: { type: "integer" },
    float: { type: "number" },
    double: { type: "number", format: "double" },
    bool: { type: "boolean" },
    DateTime: { type: "string", format: ["date-time", "date"] },
    SplFileObject: { type: "string", format: "binary" },
    object: anything,
    mixed: {},
    AnyType: {},
    null: "null",
    array: "map",
    map: "map",
  }),
  proofs: [/^```php\s*$/m, /^# # \w+/m, /^# (\w+\\)+\w+\s*$/m],
  signs: [/\*\*(string|bool|int|float)(\[\])*\*\*/, /\*\*\\\w+/, /\*\*(array<|array&lt;|map\[string,)/],
};
