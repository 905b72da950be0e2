import { rmdir } from "node:fs/promises";
import { SpecError } from "../spec-error.js";
import { Interruption } from "./interruption.js";
import { takeLock } from "./lock.js";
import { type ManifestFile, writeManifest } from "./manifest-file.js";
import { type Change, swap } from "./swap.js";
import { allWritten, WriteError } from "./write-error.js";

/**
 * Finds and makes changes in a folder as the only run that writes there, so that two runs at once do not mix theirs. The
 * manifest is written last. The run has done its work without it: it is left out if it cannot be written.
 *
 * @throws {@link WriteError} if it cannot be done, or a signal has come; then after all changes, or without any.
 */
export async function replaceFiles(
  out: string,
  findChanges: () => Promise<readonly Change[]>,
  manifest?: ManifestFile,
  mostMs?: number,
): Promise<readonly Change[]> {
  const interruption = new Interruption();
  const throwIfInterrupted = (): void => interruption.throwIfAny(out);
  const made: string[] = [];
  try {
    const lock = await takeLock(out, made, throwIfInterrupted, mostMs);
    let changes: readonly Change[] = [];
    try {
      changes = await findChanges();
      await swap(changes, lock, throwIfInterrupted);
      if (manifest !== undefined) await writeManifest(manifest, lock, changes.length).catch(() => undefined);
    } finally {
      await lock.release();
    }
    interruption.throwIfAny(out, allWritten(changes.length));
    return changes;
  } catch (error) {
    // Those of `--out` itself, which are empty again: nothing else is deleted.
    for (const folder of made) await rmdir(folder).catch(() => undefined);
    throw error instanceof SpecError ? interruption.mark(error) : error;
  } finally {
    interruption.end();
  }
}

/**
 * Writes a manifest where nothing else is to be written; not if another run is writing there, nor if it cannot be written.
 *
 * @throws {@link WriteError} if a signal has come.
 */
export async function keepManifest(out: string, manifest: ManifestFile): Promise<void> {
  try {
    await replaceFiles(out, async () => [], manifest, 0);
  } catch (error) {
    if (error instanceof WriteError && error.signal !== undefined) throw error;
  }
}
