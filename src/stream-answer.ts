import type { Answer } from "./answer.js";
import type { Call } from "./call.js";
import { Deadline } from "./deadline.js";
import type { Splitter } from "./split-text.js";

/**
 * A body that comes in parts: an AsyncIterable of their values, each given as it comes.
 *
 * It can be iterated once. To leave the loop cancels the body. A failure rejects the iteration as it would the call:
 * `ConnectionError` where the body breaks off, the caller's own reason, {@link ResponseError} for a part that is not what
 * it should be, and `TimeoutError` where nothing comes for as long as `timeoutMs`. However long the caller takes between
 * two parts, the body waits; but it is cancelled where nobody begins to iterate within `timeoutMs`.
 */
export function streamAnswer<Part>(
  accept: string,
  split: () => Splitter<Part>,
  valuesOf: (parts: AsyncIterable<Part>, parse: (text: string) => unknown) => AsyncIterable<unknown>,
): Answer {
  return {
    accept,
    async read(call, response) {
      const begin = waitForReader(call, response);
      const [, , callers] = call.limits;
      let count = 0;

      async function* parts(): AsyncGenerator<Part> {
        begin();
        const decoder = new TextDecoder();
        const splitter = split();
        for await (const chunk of chunks(call, response)) {
          for (const part of splitter(decoder.decode(chunk, { stream: true }))) {
            callers?.throwIfAborted();
            count++;
            yield part;
          }
        }
        for (const part of [...splitter(decoder.decode()), ...splitter(undefined)]) {
          count++;
          yield part;
        }
      }

      /** Without the parser's own error: it quotes the text, which may hold a secret. */
      function parse(text: string): unknown {
        try {
          return JSON.parse(text);
        } catch {
          throw call.responseError(response, `broken JSON in part ${count}`, text);
        }
      }

      return { [Symbol.asyncIterator]: () => valuesOf(parts(), parse)[Symbol.asyncIterator]() };
    },
  };
}

/** The body as it comes. The call is over by now, and each chunk has its own deadline. */
async function* chunks(call: Call, { body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (;;) {
      const deadline = new Deadline(...call.limits);
      const chunk = await deadline.run(() => call.answered(async () => reader?.read()));
      deadline.end();
      if (!chunk?.value) return;
      yield chunk.value;
    }
  } finally {
    // Of a body that has failed the platform tells the failure once more.
    reader?.cancel().catch(() => undefined);
  }
}

/** Cancels a body that nobody begins to read in time, or that the caller aborts; returns what a reader begins with. */
function waitForReader(call: Call, { body }: Response): () => void {
  const deadline = new Deadline(...call.limits);
  deadline.letGo(); // a process may end though nobody reads
  const nobody = new Promise<never>(() => undefined);
  deadline.run(() => nobody).catch((reason: unknown) => body?.cancel(reason).catch(() => undefined));
  return () => {
    deadline.check();
    deadline.end();
  };
}
