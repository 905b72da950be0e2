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

/** How many faults a message lists: who has more has made one mistake many times. */
const mostListed = 100;

/** A document that cannot be used. The message lists the faults found, a line each, up to 100 of them. */
export class SpecError extends Error {
  override name = "SpecError";
  readonly faults: readonly Fault[];
  /** Files that were read until then, by their whole paths: what is wrong may be mended in any of them. */
  files: readonly string[] = [];

  constructor(faults: readonly Fault[]) {
    const lines = faults.slice(0, mostListed).map(({ place, pointer, message }) => {
      // What they quote of the document may hold line breaks.
      return oneLine(`${[place, pointer].filter(Boolean).join(" ")}: ${message}`);
    });
    const others = faults.length - lines.length;
    super([...lines, ...(others > 0 ? [`and ${others} more`] : [])].join("\n"));
    this.faults = faults;
  }
}

/** Text for a line of a terminal: what would break it, or steer the terminal, is a blank. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ");
}

/** What an error says, without what it quotes on further lines. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}
