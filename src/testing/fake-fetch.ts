import { ArgumentError } from "../errors/errors.js";
import type { Fetch } from "../options.js";
import type { AnyResponse, ApiExamples, ResponsesOf } from "./examples.js";
import { type Found, operationFinder } from "./find-operation.js";
import { readRequest, type SentRequest } from "./sent-request.js";
import { writeResponse } from "./write-response.js";

/**
 * A response of an operation, a whole Response, or a function that returns one for a request; it may throw as the
 * platform's fetch does.
 */
export type Given<Documented> =
  | Documented
  | Response
  | ((request: SentRequest) => Documented | Response | Promise<Documented | Response>);

/** A `fetch` for tests, which responds by operation; `Responses` are the types of the responses. */
export interface FakeFetch<Responses extends ResponsesOf<Responses>> {
  /** The option `fetch` of a client. */
  readonly fetch: Fetch;
  /** What was sent so far, each attempt of a call by itself. */
  readonly sent: readonly SentRequest<keyof Responses & string>[];
  /**
   * Sets the responses of an operation from now on: one after the other, then the last one again and again. Without
   * any, the document's example is the response again.
   */
  respond<Operation extends keyof Responses & string>(
    operation: Operation,
    ...responses: readonly Given<Responses[Operation]>[]
  ): FakeFetch<Responses>;
}

/**
 * Makes a `fetch` that responds to each operation of a document with the document's example, without a network.
 *
 * Examples of an API are exported beside its client: `openapi-facade/acme/v1/examples`, say. A request that is of no
 * operation goes to `otherwise`, such as the `fetch` of another fake; by default the call rejects with an
 * `ArgumentError`, and so it does where the document has no example and the test gives no body.
 */
export function fakeFetch<Responses extends ResponsesOf<Responses>>(
  examples: ApiExamples<Responses>,
  { otherwise }: { readonly otherwise?: Fetch } = {},
): FakeFetch<Responses> {
  const find = operationFinder(examples);
  const sent: SentRequest<keyof Responses & string>[] = [];
  /** The number of each request in `sent`, in which they came: one without a body is read before others are. */
  const turns: number[] = [];
  let count = 0;
  const queues = new Map<string, Given<AnyResponse>[]>();

  async function respond(request: Request, { operation, path }: Found<keyof Responses & string>): Promise<Response> {
    const turn = count++;
    const queue = queues.get(operation) ?? [];
    const given = (queue.length > 1 ? queue.shift() : queue[0]) ?? {};
    const read = { operation, ...(await readRequest(request)), path };
    const place = turns.findLastIndex((other) => other < turn) + 1;
    turns.splice(place, 0, turn);
    sent.splice(place, 0, read);
    const one = typeof given === "function" ? await given(read) : given;
    return one instanceof Response ? one.clone() : writeResponse(operation, examples.operations[operation], one);
  }

  const fake: FakeFetch<Responses> = {
    sent,
    async fetch(url, init) {
      const request = new Request(url, init);
      request.signal.throwIfAborted();
      const found = find(request.method, new URL(url));
      if (found) return await Promise.race([rejectOnAbort(request.signal), respond(request, found)]);
      if (otherwise) return await otherwise(url, init);
      const { origin, pathname } = new URL(url);
      throw new ArgumentError(`${request.method} ${origin}${pathname}: ${examples.title} has no such operation`);
    },
    respond(operation, ...responses) {
      if (!Object.hasOwn(examples.operations, operation)) {
        throw new ArgumentError(`${operation}: ${examples.title} has no such operation`);
      }
      queues.set(operation, [...responses]);
      return fake;
    },
  };
  return fake;
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
