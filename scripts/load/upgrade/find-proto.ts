import { pointerSegment } from "../../document/json-pointer.js";

/**
 * The pointer of the first name or text `__proto__` of a document; none where there is none. The library that upgrades
 * documents assigns members by their names, and that one would be what the map inherits from.
 */
export function findProto(part: unknown, pointer = "#"): string | undefined {
  if (part === "__proto__") return pointer;
  if (typeof part !== "object" || part === null) return undefined;
  for (const [name, member] of Object.entries(part)) {
    const inside = `${pointer}/${pointerSegment(name)}`;
    const found = name === "__proto__" ? inside : findProto(member, inside);
    if (found !== undefined) return found;
  }
  return undefined;
}
