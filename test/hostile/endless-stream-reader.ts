import {
  createCaller,
  eventData,
  isClientError,
  jsonLines,
  jsonSequence,
  type ResponseReader,
} from "../../src/index.js";
import { asParts } from "../src/responses/stream-parts.js";

/**
 * A process that reads a harmless stream of a server and then its hostile one: `ORIGIN KIND MAX_PART_LENGTH`. Prints how
 * that one ended, and stays until its input ends, so that the server sees who closes the connection.
 */

export type StreamKind = "events" | "lines" | "records";

/** How a stream ended. */
export interface Ended {
  /** The name of an error of the client. */
  readonly name: string;
  readonly message: string;
  readonly textLength: number;
  /** By how much the stream raised the peak of the memory of the process, in bytes. */
  readonly growth: number;
}

const responses: Readonly<Record<string, ResponseReader>> = {
  events: eventData(),
  lines: jsonLines("application/x-ndjson"),
  records: jsonSequence(),
};

async function read(origin: string, kind: string, path: string, maxPartBytes: number): Promise<Omit<Ended, "growth">> {
  const api = { server: "https://api.example.com", schemes: {}, security: [] };
  const call = createCaller({ baseUrl: origin, retry: false, maxPartBytes }, api);
  try {
    for await (const _ of asParts(await call(`GET /${path}`, {}, {}, { response: responses[kind] ?? eventData() })));
    return { name: "none", message: "", textLength: 0 };
  } catch (error) {
    if (!isClientError(error)) return { name: "not of the client", message: String(error), textLength: 0 };
    const textLength = "text" in error ? String(error.text).length : 0;
    return { name: error.name, message: error.message, textLength };
  }
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

const [origin = "", kind = "", maxPartBytes = ""] = process.argv.slice(2);
await read(origin, kind, "harmless", Number(maxPartBytes));
const before = peakMemory();
const ended = await read(origin, kind, "hostile", Number(maxPartBytes));
process.stdout.write(JSON.stringify({ ...ended, growth: peakMemory() - before }));
process.stdin.resume();
