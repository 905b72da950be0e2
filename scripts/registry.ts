import { isRecord } from "./document/is-record.js";
import { loadYaml } from "./load-yaml.js";
import { pascalCase } from "./names.js";
import { devices } from "./reserved-names.js";
import { SpecError } from "./spec-error.js";

/** One version of one product's API: what the generator makes a client of. */
export interface Flavour {
  /** Name in the registry, such as `acme@v1`. */
  readonly name: string;
  readonly product: string;
  readonly version: string;
  /** Class of the product, with every version of it. */
  readonly productClass: string;
  /** Class of this version alone. */
  readonly className: string;
  /** File of the document. */
  readonly spec: string;
  /** Whether to read the facts of SDK docs beside the document. @default true */
  readonly hasEvidence?: boolean;
  /** Environment variables that the vendor's own clients read, by the option that they stand for. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The file whose `apis` are the registry. Redocly's own commands read the same entries. */
export const registryFile = "redocly.yaml";

/** Subpaths of the package that are not of a product: its client could not be imported beside them. */
const takenProducts = ["fetch-client", "oauth", "testing"];

/** What stands below a product or one of its versions for something else, as in `openapi-facade/acme/v1/fetch`. */
const takenVersions = ["examples", "fetch", "functions"];

/** Versions that the file of a product cannot have: each object has a `constructor`, and each product its `AcmeOptions`. */
const impossibleVersions = ["constructor", "options"];

/**
 * Reads the registry.
 *
 * @throws {@link SpecError} for an entry that is no `product@version` with a `root`, or whose name the package has for
 * something else.
 */
export async function readRegistry(): Promise<Flavour[]> {
  const registry = await loadYaml(registryFile);
  const entries = isRecord(registry) && isRecord(registry["apis"]) ? registry["apis"] : {};
  if (Object.keys(entries).length === 0) throw fault("lists no flavour under `apis`: add one, such as acme@v1");
  return Object.entries(entries).map(([name, entry]) => {
    if (!isRecord(entry) || typeof entry["root"] !== "string") throw fault(`${name}: needs \`root\`, its document`);
    const { root, "x-class": productClass, "x-env": environment = {} } = entry;
    if (productClass !== undefined && !isClassName(productClass)) {
      throw fault(`${name}: x-class is the name of a class, such as Acme`);
    }
    if (!isRecord(environment)) throw fault(`${name}: x-env maps options to environment variables`);
    const variables = Object.entries(environment).map(([option, name]) => [option, String(name)]);
    const flavour = createFlavour(name, root, productClass, Object.fromEntries(variables));
    const { product, version } = flavour;
    if (takenProducts.includes(product))
      throw fault(`${name}: the package has ${product} for something else: rename it`);
    if (takenVersions.includes(version))
      throw fault(`${name}: the package has ${version} for something else: rename it`);
    return flavour;
  });
}

/**
 * A flavour by its name.
 *
 * @throws {@link SpecError} for a name that is not `product@version`, or whose folders or classes cannot be made.
 */
export function createFlavour(
  name: string,
  spec: string,
  productClass?: string,
  environment: Readonly<Record<string, string>> = {},
): Flavour {
  const [, product = "", version = ""] = /^([a-z][a-z0-9-]*)@([a-z][a-z0-9]*)$/.exec(name) ?? [];
  if (product === "")
    throw fault("is not the name of an API: use product@version in small letters, such as acme@v1", name);
  const device = [product, version].find((part) => devices.test(part));
  if (device !== undefined) {
    throw fault(`\`${device}\` is a device on Windows and cannot be a folder: choose another name`, name);
  }
  if (!isVersion(version)) {
    throw fault(`\`${version}\` means something else in the generated class: choose another version, such as v1`, name);
  }
  const className = productClass ?? pascalCase(product);
  return {
    name,
    product,
    version,
    productClass: className,
    className: className + pascalCase(version),
    spec,
    environment,
  };
}

/** Whether a flavour can have a version of this name. */
export function isVersion(name: string): boolean {
  return /^[a-z][a-z0-9]*$/.test(name) && !devices.test(name) && !impossibleVersions.includes(name);
}

function fault(message: string, place = registryFile): SpecError {
  return new SpecError([{ place, message }]);
}

function isClassName(value: unknown): value is string {
  return typeof value === "string" && /^[A-Z][A-Za-z0-9]*$/.test(value);
}
