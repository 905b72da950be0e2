import type { Api } from "../api.js";
import { ApiPromise, type Exchange } from "../calls/api-promise.js";
import { Call } from "../calls/call.js";
import { decideLimits } from "../calls/limits.js";
import { secretNames, secretsIn } from "../calls/redact.js";
import { addHeaders, clientHeaders } from "../headers.js";
import type { Hints } from "../hints.js";
import type { CallOptions, ClientOptions } from "../options.js";
import { guard } from "../responses/guard.js";
import { jsonResponse, readError } from "../responses/response-reader.js";
import { writeRequest } from "../sending/request.js";
import { createSender } from "../sending/sender.js";
import { resolveBaseUrl } from "./base-url.js";

/** Calls an operation by its route, such as `GET /users/{username}`. */
export type CallOperation = <P extends ApiPromise<unknown>>(
  operation: string,
  params: object,
  options?: CallOptions,
  hints?: Hints,
) => P;

/**
 * The way from a method to the wire and back, for one client.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createCaller(options: ClientOptions, api: Api): CallOperation {
  const baseUrl = resolveBaseUrl(options.baseUrl, api.server);
  const clientLimits = decideLimits(options);
  const ownHeaders = { ...options.headers }; // as they are now, for every call
  const jsonHeaders = clientHeaders(jsonResponse.accept, ownHeaders); // made once: copying costs half as much
  const send = createSender(options, api);

  async function startExchange(
    operation: string,
    params: object,
    options: CallOptions = {},
    hints: Hints = {},
  ): Promise<Exchange<unknown>> {
    const { response: reader = jsonResponse } = hints;
    const call = new Call(operation, api, decideLimits(options, clientLimits), options.signal);
    const response = await call.run(async () => {
      const common = new Headers(reader === jsonResponse ? jsonHeaders : clientHeaders(reader.accept, ownHeaders));
      const request = writeRequest(baseUrl, operation, params, hints, addHeaders(common, options.headers));
      // Parameters may change before an error occurs: they are copied, or searched now and kept under a name that is
      // always secret. A JSON body is text already and is searched only then.
      call.keepSecret(
        hints.body || hints.style ? { cookie: secretsIn(params, secretNames(api)) } : { ...params, body: 0 },
      );
      call.keepSecret(request);
      const received = await send(call, request, options.retry, hints);
      if (received.ok) return received;
      throw await readError(call, received);
    });
    const exchange: Exchange<unknown> = {
      response,
      headers: hints.headers?.(response.headers),
      async read() {
        const data = await call.run(() => reader.read(call, exchange.response));
        call.end();
        return data;
      },
      release() {
        exchange.response = guard(response, call);
      },
    };
    return exchange;
  }
  // A response enters here: P is what the API's document says about it.
  return <P extends ApiPromise<unknown>>(...call: Parameters<typeof startExchange>) =>
    new ApiPromise(startExchange(...call)) as P;
}
