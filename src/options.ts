import type { Interceptor } from "./interceptor.js";

/**
 * A credential: its value, or a function asked for it at each request. `undefined` and `""` mean that there is none.
 *
 * After a 401 a function is asked once more, with the value that was refused; if it returns another one, the request is
 * sent again.
 */
export type Secret = string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/** Headers to send, by name. `undefined` leaves one out. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** What every client takes, beside its credentials. */
export interface ClientOptions {
  /**
   * Where the API is, instead of the document's own server: scheme, host and, where there is one, a path before the
   * API's own. Default: the first server of the API's document.
   */
  baseUrl?: string | undefined;
  /** Called as the platform's is, `fetch(url, init)`. Default: the platform's. */
  fetch?: Fetch | undefined;
  /** Sent with every call. A header that also carries a credential takes its place. */
  headers?: HeaderValues | undefined;
  /**
   * Longest time for a call, the response body included, in milliseconds. Of a response that comes in parts, such as a
   * stream of events, it is the longest wait for each whole part. A comment line, an empty line or an empty record
   * between two parts begins the wait anew. Default: 60 000.
   */
  timeoutMs?: number | undefined;
  /**
   * Most bytes of one part of a response that comes in parts (an event, a line or a record), decompressed and in UTF-8.
   * A larger one ends the call with a `ResponseError`. Default: 16 777 216 (16 MiB).
   */
  maxPartBytes?: number | undefined;
  /**
   * Other origins that may be sent credentials and bodies when the server redirects to them: `https://host` or
   * `https://*.host`. Default: those that the API's document names.
   */
  trustedOrigins?: readonly string[] | undefined;
  /** How often a call is tried; `false`: once. Default: 3 attempts. */
  retry?: RetryOptions | false | undefined;
  /** Wrapped around each attempt, the first outermost. */
  interceptors?: readonly Interceptor[] | undefined;
}

/**
 * How often a call is tried if the connection fails before a response, or the response is a 408, 429, 502, 503 or 504.
 *
 * The waits between are random, up to 500 ms at first and twice as much each time, unless the server asks for a time
 * by `Retry-After`. Where it asks for more than 60 s, or for more than is left of `timeoutMs`, the call fails at once.
 */
export interface RetryOptions {
  /** Most attempts, the first included. Default: 3. */
  attempts?: number | undefined;
  /** Longest wait of our own between two, in milliseconds. Default: 8 000. */
  maxDelayMs?: number | undefined;
  /**
   * Whether a POST or PATCH may be sent twice too. Default: where the API's document says so. Other methods always may
   * (RFC 9110, section 9.2.2).
   */
  idempotent?: boolean | undefined;
}

/** What every call takes, beside its parameters. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Longest time for this call, or for each part of a response that comes in parts. Default: the client's. */
  timeoutMs?: number | undefined;
  /** Most bytes of one part of a response that comes in parts. Default: the client's. */
  maxPartBytes?: number | undefined;
  /** Sent with this call. They take the place of the client's headers of the same name. */
  headers?: HeaderValues | undefined;
  /** How often this call is tried; `false`: once. What is left out is as the client has it. */
  retry?: RetryOptions | false | undefined;
}

/** The part of the platform's `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Parameters of an operation that takes none. */
export interface NoParams {
  [name: string]: never;
}
