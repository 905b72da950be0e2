import type { NormalizedNodeType } from "@redocly/openapi-core";
import { isRecord } from "../document/is-record.js";

/** What may stand at a place of a document: a part of it, something plain, or anything at all. */
export type Expected = Exclude<NormalizedNodeType["items"], ((value: never, key: never) => unknown) | undefined>;

/** A value that fits its place, as it was or as it was meant; or what belongs there, in words. */
export type Mended = { readonly value: unknown } | { readonly wanted: string };

/** A value that fits, of one that is read as it must have been meant: `version: 1.0` is a string, `"true"` is true. */
export function mendValue(value: unknown, expected: Expected): Mended {
  if (expected === null) return { value };
  if (isPart(expected)) {
    const wanted = expected.items ? "a list" : "a map";
    return (expected.items ? Array.isArray(value) : isRecord(value)) ? { value } : { wanted };
  }
  const { type, enum: options, minimum } = expected;
  const mended = mendPlain(value, type ?? (options ? "string" : undefined));
  if ("wanted" in mended) return mended;
  if (options && !options.includes(String(mended.value))) {
    return { wanted: `one of ${options.map((option) => `\`${option}\``).join(", ")}` };
  }
  if (minimum !== undefined && Number(mended.value) < minimum) return { wanted: `no less than \`${minimum}\`` };
  return mended;
}

/** What may stand at a place where that depends on the value or its name; `undefined` where nothing may. */
export function kindFor(kind: NormalizedNodeType["items"], value: unknown, key: string): Expected | undefined {
  return typeof kind === "function" ? kind(value, key) : kind;
}

/** Whether it is a part of a document, which has members or items of its own. */
export function isPart(expected: Expected | undefined): expected is NormalizedNodeType {
  return typeof expected?.name === "string";
}

function mendPlain(value: unknown, type: string | undefined): Mended {
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  switch (type) {
    case undefined:
      return { value };
    case "array":
      return Array.isArray(value) ? { value } : { wanted: "a list" };
    case "object":
      return isRecord(value) ? { value } : { wanted: "a map" };
    case "string":
      return isPlain ? { value: String(value) } : { wanted: "a string" };
    case "boolean":
      if (value === "true" || value === "false") return { value: value === "true" };
      return typeof value === "boolean" ? { value } : { wanted: "`true` or `false`" };
    default: {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      const fits = type === "integer" ? Number.isInteger(number) : Number.isFinite(number);
      return fits ? { value: number } : { wanted: type === "integer" ? "a whole number" : "a number" };
    }
  }
}

/** A value in a few words, for a sentence. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "a map";
  const text = String(value).replace(/[`\s]+/g, " ");
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
}
