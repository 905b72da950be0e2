import { cut, oneLine } from "./error-body.js";
import type { ErrorStatus, SuccessStatus } from "./status.js";

/** Marks our errors, so that those of another copy of the package are recognised too. */
const brand = Symbol.for("openapi-facade/error");

/** Base class of every error of a client; `name` says which one it is. */
export class ClientError extends Error {
  override name = "ClientError";

  constructor(message: string, options?: ErrorOptions) {
    super(oneLine(message), options);
  }

  static {
    Object.defineProperty(ClientError.prototype, brand, { value: true });
  }
}

/** Refused before anything was sent: an option or parameter that cannot work. The message says which, and the fix. */
export class ArgumentError extends ClientError {
  override name = "ArgumentError";
}

/** No response: the connection failed, or broke off before the body was whole. `cause` is the platform's own error. */
export class ConnectionError extends ClientError {
  override name = "ConnectionError";
  /** Route of the operation, such as `GET /users/{username}`. */
  declare readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation}: no response: ${cut(innermostWords(cause))}`, { cause });
    this.operation = operation;
  }
}

/** The call took longer than its `timeoutMs`, which covers the response body too. */
export class TimeoutError extends ClientError {
  override name = "TimeoutError";
  /** Route of the operation, such as `GET /users/{username}`. */
  declare readonly operation: string;
  /** The limit that was passed, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    super(`${operation}: no response within ${timeoutMs} ms`);
    this.operation = operation;
    this.timeoutMs = timeoutMs;
  }
}

/** Details of the response that an error came with. */
export interface ErrorDetails {
  /** Route of the operation, such as `GET /users/{username}`. */
  readonly operation: string;
  /** HTTP status code. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** Parsed JSON where the body is JSON, else its text; `undefined` where it is empty. */
  readonly body: unknown;
  /** The body as it came, up to 100 000 characters. */
  readonly text: string;
  /** The server's own id of the request: what its support will ask for. */
  readonly requestId: string | undefined;
}

/** An error that comes with a response. */
abstract class ErrorWithResponse extends ClientError implements ErrorDetails {
  declare readonly operation: string;
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly text: string;
  declare readonly requestId: string | undefined;

  constructor(details: ErrorDetails, words: string, options?: ErrorOptions) {
    const { operation, status, requestId, ...hidden } = details;
    const id = requestId ? `(request_id ${cut(requestId)})` : "";
    super(`${operation}: ${status} ${cut(words)} ${id}`, options);
    this.operation = operation;
    this.status = status;
    this.requestId = requestId;
    // What may hold a secret (a cookie, a new token, a password that the server repeats) stays out of logs, even of
    // those that show what is not enumerable.
    for (const [name, value] of Object.entries(hidden)) Object.defineProperty(this, name, { get: () => value });
  }
}

/** The server sent a response, and it is not a success. */
export class ApiError extends ErrorWithResponse {
  override name = "ApiError";
}

/** An {@link ApiError} of known status code and body: the type of the errors of one operation. */
export interface ApiErrorOf<Status extends ErrorStatus, Body> extends ApiError {
  readonly status: Status;
  readonly body: Body;
}

/** A success by its status, whose body is not what its content type or the API's document says. */
export class ResponseError extends ErrorWithResponse {
  override name = "ResponseError";
  declare readonly status: SuccessStatus;
}

/** Whether it is an error of a client of this package, of whichever copy of it. */
export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && brand in error;
}

/** Whether it is an {@link ApiError}, of whichever copy of the package. */
export function isApiError(error: unknown): error is ApiError {
  return isClientError(error) && error.name === "ApiError";
}

/** Whether it is a {@link ResponseError}, of whichever copy of the package. */
export function isResponseError(error: unknown): error is ResponseError {
  return isClientError(error) && error.name === "ResponseError";
}

/** Whether it is a {@link ConnectionError}, of whichever copy of the package. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isClientError(error) && error.name === "ConnectionError";
}

/** Whether it is a {@link TimeoutError}, of whichever copy of the package. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isClientError(error) && error.name === "TimeoutError";
}

/** Whether it is an {@link ArgumentError}, of whichever copy of the package. */
export function isArgumentError(error: unknown): error is ArgumentError {
  return isClientError(error) && error.name === "ArgumentError";
}

/** The platform says "fetch failed" and puts what failed, such as `ECONNREFUSED`, into the cause of the cause. */
function innermostWords(error: unknown): string {
  const { cause, message, code, name } = Object(error);
  return cause ? innermostWords(cause) : String(message || code || name || error);
}
