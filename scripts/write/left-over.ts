import { join, sep } from "node:path";
import { listInside, readInside } from "./inside.js";
import { manifestFolder } from "./manifest-file.js";
import { lockName } from "./temporary.js";
import { placeOf, type Wall } from "./wall.js";

/**
 * Finds the generated files in some folders that are not wanted there, sorted by folder and name; with `isDeep` also in the
 * folders below.
 *
 * @throws {@link SpecError} for anything but a folder in the place of one.
 */
export async function findLeftOver(
  wall: Wall,
  wanted: Iterable<string>,
  folders: readonly string[],
  isDeep = true,
): Promise<string[]> {
  // The same file may be written in two ways, such as `a.ts` and `./a.ts`.
  const places = new Set(Array.from(wanted, (path) => placeOf(wall, path)));
  const found: string[] = [];
  for (const path of (await Promise.all(folders.map((folder) => listFiles(wall, folder, isDeep)))).flat().sort()) {
    if (places.has(placeOf(wall, path))) continue;
    if (await startsGenerated(wall, path).catch(() => false)) found.push(path);
  }
  return found;
}

/** By its first line, as every generated file has it. */
export function isGenerated(text: string): boolean {
  return /^(\/\/|<!--) Generated from .* by `(npm run|openapi-facade) generate`\. Do not edit\./.test(text);
}

/** Whether a file was generated, by its first line: somebody else's may be too large to read. */
export async function startsGenerated(wall: Wall, path: string): Promise<boolean> {
  const longestLine = 10_000;
  return isGenerated((await readInside(wall, path, longestLine))?.toString() ?? "");
}

/** The files in a folder. Links are not followed, and neither temporary files nor manifests are listed. */
async function listFiles(wall: Wall, folder: string, isDeep: boolean): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await listInside(wall, folder)) {
    const path = join(folder, entry.name).replaceAll(sep, "/");
    if (entry.isFile()) files.push(path);
    else if (isDeep && entry.isDirectory() && ![lockName, manifestFolder].includes(entry.name))
      files.push(...(await listFiles(wall, path, isDeep)));
  }
  return files;
}
