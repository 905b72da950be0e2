import type { Schema } from "../document/document.js";
import { isJson } from "../document/media-type.js";
import { anyItem, findMember, mayBeNull } from "../document/members.js";
import type { NormalDocument, NormalOperation } from "../document/normal-document.js";
import { findSuccess } from "../document/successes.js";
import { valueKinds } from "../document/value-kinds.js";
import type { Member, MemberPath, Paging, Parameter } from "../model.js";
import { SpecError } from "../spec-error.js";
import { checkPagingRule } from "./check-paging-rule.js";
import type { Reading } from "./reading.js";

/**
 * How an operation with these parameters is paged, where it says so by `x-paging`.
 *
 * @throws {@link SpecError} where it lacks a key or has one too many, or names a parameter or member that is not there.
 */
export function readPaging(
  operation: NormalOperation,
  parameters: readonly Parameter[],
  pointer: string,
  { document, loaded, types }: Reading,
): Paging | undefined {
  const rule = operation["x-paging"];
  if (rule === undefined || rule === false) return undefined;
  const refuse = (message: string): SpecError => new SpecError([loaded.fault(`${pointer}/x-paging`, message)]);
  checkPagingRule(rule, refuse);
  const asked = rule.by === "link" ? undefined : rule.parameter;
  const taker = parameters.find((one) => one.in === "query" && (one.wireName ?? one.name) === asked);
  if (asked !== undefined && taker === undefined) {
    throw refuse(`\`parameter: ${asked}\` is no query parameter of the operation`);
  }
  const parameter = taker?.name ?? "";
  const { status = "", content: { schema: page, mediaType = "" } = {} } = findSuccess(operation) ?? {};
  if (!isJson(mediaType)) throw refuse("the answer is no JSON, as pages are");
  const items = lead(page, "items", rule.items, "list");
  if (rule.items === undefined && !isA("list", page, document)) throw refuse("needs `items`, a name");
  const names = [...items.map(({ name }) => name), anyItem];
  const itemType = types.at("operations", operation.operationId, "responses", status, "content", mediaType, ...names);
  switch (rule.by) {
    case "number":
    case "offset": {
      const total = lead(page, "total", rule.total, "number");
      return { by: rule.by, parameter, items, itemType, total };
    }
    case "cursor": {
      const item = names.reduce((holder, name) => findMember(holder, name, document)?.schema, page);
      const cursor = lead(item, "cursor", rule.cursor, "text");
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

  /** Members that lead to a value of some kind; none where the rule names none. */
  function lead(
    from: Schema | undefined,
    key: string,
    path: string | undefined,
    kind: keyof typeof kindsOf,
  ): MemberPath {
    let target = from;
    let ofOptional = mayBeNull(from, document);
    const members = (path?.split(".") ?? []).map((name): Member => {
      const found = findMember(target, name, document);
      if (found === undefined) {
        throw refuse(`\`${path}\`: ${key === "cursor" ? "an item" : "the answer"} has no member \`${name}\``);
      }
      const member = { name, ofOptional };
      target = found.schema;
      ofOptional = !found.required || mayBeNull(target, document);
      return member;
    });
    if (path !== undefined && !isA(kind, target, document)) throw refuse(`\`${key}: ${path}\` is no ${kind}`);
    return members;
  }
}

/** Kinds of values as JSON has them. */
const kindsOf = {
  list: ["array"],
  number: ["number", "integer"],
  boolean: ["boolean"],
  text: ["string", "number", "integer"],
} as const satisfies Record<string, readonly string[]>;

function isA(kind: keyof typeof kindsOf, schema: Schema | undefined, document: NormalDocument): boolean {
  const wanted: readonly string[] = kindsOf[kind];
  const kinds = valueKinds(schema, document);
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
