import type { Fact, PageFacts, Shape } from "../facts.js";
import { bareName } from "../places.js";
import { branchesOf, modelsOf } from "./schema-type.js";
import { ownMember, type Part, type SpecFile } from "./spec-file.js";
import { schemaSubject } from "./subjects.js";
import type { Topic, Word } from "./topic.js";

/** A page, by the name that notes call it. */
export interface NamedPage {
  readonly page: string;
  readonly facts: PageFacts;
}

/** The types that a page and the document have at the same place. */
export interface Pair {
  readonly page: string;
  readonly shape: Fact<Shape>;
  readonly schema: Part | undefined;
}

/** Which models of a document pages mean by the names that they have for them. */
export class ModelNames {
  readonly #schemas: readonly [string, Part][];
  /** By page, and by the bare name that the page has for it: a model of the document. */
  readonly #meant: ReadonlyMap<string, Map<string, Meant>>;

  constructor(spec: SpecFile, pages: readonly NamedPage[], pairs: readonly Pair[]) {
    this.#schemas = spec.members(spec.member(spec.root, "components", "schemas"));
    this.#meant = new Map(pages.map(({ page, facts }) => [page, this.#readNames(facts)]));
    for (const { page, shape, schema } of pairs) {
      for (const [name, model] of pairUp(spec, shape.value, schema))
        this.#learn(page, { ...shape, value: name }, model);
    }
  }

  /** The model of the document that a page means by a name. */
  find(page: string, name: string): string | undefined {
    return this.#meant.get(page)?.get(bareName(name))?.model;
  }

  /** How the pages call each of the models. */
  compare(): Topic[] {
    return this.#schemas.map(([model, { pointer }]) => {
      const words = [...this.#meant].flatMap(([page, meant]): Word[] => {
        const found = [...meant.values()].find((one) => one.model === model)?.name;
        if (found === undefined) return [];
        return [{ page, at: found.at, says: found.value, agrees: bareName(found.value) === bareName(model) }];
      });
      return { subject: schemaSubject(model, pointer), aspect: "name", spec: model, words };
    });
  }

  /** The names on a page that are those of models of the document. */
  #readNames(facts: PageFacts): Map<string, Meant> {
    const found = new Map<string, Meant>();
    for (const name of namesOn(facts)) {
      const [model] = this.#schemas.find(([schema]) => bareName(schema) === bareName(name.value)) ?? [];
      if (model !== undefined && !found.has(bareName(name.value))) found.set(bareName(name.value), { model, name });
    }
    return found;
  }

  /** A name that is new is that of the model which the document has there, if the page has no other name for it. */
  #learn(page: string, name: Fact<string>, model: string): void {
    const meant = this.#meant.get(page);
    const isKnown = [...(meant ?? [])].some(([bare, one]) => bare === bareName(name.value) || one.model === model);
    if (!isKnown) meant?.set(bareName(name.value), { model, name });
  }
}

interface Meant {
  readonly model: string;
  readonly name: Fact<string>;
}

/** Names of models by what stands at the same place of the document: that of a list's items at that of items. */
function pairUp(spec: SpecFile, shape: Shape, schema: Part | undefined): [string, string][] {
  if (schema === undefined) return [];
  const [model] = modelsOf(spec, schema);
  if (shape.model !== undefined) return model === undefined ? [] : [[shape.model, model]];
  const { items } = shape;
  if (items === undefined) return [];
  return branchesOf(spec, schema).flatMap((branch) => pairUp(spec, items, ownMember(branch, "items")));
}

/** All names of models on a page. */
function namesOn({ operations, models }: PageFacts): Fact<string>[] {
  const types = [
    ...operations.flatMap(({ parameters, answer }) => [...parameters.map(({ type }) => type), answer]),
    ...models.flatMap(({ fields, type }) => [...fields.map((field) => field.type), type]),
  ];
  const mentioned = types.flatMap((fact) => (fact ? modelsIn(fact.value).map((value) => ({ ...fact, value })) : []));
  return [...mentioned, ...models.map(({ name }) => name)];
}

function modelsIn({ model, items, values, fields = [], anyOf = [], allOf = [] }: Shape): string[] {
  const members = fields.map(({ type }) => type.value);
  const inner = [items, values, ...members, ...anyOf, ...allOf].flatMap((shape) =>
    shape === undefined ? [] : modelsIn(shape),
  );
  return model === undefined ? inner : [model, ...inner];
}
