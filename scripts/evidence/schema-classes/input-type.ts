import type { Shape } from "../facts.js";
import { plainText, readStrong } from "../markdown.js";
import { isAny } from "../shape.js";

/**
 * Reads what a client takes for a type: `str, datetime,`, `decimal.Decimal, int,`, `list, tuple, None,`. Several classes
 * stand for one type of JSON. `None` alone is null, and all of them are any value.
 *
 * @returns `undefined` where it is no type.
 */
export function readInputType(cell: string): Shape | undefined {
  const model = /^\[/.test(cell) ? readStrong(cell)?.text : undefined;
  if (model !== undefined) return { model: model.slice(model.lastIndexOf(".") + 1) };
  const classes = plainText(cell)
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  if (classes.length === 0 || !classes.every((name) => known.has(name))) return undefined;
  const has = (...names: readonly string[]): boolean => names.some((name) => classes.includes(name));
  const shapes: Shape[] = [
    ...(has("dict") ? [{ type: "object" } as const] : []),
    ...(has("list") ? [{ type: "array" } as const] : []),
    ...(has("str") ? [textOf(classes)] : []),
    ...(has("bytes") ? [{ type: "string", format: "binary" } as const] : []),
    ...(has("float") ? [{ type: "number" } as const] : has("int") ? [{ type: "integer" } as const] : []),
    ...(has("bool") ? [{ type: "boolean" } as const] : []),
  ];
  if (shapes.length === 6) return {};
  const nullable = has("None") ? ({ nullable: true } as const) : {};
  return shapes.length > 1 ? { anyOf: shapes, ...nullable } : { ...shapes[0], ...nullable };
}

const known: ReadonlySet<string> = new Set(
  "dict frozendict.frozendict list tuple str date datetime uuid.UUID int float decimal.Decimal bool None bytes io.FileIO io.BufferedReader".split(
    " ",
  ),
);

/** A text, of the format that one more class stands for. */
function textOf(classes: readonly string[]): Shape {
  const formats = [...textFormats].filter(([name]) => classes.includes(name)).map(([, format]) => format);
  const [only] = formats;
  return { type: "string", ...(only !== undefined && formats.length === 1 && { format: only }) };
}

const textFormats: ReadonlyMap<string, string> = new Map([
  ["date", "date"],
  ["datetime", "date-time"],
  ["uuid.UUID", "uuid"],
]);

/** A type with the format that notes name in words: `value must be a 64 bit integer`. */
export function withFormat(shape: Shape, notes: string): Shape {
  const format = formats.find(([words]) => words.test(notes))?.[1];
  return format === undefined || isAny(shape) || shape.format !== undefined ? shape : { ...shape, format };
}

const formats: readonly (readonly [RegExp, string])[] = [
  [/value must be a 32 bit integer/, "int32"],
  [/value must be a 64 bit integer/, "int64"],
  [/value must be a 32 bit float/, "float"],
  [/value must be a 64 bit float/, "double"],
  [/value must be a uuid/, "uuid"],
  [/value must be numeric and storable in decimal\.Decimal/, "number"],
];
