import { TimeoutError } from "./errors.js";

/** A platform's timers fire at once beyond this, in milliseconds: 24 days. */
const longestTimer = 2 ** 31 - 1;

/** The end that a call must meet: its time limit, or the caller's abort, whichever comes first. */
export class Deadline {
  /** For `fetch`. Its own signal, since one that lives long would gather a listener for each call. */
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #callers: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #passed: Promise<never>;

  constructor(operation: string, timeoutMs: number, callers?: AbortSignal) {
    this.signal = this.#controller.signal;
    this.#callers = callers;
    const abort = () => this.#controller.abort(new TimeoutError(operation, timeoutMs));
    this.#timer = setTimeout(abort, Math.min(timeoutMs, longestTimer));
    this.#passed = new Promise((_, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason), { once: true });
    });
    this.#passed.catch(() => {}); // `run` tells of it; where nothing runs, nobody waits
    callers?.addEventListener("abort", this.#abort);
    if (callers?.aborted) this.#abort();
  }

  /** Runs a part of the call. Past the deadline it rejects at once: with `TimeoutError`, or the caller's own reason. */
  async run<T>(part: () => Promise<T>): Promise<T> {
    if (this.signal.aborted) throw this.signal.reason;
    try {
      return await Promise.race([part(), this.#passed]);
    } catch (error) {
      throw this.signal.aborted ? this.signal.reason : error;
    }
  }

  /** Lets go of timer and listener: the call is over. */
  end(): void {
    clearTimeout(this.#timer);
    this.#callers?.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.#controller.abort(this.#callers?.reason);
}
