import { emitBarrel } from "./emit/barrel.js";
import { emitClient } from "./emit/client.js";
import { emitFetch } from "./emit/fetch.js";
import { emitFunctions } from "./emit/functions.js";
import { emitListing } from "./emit/listing.js";
import { emitResource } from "./emit/resource.js";
import { header, type Runtime } from "./emit/source.js";
import { emitWebhooks } from "./emit/webhooks.js";
import type { Permissions } from "./load/permissions.js";
import { loadDocument } from "./load.js";
import type { Api } from "./model.js";
import { normalise } from "./normalise.js";
import { printSource } from "./print.js";
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
  const types = await makeTypes(document);
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
  const files = new Map([
    ["index.ts", printSource(emitBarrel(api))],
    ["client.ts", printSource(emitClient(api, runtime))],
    ...api.groups.map((group): [string, string] => [
      `${group.file}.ts`,
      printSource(emitResource(api, group, runtime)),
    ]),
    ...(api.groups.length > 0 ? [["functions.ts", printSource(emitFunctions(api, runtime))] as const] : []),
    ...(api.webhooks ? [["webhooks.ts", printSource(emitWebhooks(api, api.webhooks))] as const] : []),
    ["fetch.ts", printSource(emitFetch(api, runtime))],
    ["schema.ts", header(api.spec) + schema],
    ["api.md", emitListing(api)],
  ]);
  return { api, notes, files };
}
