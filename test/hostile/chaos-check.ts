import { getEventListeners } from "node:events";
import { ClientError } from "../../src/index.js";
import { renderings } from "../src/oauth/renderings.js";
import { calls, otherEnds } from "./chaos-calls.js";
import type { Given } from "./chaos-client.js";
import { faultOf } from "./chaos-faults.js";
import { longMs, markerOf, type Plan, traces } from "./chaos-plan.js";

/** How a call ended. */
export interface Ended {
  /** `value`, the name of an error, or `abort`. */
  readonly end: string;
  /** What is wrong with it. */
  readonly wrong: readonly string[];
  readonly signal: AbortSignal;
}

/** Longer than any call takes, with three pages. */
const longestMs = 4 * longMs;

/** Makes the call of a plan, and finds what is wrong with its end. */
export async function makeCall(plan: Plan, origin: string): Promise<Ended> {
  const controller = new AbortController();
  const { signal } = controller;
  const reason = plan.id % 2 === 0 ? new Error(`abort of ${plan.id}`) : `abort of ${plan.id}`;
  const lines: string[] = [];
  const given: Given = {
    plan,
    origin,
    print: (line) => lines.push(line),
    options: {
      signal,
      timeoutMs: plan.timeoutMs,
      headers: { "X-Plan": String(plan.id) },
      retry: { attempts: plan.attempts, maxDelayMs: 5 },
    },
  };
  if (plan.abort === "before") controller.abort(reason);
  const aborting = plan.abort === "during" ? setTimeout(() => controller.abort(reason), plan.abortMs) : undefined;
  const wrong: string[] = [];
  const end = await ending();
  clearTimeout(aborting);
  if (plan.abort === "after") controller.abort(reason);
  if (traces.test(lines.join())) wrong.push("a secret in a log");
  if (!allowed(plan).includes(end)) wrong.push(`ends in ${end}`);
  return { end, wrong, signal };

  async function ending(): Promise<string> {
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      watchdog = setTimeout(() => reject(new RangeError("no end")), longestMs);
    });
    try {
      const got = await Promise.race([calls[plan.kind](given), late]);
      for (const text of got) if (!text.includes(markerOf(plan.id))) wrong.push(`a success of ${text.slice(0, 99)}`);
      if (got.length === 0 && !mayBeEmpty(plan)) wrong.push("a success of nothing");
      return "value";
    } catch (error) {
      if (error === reason && signal.aborted) return "abort";
      const shown = renderings(error).find((text) => traces.test(text));
      if (shown !== undefined) wrong.push(`a secret: ${shown.slice(0, 2_000)}`);
      if (error instanceof ClientError) return error.name;
      wrong.push(`not an error of ours: ${error instanceof Error ? error.stack : String(error)}`);
      return "another error";
    } finally {
      clearTimeout(watchdog);
    }
  }
}

/** Whether a success may have nothing with a marker in it: a body that nobody looked at, or a stream of status 204. */
function mayBeEmpty({ kind, faults }: Plan): boolean {
  if (kind === "unread" || kind === "cancelled" || kind === "by hand") return true;
  return /events|lines/.test(kind) && faults.includes("a 204 with a body");
}

/** How a call may end, given what the server does with its requests. */
function allowed({ faults: names, kind, abort, timeoutMs }: Plan): string[] {
  const ends = new Set([...(otherEnds[kind] ?? []), ...names.flatMap((name) => faultOf(name).ends)]);
  if (abort === "before") return ["abort"];
  if (abort === "during") ends.add("abort");
  if (timeoutMs < longMs) ends.add("TimeoutError");
  return [...ends];
}

/** Listeners that are left on a signal. */
export const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;
