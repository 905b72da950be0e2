import { hash } from "node:crypto";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { hashGenerator } from "./manifest/hash-generator.js";
import { type FlavourRecord, type Manifest, parseManifest } from "./manifest/manifest.js";
import { hasSameInputs } from "./manifest/same-inputs.js";
import { folderOf, type Plan } from "./plan.js";
import { oneLine } from "./spec-error.js";
import { isUpToDate, type ManifestFile, type Output, readManifest } from "./write.js";

/** What a run reports of a flavour. */
export interface Summary {
  readonly flavour: string;
  readonly folder: string;
  readonly operations: number;
  readonly models: number;
  /** The notes on the document, a line each. */
  readonly notes: readonly string[];
  readonly specFiles: readonly string[];
  readonly milliseconds: number;
}

/** A summary with the hashes of the files that the flavour was read from, as they were read. */
export interface HashedSummary extends Summary {
  readonly hashes: ReadonlyMap<string, string> | undefined;
}

/** The hash of the generator, taken once: a process that goes on runs the code that it has started with. */
let generator: string | undefined;

/**
 * Finds that a run would change nothing, without running it: its manifest in `out` tells what was read and written, and all
 * of that is as it was.
 *
 * Whatever is otherwise, or cannot be read, takes a full run, which alone says what is wrong.
 *
 * @returns What the run would report; `undefined` if it has to be run.
 */
export async function recallRuns(plan: Plan): Promise<readonly Summary[] | undefined> {
  try {
    generator ??= hashGenerator(dirname(fileURLToPath(import.meta.url)));
    const text = plan.manifest === undefined ? undefined : await readManifest(plan.out, plan.manifest);
    const manifest = text === undefined ? undefined : parseManifest(text);
    if (manifest?.generator !== generator || manifest.options !== hashOptions(plan)) return undefined;
    const summaries = await recallFlavours(plan, manifest);
    if (summaries === undefined) return undefined;
    await plan.recheck?.();
    const hashes = new Map(Object.entries(manifest.files));
    return (await isUpToDate(hashes, plan.folders, plan.out, plan.ownsOut)) ? summaries : undefined;
  } catch {
    return undefined;
  }
}

async function recallFlavours(plan: Plan, { runs }: Manifest): Promise<Summary[] | undefined> {
  if (runs.length !== plan.flavours.length) return undefined;
  const summaries: Summary[] = [];
  for (const [index, flavour] of plan.flavours.entries()) {
    const start = performance.now();
    const { operations = 0, models = 0, notes = [], inputs = {} }: Partial<FlavourRecord> = runs[index] ?? {};
    if (!(await hasSameInputs(flavour, new Map(Object.entries(inputs)), plan.permissions))) return undefined;
    summaries.push({
      flavour: flavour.name,
      folder: folderOf(plan.out, flavour),
      operations,
      models,
      notes: notes.map(oneLine),
      specFiles: Object.keys(inputs).map((path) => resolve(path)),
      milliseconds: Math.round(performance.now() - start),
    });
  }
  return summaries;
}

/** The manifest of a run; none if a file that it has read may change without its hash. */
export function makeManifest(
  plan: Plan,
  summaries: readonly HashedSummary[],
  output: Output,
): ManifestFile | undefined {
  if (plan.manifest === undefined || generator === undefined) return undefined;
  const runs = summaries.flatMap(({ operations, models, notes, hashes }): FlavourRecord[] => {
    return hashes === undefined ? [] : [{ operations, models, notes, inputs: shorten(hashes) }];
  });
  if (runs.length < summaries.length) return undefined;
  const files = Object.fromEntries(Array.from(output, ([path, text]) => [path, hash("sha256", text)]));
  const manifest: Manifest = { generator, options: hashOptions(plan), runs, files };
  return { name: plan.manifest, text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}

/** The hash of all that a run is asked for. */
function hashOptions({ flavours, products, out, runtime, folders, ownsOut, permissions }: Plan): string {
  const runtimes = [flavours, ...products].flat().map(runtime);
  return hash("sha256", JSON.stringify([flavours, products, out, runtimes, folders, ownsOut, permissions]));
}

/** Paths that are relative to the working directory, so that a project may be moved. */
function shorten(hashes: ReadonlyMap<string, string>): Record<string, string> {
  const here = process.cwd();
  return Object.fromEntries(
    Array.from(hashes, ([path, hash]) => [relative(here, resolve(path)).replaceAll(sep, "/"), hash]),
  );
}
