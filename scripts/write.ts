import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SpecError } from "./spec-error.js";

/** What a run makes: the text of each file by its path, with forward slashes. */
export type Output = ReadonlyMap<string, string>;

/** A file that differs between disk and output. */
export interface Change {
  readonly path: string;
  readonly kind: "missing" | "different" | "left over";
  /** Whether what is on disk was generated; true where nothing is. */
  readonly isGenerated: boolean;
  /** Text to write; none for a file to delete. */
  readonly text?: string;
  /** Text on disk, if there is any. */
  readonly before?: string;
}

/**
 * Compares the output with what is on disk.
 *
 * Left over is what an earlier run made in one of `folders` and this one does not. Other people's files are not.
 *
 * @throws {@link SpecError} for a file where a folder is to be.
 */
export async function compareOutput(output: Output, folders: readonly string[]): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [path, text] of output) {
    const present = await readIfThere(path);
    if (present === undefined) changes.push({ path, kind: "missing", isGenerated: true, text });
    else if (present !== text)
      changes.push({ path, kind: "different", isGenerated: isGenerated(present), text, before: present });
  }
  for (const path of (await Promise.all(folders.map(listFiles))).flat()) {
    const before = output.has(path) ? "" : ((await readIfThere(path)) ?? "");
    if (isGenerated(before)) changes.push({ path, kind: "left over", isGenerated: true, before });
  }
  return changes;
}

/**
 * Makes the changes. A file is replaced whole, so that a run that is cut off leaves none half-written.
 *
 * @throws {@link SpecError} for a path where no file can be.
 */
export async function applyChanges(changes: readonly Change[]): Promise<void> {
  for (const { path, text } of changes) await (text === undefined ? rm(path) : replaceFile(path, text));
}

async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    // What another run has left there, or a link to somewhere else, is not written through.
    await rm(temporary, { force: true });
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw explain(path, error);
  }
}

/** A path where nothing is yet: the given one, or that with a number after it. */
export async function freePath(path: string): Promise<string> {
  let free = path;
  for (let number = 2; (await readIfThere(free)) !== undefined; number++) free = `${path}${number}`;
  return free;
}

/** Folders directly inside of a folder that hold a given file; none where it is not there. */
export async function listFolders(folder: string, file: string): Promise<string[]> {
  return (await listFiles(folder))
    .map((path) => path.slice(folder.length + 1).split("/"))
    .filter((segments) => segments.length === 2 && segments[1] === file)
    .map(([name = ""]) => name)
    .sort();
}

/** By its first line, as every generated file has it. */
function isGenerated(text: string): boolean {
  return /^(\/\/|<!--) Generated from .* by `(npm run|openapi-facade) generate`\. Do not edit\./.test(text);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await whereThere(folder, readdir(folder, { withFileTypes: true, recursive: true }));
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}

function readIfThere(path: string): Promise<string | undefined> {
  return whereThere(path, readFile(path, "utf8"));
}

async function whereThere<T>(path: string, reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw explain(path, error);
  }
}

/** What a person can do about a path that cannot be read or written; another error as it is. */
function explain(path: string, error: unknown): unknown {
  const message = causes.get(codeOf(error));
  return message === undefined ? error : new SpecError([{ place: path, message }]);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const folderInTheWay = "a folder is where a file is to be: move it away, or name a file in it";
const fileInTheWay = "a file is where a folder is to be: move it away";

/** By the codes of Node. */
const causes: ReadonlyMap<string, string> = new Map([
  ["EEXIST", fileInTheWay],
  ["ENOTDIR", fileInTheWay],
  ["EISDIR", folderInTheWay],
  ["ERR_FS_EISDIR", folderInTheWay],
  ["ENAMETOOLONG", "its name is longer than the disk can have"],
  ["EACCES", "there is no permission to read or write it"],
  ["EPERM", "there is no permission to read or write it"],
  ["EROFS", "its disk is read-only"],
  ["ENOSPC", "its disk is full"],
]);
