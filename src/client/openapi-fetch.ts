/**
 * All that is used of openapi-fetch, and the only file that knows it: its makers ended maintenance.
 *
 * Who prefers paths over methods gets its client with our runtime inside: `createFetchClient`. Methods go over the same
 * runtime without it: a `Request` for each call costs as much as all the rest of one, and its way with paths, queries,
 * bodies and responses has defects that ours must not have.
 */
import createClient, { type Client, type FetchResponse, type MaybeOptionalInit, mergeHeaders } from "openapi-fetch";
import type { RequestBody } from "../bodies/body.js";

export { type Client, createClient, mergeHeaders };

/** The methods of HTTP that a client has a method for. openapi-fetch does not know QUERY. */
export const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"] as const;

/** Calls of operations that OpenAPI 3.2 adds to paths: `query` and `additionalOperations`. Nothing if there are none. */
export type AddedCalls<Paths> = ("query" extends AddedMethod<Paths>
  ? { /** Call a QUERY endpoint */ QUERY: Client<AsGet<Paths, "query">>["GET"] }
  : unknown) &
  ([AddedMethod<Paths>] extends [never] ? unknown : { request: AddedRequest<Paths> });

type AddedRequest<Paths> = <
  Method extends AddedMethod<Paths>,
  Path extends keyof AsGet<Paths, Method>,
  Init extends MaybeOptionalInit<AsGet<Paths, Method>[Path], "get">,
>(
  method: Method,
  url: Path,
  // As openapi-fetch has it: `Init` is inferred from both.
  ...init: undefined extends Init ? [(Init & Others)?] : [Init & Others]
) => Promise<FetchResponse<AsGet<Paths, Method>[Path]["get"], Init, `${string}/${string}`>>;

/** Any other option: openapi-fetch passes it on. */
interface Others {
  [name: string]: unknown;
}

type AddedMethod<Paths> = { [Path in keyof Paths]: keyof Added<Paths[Path]> }[keyof Paths];

/** The paths with an operation of one added method, which openapi-fetch knows as that of another. */
type AsGet<Paths, Method extends PropertyKey> = {
  [Path in keyof Paths as Method extends keyof Added<Paths[Path]> ? Path : never]: {
    get: Added<Paths[Path]> extends Record<Method, infer One extends Record<string, unknown>> ? One : never;
  };
};

/** The added operations of a path by their methods. */
type Added<Item> = (Item extends { query: infer Operation } ? { query: Operation } : unknown) &
  (Item extends { additionalOperations: infer Operations } ? Operations : unknown);

/** What a call takes, whatever the paths of a document say. */
export interface LooseInit {
  readonly params?: Partial<Record<"path" | "query" | "header" | "cookie", object>>;
  readonly body?: unknown;
  readonly headers?: Parameters<typeof mergeHeaders>[0];
  readonly signal?: AbortSignal | null;
  readonly parseAs?: string;
  readonly fetch?: unknown;
  readonly baseUrl?: unknown;
}

/** What a call takes to be written and sent by us. */
export interface OwnInit extends Omit<LooseInit, "fetch"> {
  readonly headers: Headers;
  readonly bodySerializer: () => RequestBody | undefined;
  readonly pathSerializer: () => string;
  readonly querySerializer: () => string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** What a call resolves to. */
export interface RequestResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Calls any path of a client's: its own types follow the paths of one document, which nobody knows here. */
export function looseRequest<Paths extends object>(
  client: Client<Paths>,
): (method: string, path: string, init: OwnInit) => Promise<RequestResult> {
  return client.request as unknown as ReturnType<typeof looseRequest>;
}
