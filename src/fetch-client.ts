import type { Api } from "./api.js";
import { jsonBody, type RequestBody, setType } from "./bodies/body.js";
import { Call } from "./calls/call.js";
import { decideLimits } from "./calls/limits.js";
import { mostText, takeBytes } from "./calls/read-text.js";
import { secretNames, secretsIn } from "./calls/redact.js";
import { resolveBaseUrl } from "./client/base-url.js";
import {
  type AddedCalls,
  type Client,
  createClient,
  type LooseInit,
  looseRequest,
  mergeHeaders,
  methods,
  type RequestResult,
} from "./client/openapi-fetch.js";
import { byServer } from "./client/other-servers.js";
import { ArgumentError } from "./errors/errors.js";
import { addCookie, clientHeaders, setHeader } from "./headers.js";
import type { Hints } from "./hints.js";
import type { ClientOptions } from "./options.js";
import { type Place, writeParameter } from "./parameters/parameter.js";
import { fillPath } from "./parameters/path.js";
import { guard } from "./responses/guard.js";
import { jsonResponse, type ResponseReader, readError } from "./responses/response-reader.js";
import { partsOf } from "./sending/intercept.js";
import { createSender } from "./sending/sender.js";

/** A client of openapi-fetch, typed by the paths of a document, with calls for what OpenAPI 3.2 adds to them. */
export type FetchClient<Paths extends object> = Client<WithStrings<Paths>> & AddedCalls<WithStrings<Paths>>;

/** The same paths, in whose types any other value of an enum that grows is a plain string. */
type WithStrings<Paths> = { [Path in keyof Paths]: Plain<Paths[Path]> };

/** openapi-fetch's own types take `string & {}`, by which editors offer the known values, for an object. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? { [Name in keyof T]: Plain<T[Name]> }
    : T;

/** What a path of a document needs: hints, and where what is sent is not what the document has. */
export interface PathHints extends Hints {
  /** The path as it is sent, its placeholders by the names that hints have for parameters. */
  readonly path?: string;
  /** What stands in the query of every call. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** The names that hints have for parameters by those on the wire, where they differ, in each place. */
  readonly names?: Readonly<Partial<Record<Place, Readonly<Record<string, string>>>>>;
}

