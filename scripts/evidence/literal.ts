import type { Json, Shape, TypeName } from "./facts.js";

/**
 * Reads a value as pages print it, in any of the languages: `"x"`, `'x'`, `10F`, `True`, `["a", 'b', ]`.
 *
 * @returns `undefined` where it is none, such as a constant of the vendor's client.
 */
export function readLiteral(source: string, shape: Shape): Json | undefined {
  const text = source.trim();
  if (/^(["']).*\1$/s.test(text) && text.length > 1) return ofType(text.slice(1, -1), shape);
  if (/^\[.*\]$/s.test(text)) return readList(text.slice(1, -1), shape.items ?? {});
  if (isNothing(text)) return undefined;
  if (/^(true|false)$/i.test(text)) return is(shape, "boolean") || !is(shape, "string") ? isTrue(text) : text;
  const [, decimal] = /^new BigDecimal\("(-?\d+(?:\.\d+)?)"\)$/.exec(text) ?? [];
  if (decimal !== undefined) return Number(decimal);
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?[FDLMfdlm]?$/.test(text)) {
    return is(shape, "string") ? text : Number(text.replace(/[a-z]$/i, ""));
  }
  // A word without quotes, as R and Java print it; what has dots or brackets is code.
  return is(shape, "string") && /^[^.()<>{}]+$/.test(text) && text !== "" ? text : undefined;
}

/** Null among quoted values says no more than their type, which says it too; among words it is one. */
function readList(inner: string, items: Shape): Json | undefined {
  const parts = inner.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^,\s][^,]*/g) ?? [];
  const isQuoted = parts.some((part) => /^["']/.test(part));
  const values = parts
    .filter((part) => !isQuoted || !isNothing(part.trim()))
    .map((part) => (is(items, "string") && isNothing(part.trim()) ? part.trim() : readLiteral(part, items)));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function isNothing(text: string): boolean {
  return /^(null|none|nil|nullptr|undefined)$/i.test(text);
}

/** A quoted value may be a number's: some pages quote them all. */
function ofType(text: string, shape: Shape): Json {
  if (is(shape, "string") || shape.type === undefined) return text;
  if (is(shape, "boolean") && /^(true|false)$/i.test(text)) return isTrue(text);
  return is(shape, "number") || is(shape, "integer") ? (Number.isNaN(Number(text)) ? text : Number(text)) : text;
}

function is({ type }: Shape, name: TypeName): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}

function isTrue(text: string): boolean {
  return text.toLowerCase() === "true";
}
