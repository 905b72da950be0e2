import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { compileFlavour } from "./compile.js";
import { emitProductFile, type Product, type Runtime } from "./emit.js";
import { formatFiles } from "./format.js";
import type { Permissions } from "./load.js";
import type { Api } from "./model.js";
import type { Phase } from "./phase.js";
import { createFlavour, type Flavour, isVersion, readRegistry, registryFile } from "./registry.js";
import { type Fault, SpecError } from "./spec-error.js";
import { type Change, compareOutput, findLeftovers, listFolders, type Output, replaceFiles } from "./write.js";

/** What a run is to make, and where. */
export interface Plan {
  readonly flavours: readonly Flavour[];
  /** The versions of each product whose file is to be made. */
  readonly products: readonly (readonly Flavour[])[];
  readonly out: string;
  readonly runtime: (flavour: Flavour) => Runtime;
  /** Folders in which files of an earlier run are left over. */
  readonly folders: readonly string[];
  /** Whether files on disk that were not generated may be replaced. */
  readonly ownsOut: boolean;
  /** Throws if another run has written meanwhile what the plan was made by. */
  readonly recheck?: () => Promise<void>;
  /** Where references of the documents may lead. */
  readonly permissions?: Permissions;
}

/** A document of somebody else's, and what to make of it. */
export interface Foreign {
  readonly spec: string;
  readonly name: string;
  readonly out: string;
  readonly runtime?: string;
  readonly permissions?: Permissions;
}

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

/**
 * The plan for the registry, all of it or some flavours by name.
 *
 * @throws {@link SpecError} for a name that is not in it.
 */
export async function planRegistry(names: readonly string[]): Promise<Plan> {
  const registry = await readRegistry();
  const flavours = names.length === 0 ? registry : registry.filter(({ name }) => names.includes(name));
  const unknown = names.filter((name) => !registry.some((flavour) => flavour.name === name));
  if (unknown.length > 0) {
    const known = registry.map(({ name }) => name).join(", ");
    throw new SpecError([{ place: registryFile, message: `no flavour ${unknown.join(", ")}: it has ${known}` }]);
  }
  const products = new Set(flavours.map(({ product }) => product));
  return {
    flavours,
    products: [...products].map((product) => registry.filter((flavour) => flavour.product === product)),
    out: "generated",
    runtime: () => ({ fromVersion: "../../../src/index.js", fromProduct: "../../src/index.js" }),
    folders: names.length === 0 ? ["generated"] : flavours.map((flavour) => folderOf("generated", flavour)),
    ownsOut: true,
  };
}

/** The plan for a document of somebody else's. Versions of the product that are there already stay in its class. */
export async function planForeign(options: Foreign): Promise<Plan> {
  const flavour: Flavour = { ...createFlavour(options.name, options.spec), hasEvidence: false };
  const out = relative(process.cwd(), resolve(options.out)).replaceAll(sep, "/") || ".";
  const folder = pathIn(out, flavour.product);
  const findVersions = async (): Promise<string[]> => {
    const present = await listFolders(out, folder, "client.ts");
    return [...new Set([...present.filter(isVersion), flavour.version])].sort();
  };
  const versions = await findVersions();
  return {
    flavours: [flavour],
    products: [versions.map((version) => createFlavour(`${flavour.product}@${version}`, ""))],
    out,
    runtime: () => findRuntime(folderOf(out, flavour), options.runtime),
    folders: [folderOf(out, flavour)],
    ownsOut: false,
    recheck: async () => {
      if ((await findVersions()).join() === versions.join()) return;
      const message = "another run has added or deleted a version meanwhile: run the command again";
      throw new SpecError([{ place: folder, message }]);
    },
    ...(options.permissions && { permissions: options.permissions }),
  };
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

function folderOf(out: string, { product, version }: Flavour): string {
  return pathIn(out, product, version);
}

/** A path as all of them are written and compared, without `./` at its start. */
function pathIn(...parts: string[]): string {
  return join(...parts).replaceAll(sep, "/");
}

/** The runtime of this project by its relative path for what lies inside of it, else the package. */
function findRuntime(folder: string, specifier?: string): Runtime {
  if (specifier !== undefined) return { fromVersion: specifier, fromProduct: specifier };
  const root = dirname(createRequire(import.meta.url).resolve("openapi-facade/package.json"));
  const isInside = !relative(root, resolve(folder)).startsWith("..");
  if (!isInside) return { fromVersion: "openapi-facade", fromProduct: "openapi-facade" };
  const path = relative(resolve(folder), resolve(root, "src/index.js")).replaceAll(sep, "/");
  return { fromVersion: path, fromProduct: path.slice("../".length) };
}
