import type { NameRow, Operation, Tag, VendorNames } from "../model.js";
import type { OperationFacts, PageFacts } from "./facts.js";
import { loadEvidence } from "./load-evidence.js";
import { bareName } from "./places.js";

export { listEvidence } from "./load-evidence.js";

/**
 * What the clients of a document's pages call the operations of its API, and the files that tell, with their hashes.
 *
 * @throws {@link SpecError} for a file that holds no facts.
 */
export async function readVendorNames(
  spec: string,
  tags: readonly Tag[],
): Promise<{ readonly names: VendorNames | undefined; readonly files: ReadonlyMap<string, string> }> {
  const evidence = await loadEvidence(spec);
  const pages = evidence.map(({ facts }) => facts);
  return { names: compareNames(tags, pages), files: new Map(evidence.map(({ file, hash }) => [file, hash])) };
}

/** An operation as a page has it. */
interface Described {
  readonly page: PageFacts;
  readonly facts: OperationFacts;
}

/** What something is called in a language. */
interface Name {
  readonly language: string;
  readonly name: string;
}

/** The names of pages beside those of operations with the same method and path; none where there is no such operation. */
export function compareNames(tags: readonly Tag[], pages: readonly PageFacts[]): VendorNames | undefined {
  const described = pages.flatMap((page) => page.operations.map((facts): Described => ({ page, facts })));
  const byRoute = gather(described.map((one) => [routeOf(one.facts), one]));
  const operations = tags.flatMap((tag) => {
    return tag.operations.map((operation) => {
      return { tag, operation, found: byRoute.get(bareRoute(operation.route)) ?? [] };
    });
  });
  const found = operations.flatMap((one) => one.found);
  if (found.length === 0) return undefined;
  const languages = [...new Set(found.map(({ page }) => page.language))].sort();
  const others = gather(operations.flatMap(({ tag, operation, found }) => nameOthers(tag, operation, found)));
  const differing = [...others].filter(([here, names]) => names.some(({ name }) => name !== here));
  return {
    languages,
    operations: operations.map(({ tag, operation, found }) => {
      const names = found.map(({ page, facts }) => ({ language: page.language, name: facts.name.value }));
      return { route: operation.route, ...writeRow(`${tag.property}.${operation.name}`, names, languages) };
    }),
    others: differing.map(([here, names]) => writeRow(here, names, languages)),
  };
}

/** The class of an operation and its parameters, but for the body, with a name of theirs. */
function nameOthers({ className }: Tag, { parameters }: Operation, found: readonly Described[]): [string, Name][] {
  return found.flatMap(({ page, facts }): [string, Name][] => {
    const { language, title } = page;
    const named = facts.parameters.flatMap(({ name, wireName = name, in: place }): [string, Name][] => {
      const parameter = parameters.find((one) => bareName(one.wireName ?? one.name) === bareName(wireName.value));
      const isOfBody = place.value === "body" || place.value === "form" || parameter?.in === "body";
      return parameter === undefined || isOfBody ? [] : [[parameter.name, { language, name: name.value }]];
    });
    return [[className, { language, name: title.value }], ...named];
  });
}

function routeOf({ method, path }: OperationFacts): string {
  return bareRoute(`${method.value} ${path.value}`);
}

/** A route without the names of what is filled in, which pages have in the spelling of their language. */
function bareRoute(route: string): string {
  return route.replace(/\{[^{}]*\}/g, "{}");
}

function writeRow(name: string, names: readonly Name[], languages: readonly string[]): NameRow {
  const namesIn = (language: string): string[] => {
    return [...new Set(names.filter((one) => one.language === language).map((one) => one.name))];
  };
  return { name, names: languages.map(namesIn) };
}

function gather<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const gathered = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const values = gathered.get(key);
    if (values) values.push(value);
    else gathered.set(key, [value]);
  }
  return gathered;
}
