import type { Certainty, Fact, Json, LimitFacts, Shape } from "./facts.js";
import { readLiteral } from "./literal.js";

/** What the notes of a parameter or field say: the last column of its table. */
export interface Notes {
  readonly isOptional: boolean;
  readonly isReadOnly: boolean;
  readonly limits: LimitFacts;
}

const note =
  /^\[?(optional|readonly|read-only|default to|defaults to|enum|if omitted|must be one of|m(in|ax)(imum)?\b|pattern|nullable|value must )/i;

/** What a cell of notes begins with that goes on in the next cells: a pattern or a value has bars of its own. */
const openNote =
  /^(\[(optional|readonly|read-only|default to|enum|pattern)|must be one of \[|defaults to "|if omitted the server)/i;

/**
 * The cells of a row after its type, in two: those of a description, and the notes.
 *
 * The notes may be missing, and both may have bars of their own.
 */
export function splitNotes(cells: readonly string[]): { words: readonly string[]; notes: string } {
  if (cells.length < 2) return { words: cells, notes: "" };
  const last = cells.length - 1;
  const open = cells.findLastIndex((cell, index) => index > 0 && openNote.test(cell));
  const goesOn = open !== -1 && open < last && isOpen(cells[open] ?? "");
  const isLast = cells[last] === "" || note.test(cells[last] ?? "");
  const first = isLast && !goesOn ? last : open;
  return first === -1
    ? { words: cells, notes: "" }
    : { words: cells.slice(0, first), notes: cells.slice(first).join("|") };
}

/** Whether what a cell begins is not ended in it: a bracket, or a text in quotes. */
function isOpen(cell: string): boolean {
  const countOf = (sign: string): number => cell.split(sign).length - 1;
  return countOf("[") > countOf("]") || countOf('"') % 2 === 1;
}

/** Reads notes, and the limits that a description names. */
export function readNotes(notes: string, description: string, shape: Shape, at: string): Notes {
  const parts = notes.split(between);
  const limits: { -readonly [Name in keyof LimitFacts]: LimitFacts[Name] } = { ...readProse(description, shape, at) };
  const stated = <T>(value: T, sure: Certainty = "stated"): Fact<T> => ({ value, at, sure });
  for (const part of parts) {
    const text = part.trim().replace(/^\[(.*)\]$/s, "$1");
    const [, fallback] =
      /^(?:defaults? to|if omitted the server will use the default value of)\s+(.+)$/is.exec(text) ?? [];
    if (fallback !== undefined) {
      const value = readLiteral(fallback, shape);
      if (value !== undefined) limits.default = stated(value);
    }
    const [, values] = /^(?:enum:|must be one of)\s*(.+)$/is.exec(text) ?? [];
    if (values !== undefined) {
      const items = shape.items ?? shape;
      const found = readLiteral(/^\[/.test(values) ? values : `[${values}]`, { type: "array", items });
      if (Array.isArray(found) && found.length > 0) limits.enum = stated(found);
    }
    const [, name = "", limit = ""] =
      /^(max|min|max\. items|min\. items|max\. length|min\. length):\s*(\S+)$/i.exec(text) ?? [];
    const keyword = numbers[name.toLowerCase()];
    if (keyword !== undefined && Number.isFinite(Number(limit))) limits[keyword] = stated(Number(limit));
    const [, pattern] = /^pattern:\s*(.+)$/is.exec(text) ?? [];
    if (pattern !== undefined) limits.pattern = stated(pattern);
  }
  return {
    isOptional: /\[optional\]/i.test(notes) || /^optional\b/i.test(notes),
    isReadOnly: /\[read-?only\]/i.test(notes),
    limits,
  };
}

/** What stands between notes: brackets alone may be those of a pattern. */
const between =
  /(?<=\])\s*(?=\[(?:optional|readonly|read-only|default|enum|max|min|pattern|nullable)\b)|\s+(?=if omitted|must be one of|defaults to)|,\s+(?=must be one of)/i;

const numbers: Readonly<Record<string, "minimum" | "maximum" | "minItems" | "maxItems" | "minLength" | "maxLength">> = {
  max: "maximum",
  min: "minimum",
  "max. items": "maxItems",
  "min. items": "minItems",
  "max. length": "maxLength",
  "min. length": "minLength",
};

/** A whole number that is not a part of another or of a date. */
const whole = String.raw`(?<![\w.,-])(\d+)(?![\w]|[.,]\d|-\w)`;
const counted = String.raw`(?:\s+(\w+))?`;

/** Words for limits, with the number that they are about, and what is counted where that is said. */
const phrases: readonly { readonly words: RegExp; readonly ends: readonly ("min" | "max")[] }[] = [
  {
    words: new RegExp(String.raw`\b(?:between|range of|from)\s+${whole}\s*(?:and|to|-|–)\s*${whole}${counted}`, "i"),
    ends: ["min", "max"],
  },
  {
    words: new RegExp(
      String.raw`\b(?:max(?:imum)?(?: (?:value|length|number|size))?(?: allowed)?|at most|no more than)(?: is| of| are)?:?\s+${whole}${counted}`,
      "i",
    ),
    ends: ["max"],
  },
  {
    words: new RegExp(
      String.raw`\b(?:min(?:imum)?(?: (?:value|length|number|size))?|at least|no less than|starting (?:from|at))(?: is| of| are)?:?\s+${whole}${counted}`,
      "i",
    ),
    ends: ["min"],
  },
];

/** Limits and a default that a description names in words. */
function readProse(description: string, shape: Shape, at: string): LimitFacts {
  const found: { -readonly [Name in keyof LimitFacts]: LimitFacts[Name] } = {};
  const derived = <T extends Json>(value: T): Fact<T> => ({ value, at, sure: "derived" });
  for (const { words, ends } of phrases) {
    const match = words.exec(description);
    if (match === null || (ends.length === 2 && Number(match[1]) > Number(match[2]))) continue;
    const things = match[ends.length + 1] ?? "";
    for (const [index, end] of ends.entries()) {
      const keyword = keywordOf(end, shape, things);
      if (keyword !== undefined) found[keyword] = derived(Number(match[index + 1]));
    }
  }
  const [, fallback] = /\bdefault(?:s to| is| value is|:)\s+([`"']?)([\w.-]*\w)\1/i.exec(description)?.slice(1) ?? [];
  const value = fallback === undefined ? undefined : readLiteral(fallback, shape);
  if (value !== undefined && (shape.type !== "string" || /^(true|false)$/i.test(String(value)))) {
    found.default = derived(value);
  }
  return found;
}

function keywordOf(end: "min" | "max", { type }: Shape, counted: string): (typeof numbers)[string] | undefined {
  if (type === "integer" || type === "number") return end === "min" ? "minimum" : "maximum";
  if (type === "array" && counted !== "") return end === "min" ? "minItems" : "maxItems";
  const isLength = /^char|^letter|^symbol/i.test(counted);
  return isLength && type !== undefined ? (end === "min" ? "minLength" : "maxLength") : undefined;
}
