import { ArgumentError } from "./errors.js";
import { text } from "./text.js";

/**
 * Fills the placeholders of a path, each with one segment, percent-encoded.
 *
 * @throws {@link ArgumentError} for a value that is missing or empty, and for `.` and `..`, which would change the path
 * however they are encoded (WHATWG URL standard, dot segments).
 */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === null) throw new ArgumentError(`${path}: ${name} is missing`);
    const segment = Array.isArray(value) ? value.map((item) => encode(name, item)).join(",") : encode(name, value);
    if (segment === "") throw new ArgumentError(`${path}: ${name} is empty`);
    if (segment === "." || segment === "..") throw new ArgumentError(`${path}: ${name} cannot be "${segment}"`);
    return segment;
  });
}

/** Names of a path's placeholders. */
export function placeholders(path: string): string[] {
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}

function encode(name: string, value: unknown): string {
  return encodeURIComponent(text(name, value));
}
