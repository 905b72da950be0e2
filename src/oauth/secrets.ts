import { createRedact } from "../calls/redact.js";

/** Secrets of a token source, which none of its errors may repeat even if the server does. */
export class Secrets {
  readonly #own: readonly string[];
  #recent: readonly string[] = [];

  constructor(...own: readonly string[]) {
    this.#own = own;
  }

  /** Adds what was sent or received, if it is text. The latest values replace the oldest. */
  add(...values: readonly unknown[]): void {
    const texts = values.filter((value) => typeof value === "string");
    this.#recent = [...new Set([...texts, ...this.#recent])].slice(0, mostRecent);
  }

  /** Takes them out of a text. */
  hide(text: string): string {
    return createRedact([...this.#own, ...this.#recent])(text);
  }
}

/** Values that are remembered: a source that lives for years would otherwise gather every token of its life. */
const mostRecent = 32;
