import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { firstLine, SpecError } from "../spec-error.js";
import type { PageFacts } from "./facts.js";
import { holdsFacts } from "./holds-facts.js";

/** The facts of one page, and the file that holds them. */
export interface Evidence {
  readonly file: string;
  /** Of the file as it was read. */
  readonly hash: string;
  readonly facts: PageFacts;
}

/**
 * The facts of the pages that a document was made of: `spec/acme-v1.yaml` has them in `spec/evidence/acme-v1.*.json`.
 *
 * @returns None where there are no such files.
 * @throws {@link SpecError} for a file that holds no facts.
 */
export async function loadEvidence(spec: string): Promise<Evidence[]> {
  return await Promise.all((await listEvidence(spec)).map(readEvidence));
}

/** The files that hold the facts of a document's pages, sorted. */
export async function listEvidence(spec: string): Promise<string[]> {
  const names = await listFacts(folderOf(spec));
  return names.filter((name) => isOf(spec, name)).map((name) => join(folderOf(spec), name));
}

/** Files beside the facts of some documents that are of none of them: the name of one is spelled otherwise. */
export async function findStrays(specs: readonly string[]): Promise<string[]> {
  const folders = [...new Set(specs.map(folderOf))];
  const strays = folders.map(async (folder) => {
    const names = await listFacts(folder);
    return names.filter((name) => !specs.some((spec) => isOf(spec, name))).map((name) => join(folder, name));
  });
  return (await Promise.all(strays)).flat();
}

function folderOf(spec: string): string {
  return join(dirname(spec), "evidence");
}

async function listFacts(folder: string): Promise<string[]> {
  const names = await readFolder(folder);
  return names.filter((name) => name.endsWith(".json")).sort();
}

async function readFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // Of a document that was not made of pages there is no folder.
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing) return [];
    throw new SpecError([{ place: folder, message: firstLine(error) }]);
  }
}

/** Whether a file of facts is of a document: `acme.v2.python.json` is of `acme.v2.yaml`, and not of `acme.yaml`. */
function isOf(spec: string, name: string): boolean {
  const start = `${basename(spec, extname(spec))}.`;
  return name.startsWith(start) && /^[^.]+\.json$/.test(name.slice(start.length));
}

async function readEvidence(file: string): Promise<Evidence> {
  try {
    const content = await readFile(file);
    const facts: unknown = JSON.parse(content.toString());
    if (!holdsFacts(facts)) throw new Error("holds no facts of a page");
    return { file, hash: hash("sha256", content), facts };
  } catch (error) {
    throw new SpecError([{ place: file, message: `${firstLine(error)}: make it anew with npm run evidence -- read` }]);
  }
}
