import type { MemberPath, Operation, Paging } from "../model.js";
import { literal, propertyName } from "./source.js";

/** TypeScript of what asks for the pages of a list, and the name of the runtime's that it needs. */
export function emitPaging({ paging, answer }: Pick<Operation, "paging" | "answer">): EmittedPaging | undefined {
  if (paging === undefined) return undefined;
  const { name, values } = callOf(paging);
  // Of lists of one thing or of another, TypeScript would take the first for all.
  const types = paging.itemType.text.includes("|") ? `<${answer.type.text}, ${paging.itemType.text}>` : "";
  return { name, text: `${name}${types}(${values.join(", ")})` };
}

interface EmittedPaging {
  readonly name: string;
  readonly text: string;
}

function callOf(paging: Paging): { readonly name: string; readonly values: readonly string[] } {
  const items = along("page", paging.items);
  switch (paging.by) {
    case "number":
      return call("byNumber", literal(paging.parameter), items, ifAny("page", paging.total));
    case "offset":
      return call("byOffset", literal(paging.parameter), items, ifAny("page", paging.total));
    case "cursor": {
      const { parameter, cursor, more } = paging;
      return call("byCursor", literal(parameter), items, along("item", cursor), ifAny("page", more));
    }
    case "token": {
      const { parameter, token, more } = paging;
      return call("byToken", literal(parameter), items, along("page", token), ifAny("page", more));
    }
    case "link":
      return call("byLink", items, paging.kept.length > 0 ? literal(paging.kept) : undefined);
  }
}

function call(name: string, ...values: readonly (string | undefined)[]): { name: string; values: string[] } {
  return { name, values: values.filter((value) => value !== undefined) };
}

function ifAny(root: string, path: MemberPath): string | undefined {
  return path.length > 0 ? along(root, path) : undefined;
}

/** A function from a value along members of it: `(page) => page.meta?.total`. */
function along(root: string, path: MemberPath): string {
  const members = path.map(({ name, ofOptional }) => {
    const property = propertyName(name);
    if (property === name) return `${ofOptional ? "?." : "."}${name}`;
    return `${ofOptional ? "?." : ""}[${property}]`;
  });
  return `(${root}) => ${root}${members.join("")}`;
}
