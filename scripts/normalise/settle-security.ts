import type { SecurityRequirement } from "../document/document.js";
import { mapOperations, mapValues, type NormalDocument, type NormalOperation } from "../document/normal-document.js";

/**
 * A document without a word on what its operations need has that of most of them, if there is such a thing: what each of
 * them says itself is then said once.
 */
export function settleSecurity(document: NormalDocument): NormalDocument {
  if (document.security !== undefined) return document;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const counts = new Map<string, number>();
  for (const { security } of operations) {
    const key = keyOf(security);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const usual = operations.find(({ security }) => (counts.get(keyOf(security)) ?? 0) > operations.length / 2)?.security;
  if (usual === undefined) return document;
  const withSecurity = (operation: NormalOperation): NormalOperation => ({ security: [], ...operation });
  return { ...document, security: withoutScopes(usual), paths: mapOperations(document.paths, withSecurity) };
}

/** Alternatives by the schemes that each needs. */
function keyOf(security: readonly SecurityRequirement[] = []): string {
  return JSON.stringify(withoutScopes(security));
}

/** Scopes are of one operation. */
function withoutScopes(security: readonly SecurityRequirement[]): SecurityRequirement[] {
  return security.map((requirement) => mapValues(requirement, () => []));
}
