import { pointerSegment } from "./json-pointer.js";

/** The methods that a path item can have, in the order in which the standard lists them. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** Whether a path item has a member for a method, which is called as the method is but in small letters. */
export function isListed(method: string): method is (typeof methods)[number] {
  return methods.some((listed) => listed === method);
}

/** Where an operation stands in its document, such as `#/paths/~1users/get`. */
export function operationPointer(path: string, method: string): string {
  return `#/paths/${pointerSegment(path)}/${isListed(method) ? "" : "additionalOperations/"}${pointerSegment(method)}`;
}
