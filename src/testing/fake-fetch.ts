import { ArgumentError } from "../errors/errors.js";
import type { Fetch } from "../options.js";
import type { AnswersOf, AnyAnswer, ApiExamples } from "./examples.js";
import { type Found, operationFinder } from "./find-operation.js";
import { readRequest, type SentRequest } from "./sent-request.js";
import { writeResponse } from "./write-response.js";

/** An answer, a whole Response, or a function that makes one of the request; it may throw as the platform's fetch does. */
export type Given<Answer> =
  | Answer
  | Response
  | ((request: SentRequest) => Answer | Response | Promise<Answer | Response>);

/** A `fetch` for tests, which answers by operation; `Answers` are the types of the answers. */
export interface FakeFetch<Answers extends AnswersOf<Answers>> {
  /** The option `fetch` of a client. */
  readonly fetch: Fetch;
  /** What was sent so far, each attempt of a call by itself. */
  readonly sent: readonly SentRequest<keyof Answers & string>[];
  /**
   * Sets what an operation answers from now on: one after the other, and the last one ever after. Without answers, it
   * is the document's example again.
   */
  answer<Operation extends keyof Answers & string>(
    operation: Operation,
    ...answers: readonly Given<Answers[Operation]>[]
  ): FakeFetch<Answers>;
}

/**
 * Makes a `fetch` that answers each operation of a document by the document's example, without a network.
 *
 * Examples of an API are exported beside its client: `openapi-facade/acme/v1/examples`, say. A request that is of no
 * operation goes to `otherwise`, such as the `fetch` of another fake; by default the call rejects with an
 * `ArgumentError`, and so it does where the document has no example and the test gives no body.
 */
export function fakeFetch<Answers extends AnswersOf<Answers>>(
  examples: ApiExamples<Answers>,
  { otherwise }: { readonly otherwise?: Fetch } = {},
): FakeFetch<Answers> {
  const find = operationFinder(examples);
  const sent: SentRequest<keyof Answers & string>[] = [];
  /** The number of each request in `sent`, in which they came: one without a body is read before others are. */
  const turns: number[] = [];
  let count = 0;
  const queues = new Map<string, Given<AnyAnswer>[]>();

  async function answer(request: Request, { operation, path }: Found<keyof Answers & string>): Promise<Response> {
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

  const fake: FakeFetch<Answers> = {
    sent,
    async fetch(url, init) {
      const request = new Request(url, init);
      request.signal.throwIfAborted();
      const found = find(request.method, new URL(url));
      if (found) return await Promise.race([rejectOnAbort(request.signal), answer(request, found)]);
      if (otherwise) return await otherwise(url, init);
      const { origin, pathname } = new URL(url);
      throw new ArgumentError(`${request.method} ${origin}${pathname}: ${examples.title} has no such operation`);
    },
    answer(operation, ...answers) {
      if (!Object.hasOwn(examples.operations, operation)) {
        throw new ArgumentError(`${operation}: ${examples.title} has no such operation`);
      }
      queues.set(operation, [...answers]);
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
