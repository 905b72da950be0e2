import type { Project } from "./project.js";

/** Something that the package is tried with, in a project of its own. */
export interface Row {
  readonly name: string;
  /**
   * Makes the project.
   *
   * @throws {@link NotHere} where what it needs cannot be had on this machine.
   */
  setUp(): Promise<Ready>;
  readonly cells: readonly Cell[];
}

export interface Ready {
  readonly project: Project;
  /** What was installed, as the table tells it: a version. */
  readonly version: string;
}

/** One thing that must work there. */
export interface Cell {
  readonly name: string;
  /** Rejects where it does not work; what it resolves to stands in the table. */
  run(project: Project): Promise<string | undefined>;
}

/** What a row needs and this machine cannot have. */
export class NotHere extends Error {
  override name = "NotHere";
}
