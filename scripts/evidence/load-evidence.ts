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
  const folder = join(dirname(spec), "evidence");
  const start = `${basename(spec, extname(spec))}.`;
  const names = await readdir(folder).catch(() => []);
  // `acme.v2.python.json` is of another document, `acme.v2.yaml`.
  const isOwn = (name: string): boolean => name.startsWith(start) && /^[^.]+\.json$/.test(name.slice(start.length));
  const files = names.filter(isOwn).sort();
  return await Promise.all(files.map(async (name) => readEvidence(join(folder, name))));
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
