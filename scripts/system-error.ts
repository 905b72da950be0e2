import { firstLine } from "./spec-error.js";

/** The code that Node gives an error, such as `ENOENT`; empty if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Whether an error of the system says that there is no such file, or that no file can have such a name. */
export function isMissing(error: unknown): boolean {
  return /^(ENOENT|ENOTDIR|ERR_INVALID_ARG_VALUE)$/.test(codeOf(error));
}

/** What is wrong with a file, and what to do about it; of other errors, what they say themselves. */
export function inWords(error: unknown): string {
  return causes.get(codeOf(error)) ?? firstLine(error);
}

const noPermission = "there is no permission to read or write it: change its mode or its owner";

/** By the codes of Node. */
export const causes: ReadonlyMap<string, string> = new Map([
  ["EEXIST", "something else is in its place: move it away"],
  ["ENOTDIR", "a file is where a folder is to be: move it away"],
  ["EISDIR", "a folder is where a file is to be: move it away"],
  ["ENOENT", "it was moved or deleted during the run: run the command again"],
  ["ELOOP", "a link is in the way: move it away"],
  ["ENAMETOOLONG", "its name is longer than the disk allows: choose a shorter one"],
  ["EACCES", noPermission],
  ["EPERM", noPermission],
  ["EBUSY", "another program is using it: close that program"],
  ["EXDEV", "it is on another disk than `--out`: name a folder on its own disk"],
  ["EROFS", "its disk is read-only: choose another folder"],
  ["ENOSPC", "its disk is full: make room"],
  ["EDQUOT", "your share of its disk is used up: make room"],
]);
