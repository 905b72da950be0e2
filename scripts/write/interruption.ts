import type { SpecError } from "../spec-error.js";
import { WriteError } from "./write-error.js";

/**
 * Holds back signals that would end the process in the middle of writing.
 *
 * Until {@link Interruption.end} is called, a signal is kept: whoever writes asks for it where stopping is safe. A
 * second signal changes nothing, since Ctrl+C reaches npm's children twice.
 */
export class Interruption {
  #signal: NodeJS.Signals | undefined;
  readonly #keep = (signal: NodeJS.Signals): void => {
    this.#signal ??= signal;
  };

  constructor() {
    for (const signal of signals) process.on(signal, this.#keep);
  }

  end(): void {
    for (const signal of signals) process.off(signal, this.#keep);
  }

  /** Throws if a signal has come; `outcome` says what was written until then. */
  throwIfAny(out: string, outcome?: string): void {
    const signal = this.#signal;
    if (signal !== undefined)
      throw new WriteError([{ place: out, message: `interrupted by ${signal}` }], outcome, signal);
  }

  /** The same error, with the signal that came meanwhile: it still has to end the process. */
  mark(error: SpecError): SpecError {
    const outcome = error instanceof WriteError ? error.outcome : undefined;
    return this.#signal === undefined ? error : new WriteError(error.faults, outcome, this.#signal);
  }
}

const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
