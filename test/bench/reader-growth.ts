import {
  createCaller,
  eventData,
  jsonLines,
  jsonResponse,
  jsonSequence,
  type ResponseReader,
  typedResponse,
} from "../../src/index.js";

/**
 * Measures how the CPU time of each reader of a response body grows with the size of the body:
 * `npx tsx test/bench/reader-growth.ts`. Sixteen times the size should take about sixteen times as long.
 */

const sizes = [0.5, 1, 2, 4, 8];
const chunkSizes = [1_024, 65_536];

interface Reader {
  readonly name: string;
  readonly type: string;
  readonly reader: ResponseReader;
  readonly status?: number;
  /** A body of about the given number of characters. */
  write(length: number): string;
}

const x = (length: number): string => "x".repeat(length);
const line = (length: number): string => `"${x(length)}"`;
const lines = (begin: string, one: string, end: string) => (length: number) =>
  begin + one.repeat(length / one.length) + end;
const ndjson = { type: "application/x-ndjson", reader: jsonLines("application/x-ndjson") };
const sequence = { type: "application/json-seq", reader: jsonSequence() };
const events = { type: "text/event-stream", reader: eventData() };
const json = { type: "application/json", reader: jsonResponse };

const readers: readonly Reader[] = [
  { name: "JSON, one text", ...json, write: line },
  { name: "NDJSON, one line", ...ndjson, write: line },
  { name: "NDJSON, lines of 100", ...ndjson, write: lines("", `${line(97)}\n`, "") },
  { name: "NDJSON, empty lines", ...ndjson, write: lines("", "\n", "") },
  { name: "json-seq, one line", ...sequence, write: (length) => `\x1e${line(length)}\n` },
  { name: "json-seq, one record of lines", ...sequence, write: lines("\x1e[\n", `${line(96)},\n`, "1]\n") },
  { name: "json-seq, record of line feeds", ...sequence, write: lines("\x1e[\n", "\n", "1]\n") },
  { name: "json-seq, records of 100", ...sequence, write: lines("", `\x1e${line(96)}\n`, "") },
  { name: "json-seq, open brackets", ...sequence, write: lines("\x1e", "[]", "") },
  { name: "SSE, one line", ...events, write: (length) => `data: ${line(length)}\n\n` },
  {
    name: "SSE, one event of lines of 100",
    ...events,
    write: lines("data: [\n", `data: ${line(90)},\n`, "data: 1]\n\n"),
  },
  { name: "SSE, one event of empty lines", ...events, write: lines("data: [\n", "data\n", "data: 1]\n\n") },
  { name: "SSE, events of 100", ...events, write: lines("", `data: ${line(90)}\n\n`, "") },
  { name: "SSE, comments", ...events, write: lines("", ":\n", "") },
  { name: "SSE, ids of one event", ...events, write: lines("", "id: 1\n", "\n") },
  { name: "text", type: "text/plain", reader: typedResponse("text/plain"), write: x },
  { name: "blob", type: "application/pdf", reader: typedResponse("application/pdf"), write: x },
  { name: "wrong content type", type: "text/html", reader: typedResponse("application/pdf"), write: x },
  { name: "error body", ...json, status: 400, write: line },
  { name: "error body of words", ...json, status: 400, write: (length) => `{"detail":${line(length)}}` },
];

function chunked(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
    },
    { highWaterMark: 0 },
  );
}

/** CPU time of a reader, in milliseconds: the least of three. */
async function measure(reader: Reader, size: number, chunkSize: number): Promise<number> {
  const bytes = new TextEncoder().encode(reader.write(size));
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const { status = 200, type } = reader;
    const fetch = async () => new Response(chunked(bytes, chunkSize), { status, headers: { "Content-Type": type } });
    const call = createCaller(
      { fetch, retry: false },
      { server: "https://api.example.com", schemes: {}, security: [] },
    );
    const start = process.cpuUsage();
    try {
      const data: unknown = await call("GET /", {}, {}, { response: reader.reader });
      if (typeof data === "object" && data !== null && Symbol.asyncIterator in data)
        for await (const _ of data as AsyncIterable<unknown>);
    } catch {
      // Some bodies are errors, and some are broken at their end.
    }
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
  }
  return Math.min(...times);
}

for (const chunkSize of chunkSizes) {
  console.log(`\nCPU in ms, chunks of ${chunkSize} bytes`.padEnd(37), ...sizes.map((size) => `${size} MB`.padStart(8)));
  for (const reader of readers) {
    const row: string[] = [];
    for (const size of sizes) row.push((await measure(reader, size * 1_000_000, chunkSize)).toFixed(1).padStart(8));
    console.log(reader.name.padEnd(36), ...row);
  }
}
