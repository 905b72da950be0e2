import { join } from "node:path";
import { count } from "../count.js";
import { oneLine, SpecError } from "../spec-error.js";
import { applyChanges } from "../write.js";
import { readFiles } from "./read-files.js";
import type { PagesReading } from "./read-pages.js";
import { writeFacts } from "./write-facts.js";

/**
 * `read`: the facts of each page, in a file of the page's name in `out`, or one after the other on standard output.
 * Standard error tells what was read and what was not.
 */
export async function runRead(files: readonly string[], out: string | undefined): Promise<number> {
  const reading = await readFiles(files);
  if (reading.readings.length === 0) throw new SpecError(nothingRead(reading));
  for (const { facts } of reading.readings) {
    if (out === undefined) process.stdout.write(writeFacts(facts));
    else {
      const file = join(out, `${facts.page.replace(/\.\w+$/, "")}.json`);
      await applyChanges([{ path: file, kind: "different", isGenerated: true, text: writeFacts(facts) }]);
    }
  }
  console.error(describeReading(reading));
  return reading.unread.length === 0 ? 0 : 1;
}

/** What is wrong with pages of which none could be read. */
export function nothingRead({ unread }: PagesReading): { place: string; message: string }[] {
  return unread.map(({ at, why }) => ({ place: at, message: why }));
}

/** What was read, and each line that was not. */
export function describeReading({ readings, unread }: PagesReading): string {
  const facts = readings.map((reading) => reading.facts);
  const operations = facts.flatMap((page) => page.operations);
  const models = facts.filter(({ kind }) => kind === "model").flatMap((page) => page.models);
  const counted = [
    count(readings.length, "page"),
    count(operations.length, "operation"),
    count(operations.flatMap(({ parameters }) => parameters).length, "parameter"),
    count(models.length, "model"),
    count(models.flatMap(({ fields }) => fields).length, "field"),
    `${unread.length} not read`,
  ];
  return [...unread.map(({ at, why }) => oneLine(`${at}: ${why}`)), counted.join(", ")].join("\n");
}
