import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { count } from "../count.js";
import { type Flavour, readRegistry } from "../registry.js";
import { SpecError } from "../spec-error.js";
import { type Check, checkSpec } from "./check.js";
import { type Evidence, loadEvidence } from "./load-evidence.js";

/**
 * `check`: holds the documents of flavours, all or those named, against the facts of their pages.
 *
 * @returns 1 where one differs without a note that says so.
 */
export async function runCheck(names: readonly string[]): Promise<number> {
  const flavours = await readRegistry();
  const unknown = names.find((name) => !flavours.some((flavour) => flavour.name === name));
  if (unknown !== undefined) {
    const message = `is none of the registry's: ${flavours.map(({ name }) => name).join(", ")}`;
    throw new SpecError([{ place: unknown, message }]);
  }
  let isFaulty = false;
  for (const flavour of flavours.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const evidence = await loadEvidence(flavour.spec);
    const check = await checkFlavour(flavour, evidence);
    console.log(describeCheck(flavour.name, evidence.length, check));
    isFaulty ||= check.faults.length > 0;
  }
  return isFaulty ? 1 : 0;
}

/** Holds a flavour's document against its pages, each of which is called what its file is after the document's name. */
export async function checkFlavour({ spec }: Flavour, evidence: readonly Evidence[]): Promise<Check> {
  const pages = evidence.map(({ file, facts }) => ({ page: basename(file, ".json").split(".").at(-1) ?? file, facts }));
  return checkSpec(spec, await readFile(spec, "utf8"), pages);
}

/** The report on one document: what is wrong first, then what its notes explain, then counts. */
export function describeCheck(name: string, pages: number, check: Check): string {
  const { agreed, explained, unexplained, faults, explanations } = check;
  const counts = [`${agreed} agreed`, `${explained} explained`, `${unexplained} unexplained`].join(", ");
  return [...faults, ...explanations, `${name}  ${count(pages, "page")}: ${counts}`].join("\n");
}
