import { ArgumentError } from "../errors/errors.js";

/** How long a call may take, and how large the parts of its response may be. */
export interface Limits {
  readonly timeoutMs: number;
  readonly maxPartBytes: number;
}

/** @throws {@link ArgumentError} for limits that are not above 0. */
export function decideLimits(
  options: { readonly [Name in keyof Limits]?: number | undefined },
  otherwise: Limits = { timeoutMs: 60_000, maxPartBytes: 2 ** 24 },
): Limits {
  const { timeoutMs = otherwise.timeoutMs, maxPartBytes = otherwise.maxPartBytes } = options;
  if (timeoutMs > 0 && maxPartBytes > 0) return { timeoutMs, maxPartBytes };
  throw new ArgumentError("timeoutMs, maxPartBytes must be above 0");
}
