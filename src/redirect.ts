import { ApiError } from "./errors.js";
import type { Fetch } from "./options.js";
import type { RequestParts } from "./transport.js";
import type { Trust } from "./trust.js";

/** As many as the Fetch standard follows. */
const mostRedirects = 20;

/** What an origin that is not trusted may be sent. */
const harmless = new Set(["accept", "accept-language", "content-type", "user-agent"]);

/**
 * Fetches, and follows redirects as the Fetch standard does, but for what they may carry along.
 *
 * The platform takes custom headers, an API key too, to whatever origin a redirect names, and drops `Authorization`
 * even where the origin is the API's own. Here everything goes on to the API's own origin and to trusted ones, nothing
 * that may be secret to others, and never from https to http.
 *
 * @throws {@link ApiError} with the redirect's status, where it is not followed.
 */
export async function fetchAndFollow(
  fetch: Fetch,
  operation: string,
  url: string,
  init: RequestParts,
  trusts: Trust,
): Promise<Response> {
  const { origin } = new URL(url);
  let request: { url: URL; init: RequestParts } = { url: new URL(url), init: { ...init, redirect: "manual" } };
  for (let count = 0; ; count++) {
    init.signal?.throwIfAborted();
    const response = await fetch(request.url.href, request.init);
    const refuse = (words: string): ApiError => {
      const { status, headers } = response;
      return new ApiError({ operation, status, headers, body: undefined, requestId: undefined }, words);
    };
    if (response.type === "opaqueredirect") throw refuse("was redirected, to where a browser does not tell");
    const location = response.headers.get("Location");
    if (!redirects.has(response.status) || location === null) return response;
    await discard(response);
    if (count === mostRedirects) throw refuse(`more than ${mostRedirects} redirects`);
    const target = webAddress(location, request.url);
    if (target === undefined) throw refuse("redirected to no web address");
    if (request.url.protocol === "https:" && target.protocol === "http:") throw refuse("redirected from https to http");
    const next = redirected(request.init, response.status);
    if (next.body instanceof ReadableStream) throw refuse("redirected, and a stream cannot be sent twice");
    if (target.origin !== origin && !trusts(target.origin)) {
      if (next.body !== undefined && next.body !== null) {
        throw refuse(`redirected to ${target.origin}, which trustedOrigins does not name: the body was not sent there`);
      }
      for (const name of [...next.headers.keys()]) if (!harmless.has(name)) next.headers.delete(name);
    }
    request = { url: target, init: next };
  }
}

const redirects = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads; `undefined` where `fetch` would not go. */
function webAddress(location: string, base: URL): URL | undefined {
  const target = URL.canParse(location, base) ? new URL(location, base) : undefined;
  if (target?.protocol !== "https:" && target?.protocol !== "http:") return undefined;
  return target.username || target.password ? undefined : target;
}

/** The request after a redirect: 303, and a POST after 301 or 302, become a GET (Fetch standard, HTTP-redirect fetch). */
function redirected(init: RequestParts, status: number): RequestParts {
  const headers = new Headers(init.headers);
  const becomesGet =
    status === 303 ? init.method !== "GET" && init.method !== "HEAD" : status < 303 && init.method === "POST";
  if (!becomesGet) return { ...init, headers };
  for (const name of ["content-encoding", "content-language", "content-location", "content-type"]) headers.delete(name);
  return { ...init, method: "GET", body: null, headers };
}

/** Reads an answer that nobody wants, so that its connection serves the next request. */
export async function discard(response: Response): Promise<void> {
  await response.arrayBuffer().catch(() => {});
}
