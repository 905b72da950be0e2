import { lstat, unlink } from "node:fs/promises";
import { join, sep } from "node:path";
import { ifThere } from "./explain.js";
import { listInside } from "./inside.js";
import { fault, guard, placeOf, removeFolder, type Wall } from "./wall.js";

/** The name of the folder, in `--out`, that has a folder for the run that is writing. */
export const lockName = ".openapi-facade";

/** The temporary files that a killed run has left in a folder, and those of a run that is writing at the moment. */
export async function findTemporary(wall: Wall): Promise<string[]> {
  const lock = join(wall.out, lockName).replaceAll(sep, "/");
  const stats = await ifThere(lock, lstat(placeOf(wall, lock)));
  if (stats?.isDirectory() !== true) return stats === undefined ? [] : [lock];
  const found: string[] = [];
  for (const run of await listInside(wall, lock)) {
    const folder = `${lock}/${run.name}`;
    const files = run.isDirectory() ? await listInside(wall, folder) : [];
    found.push(...files.map(({ name }) => `${folder}/${name}`), ...(files.length === 0 ? [folder] : []));
  }
  return found.length > 0 ? found : [lock];
}

/**
 * Deletes the temporary files of some runs, and the lock if there are no others: one that has come since is alive.
 *
 * @throws {@link SpecError} for what no run has put there.
 */
export async function deleteTemporary(wall: Wall, runs: readonly string[]): Promise<void> {
  const lock = join(wall.out, lockName);
  for (const run of runs) {
    const folder = join(lock, run);
    if (!runName.test(run)) throw fault(folder, "it is in the place of temporary files: move it away");
    for (const { name } of await listInside(wall, folder)) {
      const file = join(folder, name);
      if (!fileName.test(name)) throw fault(file, "it is in the place of temporary files: move it away");
      if (await guard(wall, file)) await ifThere(file, unlink(placeOf(wall, file)));
    }
    await removeFolder(wall, folder);
  }
  await removeFolder(wall, lock);
}

/** The names that temporary files have. What has another name is not ours, and is not deleted. */
const runName = /^[0-9a-f]{16}$/;
const fileName = /^\d+\.(new|old)$/;
