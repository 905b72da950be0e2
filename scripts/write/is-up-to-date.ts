import { hash } from "node:crypto";
import { longestText, readInside } from "./inside.js";
import { findLeftOver } from "./left-over.js";
import { findTemporary } from "./temporary.js";
import { findWall } from "./wall.js";

/**
 * Checks that files have their hashes, that nothing is left over in `folders`, and that there are no temporary files: a run
 * that wants these files has nothing to do. With `isDeep`, the folders below are searched too.
 *
 * @throws {@link SpecError} for a path outside of `out`, one that cannot be read, and links and the like in its place.
 */
export async function isUpToDate(
  hashes: ReadonlyMap<string, string>,
  folders: readonly string[],
  out: string,
  isDeep: boolean,
): Promise<boolean> {
  const wall = await findWall(out);
  if (wall === undefined || (await findTemporary(wall)).length > 0) return false;
  for (const [path, wanted] of hashes) {
    const present = await readInside(wall, path, longestText);
    if (present === undefined || hash("sha256", present) !== wanted) return false;
  }
  return (await findLeftOver(wall, hashes.keys(), folders, isDeep)).length === 0;
}
