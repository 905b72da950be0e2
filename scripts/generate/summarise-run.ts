import type { HashedSummary } from "../manifest.js";
import type { Run } from "../run-plan.js";
import { summariseNotes } from "./summarise-notes.js";

/** What is reported of a flavour's run. */
export function summariseRun({ api, notes, specFiles, hashes, folder, milliseconds }: Run): HashedSummary {
  return {
    flavour: api.flavour,
    folder,
    operations: api.tags.flatMap((tag) => tag.operations).length,
    models: api.models.length,
    notes: summariseNotes(notes, `${folder}/api.md`),
    specFiles,
    hashes,
    milliseconds,
  };
}
