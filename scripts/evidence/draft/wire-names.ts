import { camelCase, pascalCase, words } from "../../names.js";
import type { Fact, PageFacts } from "../facts.js";
import type { PageReading } from "../page.js";
import { bareName } from "../places.js";

type Style = "snake" | "camel" | "kebab" | "pascal";

/**
 * Names as requests and answers have them. Clients spell names after their languages, `rememberMe` for `remember_me`, so
 * what a name is on the wire has to be told by other signs: placeholders of paths, descriptions that call a field by its
 * name, and the way in which the API spells those that are known.
 */
export class WireNames {
  readonly #parameters: Spellings;
  readonly #fields: Spellings;
  readonly #headers: ReadonlyMap<string, string>;
  readonly #ownStyle: Style;

  constructor(pages: readonly PageReading[]) {
    const documented = documentedNames(pages);
    const pagesOf = (kind: PageFacts["kind"]): PageReading[] => pages.filter(({ facts }) => facts.kind === kind);
    this.#parameters = new Spellings(pagesOf("api"), documented);
    this.#fields = new Spellings(pagesOf("model"), documented);
    const schemes = pages.flatMap(({ facts }) => facts.schemes.flatMap(({ parameter }) => parameter?.value ?? []));
    this.#headers = new Map(schemes.map((name) => [bareName(name), name]));
    this.#ownStyle = ownStyle(pages);
  }

  /**
   * The name on the wire of what clients call by some names.
   *
   * @param stated - One that a page tells.
   * @param owner - The model of a field: clients whose fields cannot have its name have another.
   */
  find(names: readonly string[], stated?: Fact<string>, owner = ""): string {
    if (stated !== undefined) return stated.value;
    const own = names.map((name) => withoutReserve(name, owner));
    const [name = ""] = own;
    // An API may spell its fields otherwise than its parameters.
    const kinds = owner === "" ? [this.#parameters, this.#fields] : [this.#fields, this.#parameters];
    const spellings = [...kinds.map(({ known }) => known), ...(owner === "" ? [this.#headers] : [])];
    const known = spellings.flatMap((names) => own.flatMap((one) => names.get(bareName(one)) ?? []))[0];
    const style = kinds.flatMap((kind) => kind.style ?? [])[0] ?? this.#ownStyle;
    return known ?? restyle(own.find((one) => words(one).length > words(name).length) ?? name, style);
  }

  /** The name of a header. */
  header(names: readonly string[]): string {
    const [name = ""] = names.map((one) => withoutReserve(one));
    const known = this.#headers.get(bareName(name)) ?? this.#parameters.known.get(bareName(name));
    return known?.includes("-")
      ? known
      : words(name)
          .map((word) => pascalCase(word))
          .join("-");
  }
}

/** Names as some pages have them outside of code. */
class Spellings {
  /** By bare names. */
  readonly known = new Map<string, string>();
  /** The style of most of them; none where too few names have more than one word, or they have no style in common. */
  readonly style: Style | undefined;

  constructor(pages: readonly PageReading[], documented: ReadonlySet<string>) {
    const counts = new Map<Style, number>();
    const weights = new Map<string, number>();
    for (const [spelling, weight] of spellings(pages)) {
      if (!documented.has(bareName(spelling))) continue;
      weights.set(spelling, (weights.get(spelling) ?? 0) + weight);
      const style = styleOf(spelling);
      if (style !== undefined) counts.set(style, (counts.get(style) ?? 0) + weight);
    }
    // The last of one name is that with the most weight; of equals the first in the alphabet.
    const ranked = [...weights].sort(([a, one], [b, other]) => one - other || (a < b ? 1 : -1));
    for (const [spelling] of ranked) this.known.set(bareName(spelling), spelling);
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    this.style = first !== undefined && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : undefined;
  }
}

/** A name without what keeps it from being a word of the language, or the owner's: `_namespace`, `var_from`, `VarClass`. */
function withoutReserve(name: string, owner = ""): string {
  const own = name.replace(/^_+(?=.)|_+$/g, "");
  // `varOffsetsMode` and `propertyId` are names of their own.
  const bare = own.replace(/^(?:[Vv]ar(?:[_.]|(?=\p{Lu}))|[Pp]roperty_?(?=[Cc]lass$))/u, "");
  const isReserve = words(bare).length === 1 || [bareName(owner), "readonly", "foreach"].includes(bareName(bare));
  return bare !== "" && isReserve ? bare : own || name;
}

function restyle(name: string, style: Style): string {
  const parts = words(name);
  if (parts.length === 0) return name;
  if (style === "camel") return camelCase(name);
  if (style === "pascal") return pascalCase(name);
  // `default_s3_path`: a digit belongs to the word before it.
  return parts.map((part) => part.toLowerCase()).join(style === "snake" ? "_" : "-");
}

function styleOf(name: string): Style | undefined {
  if (/^[a-z0-9]+(_[a-z0-9]+)+$/.test(name)) return "snake";
  if (/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)+$/.test(name)) return "camel";
  if (/^[A-Z][a-z0-9]+([A-Z][a-z0-9]*)+$/.test(name)) return "pascal";
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name) ? "kebab" : undefined;
}

/** Where no sign tells: R keeps names as they are, Python writes all in its own way, and the others capitals. */
function ownStyle(pages: readonly PageReading[]): Style {
  const isSnake = pages.some(({ facts: { language } }) => language === "Python" || language === "R");
  return isSnake ? "snake" : "camel";
}

function documentedNames(pages: readonly PageReading[]): Set<string> {
  return new Set(
    pages.flatMap(({ facts }) => [
      ...facts.operations.flatMap(({ parameters }) =>
        parameters.map(({ name }) => bareName(withoutReserve(name.value))),
      ),
      ...facts.models.flatMap(({ fields }) => fields.map(({ name }) => bareName(withoutReserve(name.value)))),
    ]),
  );
}

/** Names as pages have them outside of code, each with how much it tells: a placeholder more than a word of a description. */
function* spellings(pages: readonly PageReading[]): Generator<[string, number]> {
  for (const { facts, prose } of pages) {
    for (const { path } of facts.operations) {
      for (const [, name = ""] of path.value.matchAll(/\{([^{}]+)\}/g)) yield [name, 3];
    }
    for (const { wireName } of facts.models.flatMap(({ fields }) => fields)) {
      if (wireName !== undefined) yield [wireName.value, 3];
    }
    for (const { summary = "", description = "" } of prose.values()) {
      for (const [name] of `${summary} ${description}`.matchAll(
        /(?<![\w/.-])[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)+(?![\w/])|(?<![\w/.-])[a-z]+(?:[A-Z][a-z0-9]*)+(?![\w/])/g,
      )) {
        // What has capitals alone is a constant.
        if (!name.includes("-") && name !== name.toUpperCase()) yield [name, 1];
      }
    }
  }
}
