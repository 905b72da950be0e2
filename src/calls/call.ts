import type { Api } from "../api.js";
import { findRequestId, findWords, problemDetails } from "../errors/error-body.js";
import { ApiError, ArgumentError, ConnectionError, type ErrorDetails, ResponseError } from "../errors/errors.js";
import { Deadline } from "./deadline.js";
import type { Limits } from "./limits.js";
import { mostText, type ReadText } from "./read-text.js";
import { createRedact, type Redact, redactCause, redactError, secretNames, secretsIn } from "./redact.js";

/** A running call: what its parts share, and the errors that it can end in. */
export class Call extends Deadline {
  /** Route, such as `GET /users/{username}`. */
  declare readonly operation: string;
  declare readonly limits: Limits;
  /** The caller's own signal. */
  declare readonly callers: AbortSignal | undefined;
  readonly #api: Api;
  readonly #sent: unknown[] = [];

  constructor(operation: string, api: Api, limits: Limits, callers: AbortSignal | undefined) {
    super(operation, limits.timeoutMs, callers);
    this.operation = operation;
    this.limits = limits;
    this.callers = callers;
    this.#api = api;
  }

  /** Keeps the secrets in a value out of all later errors. It is read only then, and must not change until then. */
  keepSecret(sent: unknown): void {
    this.#sent.push(sent);
  }

  get #redact(): Redact {
    return createRedact(secretsIn(this.#sent, secretNames(this.#api)));
  }

  /**
   * Waits for the platform.
   *
   * @throws {@link ConnectionError} if that fails, {@link ArgumentError} for what it cannot send, or the deadline's error.
   */
  async receive<T>(ask: () => Promise<T>): Promise<T> {
    this.check();
    try {
      return await ask();
    } catch (error) {
      this.check();
      // Node's `fetch` checks some headers, such as those of the connection, only when it sends.
      const { cause } = Object(error);
      const refused = error instanceof ArgumentError ? error : /_ERR_(INV|NOT|REQ_C)/.test(cause?.code) && cause;
      if (refused) throw new ArgumentError(this.#redact(refused.message));
      throw new ConnectionError(this.operation, redactError(error, this.#redact));
    }
  }

  /** Describes an unsuccessful response. `words` are used if the body has no message. */
  apiError(response: Response, words: string, body?: unknown, { text, cause }: ReadText = { text: "" }): ApiError {
    const ownWords = [this.#api.errorBody, ...problemDetails].map((rules) => findWords(body, rules)).find(Boolean);
    const options = redactCause(cause, this.#redact);
    return new ApiError(this.#details(response, body, text), this.#redact(ownWords ?? words), options);
  }

  /** Describes a response whose status is a success and whose body is not what the document says. */
  responseError(response: Response, words: string, text: string): ResponseError {
    return new ResponseError(this.#details(response, text || undefined, text), this.#redact(words));
  }

  #details({ status, headers }: Response, body: unknown, text: string): ErrorDetails {
    const id = findRequestId(body, this.#api.errorBody) || headers.get("X-Request-Id") || undefined;
    const requestId = id && this.#redact(id);
    return { operation: this.operation, status, headers, body, text: text.slice(0, mostText), requestId };
  }
}
