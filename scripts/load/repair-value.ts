import type { NormalizedNodeType } from "@redocly/openapi-core";
import { isRecord } from "../document/is-record.js";
import { isRef } from "../redocly.js";
import { isSameKind, kindAt } from "./kind-at.js";
import type { Location } from "./location.js";
import { describeValue, type Expected, isPart, mendValue } from "./mend-value.js";
import type { Visit } from "./walk-spec.js";

/** The place of a value. */
interface Place extends Pick<Visit, "location" | "resolve"> {
  readonly root: unknown;
  readonly rootType: NormalizedNodeType;
  readonly note: (location: Location, message: string) => void;
  /** The part of the document that the value is a member or an item of. */
  readonly type: NormalizedNodeType;
  /** What a note calls the value. */
  readonly what: string;
  /** Whether it is one of a list of plain values. */
  readonly isPlain?: boolean;
  /** Whether it may be missing. */
  readonly isOptional?: boolean;
}

/** What a value becomes that is to be left out. */
export const nothing: unique symbol = Symbol("nothing");

/** Parts that say that there is something, even where they don't say what. */
const mayBeEmpty = new Set(["Schema", "Response", "MediaType", "Operation", "Header"]);

/** Whether a value fits its place as it is, as most do: what is not so simple is for {@link repairValue} to tell. */
export function isSound(value: unknown, expected: Expected): boolean {
  if (expected === null) return true;
  if (isPart(expected)) return !expected.items && isRecord(value) && !isRef(value) && !(expected.name in essentials);
  const { type, enum: options, minimum = Number.NEGATIVE_INFINITY, directResolveAs } = expected;
  if (directResolveAs) return false;
  if (options) return type !== "array" && typeof value === "string" && options.includes(value);
  if (type === "integer" || type === "number") return isNumber(value, type) && value >= minimum;
  return typeof value === type && type !== "object";
}

function isNumber(value: unknown, type: "integer" | "number"): value is number {
  return type === "integer" ? Number.isInteger(value) : Number.isFinite(value);
}

/** A value that fits its place, the same or another; or `nothing`. */
export function repairValue(value: unknown, expected: Expected, place: Place): unknown {
  if (expected === null) return value;
  if (!isPart(expected) && expected.directResolveAs) return repairMapping(value, place);
  if (place.type.name === "Example" && place.what === "`externalValue`") {
    return place.resolve(String(value)).node === undefined ? leaveOutExample(value, place) : value;
  }
  // Among plain values there are no references.
  const reference = isRef(value) && !place.isPlain ? value.$ref : undefined;
  const target = reference === undefined ? value : place.resolve(reference).node;
  if (target === undefined) return isExample(expected) ? leaveOutExample(reference, place) : value;
  const mended = isOfOtherKind(reference, target, expected, place)
    ? { wanted: nameOf(expected) }
    : mendValue(target, expected);
  if ("wanted" in mended) return replaceWrong(value, reference, mended.wanted, expected, place);
  const missing = isPart(expected) ? findMissing(target, expected) : undefined;
  if (missing !== undefined) {
    place.note(place.location, `${place.what} is left out: it has no \`${missing}\` that can be read`);
    return nothing;
  }
  if (reference !== undefined) return value;
  return Array.isArray(value) && !isPart(expected) ? repairItems(value, expected.items, place) : mended.value;
}

/** Nothing comes of examples but words, so that one which is out of reach is no fault, as other references are. */
function isExample(expected: NonNullable<Expected>): boolean {
  return isPart(expected) ? expected.name === "Example" : expected.type === undefined && expected.enum === undefined;
}

function leaveOutExample(reference: unknown, { location, note, what }: Place): typeof nothing {
  note(location, `${what} is left out: \`${reference}\` is out of reach`);
  return nothing;
}

/** What takes the place of a value that does not belong there. */
function replaceWrong(
  value: unknown,
  reference: string | undefined,
  wanted: string,
  expected: NonNullable<Expected>,
  { location, note, what, type, isOptional }: Place,
): unknown {
  const isKept = isPart(expected) && mayBeEmpty.has(expected.name);
  if (isKept && typeof value === "boolean") return value ? {} : { not: {} };
  // Who writes nothing after the colon of what may be missing means that it is missing.
  if (value === null && isOptional && !isKept) return nothing;
  // Without the name of its scheme, a requirement would require less.
  const isScheme = type.name === "SecurityRequirement";
  const reading = isKept ? "is read as one that says nothing" : isScheme ? "is read as an empty list" : "is left out";
  const found = reference === undefined ? describeValue(value) : `what \`${reference}\` leads to`;
  note(location, `${what} ${reading}: ${wanted} belongs there, not ${found}`);
  if (isKept) return {};
  return isScheme ? [] : nothing;
}

/** Whether a reference leads to a part of the document that is something else, whatever that looks like. */
function isOfOtherKind(
  reference: string | undefined,
  target: unknown,
  expected: NonNullable<Expected>,
  place: Place,
): boolean {
  if (reference === undefined || !isPart(expected)) return false;
  const kind = kindAt(place.rootType, reference);
  return target === place.root || (kind !== undefined && !isSameKind(kind, expected));
}

/** `Schema` is `a schema`. */
function nameOf(expected: NonNullable<Expected>): string {
  return isPart(expected) ? `a ${expected.name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()}` : "a value";
}

/** Items that are nothing but strings and the like. */
function repairItems(list: readonly unknown[], expected: Expected | undefined, place: Place): unknown {
  if (expected === undefined) return list;
  const kept = list.flatMap((item, index) => {
    const location = place.location.child(index);
    const sound = repairValue(item, expected, {
      ...place,
      location,
      what: `an item of ${place.what}`,
      isPlain: true,
      isOptional: false,
    });
    return sound === nothing ? [] : [sound];
  });
  if (kept.length === 0 && list.length > 0) return nothing;
  return kept.every((item, index) => item === list[index]) && kept.length === list.length ? list : kept;
}

/** What a discriminator's value is mapped to: a reference without being one. */
function repairMapping(value: unknown, { location, note, resolve, what }: Place): unknown {
  const { node, error } = resolve(String(value));
  if (node !== undefined || error) return value;
  note(location, `${what} is left out of the mapping: \`${value}\` leads to nothing`);
  return nothing;
}

/** Members without which a part has no meaning at all. */
const essentials: Readonly<Record<string, (part: Record<string, unknown>) => readonly string[]>> = {
  Parameter: (part) => (part["in"] === "body" ? ["in"] : ["in", "name"]),
  Server: () => ["url"],
  Tag: () => ["name"],
  Discriminator: () => ["propertyName"],
  SecurityScheme: ({ type }) => ["type", ...(type === "apiKey" ? ["in", "name"] : type === "http" ? ["scheme"] : [])],
};

function findMissing(part: unknown, { name, properties }: NormalizedNodeType): string | undefined {
  if (!isRecord(part)) return undefined;
  return essentials[name]?.(part).find((key) => {
    const kind = properties[key];
    const expected = typeof kind === "function" ? kind(part[key], key) : kind;
    return part[key] === undefined || expected === undefined || "wanted" in mendValue(part[key], expected);
  });
}
