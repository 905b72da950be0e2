import type { OperationFacts, PageFacts } from "../facts.js";
import { bareName } from "../places.js";
import { matchInTurn } from "./match-in-turn.js";
import type { NamedPage } from "./model-names.js";
import type { SpecOperation } from "./spec-operation.js";
import type { Saying } from "./topic.js";

/** An operation of the document, of pages, or of both. */
export interface Match {
  readonly method: string;
  readonly path: string;
  readonly operation: SpecOperation | undefined;
  /** Of each page that would have the operation. */
  readonly sayings: readonly Saying<OperationFacts | undefined>[];
}

/**
 * Which operations of pages are which of the document's: those of the same method and path, and of what is left those of
 * the same name.
 */
export function matchOperations(operations: readonly SpecOperation[], pages: readonly NamedPage[]): Match[] {
  const found = pages.map(({ page, facts }) => ({ page, facts, of: matchPage(operations, facts) }));
  const inSpec = operations.map((operation): Match => {
    const { method, path } = operation;
    const sayings = found.map(({ page, facts, of }) => ({ page, at: facts.title.at, facts: of.get(operation) }));
    return { method, path, operation, sayings: expected(sayings, pages) };
  });
  const routes = new Map<string, OperationFacts>();
  for (const { facts, of } of found) {
    const known = new Set(of.values());
    for (const one of facts.operations.filter((one) => !known.has(one))) routes.set(routeOf(one), one);
  }
  const onPages = [...routes].map(([route, { method, path }]): Match => {
    const sayings = pages.map(({ page, facts }) => {
      return { page, at: facts.title.at, facts: facts.operations.find((one) => routeOf(one) === route) };
    });
    return { method: method.value, path: path.value, operation: undefined, sayings: expected(sayings, pages) };
  });
  return [...inSpec, ...onPages];
}

function matchPage(operations: readonly SpecOperation[], facts: PageFacts): Map<SpecOperation, OperationFacts> {
  return matchInTurn(operations, facts.operations, [
    (operation, one) => `${operation.method} ${operation.path}` === routeOf(one),
    (operation, one) => bareName(operation.id) === bareName(one.name.value),
  ]);
}

/** The pages that would have an operation: each that has it, all of the same title, and all if none has it. */
function expected(
  sayings: readonly Saying<OperationFacts | undefined>[],
  pages: readonly NamedPage[],
): Saying<OperationFacts | undefined>[] {
  const titleOf = (page: string): string => bareName(pages.find((one) => one.page === page)?.facts.title.value ?? "");
  const having = new Set(sayings.filter(({ facts }) => facts !== undefined).map(({ page }) => titleOf(page)));
  return sayings
    .filter(({ page }) => having.size === 0 || having.has(titleOf(page)))
    .map((saying) => (saying.facts === undefined ? saying : { ...saying, at: saying.facts.name.at }));
}

function routeOf({ method, path }: OperationFacts): string {
  return `${method.value.toUpperCase()} ${path.value}`;
}
