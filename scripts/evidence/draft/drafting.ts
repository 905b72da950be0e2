import { composedNameReader, isComposedName } from "../composed-name.js";
import type { Certainty, Fact, Shape } from "../facts.js";
import type { PageReading, Prose } from "../page.js";
import { bareName } from "../places.js";
import type { DraftNotes } from "./draft-notes.js";
import { findAliases } from "./find-aliases.js";
import { gatherModels, type ModelSayings, type Saying } from "./gather.js";
import { WireNames } from "./wire-names.js";

/** What all parts of a draft are made with. */
export interface Drafting {
  readonly pages: readonly PageReading[];
  readonly models: ReadonlyMap<string, ModelSayings>;
  readonly wireNames: WireNames;
  readonly notes: DraftNotes;
  /** The component of a model, and notes that it is one. */
  readonly nameOf: (model: string) => string;
  /** What a name is put together of, where it is none of a model; any value where that cannot be told. */
  readonly alternativesOf: (name: string) => Shape | undefined;
  /** The words of a page for a thing of its own. */
  readonly describe: (thing: object) => string;
  /** Models that something refers to, by their bare names. */
  readonly referred: Map<string, string>;
}

export function startDraft(pages: readonly PageReading[], notes: DraftNotes): Drafting {
  const aliases = findAliases(pages);
  const models = gatherModels(pages, aliases);
  const referred = new Map<string, string>();
  const nameOf = (model: string): string => {
    const known = aliases.get(bareName(model)) ?? model;
    const key = bareName(known);
    const name = models.get(key)?.name ?? referred.get(key) ?? known;
    referred.set(key, name);
    return name;
  };
  const readComposedName = composedNameReader(new Set([...models.values()].map(({ name }) => name)));
  const alternativesOf = (name: string): Shape | undefined => {
    if (!isComposedName(name) || models.has(bareName(name))) return undefined;
    const alternatives = readComposedName(name);
    if (alternatives === undefined) notes.gap("no page tells what stands for alternatives: any value", name);
    return alternatives ?? {};
  };
  const describe = (thing: object): string => {
    return pages.find(({ prose }) => prose.has(thing))?.prose.get(thing)?.description ?? "";
  };
  return { pages, models, wireNames: new WireNames(pages), notes, nameOf, alternativesOf, describe, referred };
}

/** The first words that a page has for a thing. */
export function wordsFor(sayings: readonly Saying<object>[], part: keyof Prose): string {
  for (const { said, page } of sayings) {
    const text = page.prose.get(said)?.[part];
    if (text !== undefined) return text;
  }
  return "";
}

/** The surest fact; of those as sure, that of the first page, which knows the most. */
export function surest<T>(facts: readonly Fact<T>[]): Fact<T> | undefined {
  const rank: Record<Certainty, number> = { stated: 0, example: 1, derived: 2 };
  const [first] = facts.toSorted((a, b) => rank[a.sure] - rank[b.sure]);
  return first;
}
