import { type Dialect, typeWords } from "../dialect.js";

/** Go. */
export const go: Dialect = {
  name: "go",
  language: "Go",
  words: typeWords({
    string: { type: "string" },
    NullableString: { type: "string", nullable: true },
    int: { type: "integer" },
    int32: { type: "integer" },
    NullableInt32: { type: "integer", nullable: true },
    int64: { type: "integer", format: "int64" },
    NullableInt64: { type: "integer", format: "int64", nullable: true },
    float32: { type: "number" },
    NullableFloat32: { type: "number", nullable: true },
    float64: { type: "number", format: "double" },
    NullableFloat64: { type: "number", format: "double", nullable: true },
    bool: { type: "boolean" },
    NullableBool: { type: "boolean", nullable: true },
    "time.Time": { type: "string", format: "date-time" },
    NullableTime: { type: "string", format: "date-time", nullable: true },
    "os.File": { type: "string", format: "binary" },
    interface: {},
    map: "map",
  }),
  signs: [
    /^```go(lang)?\s*$/m,
    /Pointer to |\*\*Nullable\w+\*\*/,
    /\*\*(\[\]\w|map\[string\]|float32|int32|int64|time\.Time)/,
  ],
};
