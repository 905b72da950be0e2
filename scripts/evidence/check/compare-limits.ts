import type { Json, LimitFacts, Shape } from "../facts.js";
import { valueFits } from "./fits-schema.js";
import { knownValues, valueListsOf } from "./schema-type.js";
import { ownMember, type Part, type SpecFile } from "./spec-file.js";
import { nothing, type Saying, type Subject, type Topic, type Word, wordsOf } from "./topic.js";

const limits = [
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "pattern",
] as const satisfies readonly (keyof LimitFacts)[];

/** Compares defaults, limits and lists of values: those that a page does not name it says nothing of. */
export function compareLimits(
  spec: SpecFile,
  subject: Subject,
  schema: Part | undefined,
  sayings: readonly Saying<LimitFacts & { readonly type?: { readonly value: Shape } }>[],
): Topic[] {
  const target = schema && spec.follow(schema);
  const own = (name: string): unknown => target && ownMember(target, name)?.value;
  const defaults = sayings.flatMap(({ page, facts }): Word[] => {
    if (facts.default === undefined) return [];
    const { value, at } = facts.default;
    return [{ page, at, says: json(value), agrees: isSame(value, own("default"), facts.type?.value) }];
  });
  const numbers = limits.map((name): Topic => {
    const words = wordsOf<LimitFacts, Json>(
      sayings,
      (facts) => facts[name],
      (value) => ({ says: json(value), agrees: value === own(name) }),
    );
    return { subject, aspect: name, spec: json(own(name)), words };
  });
  const values = schema === undefined ? [] : compareValues(spec, subject, schema, sayings);
  return [{ subject, aspect: "default", spec: json(own("default")), words: defaults }, ...numbers, ...values];
}

/** The values that pages list; where one lists none, those of its default, which are some. */
function compareValues(
  spec: SpecFile,
  subject: Subject,
  schema: Part,
  sayings: readonly Saying<LimitFacts>[],
): Topic[] {
  const lists = valueListsOf(spec, schema);
  const known = lists.flatMap((part) => knownValues(spec, part));
  const words = sayings.flatMap(({ page, facts }): Word[] => {
    if (facts.enum !== undefined) {
      const { value, at } = facts.enum;
      return [{ page, at, says: list(value), agrees: list(value) === list(known) }];
    }
    if (facts.default === undefined || known.length === 0) return [];
    const { value, at } = facts.default;
    return [{ page, at, says: `${json(value)} as default`, agrees: valueFits(value, schema, spec) }];
  });
  return [{ subject, aspect: "enum", spec: list(known), words, heldAt: lists.map(({ pointer }) => pointer) }];
}

/** Values as reports list them, in one order. */
export function list(values: readonly unknown[]): string {
  return values.length === 0 ? nothing : values.map(json).sort().join(", ");
}

/** A value as reports have it: text without its quotes. */
export function json(value: unknown): string {
  return value === undefined ? nothing : typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether two values are one; in words, where the page's language cannot tell their types apart. */
function isSame(stated: Json, own: unknown, shape: Shape | undefined): boolean {
  return Array.isArray(shape?.type) ? json(stated) === json(own) : JSON.stringify(stated) === JSON.stringify(own);
}
