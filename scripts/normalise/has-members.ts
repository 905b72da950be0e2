import type { Schema } from "../document/document.js";

/** Whether members stand in a schema itself, or in a part or an alternative of it. */
export function hasMembers({ properties, allOf = [], oneOf = [], anyOf = [] }: Schema): boolean {
  return properties !== undefined || [...allOf, ...oneOf, ...anyOf].some(hasMembers);
}
