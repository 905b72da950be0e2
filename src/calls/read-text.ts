/** A server's text, as far as it came. */
export interface ReadText {
  readonly text: string;
  /** What broke it off. */
  readonly cause?: unknown;
}

/** Most characters that are kept of a text which nobody asked for: enough for any error, too little to flood memory. */
export const mostText = 100_000;

/** Reads the text of a body, or the beginning of one that is longer than anybody needs. Never rejects. */
export async function readText(response: Response): Promise<ReadText> {
  let text = "";
  const decoder = new TextDecoder();
  try {
    const reader = response.body?.getReader(); // throws if an interceptor has read the body
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      text += decoder.decode(value, { stream: value !== undefined });
      if (value && text.length < mostText) continue;
      await reader?.cancel(); // does nothing at the end
      return { text: text.slice(0, mostText) };
    }
  } catch (cause) {
    return { text, cause };
  }
}

/** Reads a response that nobody wants, so that its connection serves the next request. */
export const discard: (response: Response) => Promise<unknown> = readText;

/** Passes on the first bytes of a body, and cancels the rest. */
export function takeBytes(bytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let left = bytes;
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk.subarray(0, left));
      left -= chunk.byteLength;
      if (left <= 0) controller.terminate();
    },
  });
}
