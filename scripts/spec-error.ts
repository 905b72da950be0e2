/** A fault in a document: where it stands, what it is and how to mend it. */
export interface Fault {
  /** File, line and column, as editors and terminals link them: `spec/acme-v1.yaml:12:5`. */
  readonly place: string;
  /** Place inside of the document, such as `#/paths/~1users/get`. */
  readonly pointer?: string;
  readonly message: string;
}

/** A fault whose line is looked up when it is asked for: most notes are counted, and never shown. */
export function faultAt(findPlace: () => string, pointer: string, message: string): Fault {
  let place: string | undefined;
  return {
    get place() {
      place ??= findPlace();
      return place;
    },
    pointer,
    message,
  };
}

/** A document that cannot be used. The message lists every fault found, a line each. */
export class SpecError extends Error {
  override name = "SpecError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      faults
        // What they quote of the document may hold line breaks.
        .map((fault) => oneLine(`${[fault.place, fault.pointer].filter(Boolean).join(" ")}: ${fault.message}`))
        .join("\n"),
    );
    this.faults = faults;
  }
}

/** Text for a line of a terminal: what would break it, or steer the terminal, is a blank. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/** What an error says, without what it quotes on further lines. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}
