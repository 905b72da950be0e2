import { type ApiChange, type Level, worst } from "./review/change.js";
import { compareSurfaces } from "./review/compare-surfaces.js";
import { readSurface } from "./review/read-surface.js";
import type { Change, Output } from "./write.js";

export { describeReview } from "./review/describe-review.js";
export type { ApiChange, Level };

/** What has become of the files of one folder: those of a version, or the one of a product. */
export interface Review {
  readonly folder: string;
  /** What a release with the new files has to raise. */
  readonly level: Level;
  readonly changes: readonly ApiChange[];
  /** Whether nothing was there before; it is an addition then, of which there is nothing to tell. */
  readonly isNew: boolean;
}

/**
 * Reviews the changes that a run makes, folder by folder.
 *
 * The level is that of code which uses a client as clients are used: which calls, reads what comes back and builds what
 * is sent, compares values with those that the document lists, with a `default` for others, and imports by name. Code
 * that no longer compiles makes a change major; code that compiles from now on, and did not, makes it minor; all else is
 * a patch. Out of this promise is code that builds what only comes back, or that lists every value there is.
 */
export function reviewChanges(output: Output, changes: readonly Change[]): Review[] {
  const folders = [...new Set(changes.map(({ path }) => folderOf(path)))].sort();
  return folders.map((folder): Review => {
    const own = changes.filter(({ path }) => folderOf(path) === folder);
    const after = new Map(
      [...output].filter(([path]) => folderOf(path) === folder).map(([path, text]) => [nameOf(path), text]),
    );
    const before = new Map(after);
    for (const { path, before: text } of own) {
      if (text === undefined) before.delete(nameOf(path));
      else before.set(nameOf(path), text);
    }
    if (before.size === 0) return { folder, level: "minor", changes: [], isNew: true };
    const removed: ApiChange = { level: "major", place: folder, what: "removed" };
    const found = after.size === 0 ? [removed] : compareSurfaces(readSurface(before), readSurface(after));
    return { folder, level: worst(found) ?? "patch", changes: found, isNew: false };
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
