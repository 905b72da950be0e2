import { text } from "./text.js";

/**
 * Writes a query in OpenAPI's default form: `style: form`, exploded. The items of an array repeat its name, the members
 * of an object stand for themselves; `undefined` and `null` are left out.
 *
 * @throws {@link ArgumentError} for values that have no such form.
 */
export function writeQuery(values: ReadonlyMap<string, unknown>): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    pairs.push(
      `${encodeURIComponent(text("a query parameter's name", name))}=${encodeURIComponent(text(name, value))}`,
    );
  };
  for (const [name, value] of values) {
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (isPlainObject(value)) for (const [key, member] of Object.entries(value)) add(key, member);
    else add(name, value);
  }
  return pairs.join("&");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A Map or a URL, say, has no members of its own, and would vanish.
  return prototype === Object.prototype || prototype === null;
}
