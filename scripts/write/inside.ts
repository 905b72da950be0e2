import { constants, type Dirent, type Stats } from "node:fs";
import { lstat, mkdir, open, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { codeOf } from "../system-error.js";
import { explain, ifThere } from "./explain.js";
import { guard, placeOf, requireKind, segmentsOf, type Wall } from "./wall.js";

/**
 * Looks at what is in the place of a file, without opening or following it; `undefined` if nothing is.
 *
 * @throws {@link SpecError} for anything but a file there, or anything but folders on the way.
 */
export async function lookAt(wall: Wall, path: string): Promise<Stats | undefined> {
  if (!(await walkTo(wall, path))) return undefined;
  const stats = await ifThere(path, lstat(placeOf(wall, path)));
  requireKind(path, stats, "file");
  return stats;
}

/** As much as a generated file can have. */
export const longestText: number = 2 ** 28;

/**
 * Reads a file inside of a wall, or its first bytes; `undefined` if there is none.
 *
 * @throws {@link SpecError} as {@link lookAt} does.
 */
export async function readInside(
  wall: Wall,
  path: string,
  bytes: number = Number.POSITIVE_INFINITY,
): Promise<Buffer | undefined> {
  if ((await lookAt(wall, path)) === undefined) return undefined;
  // Since the look, a link may have come, which would lead elsewhere, or a pipe, which would block forever. Windows
  // has neither of the flags.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const file = await ifThere(path, open(placeOf(wall, path), flags));
  try {
    requireKind(path, await file?.stat(), "file");
    const chunks: Buffer[] = [];
    for await (const chunk of file?.createReadStream({ end: bytes - 1, autoClose: false }) ?? []) chunks.push(chunk);
    return file && Buffer.concat(chunks);
  } catch (error) {
    throw explain(path, error);
  } finally {
    await file?.close();
  }
}

/**
 * Lists what is directly in a folder inside of a wall, sorted by name; nothing if there is no such folder.
 *
 * @throws {@link SpecError} for anything but a folder there, or on the way.
 */
export async function listInside(wall: Wall, folder: string): Promise<Dirent[]> {
  if (!(await walkTo(wall, join(folder, "file")))) return [];
  const entries = await ifThere(folder, readdir(join(wall.root, relative(wall.out, folder)), { withFileTypes: true }));
  return (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Makes the folders that a file needs, and adds each to `made`. */
export async function makeFolders(wall: Wall, path: string, made: string[]): Promise<void> {
  await walkTo(wall, path, async (folder, shown) => {
    await guard(wall, shown, "folder");
    await mkdir(folder);
    made.push(shown);
  });
}

/** Whether all folders on the way to a file are there, from `--out` down. `make` is called for those that are not. */
async function walkTo(
  wall: Wall,
  path: string,
  make?: (folder: string, shown: string) => Promise<void>,
): Promise<boolean> {
  const segments = segmentsOf(wall, path);
  for (let depth = 1; depth < segments.length; depth++) {
    const folder = join(wall.root, ...segments.slice(0, depth));
    const shown = join(wall.out, ...segments.slice(0, depth)).replaceAll(sep, "/");
    let stats = await ifThere(shown, lstat(folder));
    if (stats === undefined) {
      if (make === undefined) return false;
      // Another program may be faster: what it made is looked at like everything else.
      await make(folder, shown).catch((error: unknown) => {
        if (codeOf(error) !== "EEXIST") throw explain(shown, error);
      });
      stats = await ifThere(shown, lstat(folder));
    }
    requireKind(shown, stats, "folder");
  }
  return true;
}
