import {
  isRef,
  type NodeType,
  type NormalizedNodeType,
  type Oas3Visitor,
  type UserContext,
} from "@redocly/openapi-core";
import { isRecord } from "../is-record.js";
import type { Expected } from "./mend-value.js";
import { type Location, nothing, repairValue } from "./repair-value.js";

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

type Visit = Repaired & Pick<UserContext, "type" | "location" | "key" | "resolve"> & { rootType: NormalizedNodeType };

/**
 * A visitor that makes a document sound, in place, each part before what is inside of it: what does not belong at its
 * place is left out, or read as it must have been meant.
 */
export function repair(repaired: Repaired): Oas3Visitor {
  let rootType: NormalizedNodeType | undefined;
  const enter = (node: unknown, { type, location, key, resolve }: UserContext): void => {
    rootType ??= type;
    const visit = { ...repaired, rootType, type, location, key, resolve };
    if (Array.isArray(node)) repairList(node, visit);
    else if (isRecord(node)) repairMap(node, visit);
  };
  // What a reference leads to is visited by itself: here it is about the keywords beside it.
  return { any: { enter }, ref: { enter } };
}

function repairList(list: unknown[], visit: Visit): void {
  const { type, key } = visit;
  const kept = list.flatMap((item, index) => {
    const location = visit.location.child(index);
    const expected = kindFor(type.items, item, location.absolutePointer) ?? null;
    const sound = repairValue(item, expected, { ...visit, location, what: `an item of \`${key}\`` });
    return sound === nothing ? [] : [sound];
  });
  list.splice(0, list.length, ...kept);
}

function repairMap(map: Record<string, unknown>, visit: Visit): void {
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

function repairMember(key: string, value: unknown, visit: Visit): unknown {
  const { type, note, own, version } = visit;
  const location = visit.location.child(key);
  const isNamed = Object.hasOwn(type.properties, key);
  const expected = kindFor(isNamed ? type.properties[key] : type.additionalProperties, value, key);
  // A reference is seen to elsewhere: this is none.
  const isKnown = expected !== undefined && !(isNamed && key === "$ref");
  const ofItsVersion = own[type.name]?.properties;
  if (!isKnown) {
    const why = ofItsVersion && Object.hasOwn(ofItsVersion, key) ? "clients have" : `${version} has here`;
    if (!key.startsWith("x-")) note(location.key(), `\`${key}\` is nothing that ${why}: it is left out`);
    // Members that may have any name are all looked at. Others stay, since a reference may lead to them.
    return type.additionalProperties || key === "$ref" ? nothing : value;
  }
  if (isNamed && ofItsVersion && !Object.hasOwn(ofItsVersion, key)) {
    note(location.key(), `\`${key}\` is nothing that ${version} has here: it is read as other versions mean it`);
  }
  return repairValue(value, expected, { ...visit, location, what: `\`${key}\``, isOptional: isNamed });
}

function kindFor(kind: NormalizedNodeType["items"], value: unknown, key: string): Expected | undefined {
  return typeof kind === "function" ? kind(value, key) : kind;
}

/** A path without its slash is meant as one, and not as something else. */
function beginWithSlashes(paths: Record<string, unknown>, { location, note }: Visit): void {
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
