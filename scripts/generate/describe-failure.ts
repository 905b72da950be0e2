import { firstLine, oneLine, SpecError } from "../spec-error.js";
import { explain, nothingWritten, WriteError } from "../write.js";

/** How a run failed, as the terminal shows it. */
export interface Failure {
  readonly message: string;
  /** Says what was written all the same. */
  readonly outcome: string;
  /** The signal that ended the run, if one did. */
  readonly signal: NodeJS.Signals | undefined;
}

/**
 * Describes any error in words, without a stack.
 *
 * `written` is what a run has written that failed later on, in its report.
 */
export function describeFailure(error: unknown, written: string | undefined): Failure {
  const { outcome = written ?? nothingWritten, signal = undefined } = error instanceof WriteError ? error : {};
  return { message: describeError(error), outcome, signal };
}

function describeError(error: unknown): string {
  const path =
    error instanceof Error && "path" in error && typeof error.path === "string" ? error.path : "openapi-facade";
  const explained = explain(path, error);
  if (explained instanceof SpecError) return explained.message;
  // Where in the code it is, for the report: the rest of the stack says little to the user.
  const frame = error instanceof Error ? (/^ +at .*?([^/\\ (]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1] ?? "") : "";
  const place = frame === "" ? "" : ` (${frame})`;
  return oneLine(`openapi-facade: ${firstLine(error)}${place}: this is a fault of the generator, please report it`);
}
