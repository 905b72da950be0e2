/** A credential: its value, or a function asked for it at each request. `undefined` and `""` mean that there is none. */
export type Secret = string | (() => string | undefined | Promise<string | undefined>);

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
  /** Longest time for a call, the answer's body included, in milliseconds. Default: 60 000. */
  timeoutMs?: number | undefined;
  /**
   * Other origins that may be sent credentials and bodies when the server redirects to them: `https://host` or
   * `https://*.host`. Default: those that the API's document names.
   */
  trustedOrigins?: readonly string[] | undefined;
}

/** What every call takes, beside its parameters. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Longest time for this call, the answer's body included, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** Sent with this call. They take the place of the client's headers of the same name. */
  headers?: HeaderValues | undefined;
}

/** The part of the platform's `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Parameters of an operation that takes none. */
export interface NoParams {
  [name: string]: never;
}
