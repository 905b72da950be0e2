import { methods } from "../document/methods.js";
import type { NormalDocument } from "../document/normal-document.js";
import { endings, pascalCase } from "../names.js";

/**
 * The name of a model that has none of its own, made of those around it: of `#/components/schemas/User/properties/role`
 * it is `UserRole`. A definition (`$defs`) has one of its own, and keeps it where that is free.
 *
 * `toFree` makes a name one that TypeScript can have and that is free.
 */
export function nameByPlace(
  segments: readonly string[],
  document: NormalDocument,
  toFree: (name: string) => string,
): string {
  const [outer, inside] = nameOutside(segments, document);
  const [kind = "", own = ""] = inside.slice(-2);
  if (definitions.has(kind) && toFree(own) === own) return own;
  return toFree(pascalCase([outer, ...nameInside(inside)].join("_")));
}

const definitions = new Set(["$defs", "definitions"]);

/** The name of what stands around a schema: a component, or an operation and its part; and the segments from there. */
function nameOutside(segments: readonly string[], { paths }: NormalDocument): [name: string, inside: string[]] {
  const [section, first = "", second = "", part = "", key = "", ...rest] = segments;
  if (section !== "paths") return [second, segments.slice(3)];
  const method = methods.find((one) => one === second);
  const operation = method && paths[first]?.[method];
  const name = operation?.operationId ?? `${first} ${second}`;
  if (part === "requestBody") return [`${name} ${endings.body}`, [key, ...rest]];
  if (part === "responses") return [`${name} ${key.startsWith("2") ? endings.response : endings.errorBody}`, rest];
  return [name, [key, ...rest]];
}

/** What a reader would call each step of a way through schemas. */
function nameInside([step, key, ...rest]: readonly string[]): string[] {
  if (step === undefined) return [];
  const next = (name: string, others: readonly string[]): string[] => [name, ...nameInside(others)];
  const others = key === undefined ? [] : [key, ...rest];
  switch (step) {
    case "properties":
    case "headers":
    case "$defs":
    case "definitions":
      return next(key ?? "", rest);
    case "items":
      return next(endings.item, others);
    case "additionalProperties":
      return next(endings.value, others);
    case "patternProperties":
      return next(endings.value, rest);
    case "content":
      return nameInside(rest);
    case "schema":
      return nameInside(others);
    case "prefixItems":
      return next(`${endings.item} ${Number(key) + 1}`, rest);
    case "allOf":
      return next(`Part ${Number(key) + 1}`, rest);
    case "anyOf":
    case "oneOf":
      return next(`Option ${Number(key) + 1}`, rest);
    default:
      return next(step, others);
  }
}
