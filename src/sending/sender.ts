import type { Api } from "../api.js";
import { askCredentials, type Granted, renewCredentials } from "../auth/credentials.js";
import type { Call } from "../calls/call.js";
import { discard } from "../calls/read-text.js";
import type { Hints } from "../hints.js";
import type { CallOptions, ClientOptions, Fetch } from "../options.js";
import { intercept } from "./intercept.js";
import { fetchAndFollow } from "./redirect.js";
import type { OutgoingRequest } from "./request.js";
import type { RequestParts } from "./request-init.js";
import { decideRetry, retrying } from "./retry.js";
import { trustedByDocument, trustOrigins } from "./trust.js";

/** Sends a request as often as it takes, each time with credentials, through interceptors and redirects. */
export type Sender = (
  call: Call,
  request: OutgoingRequest,
  retry: CallOptions["retry"],
  hints: Pick<Hints, "idempotent" | "security">,
) => Promise<Response>;

/**
 * The way of a client's requests to the server.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createSender(options: ClientOptions, api: Api): Sender {
  const { interceptors = [] } = options;
  const trusts = trustOrigins([...(options.trustedOrigins ?? []), ...trustedByDocument(options, api)]);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const clientRetry = decideRetry(options.retry);

  return (call, { method, url, headers, body }, callRetry, { security = api.security, idempotent }) => {
    const isReplayable = !(body instanceof ReadableStream);

    async function send(granted: readonly Granted[]): Promise<Response> {
      const carrier = { url, headers: new Headers(headers) };
      for (const { scheme, values } of granted) {
        // Under a name that is always secret; the value before it, a user name, is not.
        call.keepSecret({ cookie: values.at(-1) });
        scheme.add(carrier, values);
      }
      const last = (url: string, parts: RequestParts) => {
        call.keepSecret(parts.headers);
        return fetchAndFollow(fetch, call, trusts, url, parts);
      };
      const parts = { method, headers: carrier.headers, body };
      return interceptors.length === 0
        ? last(carrier.url, parts)
        : intercept(interceptors, call, carrier.url, parts, last);
    }

    async function attempt(): Promise<Response> {
      const alternatives = security.map((names) => names.flatMap((name) => api.schemes[name] ?? []));
      const granted = await askCredentials(call.operation, alternatives, { url, headers });
      const response = await send(granted);
      if (response.status !== 401 || !isReplayable) return response;
      const renewed = await renewCredentials(granted).catch(async (error: unknown) => {
        await discard(response);
        throw error;
      });
      if (renewed === undefined) return response;
      await discard(response);
      return await send(renewed);
    }

    const retry = decideRetry(callRetry, clientRetry);
    const isRepeatable = isReplayable && (idempotent || retry.idempotent || !/^(POST|PATCH)$/.test(method));
    return isRepeatable ? retrying(retry, call, attempt) : attempt();
  };
}
