import type { Document } from "../../document/document.js";
import { pointerSegment } from "../../document/json-pointer.js";

/** Where the objects of a document stand. */
export interface Pointers {
  /** Whether an object is one of the document's. */
  has(holder: object): boolean;
  /** The pointer of an object of the document, such as `#/paths/~1users/get`. */
  pointerOf(holder: object): string | undefined;
  /** The pointer of the one object that has this name by `$anchor` or `$dynamicAnchor`. */
  anchored(name: string): string | undefined;
  /** The pointer of the one object with this `$id`. */
  identified(id: string): string | undefined;
}

/** Finds the places of a document's objects, each once. One that stands in two places by a YAML alias has the first. */
export function findPointers(document: Document): Pointers {
  const keys = new Map<object, { holder: object; key: string } | undefined>([[document, undefined]]);
  const anchors = new Map<string, object[]>();
  const ids = new Map<string, object[]>();
  // Grows as it goes, so that nothing is too deep.
  for (const [holder] of keys) {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === "object" && value !== null && !keys.has(value)) keys.set(value, { holder, key });
      if (typeof value !== "string") continue;
      if (key === "$anchor" || key === "$dynamicAnchor") anchors.set(value, [...(anchors.get(value) ?? []), holder]);
      if (key === "$id") ids.set(value, [...(ids.get(value) ?? []), holder]);
    }
  }
  const pointerOf = (holder: object): string | undefined => {
    if (!keys.has(holder)) return undefined;
    const segments: string[] = [];
    for (let at = keys.get(holder); at !== undefined; at = keys.get(at.holder))
      segments.unshift(pointerSegment(at.key));
    return ["#", ...segments].join("/");
  };
  const only = (found: readonly object[] = []): string | undefined => {
    const [first, ...others] = new Set(found);
    return first && others.length === 0 ? pointerOf(first) : undefined;
  };
  return {
    has: (holder) => keys.has(holder),
    pointerOf,
    anchored: (name) => only(anchors.get(name)),
    identified: (id) => only(ids.get(id)),
  };
}
