import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, rmdir, utimes } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf } from "../system-error.js";
import { explain, ifThere } from "./explain.js";
import { deleteTemporary, lockName } from "./temporary.js";
import { fault, findWall, placeOf, requireKind, type Wall } from "./wall.js";

/** A folder in `--out` that a run has for itself. While it is there, no other run writes. */
export interface Lock {
  readonly wall: Wall;
  /** The folder for the temporary files of this run, named `0.new`, `0.old`, `1.new`, … */
  readonly stage: string;
  /** Deletes the folder and what is in it. */
  release(): Promise<void>;
}

/**
 * Takes the lock of a folder, and makes the folder if it does not exist; the folders that were made are added to `made`,
 * the lowest one first.
 *
 * Waits for another run to end, for 30 seconds at most, and takes over from one that was killed. A run shows that it is alive by touching its
 * folder, which works between containers and machines too, where process ids do not. A run that merely stood still, and
 * goes on, finds its folder gone. As all that it does are renames into that folder or out of it, it can do no more harm.
 *
 * @throws {@link SpecError} if the other run does not end, or something else is in the place of the lock.
 */
export async function takeLock(
  out: string,
  made: string[],
  throwIfInterrupted: () => void,
  mostMs: number = longestWaitMs,
): Promise<Lock> {
  const run = randomBytes(8).toString("hex");
  const begin = performance.now();
  let seen: Seen = { runs: [], state: "", since: begin };
  for (;;) {
    throwIfInterrupted();
    const wall = await makeWall(out, made);
    if (wall !== undefined && (await enter(wall, run))) return hold(wall, run);
    if (wall !== undefined) {
      const now = await lookAtRuns(wall);
      if (now.state !== seen.state) seen = now;
      if (now.since - seen.since > staleAfterMs) await deleteTemporary(wall, seen.runs);
    }
    if (performance.now() - begin > mostMs)
      throw fault(out, "another run is writing here: run the command again when that one has ended");
    await sleep(10 + Math.random() * 20);
  }
}

const staleAfterMs = 3_000;
const touchedEveryMs = 300;
/** How long to wait for another run. */
const longestWaitMs = 30_000;

async function makeWall(out: string, made: string[]): Promise<Wall | undefined> {
  const wall = await findWall(out);
  if (wall !== undefined) return wall;
  await makeFolder(normalize(out), made);
  // Another run that fails may delete it again at this very moment.
  return await findWall(out);
}

/** Makes a folder and those above it. Node's own way never ends in folders such as `/proc`. */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  const parent = dirname(folder);
  if (parent !== folder && (await findWall(parent)) === undefined) await makeFolder(parent, made);
  try {
    await mkdir(folder);
    made.unshift(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw fault(folder, "no folder can be made here: choose another place");
    if (codeOf(error) !== "EEXIST") throw explain(folder, error);
  }
}

/** Whether the lock could be taken. Only one of several runs can make a folder. */
async function enter(wall: Wall, run: string): Promise<boolean> {
  const lock = placeOf(wall, join(wall.out, lockName));
  try {
    await mkdir(lock);
    await mkdir(join(lock, run));
    // A run that stood still between the two steps may come in beside another: both of them leave.
    if ((await readdir(lock)).length === 1) return true;
    await rmdir(join(lock, run));
    return false;
  } catch (error) {
    if (["EEXIST", "ENOENT"].includes(codeOf(error))) return false;
    await rmdir(lock).catch(() => undefined);
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
      await deleteTemporary(wall, [run]).catch(() => undefined);
    },
  };
}

/** The runs in a lock, and since when they have been seen in a state, which changes while they are alive. */
interface Seen {
  readonly runs: readonly string[];
  readonly state: string;
  readonly since: number;
}

async function lookAtRuns(wall: Wall): Promise<Seen> {
  const lock = join(wall.out, lockName);
  const place = placeOf(wall, lock);
  requireKind(lock, await ifThere(lock, lstat(place)), "folder");
  const runs = (await ifThere(lock, readdir(place))) ?? [];
  const times = await Promise.all(runs.map((run) => ifThere(lock, lstat(join(place, run)))));
  const state = runs.map((run, index) => `${run} ${times[index]?.mtimeMs}`).join();
  return { runs, state, since: performance.now() };
}
