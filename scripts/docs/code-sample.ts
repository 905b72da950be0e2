import type { Fault } from "../spec-error.js";

/** Code that a page shows, and that is compiled and run before it does. */
export interface CodeSample {
  /** Where it stands: `scripts/docs/guide/failures.md:12`, or `acme@v1 GET /users`. */
  readonly place: string;
  readonly text: string;
  /** Status codes of responses, one after the other, by route; all others respond with their first success. */
  readonly responses: ReadonlyMap<string, readonly number[]>;
  /** What it prints, where the page tells. */
  readonly output: string | undefined;
  /** A name that samples share which must send the same: those of before and after a migration. */
  readonly pair: string | undefined;
  /** What to look at where it fails. */
  readonly hint: string | undefined;
}

/** What is wrong with a sample, and what to look at. */
export function faultOf({ place, hint }: CodeSample, message: string): Fault {
  return { place, message: hint === undefined ? message : `${message} (${hint})` };
}
