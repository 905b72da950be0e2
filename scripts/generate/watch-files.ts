import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Calls back with the files that have been saved, of those that are watched, again and again. A call is over before the
 * next begins, and gives the files to watch from then on.
 *
 * Their folders are watched, since many editors put a new file in the place of the old; those that are not there are not.
 */
export function watchFiles(
  files: readonly string[],
  onSave: (saved: readonly string[]) => Promise<readonly string[]>,
): { close(): void } {
  const folders = new Map<string, FSWatcher>();
  const saved = new Set<string>();
  let watched = new Set<string>();
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearTimeout(timer);
    for (const watcher of folders.values()) watcher.close();
    folders.clear();
  };
  const follow = (paths: readonly string[]): void => {
    watched = new Set(paths.map((path) => resolve(path)));
    for (const folder of new Set([...watched].map((path) => dirname(path)))) {
      if (folders.has(folder) || !existsSync(folder)) continue;
      // What is said of a folder that goes is of no interest: its files are not saved any more.
      const watcher = watch(folder, (_, name) => onEvent(join(folder, basename(name ?? "")))).on(
        "error",
        () => undefined,
      );
      folders.set(folder, watcher);
    }
  };
  const onEvent = (path: string): void => {
    if (!watched.has(path)) return;
    saved.add(path);
    clearTimeout(timer);
    timer = setTimeout(call, settledAfterMs);
  };
  const call = async (): Promise<void> => {
    if (isRunning || saved.size === 0) return;
    isRunning = true;
    const paths = [...saved];
    saved.clear();
    follow(await onSave(paths));
    isRunning = false;
    await call();
  };
  follow(files);
  return { close };
}

/** Several events make one save. */
const settledAfterMs = 50;
