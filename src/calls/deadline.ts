import { TimeoutError } from "../errors/errors.js";
import { watchAbort } from "./watch-abort.js";

/** The end that a call must meet: its time limit, or the caller's abort, whichever comes first. */
export class Deadline {
  readonly #endsAt: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #controller: AbortController | undefined;
  #passed: { readonly reason: unknown } | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  #unwatch: (() => void) | undefined;

  constructor(operation: string, timeoutMs: number, callers?: AbortSignal) {
    this.#endsAt = Date.now() + timeoutMs;
    const longestTimer = 2 ** 31 - 1; // in milliseconds: beyond these 24 days a platform's timers fire at once
    const pass = () => this.#pass(new TimeoutError(operation, timeoutMs));
    this.#timer = setTimeout(pass, Math.min(timeoutMs, longestTimer));
    if (callers === undefined) return;
    this.#unwatch = watchAbort(callers, () => this.#pass(callers.reason));
    if (callers.aborted) this.#pass(callers.reason);
  }

  /**
   * For `fetch`. The call's own, since a caller's that lives long would gather a listener for each call, and made when
   * it is asked for, since it costs a fifth of all that a call does.
   */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#passed) this.#controller.abort(this.#passed.reason);
    return this.#controller.signal;
  }

  /**
   * Runs a part of the call, and ends the call where it fails.
   *
   * Past the deadline it rejects at once: with `TimeoutError`, or the caller's own reason. Written out, since
   * `Promise.race` costs as much as all the rest of a call.
   */
  run<T>(part: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.check();
      this.#reject = reject;
      part().then(resolve, (error) => {
        this.end();
        reject(this.#passed ? this.#passed.reason : error);
      });
    });
  }

  /** Throws past the deadline. */
  check(): void {
    if (this.#passed) throw this.#passed.reason;
  }

  /** Whether there is time for a wait, in milliseconds, and something after it. */
  allows(waitMs: number): boolean {
    return Date.now() + waitMs < this.#endsAt;
  }

  /** Waits; for ever, where the call ends meanwhile. Throws past the deadline. */
  wait(waitMs: number): Promise<void> {
    this.check();
    return new Promise((resolve) => {
      this.#pause = setTimeout(resolve, waitMs);
    });
  }

  /** Lets a process end that waits for nothing but this deadline. */
  letGo(): void {
    Object(this.#timer).unref?.(); // elsewhere a timer is a number
  }

  /** Lets go of timers and listener: the call is over. */
  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#pause);
    this.#unwatch?.();
  }

  #pass(reason: unknown): void {
    this.#passed = { reason };
    this.#controller?.abort(reason);
    this.#reject?.(reason);
    this.end();
  }
}
