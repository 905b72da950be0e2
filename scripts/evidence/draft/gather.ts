import type { FieldFacts, ModelFacts, OperationFacts } from "../facts.js";
import type { PageReading } from "../page.js";
import { bareName } from "../places.js";

/** What one page says of a thing, and the page. */
export interface Saying<T> {
  readonly said: T;
  readonly page: PageReading;
}

/** All that the pages say of one operation. */
export interface OperationSayings {
  readonly method: string;
  readonly path: string;
  readonly sayings: readonly Saying<OperationFacts>[];
}

/** All that the pages say of one model. */
export interface ModelSayings {
  readonly name: string;
  readonly sayings: readonly Saying<ModelFacts>[];
}

/**
 * What the pages say of each operation. Pages that know more come first.
 *
 * One operation may stand on several pages of one client, one for each of its tags.
 */
export function gatherOperations(pages: readonly PageReading[]): OperationSayings[] {
  const found = new Map<string, { method: string; path: string; sayings: Saying<OperationFacts>[] }>();
  for (const page of pages) {
    for (const said of page.facts.operations) {
      const [method, path] = [said.method.value, said.path.value];
      const key = `${method} ${path.replace(/\{([^{}]*)\}/g, (_, name: string) => `{${bareName(name)}}`)}`;
      const known = found.get(key) ?? { method, path, sayings: [] };
      known.sayings.push({ said, page });
      found.set(key, known);
    }
  }
  return [...found.values()];
}

/**
 * What the pages say of each model, by its bare name: pages of their own, and examples.
 *
 * @param aliases - Names of models by the bare names of others that they have.
 */
export function gatherModels(
  pages: readonly PageReading[],
  aliases: ReadonlyMap<string, string>,
): Map<string, ModelSayings> {
  const found = new Map<string, { name: string; sayings: Saying<ModelFacts>[] }>();
  for (const page of pages) {
    for (const said of page.facts.models) {
      const name = aliases.get(bareName(said.name.value)) ?? said.name.value;
      const known = found.get(bareName(name)) ?? { name, sayings: [] };
      known.sayings.push({ said, page });
      found.set(bareName(name), known);
    }
  }
  // What a page lists is more than what an example shows.
  const rank = ({ said }: Saying<ModelFacts>): number => (said.name.sure === "stated" ? 0 : 1);
  for (const { sayings } of found.values()) sayings.sort((a, b) => rank(a) - rank(b));
  return found;
}

/** What is said of each field of a model, in the order of the page that lists the most. */
export function gatherFields({ sayings }: ModelSayings): Saying<FieldFacts>[][] {
  const found = new Map<string, Saying<FieldFacts>[]>();
  const keyOf = keyNames(sayings.flatMap(({ said }) => said.fields));
  for (const { said, page } of sayings) {
    for (const field of said.fields) {
      const key = keyOf(field);
      found.set(key, [...(found.get(key) ?? []), { said: field, page }]);
    }
  }
  return [...found.values()];
}

type Named = Pick<FieldFacts, "name" | "wireName">;

/** What tells things with names apart: their bare names, but for those that a page states to differ by more than that. */
export function keyNames(things: readonly Named[]): (thing: Named) => string {
  const bareOf = ({ name, wireName = name }: Named): string => bareName(wireName.value);
  const names = new Map<string, Set<string>>();
  for (const thing of things) {
    if (thing.wireName === undefined) continue;
    const known = names.get(bareOf(thing)) ?? new Set();
    names.set(bareOf(thing), known.add(thing.wireName.value));
  }
  return (thing) => {
    const { name, wireName = name } = thing;
    const bare = bareOf(thing);
    return (names.get(bare)?.size ?? 0) > 1 ? `${bare} ${wireName.value}` : bare;
  };
}
