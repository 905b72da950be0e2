import type { Deadline } from "../calls/deadline.js";
import { discard } from "../calls/read-text.js";
import { ArgumentError, ConnectionError } from "../errors/errors.js";
import type { RetryOptions } from "../options.js";

/** How often a call is tried, every option decided. */
export interface Retry {
  readonly attempts: number;
  readonly maxDelayMs: number;
  readonly idempotent: boolean;
}

/**
 * Decides the options of a call, or of a client.
 *
 * @throws {@link ArgumentError} for numbers that cannot work.
 */
export function decideRetry(
  options: RetryOptions | false | undefined,
  otherwise: Retry = { attempts: 3, maxDelayMs: 8_000, idempotent: false },
): Retry {
  const {
    attempts = otherwise.attempts,
    maxDelayMs = otherwise.maxDelayMs,
    idempotent = otherwise.idempotent,
  } = options === false ? { attempts: 1 } : (options ?? {});
  if (attempts >= 1 && maxDelayMs >= 0) return { attempts, maxDelayMs, idempotent };
  throw new ArgumentError("attempts must be above 0, maxDelayMs not below");
}

/** Tries until a response arrives that another attempt would not improve, or no attempt is left. */
export async function retrying(
  { attempts, maxDelayMs }: Retry,
  deadline: Deadline,
  attempt: () => Promise<Response>,
): Promise<Response> {
  const longestWaitMs = 60_000; // longer waits are not worth it: the response is returned
  for (let count = 1; ; count++) {
    // Full jitter: clients that failed together do not come back together.
    let waitMs = Math.random() * Math.min(maxDelayMs, 500 * 2 ** (count - 1));
    const isLast = (): boolean => count >= attempts || !deadline.allows(waitMs);
    try {
      const response = await attempt();
      const mayPass = [408, 429, 502, 503, 504].includes(response.status); // if the request is sent again
      if (!mayPass) return response;
      waitMs = askedMs(response.headers) ?? waitMs;
      if (waitMs > longestWaitMs || isLast()) return response;
      await discard(response);
    } catch (error) {
      if (!(error instanceof ConnectionError) || isLast()) throw error;
    }
    await deadline.wait(waitMs);
  }
}

/** The wait that a server asks for, in seconds or by a date (RFC 9110, section 10.2.3), in milliseconds. */
function askedMs(headers: Headers): number | undefined {
  const asked = String(headers.get("Retry-After")); // "null" is neither a number nor a date
  const seconds = Number(asked);
  const waitMs = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1_000;
  return waitMs >= 0 ? waitMs : undefined;
}
