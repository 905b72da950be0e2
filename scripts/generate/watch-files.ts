import { statSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Calls back with the files that have been saved, of those that are watched, again and again. A call is over before the
 * next begins, and gives the files to watch from then on.
 *
 * A file that is new among them counts as saved if it has changed since `startedAt`, in milliseconds since 1970, or since
 * the call began that has found it.
 *
 * The files are looked at by their paths, a few times a second: events of the system stay with a folder that was
 * replaced, come twice or not at all, and do not come from most network disks and mounted volumes.
 */
export function watchFiles(
  files: readonly string[],
  onSave: (saved: readonly string[]) => Promise<readonly string[]>,
  startedAt: number = Date.now(),
): { close(): void } {
  let known = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const lookLater = (different: ReadonlyMap<string, string>): void => {
    timer = setTimeout(() => look(different), everyMs);
  };
  const follow = (paths: readonly string[], since: number): void => {
    const stateThen = (path: string): string => {
      const { state, changedAt } = lookAt(path);
      return Math.floor(changedAt) > since ? "another" : state; // `since` is in whole milliseconds
    };
    known = new Map(paths.map((path) => [resolve(path), known.get(resolve(path)) ?? stateThen(path)]));
    lookLater(new Map());
  };
  /** `before` has the files that were different the last time: one that stays as it is now has been saved. */
  const look = async (before: ReadonlyMap<string, string>): Promise<void> => {
    const different = [...known].flatMap(([path, state]): [string, string][] => {
      const now = lookAt(path).state;
      return now === state ? [] : [[path, now]];
    });
    const isSettled = different.every(([path, state]) => before.get(path) === state);
    if (different.length === 0 || !isSettled) return lookLater(new Map(different));
    for (const [path, state] of different) known.set(path, state);
    const calledAt = Date.now();
    const next = await onSave(different.map(([path]) => path));
    if (timer !== undefined) follow(next, calledAt);
  };
  follow(files, startedAt);
  return {
    close: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

const everyMs = 100;

/** A state that is another after a file was saved, deleted, or put in the place of another, and when that was. */
function lookAt(path: string): { readonly state: string; readonly changedAt: number } {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    return { state: `${mtimeMs} ${ctimeMs} ${size} ${ino}`, changedAt: ctimeMs };
  } catch {
    return { state: "not there", changedAt: Number.NEGATIVE_INFINITY };
  }
}
