import { statSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Calls back with the files that have been saved, of those that are watched, again and again. A call is over before the
 * next begins, and gives the files to watch from then on.
 *
 * The files are looked at by their paths, a few times a second: events of the system stay with a folder that was
 * replaced, come twice or not at all, and do not come from most network disks and mounted volumes.
 */
export function watchFiles(
  files: readonly string[],
  onSave: (saved: readonly string[]) => Promise<readonly string[]>,
): { close(): void } {
  let known = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const lookLater = (different: ReadonlyMap<string, string>): void => {
    timer = setTimeout(() => look(different), everyMs);
  };
  const follow = (paths: readonly string[]): void => {
    known = new Map(paths.map((path) => [resolve(path), known.get(resolve(path)) ?? stateOf(path)]));
    lookLater(new Map());
  };
  /** `before` has the files that were different the last time: one that stays as it is now has been saved. */
  const look = async (before: ReadonlyMap<string, string>): Promise<void> => {
    const different = [...known].flatMap(([path, state]): [string, string][] => {
      const now = stateOf(path);
      return now === state ? [] : [[path, now]];
    });
    const isSettled = different.every(([path, state]) => before.get(path) === state);
    if (different.length === 0 || !isSettled) return lookLater(new Map(different));
    for (const [path, state] of different) known.set(path, state);
    const next = await onSave(different.map(([path]) => path));
    if (timer !== undefined) follow(next);
  };
  follow(files);
  return {
    close: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

const everyMs = 100;

/** What is different after a file was saved, deleted, or put in the place of another. */
function stateOf(path: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch {
    return "not there";
  }
}
