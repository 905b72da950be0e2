import type { NodeType, NormalizedNodeType } from "@redocly/openapi-core";
import { isRecord } from "../document/is-record.js";
import { isRef } from "../redocly.js";
import type { Location } from "./location.js";
import { kindFor } from "./mend-value.js";
import { isSound, nothing, repairValue } from "./repair-value.js";
import type { Visit, Visitor } from "./walk-spec.js";

/** The document that is made sound. */
export interface Repaired {
  readonly root: unknown;
  /** Such as `OpenAPI 3.0`. */
  readonly version: string;
  /** What its own version knows, where more than that is read. */
  readonly own: Readonly<Record<string, NodeType>>;
  /** Takes what is read otherwise than it stands there. */
  readonly note: (location: Location, message: string) => void;
}

interface Repairing extends Repaired, Omit<Visit, "parent"> {
  readonly rootType: NormalizedNodeType;
}

/**
 * A visitor that makes a document sound, in place, each part before what is inside of it: what does not belong at its
 * place is left out, or read as it must have been meant.
 */
export function repair({ root, version, own, note }: Repaired): Visitor {
  let rootType: NormalizedNodeType | undefined;
  const part = (node: object, { type, location, key, resolve }: Visit): void => {
    rootType ??= type;
    const repairing = { root, version, own, note, rootType, type, location, key, resolve };
    if (Array.isArray(node)) repairList(node, repairing);
    else if (isRecord(node)) repairMap(node, repairing);
  };
  // What a reference leads to is visited by itself: here it is about the keywords beside it.
  return { part, reference: part };
}

function repairList(list: unknown[], visit: Repairing): void {
  const { type, key } = visit;
  const kept = list.flatMap((item, index) => {
    const location = visit.location.child(index);
    const expected = kindFor(type.items, item, String(index)) ?? null;
    const sound = repairValue(item, expected, { ...visit, location, what: `an item of \`${key}\`` });
    return sound === nothing ? [] : [sound];
  });
  list.splice(0, list.length, ...kept);
}

function repairMap(map: Record<string, unknown>, visit: Repairing): void {
  if (visit.type.name === "Paths") beginWithSlashes(map, visit);
  for (const [key, value] of Object.entries(map)) {
    if (key === "$ref" && isRef(map)) continue;
    const sound = repairMember(key, value, visit);
    if (sound === nothing) delete map[key];
    // By definition, since a member may be called `__proto__`.
    else if (sound !== value) Object.defineProperty(map, key, { value: sound });
  }
  if (!isRef(map)) fillIn(map, visit.type);
}

function repairMember(key: string, value: unknown, visit: Repairing): unknown {
  const { type, note, own, version } = visit;
  const location = (): Location => visit.location.child(key);
  const isNamed = Object.hasOwn(type.properties, key);
  const expected = kindFor(isNamed ? type.properties[key] : type.additionalProperties, value, key);
  // A reference is seen to elsewhere: this is none.
  const isKnown = expected !== undefined && !(isNamed && key === "$ref");
  const ofItsVersion = own[type.name]?.properties;
  if (!isKnown) {
    const why = ofItsVersion && Object.hasOwn(ofItsVersion, key) ? "clients have" : `${version} has here`;
    if (!key.startsWith("x-")) note(location().key(), `\`${key}\` is nothing that ${why}: it is left out`);
    // Members that may have any name are all looked at. Others stay, since a reference may lead to them.
    return type.additionalProperties || key === "$ref" ? nothing : value;
  }
  if (isNamed && ofItsVersion && !Object.hasOwn(ofItsVersion, key)) {
    note(location().key(), `\`${key}\` is nothing that ${version} has here: it is read as other versions mean it`);
  }
  if (isSound(value, expected) && type.name !== "Example") return value;
  return repairValue(value, expected, { ...visit, location: location(), what: `\`${key}\``, isOptional: isNamed });
}

/** A path without its slash is meant as one, and not as something else. */
function beginWithSlashes(paths: Record<string, unknown>, { location, note }: Repairing): void {
  for (const [path, item] of Object.entries(paths)) {
    const isPath = path.startsWith("/") || path.startsWith("x-");
    const sound = isPath || Object.hasOwn(paths, `/${path}`) ? path : `/${path}`;
    if (sound !== path)
      note(location.child(path).key(), `\`${path}\` is read as \`${sound}\`: paths begin with a slash`);
    // All of them, so that they stay in order.
    delete paths[path];
    paths[sound] = item;
  }
}

/** What the rest of the generator takes to be there, and what is none the worse for being empty. */
function fillIn(map: Record<string, unknown>, { name }: NormalizedNodeType): void {
  if (name === "Root") map["info"] ??= {};
  if (name === "Info") {
    map["title"] ??= "";
    map["version"] ??= "";
  }
  if (name === "RequestBody") map["content"] ??= {};
}
