import type { Call } from "../calls/call.js";
import { discard } from "../calls/read-text.js";
import type { ApiError } from "../errors/errors.js";
import type { Fetch } from "../options.js";
import { OwnRequestInit, type RequestParts } from "./request-init.js";
import type { Trust } from "./trust.js";
import { webAddress } from "./web-address.js";

/**
 * Fetches, and follows redirects as the Fetch standard does, but for what they may carry along.
 *
 * The platform takes custom headers, an API key too, to whatever origin a redirect names, and drops `Authorization`
 * even where the origin is the API's own. Here everything goes on to the API's own origin and to trusted ones, nothing
 * that may be secret to others, and never from https to http.
 *
 * @throws {@link ApiError} with the redirect's status code if it is not followed, `ConnectionError` without a response.
 */
export async function fetchAndFollow(
  fetch: Fetch,
  call: Call,
  trusts: Trust,
  firstUrl: string,
  firstParts: RequestParts,
): Promise<Response> {
  const mostRedirects = 20; // as many as the Fetch standard follows
  let [url, parts] = [firstUrl, firstParts];
  for (let count = 0; ; count++) {
    const response = await call.receive(() => fetch(url, new OwnRequestInit(parts, call)));
    const refuse = (words: string): ApiError => call.apiError(response, words);
    if (response.type === "opaqueredirect") throw refuse("redirected; browsers hide the target");
    const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get("Location") : null;
    if (location === null) return response;
    await discard(response);
    if (count === mostRedirects) throw refuse(`more than ${mostRedirects} redirects`);
    const target = webAddress(location, url);
    if (target === undefined) throw refuse("redirected to an invalid URL");
    if (url.startsWith("https:") && target.protocol === "http:") throw refuse("redirected from https to http");
    parts = redirected(parts, response.status);
    if (parts.body instanceof ReadableStream) throw refuse("redirected: a stream cannot be sent again");
    if (target.origin !== new URL(firstUrl).origin && !trusts(target.origin)) {
      if (parts.body !== null) {
        throw refuse(`redirected to ${target.origin}, not in trustedOrigins`);
      }
      const harmless = /^(accept(-language)?|content-type|user-agent)$/; // to whatever origin
      for (const name of [...parts.headers.keys()]) if (!harmless.test(name)) parts.headers.delete(name);
    }
    url = target.href;
  }
}

/** The request after a redirect: 303, and a POST after 301 or 302, become a GET (Fetch standard, HTTP-redirect fetch). */
function redirected(parts: RequestParts, status: number): RequestParts {
  const headers = new Headers(parts.headers);
  const { method } = parts;
  const becomesGet = status === 303 ? method !== "GET" && method !== "HEAD" : status < 303 && method === "POST";
  if (!becomesGet) return { ...parts, headers };
  for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
  return { ...parts, method: "GET", body: null, headers };
}
