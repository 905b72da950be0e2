import module from "node:module";
import { constants } from "node:os";
import { resolve } from "node:path";
import type { Plan } from "../plan.js";
import { SpecError } from "../spec-error.js";
import { allWritten } from "../write.js";
import { describeFailure } from "./describe-failure.js";
import { type Flags, type GenerateCommand, readFlags } from "./generate-flags.js";
import { foreignHelp, registryHelp } from "./generate-help.js";
import { Progress } from "./progress.js";
import { type Outcome, type Reviewed, reportRun } from "./report-run.js";
import { summariseRun } from "./summarise-run.js";
import { watchFiles } from "./watch-files.js";

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
  const startedAt = Date.now();
  const { code, specs } = await runOnce(flags, 0);
  // No file that is saved makes an impossible name possible.
  if (flags.watch && specs.size > 0) await watchSpecs(flags, specs, startedAt);
  return code;
}

/** The files of each flavour's document, by the flavour's name. */
type Specs = ReadonlyMap<string, readonly string[]>;

/** `since` is when it has begun, in milliseconds from the start of the process. */
async function runOnce(flags: Flags, since: number): Promise<{ code: number; specs: Specs }> {
  const progress = new Progress(process.stderr, since);
  let plan: Plan | undefined;
  let written: string | undefined;
  try {
    // From 22.1 on Node can keep what it has compiled, among its temporary files: a compiler takes half a second.
    const { enableCompileCache }: { Module: unknown; enableCompileCache?: () => unknown } = module;
    enableCompileCache?.();
    // Only now: help should not wait for that.
    const { planForeign, planRegistry } = await import("../plan.js");
    plan = await (flags.foreign ? planForeign(flags.foreign) : planRegistry(flags.names));
    if (flags.dump) {
      const text = await dumpPlan(plan);
      progress.end();
      process.stdout.on("error", () => process.exit(0)).write(text); // or nobody reads any more
      return { code: 0, specs: new Map() };
    }
    const result = await recallOrRun(plan, flags, progress);
    if (!flags.check) written = allWritten(result.changes.length);
    const isReviewed = result.changes.length > 0 && (!flags.check || flags.semver);
    if (isReviewed) progress.enter("review");
    const reviews = isReviewed ? await review(result, flags) : [];
    progress.end();
    const code = reportRun(result, reviews, flags);
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    if (flags.timings) for (const line of progress.timings(peakBytes)) console.log(line);
    return { code, specs: new Map(result.runs.map(({ flavour, specFiles }) => [flavour, specFiles])) };
  } catch (error) {
    progress.end();
    const { message, outcome, signal } = describeFailure(error, written);
    console.error(`${message}\n${outcome}`);
    if (signal !== undefined) process.exit(128 + constants.signals[signal]);
    const { faults, files } = error instanceof SpecError ? error : { faults: [], files: [] };
    const { foreign } = flags;
    const isName = faults.some(({ place }) => place === foreign?.name);
    const flavours = plan?.flavours ?? (foreign && !isName ? [foreign] : []);
    return { code: 1, specs: new Map(flavours.map(({ name, spec }) => [name, [spec, ...files]])) };
  }
}

/** The models of all flavours, a document of YAML each. */
async function dumpPlan({ flavours, permissions }: Plan): Promise<string> {
  const { readFlavour } = await import("../compile.js");
  const { dumpModel } = await import("./dump-model.js");
  const dumped: string[] = [];
  for (const flavour of flavours) dumped.push(dumpModel((await readFlavour(flavour, permissions)).api));
  return dumped.join("---\n");
}

async function recallOrRun(plan: Plan, { check }: Flags, progress: Progress): Promise<Outcome> {
  progress.enter("manifest");
  const { makeManifest, recallRuns } = await import("../manifest.js");
  const recalled = await recallRuns(plan);
  if (recalled !== undefined) return { runs: recalled, changes: [], output: new Map(), leftovers: [] };
  // It brings the compiler, for which a run that changes nothing should not wait.
  const { runPlan } = await import("../run-plan.js");
  const result = await runPlan(plan, {
    write: !check,
    enter: progress.enter.bind(progress),
    beginManifest: (runs) => {
      const summaries = runs.map(summariseRun);
      return (output) => makeManifest(plan, summaries, output);
    },
  });
  return { ...result, runs: result.runs.map(summariseRun) };
}

async function review({ output, changes }: Outcome, { semver }: Flags): Promise<Reviewed[]> {
  const { describeReview, reviewChanges } = await import("../review.js");
  const most = semver ? Number.POSITIVE_INFINITY : 20;
  return reviewChanges(output, changes).map((review) => ({ ...review, lines: describeReview(review, most) }));
}

/** Makes again what belongs to a file that is saved. Where that fails, what is known of the documents stays. */
async function watchSpecs(flags: Flags, first: Specs, startedAt: number): Promise<never> {
  const { registryFile } = await import("../registry.js");
  const specs = new Map(first);
  const registry = flags.foreign ? [] : [resolve(registryFile)];
  const watched = (): string[] => [...registry, ...[...specs.values()].flat()];
  process.stdout.on("error", () => process.exit(0)); // nobody reads any more
  const onSave = async (saved: readonly string[]): Promise<readonly string[]> => {
    const isOf = (files: readonly string[]): boolean => files.some((file) => saved.includes(resolve(file)));
    const names = isOf(registry) ? flags.names : [...specs].flatMap(([name, files]) => (isOf(files) ? [name] : []));
    const run = await runOnce(flags.foreign ? flags : { ...flags, names }, performance.now());
    if (run.code === 0 && isOf(registry)) specs.clear(); // it may have other names
    for (const [name, files] of run.specs)
      specs.set(name, run.code === 0 ? files : [...(specs.get(name) ?? []), ...files]);
    return watched();
  };
  watchFiles(watched(), onSave, startedAt);
  console.log("Watching the documents; Ctrl+C ends it.");
  return await new Promise<never>(() => undefined);
}
