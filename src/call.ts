import type { Deadline } from "./deadline.js";
import { type ErrorBodyRules, findRequestId, findWords, problemDetails } from "./error-body.js";
import { type Answered, ApiError, ConnectionError, ResponseError } from "./errors.js";
import { mostText, type ReadText } from "./read-text.js";
import { type Redact, redactError, redactor } from "./redact.js";

/** A call under way: what its parts share, and the errors that it can end in. */
export class Call {
  /** Route, such as `GET /users/{username}`. */
  readonly operation: string;
  readonly deadline: Deadline;
  readonly #errorBody: ErrorBodyRules;
  /** What no error may tell. */
  readonly #secrets: (() => readonly string[])[] = [];
  readonly #redact: Redact = redactor(() => this.#secrets.flatMap((ask) => ask()));

  constructor(operation: string, deadline: Deadline, errorBody: ErrorBodyRules = {}) {
    this.operation = operation;
    this.deadline = deadline;
    this.#errorBody = errorBody;
  }

  /** Keeps values out of every error from now on. */
  keepSecret(secrets: () => readonly string[]): void {
    this.#secrets.push(secrets);
  }

  /** Waits for the platform; its failure is that of the connection, but for that of an abort. */
  async answered<T>(ask: () => Promise<T>): Promise<T> {
    this.deadline.check();
    try {
      return await ask();
    } catch (error) {
      this.deadline.check();
      throw new ConnectionError(this.operation, redactError(error, this.#redact));
    }
  }

  /** An answer that is no success. `words` stand where the body has none of its own. */
  apiError(response: Response, words: string, body?: unknown, { text, cause }: ReadText = { text: "" }): ApiError {
    const ownWords = [this.#errorBody, ...problemDetails].map((rules) => findWords(body, rules)).find(Boolean);
    const options = cause === undefined ? {} : { cause: redactError(cause, this.#redact) };
    return new ApiError(this.#tell(response, body, text), this.#redact(ownWords ?? words), options);
  }

  /** A success by its status that is not what the API's document says. */
  responseError(response: Response, words: string, text: string): ResponseError {
    return new ResponseError(this.#tell(response, text || undefined, text), this.#redact(words));
  }

  #tell({ status, headers }: Response, body: unknown, text: string): Answered {
    const id = findRequestId(body, this.#errorBody) ?? headers.get("X-Request-Id");
    const requestId = id === null ? undefined : this.#redact(id);
    return { operation: this.operation, status, headers, body, text: text.slice(0, mostText), requestId };
  }
}
