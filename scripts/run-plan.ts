import { compileFlavour, type EnterPhase, type Phase, type ReadFlavour } from "./compile.js";
import { emitProductFile, type Product } from "./emit.js";
import { Formatter } from "./format.js";
import { folderOf, type Plan, pathIn } from "./plan.js";
import type { Flavour } from "./registry.js";
import { SpecError } from "./spec-error.js";
import {
  type Change,
  compareOutput,
  findLeftovers,
  keepManifest,
  type ManifestFile,
  type Output,
  replaceFiles,
} from "./write.js";

/** What a run has made and changed. */
export interface Result {
  readonly runs: readonly Run[];
  readonly changes: readonly Change[];
  readonly output: Output;
  /** Temporary files that a killed run has left; a run that writes deletes them. */
  readonly leftovers: readonly string[];
}

/** One flavour, read and emitted. */
export interface Run extends ReadFlavour {
  readonly folder: string;
  readonly milliseconds: number;
}

/** How a plan is run. */
export interface RunOptions {
  readonly write: boolean;
  /** Is told of each phase, and of the flavour that it is about. */
  readonly enter?: (phase: Phase, flavour?: string) => void;
  /**
   * Begins the manifest, while the formatter works; what it returns makes it, and a run that writes leaves it in `out`.
   *
   * @default none
   */
  readonly beginManifest?: (runs: readonly Run[]) => (output: Output) => ManifestFile | undefined;
}

/**
 * Compiles, formats, compares, and writes only when all of it has worked.
 *
 * @throws {@link SpecError} for a document that cannot be used, or a file in the way that was not generated;
 * {@link WriteError} if writing failed or was interrupted.
 */
export async function runPlan(plan: Plan, options: RunOptions): Promise<Result> {
  const { write, enter = () => undefined, beginManifest } = options;
  const runs: Run[] = [];
  const formatter = new Formatter();
  for (const [index, flavour] of plan.flavours.entries()) {
    const shown = `${flavour.name} (${index + 1} of ${plan.flavours.length})`;
    runs.push(await runFlavour(flavour, plan, formatter, (phase) => enter(phase, shown)));
  }
  for (const [path, text] of emitProducts(plan)) formatter.add(path, text);
  enter("format");
  const formatting = formatter.finish();
  const makeManifest = beginManifest?.(runs);
  const output = await formatting;
  enter("compare");
  const leftovers = await findLeftovers(plan.out);
  let changes = await findChanges(plan, output);
  if (write) {
    enter("write");
    const manifest = makeManifest?.(output);
    // Compared again by the only run that writes there: another one may have done so since.
    if (changes.length + leftovers.length > 0)
      changes = await replaceFiles(plan.out, () => findChanges(plan, output), manifest);
    else if (manifest !== undefined) await keepManifest(plan.out, manifest);
  }
  return { runs, changes, output, leftovers };
}

async function runFlavour(
  flavour: Flavour,
  { out, runtime, permissions }: Plan,
  formatter: Formatter,
  enter: EnterPhase,
): Promise<Run> {
  const start = performance.now();
  const folder = folderOf(out, flavour);
  const take = (path: string, text: string): void => formatter.add(`${folder}/${path}`, text);
  const { files: _, ...read } = await compileFlavour(flavour, runtime(flavour), permissions, enter, take);
  return { ...read, folder, milliseconds: Math.round(performance.now() - start) };
}

/** The files of the products, by their paths. */
function emitProducts({ products, out, runtime }: Plan): [string, string][] {
  return products.flatMap((versions): [string, string][] => {
    const [first] = versions;
    if (first === undefined) return [];
    return [[pathIn(out, first.product, "index.ts"), emitProductFile(productOf(first, versions), runtime(first))]];
  });
}

async function findChanges({ out, folders, ownsOut, recheck }: Plan, output: Output): Promise<readonly Change[]> {
  await recheck?.();
  // Somebody else's `--out` may have other clients in folders below.
  const changes = await compareOutput(output, folders, out, ownsOut);
  const inTheWay = ownsOut ? [] : changes.filter(({ isGenerated }) => !isGenerated);
  if (inTheWay.length > 0) {
    throw new SpecError(inTheWay.map(({ path }) => ({ place: path, message: "was not generated: move it away" })));
  }
  return changes;
}

function productOf({ productClass }: Flavour, versions: readonly Flavour[]): Product {
  const environment = Object.assign({}, ...versions.map((version) => version.environment));
  return { className: productClass, versions, environment };
}
