import type { Summary } from "../manifest.js";
import { count } from "../prose.js";
import type { Review } from "../review.js";
import type { Result } from "../run-plan.js";
import type { Flags } from "./generate-flags.js";

/** What a run reports; it may have found that there is nothing to do. */
export interface Outcome extends Omit<Result, "runs"> {
  readonly runs: readonly Summary[];
}

/** What changed in a folder, with the lines that tell it. */
export interface Reviewed extends Review {
  readonly lines: readonly string[];
}

/** A line for each flavour and what changed in it, then what differs; gives the exit code. */
export function reportRun(
  { runs, changes, leftovers }: Outcome,
  reviews: readonly Reviewed[],
  { check, semver, foreign }: Flags,
): number {
  const width = Math.max(...runs.map(({ flavour }) => flavour.length));
  for (const { flavour, operations, models, notes, milliseconds, folder } of runs) {
    const changed = changes.filter(({ path }) => path.startsWith(`${folder}/`)).length;
    const parts = [count(operations, "operation"), count(models, "model"), `${count(changed, "file")} changed`];
    console.log(`${flavour.padEnd(width)}  ${parts.join(", ")}, ${milliseconds} ms`);
    for (const line of notes) console.log(`  ${line}`);
    for (const line of reviews.find((review) => review.folder === folder)?.lines ?? []) console.log(`  ${line}`);
  }
  // A product's own file, and versions that are gone.
  for (const { folder, lines } of reviews.filter(({ folder }) => !runs.some((run) => run.folder === folder))) {
    if (lines.length > 0) console.log([folder, ...lines].join("\n  "));
  }
  if (!check) return 0;
  const remedy = foreign ? "run the command without `--check`" : "run `npm run generate`";
  for (const path of leftovers) console.error(`${path}: temporary file of a run that was killed or is still writing`);
  if (leftovers.length > 0) console.error(`${count(leftovers.length, "temporary file")} left behind: ${remedy}.`);
  if (semver && changes.length > 0) return Math.max(...reviews.map(({ level }) => exitCodes[level]));
  for (const { path, kind } of changes) console.error(`${path}: ${kind}`);
  if (changes.length > 0) console.error(`${count(changes.length, "file")} not as the documents have it: ${remedy}.`);
  return changes.length + leftovers.length > 0 ? 1 : 0;
}

/** What a release with the changes needs, as the exit code of `--check --semver`. */
const exitCodes: Readonly<Record<Review["level"], number>> = { patch: 3, minor: 4, major: 5 };
