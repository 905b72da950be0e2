import { basename, join } from "node:path";
import { count } from "../prose.js";
import { oneLine, SpecError } from "../spec-error.js";
import { applyChanges } from "../write.js";
import { readFiles } from "./read-files.js";
import type { PagesReading } from "./read-pages.js";
import { writeFacts } from "./write-facts.js";

/**
 * `read`: the facts of each page, in a file of the page's name in `out`, or on standard output, in a list where there are
 * several. Standard error tells what was read and what was not.
 */
export async function runRead(files: readonly string[], out: string | undefined): Promise<number> {
  const reading = await readFiles(files);
  if (reading.readings.length === 0) throw new SpecError(nothingRead(reading));
  const facts = reading.readings.map((page) => page.facts);
  if (out === undefined) {
    const [only, ...others] = facts;
    process.stdout.write(writeFacts(only !== undefined && others.length === 0 ? only : facts));
  } else {
    const taken = new Map<string, string>();
    for (const page of facts) {
      const file = join(out, `${page.page.replace(/\.\w+$/, "")}.json`);
      const other = taken.get(file);
      if (other !== undefined) {
        throw new SpecError([{ place: page.page, message: `its facts would replace those of ${other}: rename one` }]);
      }
      taken.set(file, page.page);
      await applyChanges([{ path: file, kind: "different", isGenerated: true, text: writeFacts(page) }]);
    }
  }
  console.error(describeReading(reading));
  return isWhole(reading, files) ? 0 : 1;
}

/** What is wrong with pages of which none could be read. */
export function nothingRead({ others }: PagesReading): { place: string; message: string }[] {
  return others.map(({ at, why }) => ({ place: at, message: why }));
}

/** Whether all was understood. A folder holds other files than pages, but what was named is to be one. */
export function isWhole({ others, unread }: PagesReading, files: readonly string[]): boolean {
  const named = new Set(files.map((file) => `${basename(file)}:1`));
  return unread.length === 0 && !others.some(({ at }) => named.has(at));
}

/** What was read, each file that is no page, and each line that was not understood. */
export function describeReading({ readings, others, unread }: PagesReading): string {
  const facts = readings.map((reading) => reading.facts);
  const operations = facts.flatMap((page) => page.operations);
  const models = facts.filter(({ kind }) => kind === "model").flatMap((page) => page.models);
  const counted = [
    count(readings.length, "page"),
    count(operations.length, "operation"),
    count(operations.flatMap(({ parameters }) => parameters).length, "parameter"),
    count(models.length, "model"),
    count(models.flatMap(({ fields }) => fields).length, "field"),
    `${count(unread.length, "line")} not read`,
    ...(others.length === 0 ? [] : [`${count(others.length, "other file")}`]),
  ];
  const lines = [...others, ...unread].map(({ at, why }) => oneLine(`${at}: ${why}`));
  return [...lines, counted.join(", ")].join("\n");
}
