import { type CallOptions, createCaller, type ResponseReader } from "../../../src/index.js";

const api = { server: "https://api.example.com", schemes: {}, security: [] };

/** Calls an operation whose body comes in the given chunks, and gathers its parts. */
export async function partsOf(
  reader: ResponseReader,
  chunks: readonly (string | Uint8Array)[],
  options?: CallOptions,
): Promise<unknown[]> {
  const parts: unknown[] = [];
  for await (const part of await callStream(reader, bodyOf(chunks), options)) parts.push(part);
  return parts;
}

/** Calls an operation whose body comes in parts. */
export async function callStream(
  reader: ResponseReader,
  body: ReadableStream<Uint8Array> | null,
  options?: CallOptions,
): Promise<AsyncIterable<unknown>> {
  const [contentType = ""] = reader.accept.split(",");
  const fetch = async (): Promise<Response> => new Response(body, { headers: { "Content-Type": contentType } });
  return asParts(await createCaller({ fetch, retry: false }, api)("GET /events", {}, options, { response: reader }));
}

/** A body that comes in the given chunks, each when it is asked for: a platform's queue of a million takes minutes. */
export function bodyOf(chunks: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks[next++];
      if (chunk === undefined) controller.close();
      else controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
    },
  });
}

/** A text in bytes, cut at some places. */
export function cut(text: string, places: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((one, other) => one - other);
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
}

/** A text in bytes, in chunks of a size. */
export function chunksOf(text: string, size: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) => bytes.slice(index * size, (index + 1) * size));
}

/** What a call brings, where that comes in parts. */
export function asParts(data: unknown): AsyncIterable<unknown> {
  // The border where a response enters: the hints of the call say what it is.
  if (typeof data === "object" && data !== null && Symbol.asyncIterator in data) return data as AsyncIterable<unknown>;
  throw new Error("no parts");
}
