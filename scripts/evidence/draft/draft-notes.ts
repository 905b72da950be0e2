/** What a draft's reader has to know: what pages do not say, and which of them was followed where they differ. */
export class DraftNotes {
  /** What no page says, and what the document has in place of it. */
  readonly gaps: string[] = [];
  /** Where pages differ: what was taken, and what was not. */
  readonly choices: string[] = [];
  readonly #guesses: Map<string, string[]> = new Map();

  /** Notes that something was told from other signs than a page's own word. */
  guess(what: string, where: string): void {
    this.#guesses.set(what, [...(this.#guesses.get(what) ?? []), where]);
  }

  /** What was told from names, descriptions, values and the order of parameters, a line for each kind. */
  get guesses(): string[] {
    return Array.from(this.#guesses, ([what, places]) => `${what}: ${places.join(", ")}`);
  }
}
