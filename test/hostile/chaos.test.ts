import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { kinds } from "./chaos-calls.js";
import { type Ended, listenersOf, makeCall } from "./chaos-check.js";
import { faultNames } from "./chaos-faults.js";
import { planCall } from "./chaos-plan.js";
import { chaosServer } from "./chaos-server.js";

/** Any kind of call to a server that does anything, aborted at any time. `SEED=1 CALLS=8000` are those of another run. */

const seed = Number(process.env["SEED"] ?? 20_261_003);
const count = Number(process.env["CALLS"] ?? 1_000);
const atATime = 40;

const planOf = (id: number) => planCall(seed, id, kinds);
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

/** Waits until something is so, but not for ever. */
async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 1_000 && !isSo(); round++) await delay(10);
}

/** Notes whatever reaches the process and not the caller. */
function observeProcess(): readonly string[] {
  const seen: string[] = [];
  for (const event of ["unhandledRejection", "uncaughtException", "warning"] as const) {
    const note = (error: unknown): unknown => seen.push(`${event}: ${error instanceof Error ? error.stack : error}`);
    process.on(event, note);
    onTestFinished(() => void process.off(event, note));
  }
  return seen;
}

describe(`${count} calls of ${kinds.length} kinds to a server of ${faultNames.length} behaviours, seed ${seed}`, () => {
  it("end in the right value or a known error, tell no secret and leave nothing", async () => {
    const events = observeProcess();
    await until(() => timers() === 0); // those of the test runner
    const server = await chaosServer(planOf);
    const ended: Ended[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      for (let id = next++; id < count; id = next++) ended[id] = await makeCall(planOf(id), server.origin);
    };
    await Promise.all(Array.from({ length: atATime }, work));

    const wrong = ended.flatMap(({ wrong }, id) => wrong.map((what) => ({ what, plan: planOf(id) })));
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(server.leaks).toEqual([]);

    // Each behaviour was shown and each end was met, or the rest proves nothing.
    const ends = new Map<string, number>();
    for (const { end } of ended) ends.set(end, (ends.get(end) ?? 0) + 1);
    if (process.env["CALLS"]) console.log(ends, server.shown);
    expect([...server.shown.keys()].sort()).toEqual([...faultNames].sort());
    for (const end of [
      "value",
      "abort",
      "ApiError",
      "ResponseError",
      "ConnectionError",
      "TimeoutError",
      "TokenError",
    ]) {
      expect([end, (ends.get(end) ?? 0) >= count / 200]).toEqual([end, true]);
    }

    // Bodies that nobody reads are let go of when their time is over, and idle connections after some seconds.
    await until(() => timers() === 0 && server.open() === 0 && ended.every(({ signal }) => listenersOf(signal) === 0));
    expect(timers()).toBe(0);
    expect(server.open()).toBe(0);
    expect(ended.filter(({ signal }) => listenersOf(signal) > 0).length).toBe(0);
    expect(events).toEqual([]);
  });
});
