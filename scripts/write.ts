import { lstat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ifThere } from "./write/explain.js";
import { listInside, readInside } from "./write/inside.js";
import { replaceFiles } from "./write/replace-files.js";
import type { Change } from "./write/swap.js";
import { findTemporary, lockName } from "./write/temporary.js";
import { findWall, placeOf, type Wall } from "./write/wall.js";

export { explain } from "./write/explain.js";
export { replaceFiles } from "./write/replace-files.js";
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
  // The same file may be written in two ways, such as `a.ts` and `./a.ts`.
  const wanted = new Set([...output.keys()].map((path) => placeOf(wall, path)));
  for (const path of (await Promise.all(folders.map((folder) => listFiles(wall, folder, isDeep)))).flat().sort()) {
    const isOurs = !wanted.has(placeOf(wall, path)) && (await startsGenerated(wall, path).catch(() => false));
    if (!isOurs) continue;
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

/** By its first line, as every generated file has it. */
function isGenerated(text: string): boolean {
  return /^(\/\/|<!--) Generated from .* by `(npm run|openapi-facade) generate`\. Do not edit\./.test(text);
}

/** Whether a file was generated, by its first line: somebody else's may be too large to read. */
async function startsGenerated(wall: Wall, path: string): Promise<boolean> {
  const longestLine = 10_000;
  return isGenerated((await readText(wall, path, longestLine)) ?? "");
}

/** By default as much as a generated file can have. */
async function readText(wall: Wall, path: string, bytes: number = 2 ** 28): Promise<string | undefined> {
  return (await readInside(wall, path, bytes))?.toString();
}

/** The files in a folder. Links are not followed, and temporary files are not listed. */
async function listFiles(wall: Wall, folder: string, isDeep: boolean): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await listInside(wall, folder)) {
    const path = join(folder, entry.name).replaceAll(sep, "/");
    if (entry.isFile()) files.push(path);
    else if (isDeep && entry.isDirectory() && entry.name !== lockName)
      files.push(...(await listFiles(wall, path, isDeep)));
  }
  return files;
}

/** The smallest folder that has all of some folders in it. */
function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => resolve(folder).split(sep));
  const isShared = (name: string, index: number): boolean => others.every((other) => other[index] === name);
  const end = first.findIndex((name, index) => !isShared(name, index));
  const common = end < 0 ? first : first.slice(0, end);
  return relative("", common.join(sep) || sep).replaceAll(sep, "/") || ".";
}
