import { stringify } from "yaml";
import { count } from "../prose.js";
import { oneLine, SpecError } from "../spec-error.js";
import { applyChanges, type Change, compareOutput, freePath } from "../write.js";
import { type Draft, draftDocument } from "./draft/draft-document.js";
import { readFiles } from "./read-files.js";
import { describeReading, isWhole, nothingRead } from "./run-read.js";

/**
 * `draft`: an OpenAPI document of the pages of one API, in `out`; what its reader has to know, on standard error. What
 * stood there, which somebody may have worked on, is kept beside it.
 */
export async function runDraft(files: readonly string[], out: string): Promise<number> {
  const reading = await readFiles(files);
  if (reading.readings.length === 0) throw new SpecError(nothingRead(reading));
  const draft = draftDocument(reading.readings);
  const changes = await compareOutput(new Map([[out, writeDraft(draft)]]), []);
  const [{ before = "" } = {}] = changes;
  const kept = before === "" ? undefined : await freePath(`${out}.old`);
  const copy: Change[] = kept ? [{ path: kept, kind: "missing", isGenerated: false, text: before }] : [];
  await applyChanges([...copy, ...changes]);
  if (kept !== undefined) console.error(`${out}: what stood there is in ${kept}`);
  console.error(`${describeReading(reading)}\n\n${describeDraft(draft, out)}`);
  return isWhole(reading, files) ? 0 : 1;
}

/** The document as YAML, each part of it written out. */
export function writeDraft({ document }: Draft): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 });
}

/** What the document has otherwise than some page, or not at all. */
export function describeDraft({ document, notes }: Draft, out: string): string {
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.keys(item));
  const schemas = Object.keys(document.components?.schemas ?? {});
  const lists: [string, readonly string[]][] = [
    ["Pages do not say:", notes.gaps],
    ["Pages differ, and this was taken:", notes.choices],
    ["Taken from names, descriptions or values, which may be wrong:", notes.guesses],
  ];
  const parts = lists
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) => {
      return [head, ...[...new Set(lines)].map((line) => `  ${oneLine(line)}`)].join("\n");
    });
  return [...parts, `${out}: ${count(operations.length, "operation")}, ${count(schemas.length, "schema")}`].join(
    "\n\n",
  );
}
