import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Runtime } from "./emit.js";
import type { Permissions } from "./load.js";
import { createFlavour, type Flavour, isVersion, readRegistry, registryFile } from "./registry.js";
import { SpecError } from "./spec-error.js";
import { listFolders } from "./write.js";

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
  /** The name of the manifest that its runs leave in `out`. @default none */
  readonly manifest?: string;
}

/** A document of somebody else's, and what to make of it. */
export interface Foreign {
  readonly spec: string;
  readonly name: string;
  readonly out: string;
  readonly runtime?: string;
  readonly permissions?: Permissions;
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
    manifest: names.length === 0 ? "registry" : flavours.map(({ name }) => name).join("+"),
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
    manifest: flavour.name,
    recheck: async () => {
      if ((await findVersions()).join() === versions.join()) return;
      const message = "another run has added or deleted a version meanwhile: run the command again";
      throw new SpecError([{ place: folder, message }]);
    },
    ...(options.permissions && { permissions: options.permissions }),
  };
}

/** The folder of a flavour's files. */
export function folderOf(out: string, { product, version }: Flavour): string {
  return pathIn(out, product, version);
}

/** A path as all of them are written and compared, without `./` at its start. */
export function pathIn(...parts: string[]): string {
  return join(...parts).replaceAll(sep, "/");
}

/** The runtime of this project by its relative path for what lies inside of it, else the package. */
function findRuntime(folder: string, specifier?: string): Runtime {
  const command = "openapi-facade generate";
  if (specifier !== undefined) return { fromVersion: specifier, fromProduct: specifier, command };
  const root = dirname(createRequire(import.meta.url).resolve("openapi-facade/package.json"));
  const isInside = !relative(root, resolve(folder)).startsWith("..");
  if (!isInside) return { fromVersion: "openapi-facade", fromProduct: "openapi-facade", command };
  const path = relative(resolve(folder), resolve(root, "src/index.js")).replaceAll(sep, "/");
  return { fromVersion: path, fromProduct: path.slice("../".length), command };
}
