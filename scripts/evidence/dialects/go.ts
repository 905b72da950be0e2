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
    // What older clients take where something may be left out.
    "optional.String": { type: "string" },
    "optional.Int32": { type: "integer" },
    "optional.Int64": { type: "integer", format: "int64" },
    "optional.Float32": { type: "number" },
    "optional.Float64": { type: "number", format: "double" },
    "optional.Bool": { type: "boolean" },
    "optional.Time": { type: "string", format: "date-time" },
    "optional.Map": "map",
    "optional.Interface": "wrapper",
    interface: {},
    map: "map",
  }),
  proofs: [/^```go(lang)?\s*$/m, /\*\*context\.Context\*\*/, /^# \\\w+\s*$/m, /\| Pointer to \[?\*\*/],
  signs: [
    /\*\*Nullable\w+\*\*/,
    /\*\*(\[\]|map\[string\]|float(32|64)\b|int(32|64)\b|time\.Time\b|optional\.)/,
    /\*\*(string|bool)\*\*/,
  ],
};
