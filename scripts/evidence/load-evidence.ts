import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { isRecord } from "../is-record.js";
import { firstLine, SpecError } from "../spec-error.js";
import type { PageFacts } from "./facts.js";

/** The facts of one page, and the file that holds them. */
export interface Evidence {
  readonly file: string;
  readonly facts: PageFacts;
}

/**
 * The facts of the pages that a document was made of: `spec/acme-v1.yaml` has them in `spec/evidence/acme-v1.*.json`.
 *
 * @returns None where there are no such files.
 * @throws {@link SpecError} for a file that holds no facts.
 */
export async function loadEvidence(spec: string): Promise<Evidence[]> {
  const names = await listFacts(folderOf(spec));
  const files = names.filter((name) => isOf(spec, name)).map((name) => join(folderOf(spec), name));
  return await Promise.all(files.map(readEvidence));
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
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).sort();
}

/** Whether a file of facts is of a document: `acme.v2.python.json` is of `acme.v2.yaml`, and not of `acme.yaml`. */
function isOf(spec: string, name: string): boolean {
  const start = `${basename(spec, extname(spec))}.`;
  return name.startsWith(start) && /^[^.]+\.json$/.test(name.slice(start.length));
}

async function readEvidence(file: string): Promise<Evidence> {
  try {
    const facts: unknown = JSON.parse(await readFile(file, "utf8"));
    if (!holdsFacts(facts)) throw new Error("holds no facts of a page");
    // The border where JSON enters: the file is one that `npm run evidence -- read` has written.
    return { file, facts: facts as unknown as PageFacts };
  } catch (error) {
    throw new SpecError([{ place: file, message: `${firstLine(error)}: make it anew with npm run evidence -- read` }]);
  }
}

/** Whether it has what facts are found by: a file of another program in the folder has not. */
function holdsFacts(facts: unknown): boolean {
  if (!isRecord(facts) || typeof facts["language"] !== "string" || !isText(facts["title"])) return false;
  const { operations } = facts;
  return Array.isArray(operations) && operations.every(isOperation);
}

function isOperation(operation: unknown): boolean {
  if (!isRecord(operation) || ![operation["name"], operation["method"], operation["path"]].every(isText)) return false;
  const { parameters } = operation;
  return (
    Array.isArray(parameters) && parameters.every((one) => isRecord(one) && isText(one["name"]) && isText(one["in"]))
  );
}

function isText(fact: unknown): boolean {
  return isRecord(fact) && typeof fact["value"] === "string";
}
