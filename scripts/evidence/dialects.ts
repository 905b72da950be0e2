import type { Dialect } from "./dialect.js";
import { csharp } from "./dialects/csharp.js";
import { go } from "./dialects/go.js";
import { java } from "./dialects/java.js";
import { php } from "./dialects/php.js";
import { pythonExperimental } from "./dialects/python-experimental.js";
import { pythonLegacy } from "./dialects/python-legacy.js";
import { pythonPydantic } from "./dialects/python-pydantic.js";
import { pythonSchemas } from "./dialects/python-schemas.js";
import { r } from "./dialects/r.js";
import { ruby } from "./dialects/ruby.js";

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
  ruby,
  php,
];

/**
 * The dialects that a page may be in: of those of which it has the most proofs, and which are among the given ones where
 * any is, those of which it has the most signs. All: it has none of any.
 *
 * @param isFar - Whether the given ones are those of other folders.
 */
function recogniseDialects(text: string, among: readonly Dialect[] = dialects, isFar = false): readonly Dialect[] {
  const proven = withMost(dialects, ({ proofs }) => proofs, text);
  const known = proven.filter((dialect) => among.includes(dialect));
  const hasSign = ({ signs }: Dialect): boolean => signs.some((sign) => sign.test(text));
  // What other folders have is less than a sign of the page's own.
  const isKnown = known.length > 0 && (!isFar || known.some(hasSign) || !proven.some(hasSign));
  return withMost(isKnown ? known : proven, ({ signs }) => signs, text);
}

function withMost(
  from: readonly Dialect[],
  patternsOf: (dialect: Dialect) => readonly RegExp[],
  text: string,
): readonly Dialect[] {
  const scores = from.map((dialect) => patternsOf(dialect).filter((pattern) => pattern.test(text)).length);
  const best = Math.max(...scores);
  return from.filter((_, index) => scores[index] === best);
}

interface Vote {
  readonly folder: string;
  readonly dialect: Dialect;
  readonly isProven: boolean;
}

/**
 * The dialect of each page. Pages of one folder are mostly of one dialect, so a page is of one that its folder has,
 * unless it proves to be of another: what signs it has may be those of a few types that others have too. What a folder
 * has is told by its pages that are certain: those with a proof where there are any, or else those with signs; where no
 * page of the folder is certain, by those of all folders.
 *
 * @param pages - Texts by path.
 * @returns Dialects by path; a page whose dialect cannot be told is missing.
 */
export function assignDialects(pages: ReadonlyMap<string, string>): Map<string, Dialect> {
  const votes = [...pages].flatMap(([path, text]): Vote[] => {
    const [only, ...others] = recogniseDialects(text);
    if (only === undefined || others.length > 0) return [];
    return [{ folder: folderOf(path), dialect: only, isProven: only.proofs.some((proof) => proof.test(text)) }];
  });
  const voting = new Set(votes.map(({ folder }) => folder));
  const byFolder = new Map<string, Dialect[]>();
  const assigned = new Map<string, Dialect>();
  for (const [path, text] of pages) {
    const folder = folderOf(path);
    const ranked = byFolder.get(folder) ?? rank(choose(votes, folder));
    byFolder.set(folder, ranked);
    const found = recogniseDialects(text, ranked, !voting.has(folder));
    const unknown = found.length === dialects.length ? undefined : found[0];
    const dialect = ranked.find((one) => found.includes(one)) ?? unknown;
    if (dialect !== undefined) assigned.set(path, dialect);
  }
  return assigned;
}

/** The votes that count in a folder. */
function choose(votes: readonly Vote[], folder: string): readonly Dialect[] {
  const own = votes.filter((vote) => vote.folder === folder);
  const counted = own.length > 0 ? own : votes;
  const proven = counted.filter(({ isProven }) => isProven);
  return (proven.length > 0 ? proven : counted).map(({ dialect }) => dialect);
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
