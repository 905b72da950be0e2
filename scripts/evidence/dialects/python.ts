import { typeWords } from "../dialect.js";
import { anything, type TypeWords } from "../shape.js";

/** Words of Python for types: those of one generation are no names of models in another. */
export const pythonWords: TypeWords = typeWords({
  str: { type: "string" },
  StrictStr: { type: "string" },
  int: { type: "integer" },
  StrictInt: { type: "integer" },
  float: { type: "number" },
  StrictFloat: { type: "number" },
  Decimal: { type: "number" },
  bool: { type: "boolean" },
  StrictBool: { type: "boolean" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  UUID: { type: "string", format: "uuid" },
  bytearray: { type: "string", format: "binary" },
  bytes: { type: "string", format: "binary" },
  file: { type: "string", format: "binary" },
  file_type: { type: "string", format: "binary" },
  object: anything,
  Any: {},
  AnyType: {},
  None: "null",
  NoneType: "null",
  none_type: "null",
  list: "list",
  List: "list",
  tuple: "list",
  Tuple: "list",
  set: "set",
  Set: "set",
  dict: "map",
  Dict: "map",
  Optional: "optional",
  Union: "union",
});

/** What pages of all generations have, and those of other languages have not. */
export const pythonProofs: readonly RegExp[] = [/^```python/m];

/** What pages of all generations have. */
export const pythonSigns: readonly RegExp[] = [/\*\*(str|int|float|bool|datetime|date|object)\*\*/];
