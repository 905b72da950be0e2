/**
 * Which of a page's things is which of the document's: by the first of some rules as many as it finds, by the next those
 * that are left. Each is that of one other.
 */
export function matchInTurn<Own, One>(
  own: readonly Own[],
  ones: readonly One[],
  rules: readonly ((own: Own, one: One) => boolean)[],
): Map<Own, One> {
  const found = new Map<Own, One>();
  const taken = new Set<One>();
  for (const isSame of rules) {
    for (const thing of own.filter((thing) => !found.has(thing))) {
      const one = ones.find((one) => !taken.has(one) && isSame(thing, one));
      if (one === undefined) continue;
      found.set(thing, one);
      taken.add(one);
    }
  }
  return found;
}
