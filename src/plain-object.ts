/** Whether it has items or members. */
export function isStructure(value: unknown): value is object {
  return Array.isArray(value) || isObject(value);
}

/** Whether it is an object of members alone: a Date, a Map or a URL, say, would lose what it holds. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of another realm's objects too, the prototype has none of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
