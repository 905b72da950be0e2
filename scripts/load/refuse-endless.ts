/** How many values a document may hold, aliases counted as often as they are used. */
const mostValues = 10_000_000;

/**
 * Refuses what aliases of YAML make endless: a value that holds itself, or a few lines that stand for more than there is
 * memory.
 *
 * @throws with what is wrong.
 */
export function refuseEndless(parsed: unknown): void {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const measure = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    if (open.has(value)) throw new Error("an alias stands inside of what it stands for");
    open.add(value);
    const size = Object.values(value).reduce<number>((sum, member) => sum + measure(member), 1);
    if (size > mostValues) throw new Error("aliases make it larger than can be read");
    open.delete(value);
    sizes.set(value, size);
    return size;
  };
  measure(parsed);
}
