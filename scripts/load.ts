import { resolve } from "node:path";
import type { Document } from "./document/document.js";
import { isRecord } from "./document/is-record.js";
import type { Note } from "./document/note.js";
import { bundleSpec, faultOfYaml } from "./load/bundle-spec.js";
import { type Permissions, permissionsFor, webAddress } from "./load/permissions.js";
import { Places } from "./load/places.js";
import { shownPlace } from "./load/shown-place.js";
import { SpecResolver } from "./load/spec-resolver.js";
import { shapes2, shapes3 } from "./load/spec-shapes.js";
import { readVersion } from "./load/spec-version.js";
import { upgrade } from "./load/upgrade.js";
import { type Parsed, YamlParseError } from "./redocly.js";
import { type Fault, faultAt, SpecError } from "./spec-error.js";
import { inWords, isMissing } from "./system-error.js";

export { type Finding, lintSpec } from "./load/lint-spec.js";
export type { Permissions };

/** A document that is sound and whole: one file, every reference inside of it. */
export interface LoadedDocument {
  /** File that it came from, relative to the working directory, with forward slashes; or its URL. */
  readonly file: string;
  readonly document: Document;
  /** Files that it is made of, by their whole paths. */
  readonly files: readonly string[];
  /** Their hashes as they were read, by their paths; none if that does not tell whether the document is the same. */
  readonly hashes: ReadonlyMap<string, string> | undefined;
  /** The fault of a place inside of the document, such as `#/paths/~1users/get`. */
  fault(pointer: string, message: string): Fault;
  readonly note: Note;
  /** What has been noted so far. */
  readonly notes: readonly Fault[];
}

/**
 * Reads a document of OpenAPI 3 or Swagger 2.0, YAML or JSON, from a file or a URL, and brings in what it refers to.
 *
 * What does not belong in it is left out, and noted. References stay in its folder, or with its host, unless more is
 * permitted.
 *
 * @throws {@link SpecError} that lists every fault, with file, line, column and what to do.
 */
export async function loadDocument(
  spec: string,
  permissions: Permissions = { hosts: [], folders: [] },
): Promise<LoadedDocument> {
  const root = webAddress(spec)?.href ?? resolve(spec);
  const resolver = new SpecResolver(root, permissionsFor(spec, permissions));
  try {
    const parsed = await resolver.resolveDocument(null, root, true);
    if (parsed instanceof Error) throw parsed;
    return await readParsed(parsed, resolver, shownPlace(spec));
  } catch (error) {
    // A `TypeError` is a mistake of ours, and no fault of the document.
    if (error instanceof TypeError || !(error instanceof Error)) throw error;
    throw Object.assign(asSpecError(error, shownPlace(spec)), { files: resolver.files });
  }
}

function asSpecError(error: Error, place: string): SpecError {
  if (error instanceof SpecError) return error;
  if (error instanceof YamlParseError) return new SpecError([faultOfYaml(error)]);
  return new SpecError([{ place, message: isMissing(error) ? "there is no such file" : inWords(error) }]);
}

async function readParsed(parsed: Parsed, resolver: SpecResolver, file: string): Promise<LoadedDocument> {
  const { isSwagger, name, own } = readVersion(parsed.parsed, file);
  const notes: Fault[] = [];
  const places = new Places();
  const shapes = isSwagger ? shapes2 : shapes3;
  await bundleSpec(parsed, { resolver, shapes, places, version: name, own, note: (note) => notes.push(note) });
  let whole = parsed;
  let originOf = (pointer: string): string => pointer;
  const fault: LoadedDocument["fault"] = (pointer, message) => {
    const origin = originOf(pointer);
    return faultAt(() => places.find(parsed, origin), pointer, message);
  };
  const note: Note = (pointer, message) => notes.push(fault(pointer, message));
  if (isSwagger) {
    note("#/swagger", "Swagger 2.0 is upgraded to OpenAPI 3.0, and read as that");
    const upgraded = upgrade(parsed.parsed, note, (pointer, message) => new SpecError([fault(pointer, message)]));
    whole = { source: parsed.source, parsed: upgraded.document };
    // What there was to say has been said of the original.
    const silent = { places: new Places(), note: () => undefined };
    await bundleSpec(whole, { ...silent, resolver, shapes: shapes3, version: name, own });
    originOf = upgraded.originOf;
  }
  placeServers(whole.parsed, parsed.source.absoluteRef);
  // The border where YAML enters: all of it has the shapes that it should.
  const document = whole.parsed as Document;
  return { file, document, files: resolver.files, hashes: resolver.hashes, fault, note, notes };
}

/** Of a document from the network, servers without a host are with the document. */
function placeServers(document: unknown, origin: string): void {
  const url = webAddress(origin);
  if (!url || !isRecord(document)) return;
  const servers = Array.isArray(document["servers"]) ? document["servers"].filter(isRecord) : [];
  for (const server of servers) {
    const address = String(server["url"]);
    if (/^\/(?!\/)/.test(address)) server["url"] = url.origin + address;
    else if (/^\.{0,2}(\/|$)/.test(address)) server["url"] = new URL(address, url).href;
  }
  if (servers.length === 0) document["servers"] = [{ url: url.origin }];
}
