import type { NodeType, NormalizedNodeType } from "@redocly/openapi-core";
import { isRef, normalizeTypes, type Parsed } from "../redocly.js";
import { type Fault, SpecError } from "../spec-error.js";
import { Location } from "./location.js";
import { isPart, kindFor } from "./mend-value.js";
import { placeOf } from "./places.js";
import type { References, Target } from "./references.js";

/** How deep a document may be, what references lead to counted as inside of them: the largest are about 100 deep. */
const mostDepth = 1_000;

interface Place {
  readonly type: NormalizedNodeType;
  readonly location: Location;
  readonly depth: number;
  /** What holds the part, and by which name. */
  readonly parent: object | undefined;
  readonly key: string | number;
}

/** Where a walk is. */
export interface Visit extends Omit<Place, "depth"> {
  /** What a reference leads to that stands here. */
  resolve($ref: string): Target;
}

/** Who is shown what a walk comes by, each before what is inside of it. */
export interface Visitor {
  /** A part of the document, once for each kind of part that it stands for. */
  part?(part: object, visit: Visit): void;
  reference?(reference: { $ref: string }, visit: Visit, target: Target): void;
}

/**
 * A walk through a document and what it refers to, part by part, each known by its shape.
 *
 * @throws {@link SpecError} where it is too deep to be read.
 */
export function walkSpec(
  { source, parsed }: Parsed,
  shapes: Readonly<Record<string, NodeType>>,
  references: References,
  visitors: readonly Visitor[],
): void {
  const root = normalizeTypes(shapes)["Root"];
  if (root === undefined) throw new Error("shapes begin with that of the root");
  new Walk(references, visitors).enter(parsed, {
    type: root,
    location: new Location(source),
    depth: 0,
    parent: undefined,
    key: "",
  });
}

class Walk {
  readonly #references: References;
  readonly #visitors: readonly Visitor[];
  readonly #seen = new Map<string, Set<object>>();

  constructor(references: References, visitors: readonly Visitor[]) {
    this.#references = references;
    this.#visitors = visitors;
  }

  enter(node: unknown, place: Place): void {
    if (typeof node !== "object" || node === null) return;
    if (place.depth > mostDepth) throw new SpecError([tooDeep(place.location)]);
    if (isRef(node)) this.#enterReference(node, place);
    else if (place.type !== plain) this.#enterPart(node, place);
  }

  #enterReference(node: { $ref: string }, place: Place): void {
    const { type, location, key } = place;
    const depth = place.depth + 1;
    const members = Object.entries(node).filter(([name]) => name !== "$ref");
    // With something beside it, it may be come by twice: on the way to what it leads to, and at its own place.
    if (members.length > 0 && !this.#isNew(node, type)) return;
    const { source } = location;
    const target = this.#references.resolve(node.$ref, source);
    const visit = this.#visit(place);
    for (const visitor of this.#visitors) visitor.reference?.(node, visit, target);
    if (target.location) this.enter(target.node, { ...place, location: target.location, depth });
    if (target.hop) this.enter(target.hop.node, { type, location: target.hop.location, depth, parent: undefined, key });
    for (const [name, member] of members) this.#enterMember(name, member, node, place);
  }

  #enterPart(node: object, place: Place): void {
    const { type, location } = place;
    if (!this.#isNew(node, type)) return;
    const depth = place.depth + 1;
    const visit = this.#visit(place);
    for (const visitor of this.#visitors) visitor.part?.(node, visit);
    if (Array.isArray(node)) {
      for (const [key, item] of node.entries()) {
        const kind = kindFor(type.items, item, String(key));
        if (isPart(kind)) this.enter(item, { type: kind, location: location.child(key), depth, parent: node, key });
      }
      return;
    }
    for (const [name, member] of Object.entries(node)) this.#enterMember(name, member, node, place);
  }

  #enterMember(
    name: string,
    member: unknown,
    parent: object,
    { type: { properties, additionalProperties }, location, depth }: Place,
  ): void {
    const kind = kindFor(Object.hasOwn(properties, name) ? properties[name] : additionalProperties, member, name);
    const enter = (node: unknown, type: NormalizedNodeType): void => {
      this.enter(node, { type, location: location.child(name), depth: depth + 1, parent, key: name });
    };
    if (isPart(kind)) enter(member, kind);
    // A reference without being written as one, as a mapping has them.
    else if (isPart(kind?.directResolveAs)) enter({ $ref: member }, kind.directResolveAs);
    else if (kind && kind.resolvable !== false && isRef(member)) enter(member, plain);
  }

  /** Whether a part has not been come by yet as one of this kind. */
  #isNew(node: object, { name }: NormalizedNodeType): boolean {
    const seen = this.#seen.get(name) ?? new Set();
    this.#seen.set(name, seen);
    if (seen.has(node)) return false;
    seen.add(node);
    return true;
  }

  #visit(place: Place): Visit {
    const { type, location, parent, key } = place;
    return { type, location, parent, key, resolve: ($ref) => this.#references.resolve($ref, location.source) };
  }
}

function tooDeep(location: Location): Fault {
  const message = `is more than ${mostDepth} levels deep: make it flatter`;
  return { place: placeOf(location), pointer: location.pointer, message };
}

/** The kind of what has no parts. */
const plain: NormalizedNodeType = { name: "plain", properties: {} };
