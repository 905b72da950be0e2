import { type AnswerKind, readFailure, readSuccess } from "./answer.js";
import { ApiPromise, type Exchange } from "./api-promise.js";
import { authorize, type Scheme, type Security } from "./auth.js";
import { resolveBaseUrl } from "./base-url.js";
import { writeBody } from "./body.js";
import { Deadline } from "./deadline.js";
import type { ErrorBodyRules } from "./error-body.js";
import { type ApiError, ArgumentError, ClientError, ConnectionError } from "./errors.js";
import { addCookie, setHeaders } from "./headers.js";
import type { CallOptions, ClientOptions, Fetch } from "./options.js";
import { placeholders } from "./path.js";
import { fetchAndFollow } from "./redirect.js";
import { text } from "./text.js";
import { createTransport, type OutgoingRequest } from "./transport.js";
import { trustOrigins } from "./trust.js";

/** What an API's document says of all its operations. */
export interface Api {
  /** The first server: a URL, or a path where the document names no host. */
  readonly server: string;
  /** Origins that the server redirects to with good reason. */
  readonly trustedOrigins?: readonly string[];
  /** Security schemes by name. */
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** What operations need that say nothing of their own. */
  readonly security: Security;
  readonly errorBody?: ErrorBodyRules;
}

/** Where an operation departs from the common one: other parameters in the query, a JSON body, a JSON answer. */
export interface Hints {
  /** Parameters that are headers. */
  readonly header?: readonly string[];
  /** Parameters that are cookies. */
  readonly cookie?: readonly string[];
  /** Media type of the body. Default: `application/json`. */
  readonly contentType?: string;
  /** What a success brings. Default: `json`. */
  readonly answer?: AnswerKind;
  /** What it needs instead of the API's own. */
  readonly security?: Security;
}

/** Calls an operation by its route, such as `GET /users/{username}`. */
export type Caller = <T, E extends ApiError>(
  operation: string,
  params: object,
  options?: CallOptions,
  hints?: Hints,
) => ApiPromise<T, E>;

/**
 * The way from a method to the wire and back, for one client.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createCaller(options: ClientOptions, api: Api): Caller {
  const transport = createTransport(resolveBaseUrl(options.baseUrl, api.server));
  const trusts = trustOrigins([...(options.trustedOrigins ?? []), ...trustedByDocument(options, api)]);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const clientTimeoutMs = checkTimeout(options.timeoutMs ?? 60_000);
  setHeaders(new Headers(), options.headers); // tells of bad ones before the first call

  async function exchange<T>(
    operation: string,
    params: object,
    call: CallOptions = {},
    hints: Hints = {},
  ): Promise<Exchange<T>> {
    const timeoutMs = call.timeoutMs === undefined ? clientTimeoutMs : checkTimeout(call.timeoutMs);
    const deadline = new Deadline(operation, timeoutMs, call.signal);
    try {
      const response = await deadline.run(async () => {
        const request = arrange(operation, params, hints);
        for (const values of [options.headers, call.headers, request.headerValues]) setHeaders(request.headers, values);
        for (const [name, value] of request.cookies) addCookie(request.headers, name, value);
        await authorize(operation, hints.security ?? api.security, api.schemes, request);
        const answer = await transport(request, (url, parts) => {
          const init = { ...parts, signal: deadline.signal };
          return fetchAndFollow(fetch, operation, url, init, trusts).catch(asConnectionError(operation));
        });
        if (answer.ok) return answer;
        throw await readFailure(operation, answer, api.errorBody ?? {});
      });
      const read = () => readSuccess(operation, response, hints.answer ?? "json");
      return {
        response,
        // The border where an answer enters: T is what the API's document says of it.
        read: () => deadline.run(read).finally(() => deadline.end()) as Promise<T>,
        release: () => deadline.end(),
      };
    } catch (error) {
      deadline.end();
      throw error;
    }
  }
  return (operation, params, call, hints) => new ApiPromise(exchange(operation, params, call, hints));
}

/** The document's trust holds for its own server, not for another that the user names. */
function trustedByDocument({ baseUrl }: ClientOptions, { server, trustedOrigins = [] }: Api): readonly string[] {
  if (!baseUrl || !URL.canParse(server)) return baseUrl ? [] : trustedOrigins;
  const { origin } = new URL(baseUrl);
  return origin === new URL(server).origin || trustOrigins(trustedOrigins)(origin) ? trustedOrigins : [];
}

interface Arranged extends OutgoingRequest {
  readonly query: Map<string, unknown>;
  readonly headerValues: Record<string, string>;
  readonly cookies: ReadonlyMap<string, string>;
}

/** Sorts the members of `params` into the places where they go. */
function arrange(operation: string, params: object, hints: Hints): Arranged {
  const [method = "", path = ""] = operation.split(" ");
  const { contentType = "application/json", answer = "json" } = hints;
  const headers = new Headers({ Accept: answer === "text" || answer === "blob" ? "*/*" : "application/json" });
  const inPath = placeholders(path);
  const pathValues: Record<string, unknown> = {};
  const query = new Map<string, unknown>();
  const headerValues: Record<string, string> = {};
  const cookies = new Map<string, string>();
  let body: BodyInit | undefined;
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    if (inPath.includes(name)) pathValues[name] = value;
    else if (hints.header?.includes(name)) headerValues[name] = text(name, value);
    else if (hints.cookie?.includes(name)) cookies.set(name, text(name, value));
    else if (name === "body") body = writeBody(value, contentType);
    else query.set(name, value);
  }
  // A form's boundary, and what a wildcard such as image/* stands for, the body alone knows.
  const bodyNamesType = body instanceof FormData || contentType.includes("*");
  if (body !== undefined && !bodyNamesType) headers.set("Content-Type", contentType);
  return { method, path, pathValues, query, headers, headerValues, cookies, body };
}

function asConnectionError(operation: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof ClientError ? error : new ConnectionError(operation, error);
  };
}

function checkTimeout(timeoutMs: number): number {
  if (timeoutMs > 0) return timeoutMs;
  throw new ArgumentError(`timeoutMs: ${timeoutMs} is no number of milliseconds above 0`);
}
