import { compileFlavour, type Phase } from "./compile.js";
import { emitProductFile, type Product } from "./emit.js";
import { formatFiles } from "./format.js";
import type { Api } from "./model.js";
import { folderOf, type Plan, pathIn } from "./plan.js";
import type { Flavour } from "./registry.js";
import { type Fault, SpecError } from "./spec-error.js";
import { type Change, compareOutput, findLeftovers, type Output, replaceFiles } from "./write.js";

/** What a run has made and changed. */
export interface Result {
  readonly runs: readonly Run[];
  readonly changes: readonly Change[];
  readonly output: Output;
  /** Temporary files that a killed run has left; a run that writes deletes them. */
  readonly leftovers: readonly string[];
}

/** What one flavour has come to. */
export interface Run {
  readonly api: Api;
  readonly notes: readonly Fault[];
  readonly specFiles: readonly string[];
  readonly folder: string;
  readonly milliseconds: number;
}

/** How a plan is run. */
export interface RunOptions {
  readonly write: boolean;
  /** Is told of each phase, and of the flavour that it is about. */
  readonly enter?: (phase: Phase, flavour?: string) => void;
}

/**
 * Compiles, formats, compares, and writes only when all of it has worked.
 *
 * @throws {@link SpecError} for a document that cannot be used, or a file in the way that was not generated;
 * {@link WriteError} if writing failed or was interrupted.
 */
export async function runPlan(plan: Plan, { write, enter = () => undefined }: RunOptions): Promise<Result> {
  const unformatted = new Map<string, string>();
  const runs: Run[] = [];
  for (const [index, flavour] of plan.flavours.entries()) {
    const start = performance.now();
    const shown = `${flavour.name} (${index + 1} of ${plan.flavours.length})`;
    const compiled = await compileFlavour(flavour, plan.runtime(flavour), plan.permissions, (phase) =>
      enter(phase, shown),
    );
    const { files, ...read } = compiled;
    const folder = folderOf(plan.out, flavour);
    for (const [path, text] of files) unformatted.set(`${folder}/${path}`, sign(text, plan));
    runs.push({ ...read, folder, milliseconds: Math.round(performance.now() - start) });
  }
  for (const versions of plan.products) {
    const [first] = versions;
    if (first === undefined) continue;
    const text = emitProductFile(productOf(first, versions), plan.runtime(first));
    unformatted.set(pathIn(plan.out, first.product, "index.ts"), sign(text, plan));
  }
  enter("format");
  const output = await formatFiles(unformatted);
  enter("compare");
  const leftovers = await findLeftovers(plan.out);
  let changes = await findChanges(plan, output);
  if (write) {
    enter("write");
    // Compared again by the only run that writes there: another one may have done so since.
    if (changes.length + leftovers.length > 0) changes = await replaceFiles(plan.out, () => findChanges(plan, output));
  }
  return { runs, changes, output, leftovers };
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

/** The first line names the command that makes it again: outside of the project, that of the package. */
function sign(text: string, { ownsOut }: Plan): string {
  return ownsOut ? text : text.replace("by `npm run generate`", "by `openapi-facade generate`");
}

function productOf({ productClass }: Flavour, versions: readonly Flavour[]): Product {
  const environment = Object.assign({}, ...versions.map((version) => version.environment));
  return { className: productClass, versions, environment };
}
