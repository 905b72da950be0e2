import type { Document, Reference } from "./document.js";
import { memberAt, referenceSegments } from "./json-pointer.js";

/** What a reference leads to. The loader has seen that it leads somewhere. */
export function follow<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  // The border where YAML enters: a reference from a parameter leads to a parameter, and so on.
  return follow(document, memberAt(document, referenceSegments(value.$ref)) as T | Reference);
}
