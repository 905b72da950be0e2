/**
 * A part of a document without the notes on how it came about (`x-evidence`, lists of them): they are for its
 * maintainers.
 */
export function withoutEvidence(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutEvidence);
  if (typeof part !== "object" || part === null) return part;
  const members = Object.entries(part).filter(([name, member]) => name !== "x-evidence" || !Array.isArray(member));
  return Object.fromEntries(members.map(([name, member]) => [name, withoutEvidence(member)]));
}
