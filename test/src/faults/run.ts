import { getEventListeners, setMaxListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { TileDBV4 } from "../../../generated/tiledb/v4/index.js";
import { ApiError, isClientError } from "../../../src/index.js";
import { atATime, attempts, calls, isPost, isStalled, longMs, shortMs, warmUp } from "./plan.js";

/** Makes the calls of the plan over one client, in a process of its own, and prints what came of them. */

/** What the process prints. */
export interface Report {
  /** How each call ended. */
  readonly ends: readonly string[];
  /** Heap in use after the first calls and after all, in bytes. */
  readonly heap: readonly [first: number, all: number];
  /** What is left of them: timers, and listeners of a signal that all calls share. */
  readonly left: { readonly timers: number; readonly listeners: number };
}

const { signal } = new AbortController();
setMaxListeners(atATime, signal); // else Node warns of more than 10
const [origin] = process.argv.slice(2);
const { users } = new TileDBV4({ baseUrl: origin, apiKey: "key", retry: { attempts, maxDelayMs: 5 } });

async function end(call: number): Promise<string> {
  const options = { signal, timeoutMs: isStalled(call) ? shortMs : longMs };
  const body = { username: String(call), email: "alice@example.com", password: "s3cret-password" };
  try {
    const result = isPost(call)
      ? await users.createUser({ body }, options)
      : await users.getUser({ user_id: String(call) }, options);
    return result.data?.id === String(call) ? "value" : "another call's value";
  } catch (error) {
    if (error instanceof ApiError) return `ApiError ${error.status}`;
    return isClientError(error) ? error.name : String(error);
  }
}

const ends = Array<string>(calls).fill("");

async function make(from: number, to: number): Promise<void> {
  let next = from;
  const work = async (): Promise<void> => {
    for (let call = next++; call < to; call = next++) ends[call] = await end(call);
  };
  await Promise.all(Array.from({ length: atATime }, work));
}

async function usedHeap(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.();
    await delay(20); // what is finalised late
  }
  return process.memoryUsage().heapUsed;
}

await make(0, warmUp);
const first = await usedHeap();
await make(warmUp, calls);
const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const left = { timers, listeners: getEventListeners(signal, "abort").length };
const report: Report = { ends, heap: [first, await usedHeap()], left };
process.stdout.write(JSON.stringify(report));
