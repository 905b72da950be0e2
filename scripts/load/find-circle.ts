import { isRef } from "@redocly/openapi-core";
import { memberAt, pointerSegment, referenceSegments } from "../document/json-pointer.js";

/** The pointer of a reference that leads to itself, by way of references alone; none where there is none. */
export function findCircle(root: unknown): string | undefined {
  const seen = new Set<object>();
  const search = (part: unknown, pointer: string): string | undefined => {
    if (typeof part !== "object" || part === null || seen.has(part)) return undefined;
    seen.add(part);
    if (isRef(part) && isCircular(root, part)) return pointer;
    for (const [name, member] of Object.entries(part)) {
      const found = search(member, `${pointer}/${pointerSegment(name)}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(root, "#");
}

function isCircular(root: unknown, first: { $ref: string }): boolean {
  const passed = new Set<unknown>();
  let part: unknown = first;
  while (isRef(part) && part.$ref.startsWith("#/") && !passed.has(part)) {
    passed.add(part);
    part = memberAt(root, referenceSegments(part.$ref));
    if (part === first) return true;
  }
  return false;
}
