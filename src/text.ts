import { ArgumentError } from "./errors.js";

/**
 * The text of a single value in a path, query or header: of a Date its RFC 3339 form, of other values their own.
 *
 * @throws {@link ArgumentError} for what has no such text: `null`, `undefined`, objects, invalid dates, lone surrogates.
 */
export function text(name: string, value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ArgumentError(`${name} is an invalid Date`);
    return value.toISOString();
  }
  const type = value === null ? "null" : typeof value;
  if (["null", "undefined", "object", "function", "symbol"].includes(type)) {
    throw new ArgumentError(`${name} is a value of type ${type}, which has no text to send`);
  }
  const string = String(value);
  if (loneSurrogate.test(string)) throw new ArgumentError(`${name} holds half of a surrogate pair, which is no text`);
  return string;
}

/** With the flag `u` whole pairs are one character, so that halves alone match. */
const loneSurrogate = /\p{Surrogate}/u;
