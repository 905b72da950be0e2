import { inspect } from "node:util";

/** Every text that a log could make of an error, its causes included. */
export function renderings(error: unknown): string[] {
  const all = { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null };
  const whole = [String(error), JSON.stringify(error) ?? "", inspect([error]), inspect(error, all)];
  if (!(error instanceof Error)) return whole;
  const { message, stack = "", cause } = error;
  return [...whole, message, stack, ...(cause === undefined ? [] : renderings(cause))];
}
