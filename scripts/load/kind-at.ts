import type { NormalizedNodeType } from "@redocly/openapi-core";
import { pointerNames } from "../document/json-pointer.js";
import { isPart } from "./mend-value.js";

/** The part of a document that a reference such as `#/components/schemas/User` leads to, where its own words tell. */
export function kindAt(root: NormalizedNodeType, reference: string): NormalizedNodeType | undefined {
  if (!/^#\/./.test(reference)) return undefined;
  return pointerNames(reference).reduce<NormalizedNodeType | undefined>(memberKind, root);
}

function memberKind(kind: NormalizedNodeType | undefined, name: string): NormalizedNodeType | undefined {
  if (kind === undefined) return undefined;
  const named = Object.hasOwn(kind.properties, name) ? kind.properties[name] : kind.additionalProperties;
  const member = kind.items ?? named;
  // What a member is may depend on its value: here it is a map, mostly.
  const found = typeof member === "function" ? member({}, name) : member;
  return isPart(found) ? found : undefined;
}

/** Whether one kind of part can stand for another: it is the same, or both are maps of anything. */
export function isSameKind(one: NormalizedNodeType, other: NormalizedNodeType): boolean {
  const isMap = ({ properties }: NormalizedNodeType): boolean => Object.keys(properties).length === 0;
  return one.name === other.name || (isMap(one) && isMap(other) && !one.items === !other.items);
}
