import type { Schema } from "../../document/document.js";

/** A schema that names its types as JSON has them, one by itself; it is read from the other keywords where none is named. */
export function plainType(schema: Schema, isPart: boolean, note: (message: string) => void): Schema {
  if (schema.type === undefined) return withInferred(schema, isPart);
  if (typeof schema.type === "string" && kinds.has(schema.type)) return schema;
  const { type, ...rest } = schema;
  const named = [...new Set([type].flat())];
  if (named.includes("file")) return { ...rest, type: "string", format: "binary" };
  const unknown = named.filter((kind) => !kinds.has(kind) && kind !== "any");
  if (unknown.length > 0) {
    note(`\`${unknown.join("`, `")}\` is no type of JSON: what is there stands without it`);
  }
  const [first, ...others] = named.filter((kind) => kinds.has(kind));
  if (first === undefined || unknown.length > 0 || named.includes("any")) return withInferred(rest, isPart);
  return { ...schema, type: others.length === 0 ? first : [first, ...others] };
}

const kinds = new Set(["null", "boolean", "object", "array", "number", "integer", "string"]);

/** With the type that its keywords are about, if they are about one. */
function withInferred(schema: Schema, isPart: boolean): Schema {
  if (others.some((key) => key in schema)) return schema;
  const { format = "" } = schema;
  const type = keywords.find(([, keys]) => keys.some((key) => key in schema))?.[0] ?? formats.get(format);
  // What limits a part of `allOf` is about the type of the others.
  const isAlone = !isPart || type === "object" || type === "array";
  return type !== undefined && isAlone ? { ...schema, type } : schema;
}

/** Keywords that say of what type values are, or that leave it to others. */
const others = ["$ref", "enum", "const", "x-extensible-enum", "allOf", "anyOf", "oneOf", "not"];

const keywords: readonly [type: string, keys: readonly string[]][] = [
  [
    "object",
    ["properties", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties"],
  ],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
];

/** Formats of the standards, which are of one type each. */
const formats = new Map(
  Object.entries({
    string: "binary byte date date-time duration email hostname idn-email ipv4 ipv6 iri password time uri url uuid",
    integer: "int32 int64",
    number: "float double",
    boolean: "boolean",
  }).flatMap(([type, names]) => names.split(" ").map((name): [string, string] => [name, type])),
);
