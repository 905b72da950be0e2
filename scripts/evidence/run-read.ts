import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { count } from "../count.js";
import { oneLine } from "../spec-error.js";
import { loadPages } from "./load-pages.js";
import { type PagesReading, readPages } from "./read-pages.js";
import { writeFacts } from "./write-facts.js";

/**
 * `read`: the facts of each page, in a file of the page's name in `out`, or one after the other on standard output.
 * Standard error tells what was read and what was not.
 */
export async function runRead(files: readonly string[], out: string | undefined): Promise<number> {
  const reading = readPages(await loadPages(files));
  for (const { facts } of reading.readings) {
    if (out === undefined) process.stdout.write(writeFacts(facts));
    else {
      const file = join(out, facts.page.replace(/\.\w+$/, "") + ".json");
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, writeFacts(facts));
    }
  }
  console.error(describeReading(reading));
  return reading.unread.length === 0 ? 0 : 1;
}

/** What was read, and each line that was not. */
export function describeReading({ readings, unread }: PagesReading): string {
  const facts = readings.map((reading) => reading.facts);
  const operations = facts.flatMap((page) => page.operations);
  const counted = [
    count(readings.length, "page"),
    count(operations.length, "operation"),
    count(operations.flatMap(({ parameters }) => parameters).length, "parameter"),
    count(facts.filter(({ kind }) => kind === "model").length, "model"),
    `${unread.length} not read`,
  ];
  return [...unread.map(({ at, why }) => oneLine(`${at}: ${why}`)), counted.join(", ")].join("\n");
}
