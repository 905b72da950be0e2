import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, rmdir, unlink, utimes } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, explain, ifThere } from "./explain.js";
import { fault, findWall, guard, listInside, placeOf, removeFolder, requireKind, type Wall } from "./wall.js";

/** A folder in `--out` that a run has for itself. While it is there, no other run writes. */
export interface Lock {
  readonly wall: Wall;
  /** The folder for the temporary files of this run, named `0.new`, `0.old`, `1.new`, … */
  readonly stage: string;
  /** Deletes the folder and what is in it. */
  release(): Promise<void>;
}

/** The name of the folder, in `--out`, that has a folder for the run that is writing. */
export const lockName = ".openapi-facade";

/**
 * Takes the lock of a folder, and makes the folder if it does not exist; the folders that were made are added to `made`,
 * the lowest one first.
 *
 * Waits for another run to end, and takes over from one that was killed. A run shows that it is alive by touching its
 * folder, which works between containers and machines too, where process ids do not. A run that merely stood still, and
 * goes on, finds its folder gone. As all that it does are renames into that folder or out of it, it can do no more harm.
 *
 * @throws {@link SpecError} if the other run does not end, or something else is in the place of the lock.
 */
export async function takeLock(out: string, made: string[], throwIfInterrupted: () => void): Promise<Lock> {
  const run = randomBytes(8).toString("hex");
  const begin = performance.now();
  let seen = { runs: [] as string[], state: "", since: begin };
  for (;;) {
    throwIfInterrupted();
    const wall = await makeWall(out, made);
    if (wall !== undefined && (await enter(wall, run))) return hold(wall, run);
    const { runs, state } = wall === undefined ? { runs: [], state: "" } : await lookAtRuns(wall);
    const now = performance.now();
    if (state !== seen.state) seen = { runs, state, since: now };
    if (wall !== undefined && now - seen.since > staleAfterMs) await clear(wall, seen.runs);
    if (now - begin > longestWaitMs)
      throw fault(out, "another run is writing here: run the command again when that one has ended");
    await sleep(10 + Math.random() * 20);
  }
}

/** The temporary files that a killed run has left in a folder, and those of a run that is writing at the moment. */
export async function findTemporary(wall: Wall): Promise<string[]> {
  const lock = join(wall.out, lockName).replaceAll("\\", "/");
  const stats = await ifThere(lock, lstat(placeOf(wall, lock)));
  if (stats?.isDirectory() !== true) return stats === undefined ? [] : [lock];
  const found: string[] = [];
  for (const run of await listInside(wall, lock)) {
    const files = run.isDirectory() ? await listInside(wall, `${lock}/${run.name}`) : [];
    found.push(
      ...(files.length > 0 ? files.map(({ name }) => `${lock}/${run.name}/${name}`) : [`${lock}/${run.name}`]),
    );
  }
  return found.length > 0 ? found : [lock];
}

const staleAfterMs = 3_000;
const touchedEveryMs = 300;
const longestWaitMs = 30_000;

/** The names that temporary files have. What has another name is not ours, and is not deleted. */
const runName = /^[0-9a-f]{16}$/;
const fileName = /^\d+\.(new|old)$/;

async function makeWall(out: string, made: string[]): Promise<Wall | undefined> {
  const wall = await findWall(out);
  if (wall !== undefined) return wall;
  try {
    const first = await mkdir(out, { recursive: true });
    const isNew = (folder: string): boolean => first !== undefined && folder.length >= resolve(first).length;
    for (let folder = resolve(out); isNew(folder); folder = dirname(folder)) made.push(folder);
  } catch (error) {
    throw explain(out, error);
  }
  // Another run that fails may delete it again at this very moment.
  return await findWall(out);
}

/** Whether the lock could be taken. Only one of several runs can make a folder. */
async function enter(wall: Wall, run: string): Promise<boolean> {
  const lock = placeOf(wall, join(wall.out, lockName));
  try {
    await mkdir(lock);
    try {
      await mkdir(join(lock, run));
    } catch (error) {
      await rmdir(lock).catch(() => undefined);
      throw error;
    }
    // A run that stood still between the two steps may come in beside another: both of them leave.
    if ((await readdir(lock)).length === 1) return true;
    await rmdir(join(lock, run));
    return false;
  } catch (error) {
    if (["EEXIST", "ENOENT"].includes(codeOf(error))) return false;
    throw explain(wall.out, error);
  }
}

function hold(wall: Wall, run: string): Lock {
  const stage = join(wall.out, lockName, run);
  const place = placeOf(wall, stage);
  const touch = (): void => void utimes(place, new Date(), new Date()).catch(() => undefined);
  const timer = setInterval(touch, touchedEveryMs);
  return {
    wall,
    stage,
    release: async () => {
      clearInterval(timer);
      // What cannot be deleted now is deleted by the next run.
      await clear(wall, [run]).catch(() => undefined);
    },
  };
}

/** The runs in the lock, and what changes while they are alive. */
async function lookAtRuns(wall: Wall): Promise<{ runs: string[]; state: string }> {
  const lock = join(wall.out, lockName);
  const place = placeOf(wall, lock);
  requireKind(lock, await ifThere(lock, lstat(place)), "folder");
  const runs = (await ifThere(lock, readdir(place))) ?? [];
  const times = await Promise.all(runs.map((run) => ifThere(lock, lstat(join(place, run)))));
  return { runs, state: runs.map((run, index) => `${run} ${times[index]?.mtimeMs}`).join() };
}

/**
 * Deletes the temporary files of some runs, and the lock if there are no others: one that has come since is alive.
 *
 * @throws {@link SpecError} for what no run has put there.
 */
async function clear(wall: Wall, runs: readonly string[]): Promise<void> {
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
