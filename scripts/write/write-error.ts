import { type Fault, SpecError } from "../spec-error.js";

/** A run that ended while it wrote: on an error, or by a signal. */
export class WriteError extends SpecError {
  override name = "WriteError";
  /** What was written, and what to do about it, in a sentence. */
  readonly outcome: string;
  /** The signal that ended the run, if one did. */
  readonly signal: NodeJS.Signals | undefined;

  constructor(faults: readonly Fault[], outcome: string = nothingWritten, signal?: NodeJS.Signals) {
    super(faults);
    this.outcome = outcome;
    this.signal = signal;
  }
}

/** The outcome of a run that has left everything as it was. */
export const nothingWritten = "Nothing was written.";

/** The outcome of a run that has written all files. */
export function allWritten(total: number): string {
  if (total === 0) return nothingWritten;
  return total === 1 ? "The file was written." : `All ${total} files were written.`;
}
