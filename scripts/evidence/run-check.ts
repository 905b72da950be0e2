import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { count } from "../prose.js";
import { readRegistry } from "../registry.js";
import { firstLine, oneLine, SpecError } from "../spec-error.js";
import type { NamedPage } from "./check/model-names.js";
import { type Check, checkSpec } from "./check.js";
import { type Evidence, findStrays, loadEvidence } from "./load-evidence.js";

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
  for (const stray of names.length > 0 ? [] : await findStrays(flavours.map(({ spec }) => spec))) {
    const why = "belongs to no document of redocly.yaml: its name is that of one, a dot and the page's";
    console.error(oneLine(`${stray}: ${why}`));
    isFaulty = true;
  }
  for (const { name, spec } of flavours.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const evidence = await loadEvidence(spec);
    const check = checkSpec(spec, await readSpec(spec), namePages(evidence));
    if (check.faults.length > 0) console.error(check.faults.join("\n"));
    console.log(describeCheck(name, evidence.length, check));
    isFaulty ||= check.faults.length > 0;
  }
  return isFaulty ? 1 : 0;
}

/** Pages by the names that notes call them: what their files of facts are called after the document. */
export function namePages(evidence: readonly Evidence[]): NamedPage[] {
  return evidence.map(({ file, facts }) => ({ page: basename(file, ".json").split(".").at(-1) ?? file, facts }));
}

/** The report on a document, but for its faults: what its notes explain, then counts. */
export function describeCheck(name: string, pages: number, check: Check): string {
  if (pages === 0) return `${oneLine(name)}  no page: nothing is held against anything`;
  const { agreed, explained, unexplained, explanations, untold } = check;
  const counts = [`${agreed} agreed`, `${explained} explained`, `${unexplained} unexplained`].join(", ");
  const rest = untold === undefined ? "" : `; ${untold}`;
  return [...explanations, `${oneLine(name)}  ${count(pages, "page")}: ${counts}${rest}`].join("\n");
}

async function readSpec(spec: string): Promise<string> {
  try {
    return await readFile(spec, "utf8");
  } catch (error) {
    throw new SpecError([{ place: spec, message: firstLine(error) }]);
  }
}