/**
 * Makes a client of openapi-fetch that writes and sends requests as a client of methods does, with the same options.
 *
 * It resolves as openapi-fetch does, and rejects without a response, as methods do: `ConnectionError`, `TimeoutError`,
 * `ArgumentError`, and the reason of the caller's own abort. What openapi-fetch would let pass is an error: an empty
 * error response has an {@link ApiError} for its `error`, a success that is not JSON rejects with {@link ResponseError},
 * and a status code outside of 200 to 599 with {@link ApiError}.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createFetchClient<Paths extends object>(
  options: ClientOptions,
  api: Api,
  operations: Readonly<Record<string, PathHints>>,
): FetchClient<Paths> {
  const placeOf = byServer(api, (one) => ({
    baseUrl: resolveBaseUrl(options.baseUrl, one.server),
    send: createSender(options, one),
  }));
  const limits = decideLimits(options);
  const ownHeaders = { ...options.headers };
  const names = secretNames(api);
  const client = createClient<WithStrings<Paths>>({ baseUrl: resolveBaseUrl(options.baseUrl, api.server) });
  const request = looseRequest(client);

  async function callPath(method: string, path: string, init: LooseInit = {}): Promise<RequestResult> {
    const operation = `${method} ${path}`;
    if (init.fetch || init.baseUrl)
      throw new ArgumentError(`${operation}: fetch and baseUrl are options of the client`);
    const hints: PathHints = (Object.hasOwn(operations, operation) && operations[operation]) || {};
    const call = new Call(operation, api, limits, init.signal ?? undefined);
    const { baseUrl, send } = placeOf(operation);
    const result = await call.run(async () => {
      const { headers, body } = writeHeadersAndBody(init, hints);
      checkSendable(operation, method, body);
      const changing = secretsIn([init.params, hints.body && { body: init.body }], names);
      call.keepSecret([{ cookie: changing }, { toJSON: () => ({ body: JSON.parse(String(body)) }) }]);
      const reader = chooseReader(init, hints);
      const result = await request(method, path, {
        ...init,
        ...(reader && { parseAs: "stream" }), // left to us
        ...(body instanceof ReadableStream && { duplex: "half" }), // the platform asks for it
        signal: call.signal,
        headers,
        body,
        bodySerializer: () => body,
        // For middlewares; the headers among them are written already.
        params: { ...init.params, path: init.params?.path ?? {}, query: init.params?.query ?? {}, header: {} },
        pathSerializer: () => baseUrl + fillPath(hints.path ?? path, new Map(write(init, "path", hints))),
        querySerializer: () =>
          write(init, "query", hints)
            .map(([, text]) => text)
            .join("&"),
        async fetch(request) {
          const outgoing = { ...(await partsOf(request, body)), url: request.url };
          // openapi-fetch writes all methods in capitals.
          if (outgoing.method === method.toUpperCase()) outgoing.method = method;
          const received = await send(call, outgoing, undefined, hints);
          if (!received.ok && received.body) {
            // openapi-fetch reads all of an error.
            Object.defineProperty(received, "body", { value: received.body.pipeThrough(takeBytes(mostText)) });
          }
          // No response of ours can have such a status, guarded or not.
          if (received.status < 200 || received.status > 599) throw await readError(call, received);
          return guard(received, call);
        },
      });
      const { response, error } = result;
      // An empty error would look like a success to who tests `error`.
      if (!response.ok) return error ? result : { response, error: call.apiError(response, response.statusText) };
      return reader ? { response, data: await reader.read(call, response) } : result;
    });
    if (result.data instanceof ReadableStream)
      call.letGo(); // ends with the stream
    else call.end();
    return result;
  }

  function writeHeadersAndBody(init: LooseInit, hints: PathHints): { headers: Headers; body: RequestBody | undefined } {
    const headers = withCallers(clientHeaders((hints.response ?? jsonResponse).accept, ownHeaders), init.headers);
    for (const [name, text] of write(init, "header", hints)) setHeader(headers, name, text);
    for (const [, pair] of write(init, "cookie", hints)) addCookie(headers, pair);
    const body = init.body === undefined ? undefined : (hints.body ?? jsonBody())(init.body, headers);
    // openapi-fetch takes a body whose type is not named for JSON.
    if (body !== undefined && !(body instanceof FormData)) setType(headers, "application/octet-stream");
    return { headers, body };
  }

  for (const method of methods) Reflect.set(client, method, callPath.bind(undefined, method));
  Reflect.set(client, "request", (method: string, path: string, init?: LooseInit) =>
    callPath(methods.find((known) => known === method.toUpperCase()) ?? method, path, init),
  );
  return client as FetchClient<Paths>; // the added calls are set above
}

/** The platform's own error for these is a TypeError, as for a failure of the connection. */
function checkSendable(operation: string, method: string, body: RequestBody | undefined): void {
  if (method === "TRACE") throw new ArgumentError(`${operation}: fetch cannot send TRACE`);
  if (body === undefined) return;
  if (method === "GET" || method === "HEAD")
    throw new ArgumentError(`${operation}: fetch sends no body with ${method}; leave it out`);
  if (!(body instanceof ReadableStream)) return;
  try {
    new Response(body); // throws if the stream was read: no property of it says so
  } catch {
    throw new ArgumentError(`${operation}: body is a stream that is locked or was read before; pass a new one`);
  }
}

/** The parameters of one place, written, by the names that hints have for them. */
function write(init: LooseInit, place: Place, hints: PathHints): [name: string, text: string][] {
  const names = hints.names?.[place] ?? {};
  const always = place === "query" ? hints.query : {};
  return Object.entries({ ...init.params?.[place], ...always }).flatMap(([wireName, value]) => {
    if (value === undefined) return [];
    const name = (Object.hasOwn(names, wireName) && names[wireName]) || wireName;
    const separator = { path: "", header: "", query: "&", cookie: "; " }[place];
    const pieces = writeParameter(place, name, value, hints);
    return pieces.length === 0 ? [] : [[name, pieces.join(separator)]];
  });
}

/** The platform's own error quotes a value, which may be secret. */
function withCallers(headers: Headers, callers: LooseInit["headers"]): Headers {
  try {
    return mergeHeaders(headers, callers);
  } catch {
    throw new ArgumentError("headers: one has characters that no header can hold (line breaks, say)");
  }
}

/** Reader of a success, unless the caller asks for another way of reading it. */
function chooseReader({ parseAs }: LooseInit, { response = jsonResponse }: Hints): ResponseReader | undefined {
  if (parseAs === undefined) return response;
  return parseAs === "json" ? jsonResponse : undefined;
}
