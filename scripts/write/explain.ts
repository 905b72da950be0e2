import { SpecError } from "../spec-error.js";

/** The same error in words, with the path that it is about. An error that the system did not give comes back as it is. */
export function explain(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (!(error instanceof Error) || !/^(E(?!RR_)[A-Z0-9]+|ERR_FS_\w+)$/.test(code)) return error;
  return new SpecError([{ place: path, message: causes.get(code) ?? `cannot be read or written: ${error.message}` }]);
}

/** The result of a file operation; `undefined` if there is no such file. Any other error comes in words. */
export async function ifThere<T>(path: string, operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw explain(path, error);
  }
}

/** The code that Node gives an error, such as `ENOENT`; empty if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const fileInTheWay = "a file is where a folder is to be: move it away";
const noPermission = "there is no permission to read or write it: change its mode or its owner";

/** By the codes of Node. */
const causes: ReadonlyMap<string, string> = new Map([
  ["EEXIST", "something else is in its place: move it away"],
  ["ENOTDIR", fileInTheWay],
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
