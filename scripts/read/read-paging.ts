import type { PagingRule } from "../document/document.js";
import { isJson } from "../document/media-type.js";
import type { NormalDocument, NormalOperation } from "../document/normal-document.js";
import { findSuccess } from "../document/successes.js";
import {
  anyItem,
  findProperty,
  kindsOf,
  mayBeNull,
  type Paging,
  type Parameter,
  type PathStep,
  type PropertyPath,
  type Type,
} from "../model.js";
import { SpecError } from "../spec-error.js";
import { checkPagingRule } from "./check-paging-rule.js";
import type { Reading } from "./reading.js";

/**
 * How an operation with these parameters is paged, by the rule of its `x-paging` or one that was recognised.
 *
 * @throws {@link SpecError} if the rule lacks a key or has one too many, or names a parameter or property that is not there.
 */
export function readPaging(
  operation: NormalOperation,
  rule: PagingRule,
  parameters: readonly Parameter[],
  pointer: string,
  { document, loaded, types }: Reading,
): Paging {
  const refuse = (message: string): SpecError => new SpecError([loaded.fault(`${pointer}/x-paging`, message)]);
  checkPagingRule(rule, refuse);
  const asked = rule.by === "link" ? undefined : rule.parameter;
  const taker = parameters.find((one) => one.in === "query" && (one.wireName ?? one.name) === asked);
  if (asked !== undefined && taker === undefined) {
    throw refuse(`\`parameter: ${asked}\` is no query parameter of the operation`);
  }
  const parameter = taker?.name ?? "";
  const { schema, mediaType = "" } = findSuccess(operation)?.content ?? {};
  if (!isJson(mediaType)) throw refuse("the response is no JSON, as pages are");
  const page = types.of(schema);
  const items = lead(page, "items", rule.items, "list");
  if (rule.items === undefined && !isA("list", page)) throw refuse("needs `items`, a name");
  const list = items.reduce<Type>((holder, { name }) => findProperty(holder, name)?.type ?? unknown, page);
  const itemType = findProperty(list, anyItem)?.type ?? unknown;
  switch (rule.by) {
    case "number":
    case "offset": {
      const total = lead(page, "total", rule.total, "number");
      return { by: rule.by, parameter, items, itemType, total };
    }
    case "cursor": {
      const cursor = lead(itemType, "cursor", rule.cursor, "text");
      const more = lead(page, "more", rule.more, "boolean");
      return { by: rule.by, parameter, items, itemType, cursor, more };
    }
    case "token": {
      const token = lead(page, "token", rule.token, "text");
      const more = lead(page, "more", rule.more, "boolean");
      return { by: rule.by, parameter, items, itemType, token, more };
    }
    case "link":
      return { by: rule.by, items, itemType, kept: keptNames(parameters, document) };
  }

  /** Properties that lead to a value of some kind; none if the rule names none. */
  function lead(from: Type, key: string, path: string | undefined, kind: keyof typeof wantedKinds): PropertyPath {
    let target = from;
    let ofOptional = mayBeNull(from);
    const steps = (path?.split(".") ?? []).map((name): PathStep => {
      const found = findProperty(target, name);
      if (found === undefined) {
        throw refuse(`\`${path}\`: ${key === "cursor" ? "an item" : "the response"} has no property \`${name}\``);
      }
      const step = { name, ofOptional };
      target = found.type;
      ofOptional = !found.required || mayBeNull(target);
      return step;
    });
    if (path !== undefined && !isA(kind, target)) throw refuse(`\`${key}: ${path}\` is no ${kind}`);
    return steps;
  }
}

const unknown: Type = { kind: "unknown" };

/** Kinds of values as JSON has them. */
const wantedKinds = {
  list: ["array"],
  number: ["number", "integer"],
  boolean: ["boolean"],
  text: ["string", "number", "integer"],
} as const satisfies Record<string, readonly string[]>;

function isA(kind: keyof typeof wantedKinds, type: Type): boolean {
  const wanted: readonly string[] = wantedKinds[kind];
  const kinds = kindsOf(type);
  // The runtime looks at what the other kinds are, which the document need not say.
  const isTold = kinds.length > 0 || kind === "text" || kind === "boolean";
  return isTold && kinds.every((one) => wanted.includes(one));
}

/** What a link cannot change: all that is not written plainly in the query, and credentials. */
function keptNames(parameters: readonly Parameter[], { components }: NormalDocument): string[] {
  const own = parameters.filter(({ in: place, style, isJson }) => place !== "query" || style !== undefined || isJson);
  const credentials = Object.values(components.securitySchemes ?? {}).filter((scheme) => scheme.in === "query");
  return [...own, ...credentials].flatMap(({ name = "" }) => (name === "body" ? [] : [name]));
}
