/** A fault in a document: where it stands, what it is and how to mend it. */
export interface Fault {
  /** File, line and column, as editors and terminals link them: `spec/acme-v1.yaml:12:5`. */
  readonly place: string;
  /** Place inside of the document, such as `#/paths/~1users/get`. */
  readonly pointer?: string;
  readonly message: string;
}

/** A document that cannot be used. The message lists every fault found, a line each. */
export class SpecError extends Error {
  override name = "SpecError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      faults
        .map(({ place, pointer, message }) => `${[place, pointer].filter(Boolean).join(" ")}: ${message}`)
        .join("\n"),
    );
    this.faults = faults;
  }
}
