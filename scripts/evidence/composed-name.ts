import type { Shape } from "./facts.js";
import { anything } from "./shape.js";

/** What older generators call alternatives that have no name: `OneOfCatDog`, `AnyOfstringnull`, `OneOfStringCat`. */
// `OneOffPayment` is a name of its own; `OneOffile` would be one of files.
const composed = /^(?:One|Any)Of(?!f(?!ile))(?=\w)/;

/** Characters of a name that is taken apart. */
const longest = 500;

/** Whether a model's name may be one that a generator has put together of others. */
export function isComposedName(name: string): boolean {
  return composed.test(name);
}

/**
 * A reader of such names, for the models of an API: it tells the alternatives that a name is put together of, or
 * `undefined` where some of it is neither a type nor one of the models.
 */
export function composedNameReader(models: ReadonlySet<string>): (name: string) => Shape | undefined {
  const lengths = [...new Set([...models, ...types.keys(), "null"].map(({ length }) => length))];
  const longestFirst = lengths.filter((length) => length > 0).sort((a, b) => b - a);
  return (name) => {
    const rest = name.replace(composed, "");
    const parts = rest.length > longest ? undefined : split(rest, models, longestFirst);
    return parts && unite(parts);
  };
}

function unite(parts: readonly string[]): Shape {
  const others = parts.filter((part) => part !== "null");
  const shapes = others.map((part) => types.get(part) ?? { model: part });
  const nullable = others.length < parts.length ? ({ nullable: true } as const) : {};
  const [only] = shapes;
  return shapes.length === 1 ? { ...only, ...nullable } : { anyOf: shapes, ...nullable };
}

const types: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["string", { type: "string" }],
  ["integer", { type: "integer" }],
  ["number", { type: "number" }],
  ["boolean", { type: "boolean" }],
  ["array", { type: "array" }],
  ["object", anything],
  ["map", { type: "object" }],
  ["file", { type: "string", format: "binary" }],
  ["AnyType", {}],
]);

/** A word as it is known: Ruby begins those of types with a capital too, unless they are names of models. */
function spell(word: string, models: ReadonlySet<string>): string {
  const small = `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
  return !models.has(word) && (types.has(small) || small === "null") ? small : word;
}

/**
 * The words of a text without signs between them, the longest first where several fit.
 *
 * @param lengths - How long words are: other parts of the text need no look.
 */
function split(text: string, models: ReadonlySet<string>, lengths: readonly number[]): string[] | undefined {
  const isWord = (word: string): boolean => models.has(word) || types.has(word) || word === "null";
  // Where no words lead to the end: without that, each way to such a place would be gone again.
  const endless = new Set<number>();
  const splitFrom = (start: number): string[] | undefined => {
    if (start === text.length) return [];
    if (endless.has(start)) return undefined;
    for (const length of lengths) {
      const end = start + length;
      if (end > text.length) continue;
      const word = spell(text.slice(start, end), models);
      const others = isWord(word) ? splitFrom(end) : undefined;
      if (others !== undefined) return [word, ...others];
    }
    endless.add(start);
    return undefined;
  };
  return splitFrom(0);
}
