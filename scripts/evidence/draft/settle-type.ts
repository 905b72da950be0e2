import { words } from "../../names.js";
import { isComposedName } from "../composed-name.js";
import type { Fact, Json, Shape, TypeName } from "../facts.js";
import { isAny } from "../shape.js";
import { madeUp } from "./find-aliases.js";

/** What is known of a value beside its type. */
export interface Signs {
  readonly name: string;
  readonly description: string;
  readonly default?: Json | undefined;
  /** Values that are listed. */
  readonly enum?: readonly Json[] | undefined;
  readonly sample?: Json | undefined;
}

/** Of several types that pages give, the one that says the most; the first where several do. Examples may mislead. */
export function mostExact(types: readonly Fact<Shape>[]): Fact<Shape> | undefined {
  const best = bestOf(types.filter(({ sure }) => sure !== "example"));
  return best !== undefined && exactness(best.value) > 1 ? best : bestOf(types);
}

function bestOf(types: readonly Fact<Shape>[]): Fact<Shape> | undefined {
  return types.reduce<Fact<Shape> | undefined>((best, one) => {
    return best === undefined || exactness(one.value) > exactness(best.value) ? one : best;
  }, undefined);
}

function exactness({ type, format, items, values, model, anyOf, nullable }: Shape): number {
  if (model !== undefined) return isComposedName(model) ? 3 : madeUp.test(model) ? 4 : 5;
  if (anyOf !== undefined) return 3;
  if (type === undefined) return 0;
  if (Array.isArray(type)) return 1;
  const inner = items ?? values;
  return (
    2 +
    (inner === undefined ? 0 : exactness(inner) / 10) +
    (typeof format === "string" ? 0.5 : 0) +
    (nullable ? 0.1 : 0)
  );
}

/** One type and format, where a page's language has one word for several: by name, description and values. */
export function settle(shape: Shape, signs: Signs): Shape {
  const { type, format, items, values } = shape;
  const inner: Shape = {
    ...shape,
    // Signs are of the whole.
    ...(items && { items: settle(items, { name: "", description: "" }) }),
    ...(values && { values: settle(values, { name: "", description: "" }) }),
  };
  if (isList(type)) {
    const isFlag = type.length === 2 && type.includes("boolean") && isBoolean(signs);
    return { ...inner, type: isFlag ? "boolean" : (type[0] ?? "string") };
  }
  if (typeof format !== "string" && format !== undefined) {
    const isDay = format.includes("date") && isDate(signs);
    return { ...inner, format: isDay ? "date" : (format[0] ?? "") };
  }
  return inner;
}

/** What was chosen of several types or formats for which a page has one word: R has one for texts and booleans. */
export function describeGuesses(shape: Shape | undefined, settled: Shape | undefined): string[] {
  if (shape === undefined || settled === undefined || isAny(shape)) return [];
  const choice = (all: Shape["type"] | Shape["format"], taken: unknown): string[] => {
    if (!Array.isArray(all)) return [];
    return [
      `${String(taken)}, not ${all.filter((one) => one !== taken).join(" or ")}, of which a page does not tell it`,
    ];
  };
  return [
    ...choice(shape.type, settled.type),
    ...choice(shape.format, settled.format),
    ...describeGuesses(shape.items, settled.items),
    ...describeGuesses(shape.values, settled.values),
  ];
}

function isList(type: Shape["type"]): type is readonly TypeName[] {
  return Array.isArray(type);
}

function isBoolean({ name, description, default: value, enum: values, sample }: Signs): boolean {
  if (values !== undefined) return values.every((one) => typeof one === "boolean");
  if (typeof value === "boolean" || typeof sample === "boolean") return true;
  if (value !== undefined) return false;
  const parts = words(name).map((word) => word.toLowerCase());
  if (verbs.has(parts[0] ?? "") && parts.length > 1) return true;
  if (
    /\b(whether|if (this is )?(true|set to true|enabled)\b|true if|true when|set (this )?to true|boolean|(when|always) [`'"]?(true|false)\b|(indicates?|determines?|denotes?|suggests?|specif(y|ies)) (if|that)\b)/i.test(
      description,
    )
  )
    return true;
  return states.has(parts.at(-1) ?? "") && parts[0] !== "last";
}

/** First words of what is true or not. */
const verbs = new Set(
  "is are has have had can could with without check dedup should was were did does allow allows enable enables disable disables include includes exclude excludes show shows hide hides use uses require requires force skip ignore supports must will auto".split(
    " ",
  ),
);

/** Last words of what is true or not. */
const states = new Set(
  "enabled disabled active deleted archived verified required allowed locked hidden visible private public readonly admin confirmed revoked expired only enforced suspended editable resolved done optional".split(
    " ",
  ),
);

function isDate({ name, description, sample, default: value }: Signs): boolean {
  const shown = sample ?? value;
  if (typeof shown === "string") return /^\d{4}-\d\d-\d\d$/.test(shown);
  if (/date[- ]?time|timestamp|\btime\b/i.test(description)) return false;
  return (
    /YYYY-MM-DD(?![T ])/i.test(description) ||
    (/(^|_)(date|day|birthday|dob)$/i.test(words(name).join("_")) && !/time/i.test(description))
  );
}
