import type { PagingRule } from "../document/document.js";
import { isJson } from "../document/media-type.js";
import type { NormalOperation } from "../document/normal-document.js";
import { schemaOf } from "../document/normal-document.js";
import { findSuccess } from "../document/successes.js";
import { anyItem, findProperty, kindsOf, propertyNames, type Type } from "../model.js";
import type { Types } from "./read-types.js";

/** The rule by which a GET is paged that has none of its own and can only be a list in pages; none for all others. */
export function recognisePaging(operation: NormalOperation, types: Types): PagingRule | undefined {
  const listing = readListing(operation, types);
  return listing && (afterLastItem(listing) ?? afterLastId(listing) ?? withNextToken(listing) ?? withLink(listing));
}

/** What is known of an operation whose response is a list, or an object that holds one. */
interface Listing {
  /** If the response is an object. */
  readonly items: { readonly items?: string };
  /** Its query parameters: what values they take, where the document tells. */
  readonly takes: ReadonlyMap<string, string>;
  /** What values a property of the response has, if it has that property. */
  has(name: string): string | undefined;
  /** What values a property of an item has, if all items have it. */
  itemHas(name: string): string | undefined;
  readonly hasLink: boolean;
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
 * So does any other parameter take a property that is called after it, as `page` takes `next_page`, if the page tells
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

/** Nothing if the operation has several successes, or the response no list or several: nobody knows which is meant. */
function readListing(operation: NormalOperation, types: Types): Listing | undefined {
  const statuses = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  const { response, content } = findSuccess(operation) ?? {};
  if (statuses.length !== 1 || content === undefined || !isJson(content.mediaType)) return undefined;
  const page = types.of(content.schema);
  const kindOf = (holder: Type | undefined, name: string): string | undefined => {
    const found = holder && findProperty(holder, name);
    return found && kindsOf(found.type).join();
  };
  const lists = propertyNames(page).filter((name) => kindOf(page, name) === "array");
  const [name = ""] = lists;
  const isList = kindsOf(page).join() === "array";
  // A path of properties has dots between their names.
  if (!isList && (lists.length !== 1 || name.includes("."))) return undefined;
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  const list = isList ? page : findProperty(page, name)?.type;
  const item = list && findProperty(list, anyItem)?.type;
  return {
    items: isList ? {} : { items: name },
    takes: new Map(inQuery.map((one) => [one.name, kindsOf(types.of(schemaOf(one))).join()])),
    has: (name) => kindOf(page, name),
    itemHas: (name) => kindOf(item, name),
    hasLink: Object.keys(response?.headers ?? {}).some((name) => name.toLowerCase() === "link"),
  };
}
