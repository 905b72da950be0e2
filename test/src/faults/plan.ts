/** What goes wrong in which attempt of which call: made from a seed, so that server, client and test agree on it. */

const seed = 20_260_919;

/** How many calls there are, and how many at a time. */
export const calls = 10_000;
export const atATime = 200;
/** The first of them, after which the heap has what it needs. */
export const warmUp = 2_000;
export const attempts = 3;
/** Time for a call that stalls, and for all others. */
export const shortMs = 1_000;
export const longMs = 120_000;

/** Each with how often it happens, of 100 attempts. */
const faults = {
  /** A response. */
  good: 76,
  /** A response in pieces, with pauses. */
  slow: 3,
  /** The connection is reset before the response. */
  reset: 4,
  /** The connection is reset behind the headers of a success. */
  cut: 2,
  /** The connection is reset in the body of a success. */
  half: 2,
  /** The connection is reset in the body of a failure. */
  halfFailure: 1,
  /** Nothing comes. */
  stall: 1,
  /** Headers come, and half of the body. */
  stallInBody: 1,
  /** 503, with `Retry-After: 0`. */
  busy: 5,
  /** 502, of HTML. */
  html: 2,
  /** 500, with words. */
  failure: 2,
  /** 200, of broken JSON. */
  broken: 1,
} as const;

export type Fault = keyof typeof faults;

/** What ends a call in which an attempt is the last. */
export const endOf: Readonly<Record<Fault, string>> = {
  good: "value",
  slow: "value",
  reset: "ConnectionError",
  cut: "ConnectionError",
  half: "ConnectionError",
  halfFailure: "ApiError 500",
  stall: "TimeoutError",
  stallInBody: "TimeoutError",
  busy: "ApiError 503",
  html: "ApiError 502",
  failure: "ApiError 500",
  broken: "ResponseError",
};

const passing: ReadonlySet<Fault> = new Set<Fault>(["reset", "busy", "html"]);
const stalls: ReadonlySet<Fault> = new Set<Fault>(["stall", "stallInBody"]);

/** Whether a call is a POST, which is tried but once. */
export function isPost(call: number): boolean {
  return call % 5 === 0;
}

/** What goes wrong in each attempt of a call, as far as it is tried. */
export function faultsOf(call: number): Fault[] {
  const planned: Fault[] = [];
  do planned.push(faultOf(call, planned.length));
  while (planned.length < (isPost(call) ? 1 : attempts) && passing.has(planned.at(-1) ?? "good"));
  return planned;
}

/** Whether a call stalls, in its last attempt. */
export function isStalled(call: number): boolean {
  return stalls.has(faultsOf(call).at(-1) ?? "good");
}

function faultOf(call: number, attempt: number): Fault {
  let left = random(call * attempts + attempt) * 100;
  for (const [fault, share] of Object.entries(faults)) {
    left -= share;
    if (left < 0 && isFault(fault)) return fault;
  }
  throw new Error("shares of 100");
}

function isFault(name: string): name is Fault {
  return name in faults;
}

/** A number from 0 to 1 for each integer: the mixing of Mulberry32. */
function random(index: number): number {
  let state = (seed + Math.imul(index, 0x6d2b79f5)) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}
