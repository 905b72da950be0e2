import { emitVersion, type Runtime } from "./emit.js";
import { loadDocument, type Permissions } from "./load.js";
import type { Api } from "./model.js";
import { normalise } from "./normalise.js";
import { readApi } from "./read.js";
import type { Flavour } from "./registry.js";
import type { Fault } from "./spec-error.js";
import { makeTypes } from "./types.js";

/** A flavour, compiled. */
export interface Compiled {
  readonly api: Api;
  /** What its notes are about, with file and line. */
  readonly notes: readonly Fault[];
  /** Text of each file by its path below the flavour's folder, not yet formatted. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads the model of a flavour's API, and the types that its document has.
 *
 * @throws {@link SpecError} for a document that cannot be used.
 */
export async function readFlavour(
  flavour: Flavour,
  permissions?: Permissions,
): Promise<{ api: Api; schema: string; notes: readonly Fault[] }> {
  const loaded = await loadDocument(flavour.spec, permissions);
  const document = normalise(loaded, [flavour.className, `${flavour.className}Options`]);
  const types = makeTypes(document);
  const api = readApi({ ...flavour, spec: loaded.file }, { loaded, document, types });
  return { api, schema: types.text, notes: loaded.notes };
}

/**
 * The whole way from a flavour's document to its files; nothing is written.
 *
 * @throws {@link SpecError} for a document that cannot be used.
 */
export async function compileFlavour(flavour: Flavour, runtime: Runtime, permissions?: Permissions): Promise<Compiled> {
  const { api, schema, notes } = await readFlavour(flavour, permissions);
  return { api, notes, files: emitVersion(api, schema, runtime) };
}
