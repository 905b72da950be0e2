/**
 * All that is used of openapi-fetch, and the only file that knows it: its makers ended maintenance.
 *
 * Who prefers paths over methods gets its client with our runtime inside: `createFetchClient`. Methods go over the same
 * runtime without it: a `Request` for each call costs as much as all the rest of one, and its way with paths, queries,
 * bodies and responses has defects that ours must not have.
 */
import createClient, { type Client, mergeHeaders } from "openapi-fetch";
import type { RequestBody } from "../bodies/body.js";

export { type Client, createClient, mergeHeaders };

/** The methods that a client has, one for each of HTTP's. */
export const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

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
