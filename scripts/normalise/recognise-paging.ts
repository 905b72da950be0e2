import type { PagingRule, Schema } from "../document/document.js";
import { pointerSegment } from "../document/json-pointer.js";
import { isJson } from "../document/media-type.js";
import { anyItem, findMember, memberNames } from "../document/members.js";
import { mapValues, type NormalDocument, type NormalOperation, schemaOf } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { findSuccess } from "../document/successes.js";
import { valueKinds } from "../document/value-kinds.js";

/** The same document with an `x-paging` on each GET that has none and cannot but come in pages, each with a note. */
export function recognisePaging(document: NormalDocument, note: Note): NormalDocument {
  const paths = mapValues(document.paths, (item, path) => {
    const { get } = item;
    const rule = get && get["x-paging"] === undefined ? recognise(get, document) : undefined;
    if (get === undefined || rule === undefined) return item;
    const members = Object.entries(rule).map(([key, value]) => `${key}: ${value}`);
    note(
      `#/paths/${pointerSegment(path)}/get`,
      `comes in pages, as if it had \`x-paging: { ${members.join(", ")} }\`; give it \`x-paging: false\` to have one answer`,
    );
    return { ...item, get: { ...get, "x-paging": rule } };
  });
  return { ...document, paths };
}

/** What is known of an operation whose answer is a list, or an object that holds one. */
interface Listing {
  /** Where the answer is an object. */
  readonly items: { readonly items?: string };
  /** Its query parameters: what values they take, where the document tells. */
  readonly takes: ReadonlyMap<string, string>;
  /** What values a member of the answer has, where it has that member. */
  has(name: string): string | undefined;
  /** What values a member of an item has, where all items have that member. */
  itemHas(name: string): string | undefined;
  readonly hasLink: boolean;
}

function recognise(operation: NormalOperation, document: NormalDocument): PagingRule | undefined {
  const listing = readListing(operation, document);
  return listing && (afterLastItem(listing) ?? afterLastId(listing) ?? withNextToken(listing) ?? withLink(listing));
}

/** As Stripe has it: `starting_after` takes the id of the last item, and the page tells whether there are more. */
function afterLastItem({ items, takes, has, itemHas }: Listing): PagingRule | undefined {
  if (!takes.has("starting_after") || has("has_more") !== "boolean" || itemHas("id") !== "string") return undefined;
  return { by: "cursor", parameter: "starting_after", ...items, cursor: "id", more: "has_more" };
}

/** As OpenAI has it: `after` takes the `last_id` of the page, which tells whether there are more. */
function afterLastId({ items, takes, has }: Listing): PagingRule | undefined {
  if (!takes.has("after") || has("has_more") !== "boolean" || has("last_id") !== "string") return undefined;
  return { by: "token", parameter: "after", ...items, token: "last_id", more: "has_more" };
}

/**
 * As Google has it: `pageToken` takes the page's `nextPageToken`.
 *
 * So does any other parameter take a member that is called after it, as `page` takes `next_page`, if the page tells
 * whether there are more: without that it could be an address.
 */
function withNextToken({ items, takes, has }: Listing): PagingRule | undefined {
  const more = has("has_more") === "boolean" ? { more: "has_more" } : undefined;
  for (const [parameter, kind] of takes) {
    const isToken = parameter === "pageToken" || parameter === "page_token";
    const camel = `next${parameter.charAt(0).toUpperCase()}${parameter.slice(1)}`;
    const token = [`next_${parameter}`, camel].find((name) => kind === "string" && has(name) === kind);
    if (token !== undefined && (isToken || more)) return { by: "token", parameter, ...items, token, ...more };
  }
  return undefined;
}

/** As GitHub has it: a documented header `Link`, and a parameter that it can change. */
function withLink({ items, takes, hasLink }: Listing): PagingRule | undefined {
  const canChange = ["page", "cursor", "after", "since"].some((name) => takes.has(name));
  return hasLink && canChange ? { by: "link", ...items } : undefined;
}

/** Nothing where the operation has several successes, or the answer no list or several: nobody knows which is meant. */
function readListing(operation: NormalOperation, document: NormalDocument): Listing | undefined {
  const statuses = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  const { response, content } = findSuccess(operation) ?? {};
  if (statuses.length !== 1 || content === undefined || !isJson(content.mediaType)) return undefined;
  const { schema: page } = content;
  const kindsOf = (schema: Schema | undefined): string => valueKinds(schema, document).join();
  const kindOf = (holder: Schema | undefined, name: string): string | undefined => {
    const found = findMember(holder, name, document);
    return found && kindsOf(found.schema);
  };
  const lists = memberNames(page, document).filter((name) => kindOf(page, name) === "array");
  const [name = ""] = lists;
  const isList = kindsOf(page) === "array";
  // A path of members has dots between their names.
  if (!isList && (lists.length !== 1 || name.includes("."))) return undefined;
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  const list = isList ? page : findMember(page, name, document)?.schema;
  const item = findMember(list, anyItem, document)?.schema;
  return {
    items: isList ? {} : { items: name },
    takes: new Map(inQuery.map((parameter) => [parameter.name, kindsOf(schemaOf(parameter))])),
    has: (name) => kindOf(page, name),
    itemHas: (name) => kindOf(item, name),
    hasLink: Object.keys(response?.headers ?? {}).some((name) => name.toLowerCase() === "link"),
  };
}
