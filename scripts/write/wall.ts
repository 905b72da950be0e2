import type { Stats } from "node:fs";
import { lstat, realpath, rmdir } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { SpecError } from "../spec-error.js";
import { codeOf } from "../system-error.js";
import { explain, ifThere } from "./explain.js";

/** The folder that a run writes to. Nothing outside of it is written, changed or deleted, whatever is linked there. */
export interface Wall {
  /** The folder as the user wrote it, for messages. */
  readonly out: string;
  /** Its real path: the folder itself may be a link, below it there are none. */
  readonly root: string;
}

/**
 * Finds the real path of a folder; `undefined` if it does not exist.
 *
 * @throws {@link SpecError} if it is not a folder.
 */
export async function findWall(out: string): Promise<Wall | undefined> {
  const root = await ifThere(out, realpath(out));
  if (root === undefined) {
    const link = await ifThere(out, lstat(out));
    if (link?.isSymbolicLink()) throw fault(out, "a link that leads nowhere is where a folder is to be: move it away");
    return undefined;
  }
  requireKind(out, await ifThere(out, lstat(root)), "folder");
  return { out, root };
}

/** The path that a file inside of a wall is read and written by. */
export function placeOf(wall: Wall, path: string): string {
  return join(wall.root, ...segmentsOf(wall, path));
}

/**
 * Checks a path right before it is renamed or deleted: its folder is inside of the wall by its real path, and what is in
 * its place, if anything, is of the wanted kind. Returns whether anything is.
 *
 * @throws {@link SpecError} otherwise.
 */
export async function guard(wall: Wall, path: string, wanted: "file" | "folder" = "file"): Promise<boolean> {
  const place = placeOf(wall, path);
  try {
    const folder = await realpath(dirname(place));
    if (leadsOut(relative(wall.root, folder)))
      throw fault(path, `a link leads from its folder out of ${wall.out}: move the link away`);
    const stats = await ifThere(path, lstat(place));
    requireKind(path, stats, wanted);
    return stats !== undefined;
  } catch (error) {
    throw explain(path, error);
  }
}

/** Deletes a folder if nothing is in it. */
export async function removeFolder(wall: Wall, folder: string): Promise<void> {
  try {
    if (await guard(wall, folder, "folder")) await rmdir(placeOf(wall, folder));
  } catch (error) {
    // Another run may have put something there a moment ago, or deleted it.
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(error))) throw explain(folder, error);
  }
}

/**
 * Checks what is in a place.
 *
 * @throws {@link SpecError} for a link, a pipe, a socket or a device, and for a file in place of a folder or the reverse.
 */
export function requireKind(path: string, stats: Stats | undefined, wanted: "file" | "folder"): void {
  const kind = stats === undefined ? wanted : kindOf(stats);
  if (kind !== wanted) throw fault(path, `a ${kind} is where a ${wanted} is to be: move it away`);
}

/** An error about a single path. */
export function fault(place: string, message: string): SpecError {
  return new SpecError([{ place, message }]);
}

/** The names on the way from `--out` to a path inside of it. */
export function segmentsOf({ out }: Wall, path: string): string[] {
  const way = relative(resolve(out), resolve(path));
  if (way === "" || leadsOut(way)) throw fault(path, `it lies outside of ${out}`);
  return way.split(sep);
}

/** Whether a relative path leads out of where it begins; on Windows, one to another disk is absolute. */
function leadsOut(way: string): boolean {
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function kindOf(stats: Stats): "file" | "folder" | "link" | "pipe" | "socket" | "device" {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  if (stats.isSymbolicLink()) return "link";
  if (stats.isFIFO()) return "pipe";
  return stats.isSocket() ? "socket" : "device";
}
