/** How many values a document may hold, aliases counted as often as they are used. */
const mostValues = 10_000_000;

/** How deep a file may be, what aliases stand for counted as inside of them. */
const mostDepth = 500;

/**
 * Refuses what aliases of YAML make endless: a value that holds itself, or a few lines that stand for more than there is
 * memory.
 *
 * @throws with what is wrong.
 */
export function refuseEndless(parsed: unknown): void {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const measure = (value: unknown, depth: number): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) throw new Error("an alias stands inside of what it stands for");
    if (depth > mostDepth) throw new Error(`it is more than ${mostDepth} levels deep: make it flatter`);
    open.add(value);
    const size = Object.values(value).reduce<number>((sum, member) => sum + measure(member, depth + 1), 1);
    if (size > mostValues) throw new Error("aliases make it larger than can be read");
    open.delete(value);
    sizes.set(value, size);
    return size;
  };
  measure(parsed, 0);
}
