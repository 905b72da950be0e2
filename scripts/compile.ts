import { emitVersion, type Runtime } from "./emit.js";
import { readVendorNames } from "./evidence/vendor-names.js";
import { type LoadedDocument, loadDocument, type Permissions } from "./load.js";
import type { Api } from "./model.js";
import { normalise } from "./normalise.js";
import { readApi } from "./read.js";
import type { Flavour } from "./registry.js";
import { type Fault, SpecError } from "./spec-error.js";
import { makeTypes } from "./types.js";

/** A step of a run. Each flavour goes through those from `load` to `emit`; the others are for all at once. */
export type Phase =
  | "manifest"
  | "load"
  | "normalise"
  | "types"
  | "read"
  | "emit"
  | "format"
  | "compare"
  | "write"
  | "review";

/** Is told of each phase as it begins. */
export type EnterPhase = (phase: Phase) => void;

/** A flavour, compiled. */
export interface Compiled {
  readonly api: Api;
  /** What its notes are about, with file and line. */
  readonly notes: readonly Fault[];
  /** Files of the document, and those of what is known of its pages. */
  readonly specFiles: readonly string[];
  /** Their hashes as they were read, by their paths; none if they do not tell whether the flavour is the same. */
  readonly hashes: ReadonlyMap<string, string> | undefined;
  /** Text of each file by its path below the flavour's folder, not yet formatted. */
  readonly files: ReadonlyMap<string, string>;
}

/** A flavour's document, read: the model of its API, and the text of the types that it has. */
export interface ReadFlavour extends Omit<Compiled, "files"> {
  readonly schema: string;
}

/**
 * Reads the model of a flavour's API, and the types that its document has.
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
  enter("types");
  const types = makeTypes(document);
  enter("read");
  const api = readApi({ ...flavour, spec: loaded.file }, { loaded, document, types });
  const { names, files } = flavour.hasEvidence === false ? noEvidence : await readVendorNames(flavour.spec, api.groups);
  return {
    api: { ...api, ...(names && { vendorNames: names }) },
    schema: types.text,
    notes: loaded.notes,
    specFiles: [...loaded.files, ...files.keys()],
    hashes: loaded.hashes && new Map([...loaded.hashes, ...files]),
  };
}

const noEvidence = { names: undefined, files: new Map<string, string>() };

/** Types that a version has of its own, whose names no model can have. */
function namesOfVersion(className: string): string[] {
  return [className, `${className}Options`, `${className}Answers`];
}

/**
 * The whole way from a flavour's document to its files; nothing is written.
 *
 * @throws {@link SpecError} for a document that cannot be used.
 */
export async function compileFlavour(
  flavour: Flavour,
  runtime: Runtime,
  permissions?: Permissions,
  enter: EnterPhase = () => undefined,
): Promise<Compiled> {
  const { schema, ...read } = await readFlavour(flavour, permissions, enter);
  enter("emit");
  return { ...read, files: emitVersion(read.api, schema, runtime) };
}
