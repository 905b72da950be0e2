import { lstat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { ifThere } from "./write/explain.js";
import { listInside, longestText, readInside } from "./write/inside.js";
import { findLeftOver, isGenerated, startsGenerated } from "./write/left-over.js";
import { replaceFiles } from "./write/replace-files.js";
import type { Change } from "./write/swap.js";
import { findTemporary } from "./write/temporary.js";
import { findWall, type Wall } from "./write/wall.js";

export { explain } from "./write/explain.js";
export { isUpToDate } from "./write/is-up-to-date.js";
export { type ManifestFile, readManifest } from "./write/manifest-file.js";
export { keepManifest, replaceFiles } from "./write/replace-files.js";
export type { Change } from "./write/swap.js";
export { allWritten, nothingWritten, WriteError } from "./write/write-error.js";

/** The output of a run: the text of each file by its path, with forward slashes. */
export type Output = ReadonlyMap<string, string>;

/**
 * Compares the output with what is on disk. `out` is the folder that all of it lies in; by default the smallest one.
 *
 * Left over is what an earlier run made in one of `folders` and this one does not; with `isDeep` also in the folders below.
 * Files that were not generated are not.
 *
 * @throws {@link SpecError} for a path that cannot be read, and for links, pipes and the like in place of a file or folder.
 */
export async function compareOutput(
  output: Output,
  folders: readonly string[],
  out: string = commonFolder([...output.keys()].map(dirname).concat(folders)),
  isDeep = true,
): Promise<Change[]> {
  const wall = await findWall(out);
  const changes: Change[] = [];
  for (const [path, text] of output) {
    const present = wall && (await readText(wall, path));
    if (present === undefined) changes.push({ path, kind: "missing", isGenerated: true, text });
    else if (present !== text)
      changes.push({ path, kind: "different", isGenerated: isGenerated(present), text, before: present });
  }
  if (wall === undefined) return changes;
  for (const path of await findLeftOver(wall, output.keys(), folders, isDeep)) {
    changes.push({ path, kind: "left over", isGenerated: true, before: (await readText(wall, path)) ?? "" });
  }
  return changes;
}

/**
 * Makes the changes, all of them or none. `out` is the folder that they lie in; by default the smallest one.
 *
 * @throws {@link WriteError} if they cannot be made, with what was written nevertheless.
 */
export async function applyChanges(
  changes: readonly Change[],
  out: string = commonFolder(changes.map(({ path }) => dirname(path))),
): Promise<void> {
  if (changes.length > 0) await replaceFiles(out, async () => changes);
}

/** The temporary files in a folder that a killed run has left there. */
export async function findLeftovers(out: string): Promise<string[]> {
  const wall = await findWall(out);
  return wall === undefined ? [] : await findTemporary(wall);
}

/** A path at which nothing is yet: the given one, or that with a number after it. */
export async function freePath(path: string): Promise<string> {
  let free = path;
  for (let number = 2; (await ifThere(free, lstat(free))) !== undefined; number++) free = `${path}${number}`;
  return free;
}

/** Folders directly in a folder of `out` that have a given generated file; none if the folder does not exist. */
export async function listFolders(out: string, folder: string, file: string): Promise<string[]> {
  const wall = await findWall(out);
  if (wall === undefined) return [];
  const found: string[] = [];
  for (const entry of await listInside(wall, folder)) {
    if (entry.isDirectory() && (await startsGenerated(wall, `${folder}/${entry.name}/${file}`))) found.push(entry.name);
  }
  return found;
}

async function readText(wall: Wall, path: string): Promise<string | undefined> {
  return (await readInside(wall, path, longestText))?.toString();
}

/** The smallest folder that has all of some folders in it. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => resolve(folder).split(sep));
  const isShared = (name: string, index: number): boolean => others.every((other) => other[index] === name);
  const end = first.findIndex((name, index) => !isShared(name, index));
  const common = end < 0 ? first : first.slice(0, end);
  return relative("", common.join(sep) || sep).replaceAll(sep, "/") || ".";
}
