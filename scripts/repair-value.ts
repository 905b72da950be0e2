import { isRef, type NormalizedNodeType, type UserContext } from "@redocly/openapi-core";
import { isRecord } from "./is-record.js";
import { describeValue, type Expected, isPart, mendValue } from "./mend-value.js";

/** Where something stands, as Redocly has it. */
export type Location = UserContext["location"];

/** The place of a value. */
interface Place extends Pick<UserContext, "location" | "resolve"> {
  readonly root: unknown;
  readonly note: (location: Location, message: string) => void;
  /** The part of the document that the value is a member or an item of. */
  readonly type: NormalizedNodeType;
  /** What a note calls the value. */
  readonly what: string;
  /** Whether it may be missing. */
  readonly isOptional?: boolean;
}

/** What a value becomes that is to be left out. */
export const nothing: unique symbol = Symbol("nothing");

/** Parts that say that there is something, even where they don't say what. */
const mayBeEmpty = new Set(["Schema", "Response", "MediaType", "Operation", "Header"]);

/** A value that fits its place, the same or another; or `nothing`. */
export function repairValue(value: unknown, expected: Expected, place: Place): unknown {
  const { location, note, what, type, root } = place;
  if (expected === null) return value;
  if (!isPart(expected) && expected.directResolveAs) return repairMapping(value, place);
  const target = isRef(value) ? place.resolve<object>(value).node : value;
  // A reference to nothing is a fault, but for one inside of an example.
  if (target === undefined && (isPart(expected) || expected.type || expected.enum)) return value;
  const mended = target === root ? { wanted: "a part of the document" } : mendValue(target, expected);
  const isKept = isPart(expected) && mayBeEmpty.has(expected.name);
  if ("wanted" in mended) {
    if (isKept && typeof value === "boolean") return value ? {} : { not: {} };
    // Who writes nothing after the colon of what may be missing means that it is missing.
    if (value === null && place.isOptional && !isKept) return nothing;
    const reading = isKept ? "is read as one that says nothing" : "is left out";
    const found = isRef(value) ? `what \`${value.$ref}\` leads to` : describeValue(value);
    note(location, `${what} ${reading}: ${mended.wanted} belongs there, not ${found}`);
    if (isKept) return {};
    // Without the name of its scheme, a requirement would require less.
    return type.name === "SecurityRequirement" ? [] : nothing;
  }
  const missing = isPart(expected) ? findMissing(target, expected) : undefined;
  if (missing !== undefined) {
    note(location, `${what} is left out: it has no \`${missing}\` that can be read`);
    return nothing;
  }
  if (isRef(value)) return value;
  return Array.isArray(value) && !isPart(expected) ? repairItems(value, expected.items, place) : mended.value;
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
      isOptional: false,
    });
    return sound === nothing ? [] : [sound];
  });
  if (kept.length === 0 && list.length > 0) return nothing;
  return kept.every((item, index) => item === list[index]) && kept.length === list.length ? list : kept;
}

/** What a discriminator's value is mapped to: a reference without being one. */
function repairMapping(value: unknown, { location, note, resolve, what }: Place): unknown {
  const { node, error } = resolve<object>({ $ref: String(value) });
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
