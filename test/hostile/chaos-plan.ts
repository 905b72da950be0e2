import type { Kind } from "./chaos-calls.js";
import { faultNames, faultOf } from "./chaos-faults.js";

/** How one call is made, and how the server responds to each of its requests. */
export interface Plan {
  readonly id: number;
  readonly kind: Kind;
  /** Behaviour of the server, request by request; the last one stays. */
  readonly faults: readonly string[];
  /** When the caller aborts: `during` means within the first milliseconds. */
  readonly abort: "never" | "before" | "during" | "after";
  readonly abortMs: number;
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Text that is a secret, whichever credential or property holds it. */
  readonly secret: string;
  /** Number from 0 for choices that a kind makes. */
  readonly choice: number;
}

/** A time limit that no call meets, however busy the machine is. */
export const longMs = 20_000;

/** Beginning of every secret, as it is and as HTTP Basic has it behind `user:`. */
export const traces: RegExp = /s3cret-|dXNlcjpzM2NyZXQt/;

/** Value that a response of the right call carries. */
export const markerOf = (id: number): string => `good-${id}-`;

/** A sequence of numbers from 0 to 1 that a seed decides: Mulberry32. */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Plans a call. The same seed and id give the same plan. */
export function planCall(seed: number, id: number, kinds: readonly Kind[]): Plan {
  const roll = dice(Math.imul(seed, 31) + Math.imul(id, 0x9e3779b1));
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[], otherwise: T): T =>
    items[Math.floor(roll() * items.length)] ?? otherwise;
  const kind = kinds[id % kinds.length] ?? "json";
  // Each fault comes first as often as any other one, and after a good response for calls of many requests.
  const first = faultNames[Math.floor(id / kinds.length) % faultNames.length] ?? "good";
  const before = pick<string[]>([[], [], ["good"]], []);
  const after = pick<string[]>([[], ["good"], [pick(faultNames, "good")]], []);
  const abort = pick<Plan["abort"]>(
    ["never", "never", "never", "never", "before", "during", "during", "after"],
    "never",
  );
  const names = [...(kind === "pages" ? before : []), first, ...after];
  // Short if it may end in no other way, and for a few others: on a busy machine nothing else would be seen.
  const isEndless = kind === "unread" || names.some((name) => faultOf(name).ends.length === 0);
  const isShort = isEndless || roll() < 0.05;
  return {
    id,
    kind,
    faults: names,
    abort,
    abortMs: Math.floor(roll() * 40),
    timeoutMs: isShort ? pick([30, 200, 400], 400) : longMs,
    attempts: pick([1, 2, 3], 1),
    secret: `s3cret-${id}-${Array.from({ length: 12 }, () => pick([...nasty], "x")).join("")}x`,
    choice: Math.floor(roll() * 1_000),
  };
}

/** Characters that JSON, forms, URLs, headers or cookies write otherwise. */
const nasty = `abcXYZ019-._~!'()*%+&=/ "\\<>[]{}|^\`;,?#@$:`;
