import { emitVersion, type Runtime } from "./emit.js";
import { readVendorNames } from "./evidence/vendor-names.js";
import { type LoadedDocument, loadDocument, type Permissions } from "./load.js";
import type { Api } from "./model.js";
import { nameAfter } from "./names.js";
import { normalise } from "./normalise.js";
import { readApi } from "./read.js";
import type { Flavour } from "./registry.js";
import { type Fault, SpecError } from "./spec-error.js";

/** A step of a run. Each flavour goes through those from `load` to `emit`; the others are for all at once. */
export type Phase = "manifest" | "load" | "normalise" | "read" | "emit" | "format" | "compare" | "write" | "review";

/** Is told of each phase as it begins. */
export type EnterPhase = (phase: Phase) => void;

/** A flavour's document, read. */
export interface ReadFlavour {
  readonly api: Api;
  /** Its notes, each with file and line. */
  readonly notes: readonly Fault[];
  /** Files of the document, and those of what is known of its pages. */
  readonly specFiles: readonly string[];
  /** Their hashes as they were read, by their paths; none if they do not tell whether the flavour is the same. */
  readonly hashes: ReadonlyMap<string, string> | undefined;
}

/**
 * Reads the model of a flavour's API.
 *
 * @throws {@link SpecError} for a document that cannot be used.
 */
export async function readFlavour(
  flavour: Flavour,
  permissions?: Permissions,
  enter: EnterPhase = () => undefined,
): Promise<ReadFlavour> {
  enter("load");
  const loaded = await loadDocument(flavour.spec, permissions);
  try {
    return await readLoaded(flavour, loaded, enter);
  } catch (error) {
    throw error instanceof SpecError ? Object.assign(error, { files: loaded.files }) : error;
  }
}

async function readLoaded(flavour: Flavour, loaded: LoadedDocument, enter: EnterPhase): Promise<ReadFlavour> {
  enter("normalise");
  const document = normalise(loaded, namesOfVersion(flavour.className));
  enter("read");
  const api = readApi({ ...flavour, spec: loaded.file }, loaded, document);
  const { names, files } = flavour.hasEvidence === false ? noEvidence : await readVendorNames(flavour.spec, api.tags);
  return {
    api: { ...api, ...(names && { vendorNames: names }) },
    notes: loaded.notes,
    specFiles: [...loaded.files, ...files.keys()],
    hashes: loaded.hashes && new Map([...loaded.hashes, ...files]),
  };
}

const noEvidence = { names: undefined, files: new Map<string, string>() };

/** Types that a version has of its own, whose names no model can have. */
function namesOfVersion(className: string): string[] {
  return [className, nameAfter(className, "options"), nameAfter(className, "responses")];
}

/** A flavour, compiled. */
export interface Compiled extends ReadFlavour {
  /** Text of each file by its path below the flavour's folder, not yet formatted. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The whole way from a flavour's document to its files; nothing is written. Each file is given to `take` as soon as it is
 * there.
 *
 * @throws {@link SpecError} for a document that cannot be used.
 */
export async function compileFlavour(
  flavour: Flavour,
  runtime: Runtime,
  permissions?: Permissions,
  enter: EnterPhase = () => undefined,
  take: (path: string, text: string) => void = () => undefined,
): Promise<Compiled> {
  const read = await readFlavour(flavour, permissions, enter);
  enter("emit");
  const files = new Map<string, string>();
  for (const [path, text] of emitVersion(read.api, runtime)) {
    files.set(path, text);
    take(path, text);
  }
  return { ...read, files };
}
