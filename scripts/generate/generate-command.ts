import { count } from "../count.js";
import type { Result } from "../plan.js";
import type { Review } from "../review.js";
import { SpecError } from "../spec-error.js";
import { type Flags, type GenerateCommand, readFlags } from "./generate-flags.js";
import { foreignHelp, registryHelp } from "./generate-help.js";
import { summariseNotes } from "./summarise-notes.js";

/** Makes clients as the arguments say, tells of it, and gives the exit code, as the help lists them. */
export async function runGenerate(args: string[], command: GenerateCommand): Promise<number> {
  const help = command === "npm run generate" ? registryHelp : foreignHelp;
  const flags = readFlags(args, command);
  if (typeof flags === "string") {
    console.error(`${flags}\n\n${help}`);
    return 2;
  }
  if (flags.help) {
    console.log(help);
    return 0;
  }
  try {
    const result = await run(flags);
    const isReviewed = result.changes.length > 0 && (!flags.check || flags.semver);
    return report(result, isReviewed ? await review(result, flags) : [], flags);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    return 1;
  }
}

async function run({ foreign, names, check }: Flags): Promise<Result> {
  // Only now, since it brings the compiler: help should not wait for that.
  const { planForeign, planRegistry, runPlan } = await import("../plan.js");
  const plan = await (foreign ? planForeign(foreign) : planRegistry(names));
  return await runPlan(plan, { write: !check });
}

/** What changed in each folder, with the lines that tell it. */
interface Reviewed extends Review {
  readonly lines: readonly string[];
}

async function review({ output, changes }: Result, { semver }: Flags): Promise<Reviewed[]> {
  const { describeReview, reviewChanges } = await import("../review.js");
  const most = semver ? Number.POSITIVE_INFINITY : 20;
  return reviewChanges(output, changes).map((review) => ({ ...review, lines: describeReview(review, most) }));
}

/** A line for each flavour and what changed in it, then what differs; gives the exit code. */
function report({ runs, changes }: Result, reviews: readonly Reviewed[], { check, semver, foreign }: Flags): number {
  const width = Math.max(...runs.map(({ api }) => api.flavour.length));
  for (const { api, notes, milliseconds, folder } of runs) {
    const operations = api.groups.flatMap((group) => group.operations).length;
    const changed = changes.filter(({ path }) => path.startsWith(`${folder}/`)).length;
    const parts = [
      count(operations, "operation"),
      count(api.models.length, "model"),
      `${count(changed, "file")} changed`,
    ];
    console.log(`${api.flavour.padEnd(width)}  ${parts.join(", ")}, ${milliseconds} ms`);
    for (const line of summariseNotes(notes, `${folder}/api.md`)) console.log(`  ${line}`);
    for (const line of reviews.find((review) => review.folder === folder)?.lines ?? []) console.log(`  ${line}`);
  }
  // A product's own file, and versions that are gone.
  for (const { folder, lines } of reviews.filter(({ folder }) => !runs.some((run) => run.folder === folder))) {
    if (lines.length > 0) console.log([folder, ...lines].join("\n  "));
  }
  if (semver) return Math.max(0, ...reviews.map(({ level }) => exitCodes[level]));
  if (!check || changes.length === 0) return 0;
  for (const { path, kind } of changes) console.error(`${path}: ${kind}`);
  const remedy = foreign ? "run the command without `--check`" : "run `npm run generate`";
  console.error(`${count(changes.length, "file")} not as the documents have it: ${remedy}.`);
  return 1;
}

/** What a release with the changes needs, as the exit code of `--check --semver`. */
const exitCodes: Readonly<Record<Review["level"], number>> = { patch: 3, minor: 4, major: 5 };
