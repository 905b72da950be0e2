import type { Dialect } from "./dialect.js";
import { csharp } from "./dialects/csharp.js";
import { go } from "./dialects/go.js";
import { java } from "./dialects/java.js";
import { pythonExperimental } from "./dialects/python-experimental.js";
import { pythonLegacy } from "./dialects/python-legacy.js";
import { pythonPydantic } from "./dialects/python-pydantic.js";
import { r } from "./dialects/r.js";

/** The dialects that pages are read in. */
export const dialects: readonly Dialect[] = [csharp, r, pythonPydantic, pythonExperimental, pythonLegacy, java, go];

/** The dialects that a page may be in: those of whose signs it has the most. None: it has no sign of any. */
export function recogniseDialects(text: string): readonly Dialect[] {
  const scores = dialects.map(({ signs }) => signs.filter((sign) => sign.test(text)).length);
  const best = Math.max(...scores);
  return best === 0 ? [] : dialects.filter((_, index) => scores[index] === best);
}

/**
 * The dialect of each page. Pages of one folder are mostly of one dialect, so a page that could be of several, or has no
 * sign of any, is of that which most of its folder's pages are of.
 *
 * @param pages - Texts by path.
 * @returns Dialects by path; a page whose dialect cannot be told is missing.
 */
export function assignDialects(pages: ReadonlyMap<string, string>): Map<string, Dialect> {
  const candidates = new Map([...pages].map(([path, text]) => [path, recogniseDialects(text)]));
  const votes = new Map<string, Map<Dialect, number>>();
  for (const [path, [only, ...others]] of candidates) {
    if (only === undefined || others.length > 0) continue;
    const folder = folderOf(path);
    const counts = votes.get(folder) ?? new Map<Dialect, number>();
    votes.set(folder, counts.set(only, (counts.get(only) ?? 0) + 1));
  }
  const assigned = new Map<string, Dialect>();
  for (const [path, found] of candidates) {
    const ranked = [...(votes.get(folderOf(path)) ?? [])].sort(([, a], [, b]) => b - a).map(([dialect]) => dialect);
    const dialect = found.length === 0 ? ranked[0] : (ranked.find((one) => found.includes(one)) ?? found[0]);
    if (dialect !== undefined) assigned.set(path, dialect);
  }
  return assigned;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
