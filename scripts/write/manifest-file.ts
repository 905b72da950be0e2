import { join } from "node:path";
import { lookAt, readInside } from "./inside.js";
import type { Lock } from "./lock.js";
import { type Change, swap } from "./swap.js";
import { findWall } from "./wall.js";

/** The manifest of a run, which says what was read and written. */
export interface ManifestFile {
  readonly name: string;
  readonly text: string;
}

/** The name of the folder, in `--out`, that has the manifests; git ignores all of it. */
export const manifestFolder = ".openapi-facade-cache";

/**
 * Reads a manifest; `undefined` if there is none.
 *
 * @throws {@link SpecError} for a path that cannot be read, and for a link and the like in its place.
 */
export async function readManifest(out: string, name: string): Promise<string | undefined> {
  const wall = await findWall(out);
  return wall && (await readInside(wall, pathOf(out, name), mostBytes))?.toString();
}

/** A longer one is cut off, and so is not a manifest. */
const mostBytes = 2 ** 26;

/**
 * Writes a manifest, all of it or nothing, and keeps git from adding it. Temporary files are numbered from `first` on.
 *
 * @throws {@link WriteError} if it cannot be written.
 */
export async function writeManifest({ name, text }: ManifestFile, lock: Lock, first: number): Promise<void> {
  const { wall } = lock;
  const ignore = join(wall.out, manifestFolder, ".gitignore");
  // Whoever has another one there wants it so.
  const hasIgnore = (await lookAt(wall, ignore)) !== undefined;
  const changes = [...(hasIgnore ? [] : [put(ignore, "*\n")]), put(pathOf(wall.out, name), text)];
  await swap(changes, lock, () => undefined, first);
}

function put(path: string, text: string): Change {
  return { path, kind: "different", isGenerated: true, text };
}

function pathOf(out: string, name: string): string {
  return join(out, manifestFolder, `${name}.json`);
}
