import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { calls, endOf, faultsOf, isStalled } from "./faults/plan.js";
import type { Report } from "./faults/run.js";
import { faultyServer } from "./faults/server.js";

const script = fileURLToPath(new URL("faults/run.ts", import.meta.url));

describe("10 000 calls over one client, 200 at a time, to a server of faults", () => {
  it("each end in a value or the right failure, and leave nothing", async () => {
    const { origin, tried } = await faultyServer();
    // A process of its own that nobody ends: it exits by itself, and with 0 where no rejection was left unhandled.
    const run = promisify(execFile)(process.execPath, ["--expose-gc", "--import", "tsx", script, origin], {
      timeout: 240_000,
      maxBuffer: 10_000_000,
    });
    const { stdout, stderr } = await run;
    expect(stderr).toBe("");
    const { ends, heap, left }: Report = JSON.parse(stdout);

    const wrong: object[] = [];
    const seen = new Map<string, number>();
    for (let call = 0; call < calls; call++) {
      const planned = faultsOf(call);
      const count = tried[call] ?? 0;
      const end = ends[call] ?? "none";
      const last = planned[count - 1];
      // On a slow machine, the time of a call that is to stall may be over before it does.
      const isEarly = isStalled(call) && count < planned.length && end === "TimeoutError";
      const isRight = last !== undefined && end === endOf[last] && (count === planned.length || isStalled(call));
      if (!isRight && !isEarly) wrong.push({ call, planned, count, end });
      if (last !== undefined && count === planned.length) seen.set(last, (seen.get(last) ?? 0) + 1);
    }
    expect(wrong).toEqual([]);
    // Each way to end is there, often.
    expect([...seen.keys()].sort()).toEqual(Object.keys(endOf).sort());
    expect(Math.min(...seen.values())).toBeGreaterThan(20);

    expect(left).toEqual({ timers: 0, listeners: 0 });
    const [first, all] = heap;
    expect(all / first).toBeLessThan(1.05);
  });
});
