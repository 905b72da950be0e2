import { pascalCase } from "../../names.js";

/** Content types that bodies have: the name of a class tells one without its signs. */
const known = [
  "application/json",
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "application/octet-stream",
  "application/json-patch+json",
  "application/merge-patch+json",
  "application/problem+json",
  "application/vnd.api+json",
  "application/hal+json",
  "application/ld+json",
  "application/x-ndjson",
  "application/yaml",
  "application/pdf",
  "application/zip",
  "application/gzip",
  "text/plain",
  "text/html",
  "text/csv",
  "text/xml",
  "text/yaml",
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/svg+xml",
];

/**
 * The content type that a class is named after: `ApplicationJson` → `application/json`.
 *
 * @param usual - One that the page has in full, of some class.
 * @returns `undefined` for one that is not known.
 */
export function contentTypeOf(name: string, usual?: string): string | undefined {
  const types = usual === undefined ? known : [usual, ...known];
  return types.find((type) => pascalCase(type).toLowerCase() === name.toLowerCase());
}
