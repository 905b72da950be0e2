import { type Content, preferredContent } from "./media-type.js";
import type { NormalOperation, NormalResponse } from "./normal-document.js";

/**
 * The answers that are a success: those of 2xx; else `default` where it alone can be meant; else those of 1xx and 3xx that
 * have no body.
 *
 * A range, such as `2XX`, may be written in any case.
 */
export function successesOf({ responses }: Pick<NormalOperation, "responses">): Record<string, NormalResponse> {
  const all = Object.entries(responses);
  const successes = all.filter(([status]) => /^2(\d\d|xx)$/i.test(status));
  if (successes.length > 0) return Object.fromEntries(successes);
  const others = all.filter(([status]) => /^[13](\d\d|xx)$/i.test(status));
  if (others.length === 0)
    return Object.fromEntries(all.filter(([status, { content }]) => status === "default" && hasAny(content)));
  return Object.fromEntries(others.filter(([status, { content }]) => isBodiless(status) || !hasAny(content)));
}

/** A success that an operation documents, by its status. */
export interface Success {
  readonly status: string;
  readonly response: NormalResponse;
  /** Its body in the media type that we prefer. */
  readonly content: Content | undefined;
}

/** The success of an operation that tells the most: the first that has a body, else the first. */
export function findSuccess(operation: NormalOperation): Success | undefined {
  const all = findSuccesses(operation);
  return all.find(({ content }) => content) ?? all[0];
}

/** The successes of an operation. */
export function findSuccesses(operation: NormalOperation): Success[] {
  return Object.entries(successesOf(operation)).map(([status, response]): Success => {
    return { status, response, content: isBodiless(status) ? undefined : preferredContent(response.content) };
  });
}

/** Whether a body after this status is none, whatever the document says (RFC 9110, section 6.4.1). */
export function isBodiless(status: string): boolean {
  return /^(204|205|304|1..)$/i.test(status);
}

function hasAny(content: NormalResponse["content"] = {}): boolean {
  return Object.keys(content).length > 0;
}
