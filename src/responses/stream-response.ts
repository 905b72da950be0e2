import type { Call } from "../calls/call.js";
import { Deadline } from "../calls/deadline.js";
import { mostText } from "../calls/read-text.js";
import { watchAbort } from "../calls/watch-abort.js";
import type { ResponseReader } from "./response-reader.js";
import type { Room, Splitter } from "./split-text.js";

/**
 * Reads a body in parts: an AsyncIterable that yields the value of each part as soon as it has arrived.
 *
 * It can be iterated once. Leaving the loop or aborting the call cancels the body at once. Errors reject the iteration as
 * they would reject the call: `ConnectionError` if the body breaks off, the caller's own reason, {@link ResponseError} for
 * a part that is broken or has more than `maxPartBytes` bytes, and `TimeoutError` if the next part is not complete within
 * `timeoutMs`. That time starts when the caller asks for the part, and anew with each sign of life between two parts: a
 * comment line of a stream of events, an empty line, an empty record. Chunks that do not complete a part do not renew it.
 *
 * However long the caller takes between two parts, the body waits; but it is cancelled if nobody begins to iterate
 * within `timeoutMs`.
 */
export function streamResponse<Part>(
  accept: string,
  split: (room: Room) => Splitter<Part>,
  valuesOf: (parts: AsyncIterable<Part>, parse: (text: string) => unknown) => AsyncIterable<unknown>,
): ResponseReader {
  return {
    accept,
    async read(call, response) {
      const waiting = waitForReader(call, response);
      const { callers, limits } = call;
      const left = Math.min(limits.maxPartBytes, longestText);
      let count = 0;

      async function* parts(leaving: AbortSignal): AsyncGenerator<Part> {
        waiting.end();
        const reader = response.body?.getReader();
        const cancel = cancelling(reader);
        leaving.addEventListener("abort", cancel);
        const unwatch = callers && watchAbort(callers, cancel);
        const decoder = new TextDecoder();
        const splitter = split({ left, tooLong });
        let deadline: Deadline | undefined;
        try {
          for (let isOpen = true; isOpen; ) {
            deadline ??= newDeadline(call); // of a part, however many chunks it takes
            const chunk = await deadline.run(() => call.receive(async () => reader?.read()));
            if (leaving.aborted) return; // an incomplete part is not yielded
            isOpen = chunk?.value !== undefined;
            const pieces = isOpen ? [decoder.decode(chunk?.value, { stream: true })] : [decoder.decode(), undefined];
            for (const piece of pieces) {
              for (const part of splitter(piece)) {
                deadline?.end();
                deadline = undefined;
                if (part === undefined) continue; // a sign of life
                callers?.throwIfAborted();
                count++;
                yield part;
              }
            }
          }
        } finally {
          deadline?.end();
          unwatch?.();
          cancel();
        }
      }

      function tooLong(beginning: string): Error {
        const words = `a part of more than ${left} bytes (maxPartBytes)`;
        return call.responseError(response, words, beginning.slice(0, mostText));
      }

      /** Without the parser's own error: it quotes the text, which may hold a secret. */
      function parse(text: string): unknown {
        try {
          return JSON.parse(text);
        } catch {
          throw call.responseError(response, `broken JSON in part ${count}`, text);
        }
      }

      return {
        [Symbol.asyncIterator]() {
          const leaving = new AbortController();
          const iterator = valuesOf(parts(leaving.signal), parse)[Symbol.asyncIterator]();
          // A generator does not leave before the part that is awaited has come, and does nothing if it has not begun.
          const leave = (): void => {
            leaving.abort();
            if (!response.body?.locked) waiting.cancel();
          };
          const { return: end, throw: fail } = iterator;
          return Object.assign(iterator, {
            return(value?: unknown) {
              leave();
              return end?.call(iterator, value);
            },
            throw(reason?: unknown) {
              leave();
              return fail?.call(iterator, reason);
            },
          });
        },
      };
    },
  };
}

/** Cancels a body, held weakly: an abort signal that lives long must not hold a body that nobody reads any more. */
function cancelling(reader: ReadableStreamDefaultReader | undefined): () => void {
  const held = reader && new WeakRef(reader);
  // If the body has failed, the platform reports that once more.
  return () =>
    held
      ?.deref()
      ?.cancel()
      .catch(() => undefined);
}

/** The longest text of V8: joining more throws a RangeError. */
const longestText = 2 ** 29 - 24;

/** Cancels a body that nobody begins to read in time, or that the caller aborts, until a reader ends the wait. */
function waitForReader(call: Call, { body }: Response): { end(): void; cancel(reason?: unknown): void } {
  const deadline = newDeadline(call);
  deadline.letGo(); // a process may end though nobody reads
  const nobody = new Promise<never>(() => undefined);
  const cancel = (reason?: unknown): void => {
    deadline.end();
    body?.cancel(reason).catch(() => undefined);
  };
  deadline.run(() => nobody).catch(cancel);
  return {
    cancel,
    end() {
      deadline.check();
      deadline.end();
    },
  };
}

/** Starts as long a deadline as the call itself has. */
function newDeadline({ operation, limits, callers }: Call): Deadline {
  return new Deadline(operation, limits.timeoutMs, callers);
}
