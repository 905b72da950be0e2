import { isStructure } from "../plain-object.js";

/** Where an API's error bodies hold the server's own words: members by name, joined by dots. */
export interface ErrorBodyRules {
  /** The message, where it is text. */
  readonly message?: string;
  /** The id of the request. */
  readonly requestId?: string;
  /** A list of single faults, such as one for each field that is not valid. */
  readonly details?: {
    readonly items: string;
    /** Member of an item that tells what is at fault: text, or a list that is joined by dots. */
    readonly place: string;
    /** Member of an item that tells what is wrong with it. */
    readonly message: string;
  };
}

/** Where a body has them whose API's document has no rules, or none that fit (RFC 9457, section 3.1). */
export const problemDetails: readonly ErrorBodyRules[] = [{ message: "detail" }, { message: "title" }];

/** The server's own words in an error body; `""` where there are none. */
export function findWords(body: unknown, { message, details }: ErrorBodyRules = {}): string {
  const faults = at(body, details?.items);
  const words = [
    textOf(at(body, message)),
    ...[faults].flat().map((fault) => {
      const steps = [at(fault, details?.place)].flat();
      const where = steps.filter((step) => typeof step !== "object").join("."); // an object may have no text
      return [where, textOf(at(fault, details?.message))].filter(Boolean).join(": ");
    }),
  ];
  return words.filter(Boolean).join("; ");
}

/** The server's id of the request in an error body; `""` where there is none. */
export function findRequestId(body: unknown, { requestId }: ErrorBodyRules = {}): string {
  return textOf(at(body, requestId));
}

/** A server's own words in a form that can neither forge a line of a log nor flood it. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{C}]+/gu, " ").trim();
}

/** As much of a server's text as becomes part of a message, which ends on a whole character. */
export function cut(words: string): string {
  return [...words].slice(0, 500).join("");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The member that a path leads to; `undefined` where it leads nowhere, or there is none. */
function at(value: unknown, path: string | undefined): unknown {
  return path
    ?.split(".")
    .reduce(
      (holder: unknown, name) =>
        isStructure(holder) && Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined,
      value,
    );
}
