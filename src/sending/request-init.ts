import type { RequestBody } from "../bodies/body.js";
import type { Deadline } from "../calls/deadline.js";

/** What is sent to a URL. */
export interface RequestParts {
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestBody | null;
  /** What aborts it. Default: the call's own. */
  readonly signal?: AbortSignal;
}

/** The same for the platform's `fetch`, within the time that a call has; redirects are ours to follow. */
export class OwnRequestInit implements RequestInit, RequestParts {
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: RequestBody | null;
  readonly redirect = "manual";
  /** The platform asks for it where the body is a stream. */
  readonly duplex = "half";
  /**
   * Made when it is asked for, since it costs a fifth of all that a call does. A member of its own, for a `fetch` that
   * copies these; of one descriptor, since an engine takes objects with getters of their own for so many shapes.
   */
  declare readonly signal: AbortSignal;
  static readonly #signal: PropertyDescriptor = {
    enumerable: true,
    get(this: OwnRequestInit) {
      return this.#source.signal;
    },
  };
  readonly #source: { readonly signal: AbortSignal };

  constructor({ method, headers, body, signal }: RequestParts, deadline: Deadline) {
    this.method = method;
    this.headers = headers;
    this.body = body;
    this.#source = signal ? { signal } : deadline;
    Object.defineProperty(this, "signal", OwnRequestInit.#signal);
  }
}
