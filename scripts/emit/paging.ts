import { type Operation, type Paging, type PropertyPath, shapesOf } from "../model.js";
import { type Code, call, join, ts, value } from "./code.js";
import { literal, propertyName } from "./literal.js";
import { emitType } from "./type.js";

/** TypeScript of what asks for the pages of a list; none for an operation that has no pages. */
export function emitPaging({ paging, success }: Pick<Operation, "paging" | "success">): Code | undefined {
  if (paging === undefined) return undefined;
  const [name, values] = partsOf(paging);
  const given = values.filter((one) => one !== undefined);
  // Of lists of one thing or of another, TypeScript would take the first for all.
  if (shapesOf(paging.itemType).length < 2) return call(name, given);
  const types = ts`<${emitType(success.type)}, ${emitType(paging.itemType)}>`;
  return ts`${value(name)}${types}(${join(given, ", ")})`;
}

/** The function of the runtime that counts or follows pages, and what it takes. */
function partsOf(paging: Paging): [name: string, values: (string | undefined)[]] {
  const items = along("page", paging.items);
  switch (paging.by) {
    case "number":
      return ["byNumber", [literal(paging.parameter), items, ifAny("page", paging.total)]];
    case "offset":
      return ["byOffset", [literal(paging.parameter), items, ifAny("page", paging.total)]];
    case "cursor": {
      const { parameter, cursor, more } = paging;
      return ["byCursor", [literal(parameter), items, along("item", cursor), ifAny("page", more)]];
    }
    case "token": {
      const { parameter, token, more } = paging;
      return ["byToken", [literal(parameter), items, along("page", token), ifAny("page", more)]];
    }
    case "link":
      return ["byLink", [items, paging.kept.length > 0 ? literal(paging.kept) : undefined]];
  }
}

function ifAny(root: string, path: PropertyPath): string | undefined {
  return path.length > 0 ? along(root, path) : undefined;
}

/** A function from a value along properties of it: `(page) => page.meta?.total`. */
function along(root: string, path: PropertyPath): string {
  const steps = path.map(({ name, ofOptional }) => {
    const property = propertyName(name);
    if (property === name) return `${ofOptional ? "?." : "."}${name}`;
    return `${ofOptional ? "?." : ""}[${property}]`;
  });
  return `(${root}) => ${root}${steps.join("")}`;
}
