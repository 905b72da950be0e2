import { lstat, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { count } from "../prose.js";
import { firstLine, SpecError } from "../spec-error.js";
import { explain, ifThere } from "./explain.js";
import { makeFolders, readInside } from "./inside.js";
import type { Lock } from "./lock.js";
import { fault, guard, placeOf, removeFolder, type Wall } from "./wall.js";
import { WriteError } from "./write-error.js";

/** A file that differs between disk and output. */
export interface Change {
  readonly path: string;
  readonly kind: "missing" | "different" | "left over";
  /** Whether what is on disk was generated; true if nothing is. */
  readonly isGenerated: boolean;
  /** Text to write; none for a file to delete. */
  readonly text?: string;
  /** Text on disk, if there is any. */
  readonly before?: string;
}

/** A change whose temporary files are written: a rename away from being made, and a rename away from being undone. */
interface Step {
  readonly path: string;
  /** The new text; none for a file to delete. */
  readonly fresh?: string;
  /** A copy of the old text, or where the file goes that is to be deleted; none for a new file. */
  readonly old?: string;
}

/**
 * Makes all changes, or none: all temporary files are written first, and an error in the middle of the renames undoes
 * those that were made.
 *
 * `throwIfInterrupted` is asked until the first rename; from then on it is quicker to finish. Temporary files are numbered
 * from `first` on.
 *
 * @throws {@link WriteError} with what was written nevertheless.
 */
export async function swap(
  changes: readonly Change[],
  lock: Lock,
  throwIfInterrupted: () => void,
  first = 0,
): Promise<void> {
  const { wall } = lock;
  const made: string[] = [];
  const done: Step[] = [];
  try {
    const steps: Step[] = [];
    for (const [index, change] of changes.entries()) {
      throwIfInterrupted();
      steps.push(...(await prepare(change, join(lock.stage, String(first + index)), wall, made)));
    }
    throwIfInterrupted();
    for (const step of steps) {
      await make(step, wall);
      done.push(step);
    }
  } catch (error) {
    const written = await undo(done, wall);
    for (const folder of made.toReversed()) await removeFolder(wall, folder).catch(() => undefined);
    throw error instanceof WriteError ? error : await describe(error, written, changes.length, lock);
  }
}

/** Writes the temporary files of a change; no step if the disk has it by now. */
async function prepare(change: Change, stage: string, wall: Wall, made: string[]): Promise<Step[]> {
  const { path, kind, text, before } = change;
  const present = await readInside(wall, path);
  const now = present?.toString();
  if (now === text) return [];
  const expected = kind === "missing" ? undefined : (before ?? now);
  if (now !== expected) throw fault(path, "another program has changed it during the run: run the command again");
  if (text === undefined) return [{ path, old: `${stage}.old` }];
  await makeFolders(wall, path, made);
  await write(`${stage}.new`, text, path, wall);
  if (present === undefined) return [{ path, fresh: `${stage}.new` }];
  await write(`${stage}.old`, present, path, wall);
  return [{ path, fresh: `${stage}.new`, old: `${stage}.old` }];
}

async function write(file: string, content: string | Buffer, path: string, wall: Wall): Promise<void> {
  await guard(wall, file);
  try {
    await writeFile(placeOf(wall, file), content, { flag: "wx" });
  } catch (error) {
    throw explain(path, error);
  }
}

async function make({ path, fresh, old }: Step, wall: Wall): Promise<void> {
  const isThere = await guard(wall, path);
  if (isThere !== (old !== undefined))
    throw fault(path, "another program has made or deleted it during the run: run the command again");
  if (fresh !== undefined) await move(fresh, path, path, wall);
  else if (old !== undefined) await move(path, old, path, wall);
}

/** Undoes steps, the last one first, and returns the paths of those that cannot be undone. */
async function undo(done: readonly Step[], wall: Wall): Promise<string[]> {
  const left: string[] = [];
  for (const { path, fresh = "", old } of done.toReversed()) {
    const undoing = old === undefined ? move(path, fresh, path, wall) : move(old, path, path, wall);
    await undoing.catch(() => left.unshift(path));
  }
  return left;
}

async function move(from: string, to: string, path: string, wall: Wall): Promise<void> {
  await guard(wall, from);
  await guard(wall, to);
  try {
    await rename(placeOf(wall, from), placeOf(wall, to));
  } catch (error) {
    throw explain(path, error);
  }
}

async function describe(error: unknown, written: readonly string[], total: number, lock: Lock): Promise<WriteError> {
  const { wall, stage } = lock;
  const isHeld = (await ifThere(stage, lstat(placeOf(wall, stage))).catch(() => undefined)) !== undefined;
  if (!isHeld) {
    const message = "another run has taken over, since this one stood still";
    return new WriteError([{ place: wall.out, message }], "Some files may be of this run: run the command again.");
  }
  const faults = error instanceof SpecError ? error.faults : [{ place: wall.out, message: firstLine(error) }];
  if (written.length === 0) return new WriteError(faults);
  const shown = [...written.slice(0, mostShown), ...(written.length > mostShown ? ["…"] : [])].join(", ");
  const outcome = `${written.length} of ${count(total, "file")} were written, and could not be undone: ${shown}. Run the command again.`;
  return new WriteError(faults, outcome);
}

const mostShown = 20;
