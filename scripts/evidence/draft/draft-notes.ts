/** What a draft's reader has to know: what pages do not say, and which of them was followed where they differ. */
export class DraftNotes {
  readonly #gaps = new Grouped();
  readonly #choices = new Grouped();
  readonly #guesses = new Grouped();

  /** Notes what no page says, and what the document has in place of it. */
  gap(what: string, where?: string): void {
    this.#gaps.add(what, where);
  }

  /** Notes where pages differ: what was taken, and what was not. */
  choose(what: string, where?: string): void {
    this.#choices.add(what, where);
  }

  /** Notes that something was told from other signs than a page's own word. */
  guess(what: string, where: string): void {
    this.#guesses.add(what, where);
  }

  /** What no page says, a line for each kind. */
  get gaps(): string[] {
    return this.#gaps.lines;
  }

  /** Where pages differ, a line for each kind. */
  get choices(): string[] {
    return this.#choices.lines;
  }

  /** What was told from names, descriptions, values and the order of parameters, a line for each kind. */
  get guesses(): string[] {
    return this.#guesses.lines;
  }
}

/** Notes, those of one kind together with all their places. */
class Grouped {
  readonly #places: Map<string, Set<string>> = new Map();

  add(what: string, where?: string): void {
    const places = this.#places.get(what) ?? new Set();
    this.#places.set(what, where === undefined ? places : places.add(where));
  }

  get lines(): string[] {
    return Array.from(this.#places, ([what, places]) => [what, [...places].join(", ")].filter(Boolean).join(": "));
  }
}
