import { ArgumentError } from "../errors/errors.js";
import { isStructure } from "../plain-object.js";

/**
 * The text of a single value in a path, query or header: of a Date its RFC 3339 form, of other values their own.
 *
 * @throws {@link ArgumentError} for what has no such text: `null`, `undefined`, objects, invalid dates, lone surrogates.
 */
export function text(name: string, value: unknown): string {
  if (typeof value === "string") {
    if (!loneSurrogate.test(value)) return value;
    throw new ArgumentError(`${name} cannot have a lone surrogate`);
  }
  if (/^[nb]/.test(typeof value)) return String(value); // a number, bigint or boolean
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new ArgumentError(`${name} cannot be ${value === null || value instanceof Date ? value : typeof value}`);
}

/** Percent-encodes a single value for a path or query. */
export function encode(name: string, value: unknown): string {
  return encodeURIComponent(text(name, value));
}

/** JSON text of a value. */
export function writeJson(name: string, value: unknown): string {
  try {
    const json: string | undefined = JSON.stringify(value);
    // Of a Map or a form, say, nothing would be left.
    if (json !== undefined && (json !== "{}" || isStructure(value))) return json;
  } catch {
    // The platform's own error may quote the value, which may be secret.
  }
  throw new ArgumentError(`${name} cannot be JSON`);
}

/** With the flag `u` whole pairs are one character, so that halves alone match. */
const loneSurrogate = /\p{Surrogate}/u;
