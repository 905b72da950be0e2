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

/** Makes the changes. A file is replaced whole, so that a run that is cut off leaves none half-written. */
export async function applyChanges(changes: readonly Change[]): Promise<void> {
  for (const { path, text } of changes) {
    if (text === undefined) {
      await rm(path);
    } else {
      await mkdir(dirname(path), { recursive: true });
      // What another run has left there, or a link to somewhere else, is not written through.
      await rm(`${path}.tmp`, { force: true });
      await writeFile(`${path}.tmp`, text, { flag: "wx" });
      await rename(`${path}.tmp`, path);
    }
  }
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
  const entries = await whereThere(readdir(folder, { withFileTypes: true, recursive: true }));
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}

function readIfThere(path: string): Promise<string | undefined> {
  return whereThere(readFile(path, "utf8"));
}

async function whereThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "path" in error)) throw error;
    if (error.code === "ENOENT") return undefined;
    if (error.code !== "ENOTDIR") throw error;
    throw new SpecError([{ place: String(error.path), message: "a file is where a folder is to be: move it away" }]);
  }
}
