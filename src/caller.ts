import { jsonAnswer, readFailure } from "./answer.js";
import type { Api } from "./api.js";
import { ApiPromise, type Exchange } from "./api-promise.js";
import { resolveBaseUrl } from "./base-url.js";
import { Call } from "./call.js";
import { checkTimeout, Deadline } from "./deadline.js";
import type { ApiError } from "./errors.js";
import { guard } from "./guard.js";
import { joinHeaders } from "./headers.js";
import type { Hints } from "./hints.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { secretNames, secretsIn } from "./redact.js";
import { writeRequest } from "./request.js";
import { createSender } from "./sender.js";
import { userAgent } from "./user-agent.js";

/** Calls an operation by its route, such as `GET /users/{username}`. */
export type Caller = <T, E extends ApiError, H extends object>(
  operation: string,
  params: object,
  options?: CallOptions,
  hints?: Hints,
) => ApiPromise<T, E, H>;

/**
 * The way from a method to the wire and back, for one client.
 *
 * @throws {@link ArgumentError} for options that cannot work.
 */
export function createCaller(options: ClientOptions, api: Api): Caller {
  const baseUrl = resolveBaseUrl(options.baseUrl, api.server);
  const clientTimeoutMs = checkTimeout(options.timeoutMs ?? 60_000);
  const ownHeaders = userAgent();
  joinHeaders(options.headers); // tells of bad ones before the first call
  const send = createSender(options, api);
  const secrets = secretNames(api);

  async function exchange<T, H>(
    operation: string,
    params: object,
    { timeoutMs = clientTimeoutMs, signal, headers, retry }: CallOptions = {},
    hints: Hints = {},
  ): Promise<Exchange<T, H>> {
    const { answer = jsonAnswer } = hints;
    const call = new Call(operation, new Deadline(operation, checkTimeout(timeoutMs), signal), api.errorBody);
    call.keepSecret(() => secretsIn(params, secrets));
    const response = await call.deadline.run(async () => {
      const joined = joinHeaders({ Accept: answer.accept }, ownHeaders, options.headers, headers);
      const request = writeRequest(baseUrl, operation, params, hints, joined);
      const answered = await send(call, request, retry, hints);
      if (answered.ok) return answered;
      throw await readFailure(call, answered);
    });
    // The border where an answer enters: T and H are what the API's document says of it.
    const exchange: Exchange<T, H> = {
      response,
      headers: (hints.headers?.(response.headers) ?? {}) as H,
      async read() {
        const data = await call.deadline.run(() => answer.read(call, exchange.response));
        if (!(data instanceof ReadableStream)) call.deadline.end();
        return data as T;
      },
      release() {
        exchange.response = guard(response, call);
      },
    };
    return exchange;
  }
  return (operation, params, options, hints) => new ApiPromise(exchange(operation, params, options, hints));
}
