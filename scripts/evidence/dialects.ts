import type { Dialect } from "./dialect.js";
import { csharp } from "./dialects/csharp.js";
import { go } from "./dialects/go.js";
import { java } from "./dialects/java.js";
import { pythonExperimental } from "./dialects/python-experimental.js";
import { pythonLegacy } from "./dialects/python-legacy.js";
import { pythonPydantic } from "./dialects/python-pydantic.js";
import { pythonSchemas } from "./dialects/python-schemas.js";
import { r } from "./dialects/r.js";

/** The dialects that pages are read in. */
export const dialects: readonly Dialect[] = [
  csharp,
  r,
  pythonPydantic,
  pythonSchemas,
  pythonExperimental,
  pythonLegacy,
  java,
  go,
];

/** The dialects that a page may be in: those of whose signs it has the most. None: it has no sign of any. */
export function recogniseDialects(text: string): readonly Dialect[] {
  const scores = dialects.map(({ signs }) => signs.filter((sign) => sign.test(text)).length);
  const best = Math.max(...scores);
  return best === 0 ? [] : dialects.filter((_, index) => scores[index] === best);
}

/**
 * The dialect of each page. Pages of one folder are mostly of one dialect, so a page that could be of several, or has no
 * sign of any, is of that which most of its folder's pages are of; where none of them tells, of that of most pages.
 *
 * @param pages - Texts by path.
 * @returns Dialects by path; a page whose dialect cannot be told is missing.
 */
export function assignDialects(pages: ReadonlyMap<string, string>): Map<string, Dialect> {
  const candidates = new Map([...pages].map(([path, text]) => [path, recogniseDialects(text)]));
  const certain = [...candidates].flatMap(([path, [only, ...others]]) => {
    return only === undefined || others.length > 0 ? [] : [{ folder: folderOf(path), dialect: only }];
  });
  const byFolder = new Map<string, Dialect[]>();
  for (const { folder, dialect } of certain) {
    const votes = byFolder.get(folder);
    if (votes) votes.push(dialect);
    else byFolder.set(folder, [dialect]);
  }
  const ranks = new Map([...byFolder].map(([folder, votes]) => [folder, rank(votes)]));
  const all = rank(certain.map(({ dialect }) => dialect));
  const assigned = new Map<string, Dialect>();
  for (const [path, found] of candidates) {
    const ranked = ranks.get(folderOf(path)) ?? all;
    const dialect = found.length === 0 ? ranked[0] : (ranked.find((one) => found.includes(one)) ?? found[0]);
    if (dialect !== undefined) assigned.set(path, dialect);
  }
  return assigned;
}

/** Dialects, that with the most votes first. */
function rank(votes: readonly Dialect[]): Dialect[] {
  const counts = new Map<Dialect, number>();
  for (const dialect of votes) counts.set(dialect, (counts.get(dialect) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([dialect]) => dialect);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
