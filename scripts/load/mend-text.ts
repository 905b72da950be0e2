/**
 * Puts the sign of what cannot be read in the place of halves of characters, in all texts and names of a parsed document:
 * escapes of JSON can make such halves, and no file, URL or header can hold one.
 */
export function mendText(parsed: unknown): unknown {
  const mended = new Map<object, unknown>();
  const mend = (value: unknown): unknown => {
    if (typeof value === "string") return value.replace(halves, "\ufffd");
    if (typeof value !== "object" || value === null) return value;
    if (!mended.has(value)) mended.set(value, Array.isArray(value) ? value.map(mend) : mendMap(value));
    return mended.get(value);
  };
  const mendMap = (map: object): unknown => {
    return Object.fromEntries(
      Object.entries(map).map(([name, member]) => [name.replace(halves, "\ufffd"), mend(member)]),
    );
  };
  return mend(parsed);
}

const halves = /\p{Surrogate}/gu;
