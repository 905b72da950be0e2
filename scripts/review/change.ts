/** What a change needs of the next release, the worst first. */
export const levels = ["major", "minor", "patch"] as const;

/** The part of a version that a release has to raise (semver.org). */
export type Level = (typeof levels)[number];

/** One change of what a client's users see. */
export interface ApiChange {
  readonly level: Level;
  /** What changed, such as `User.role` or `UsersApi.getUser`. */
  readonly place: string;
  readonly what: string;
}

/** Which way values of a type go, as code that uses the client sees it. */
export interface Direction {
  /** In answers, errors, headers, webhooks. */
  readonly received: boolean;
  /** In parameters, bodies, options. */
  readonly sent: boolean;
}

/** A type that is written otherwise; how much that is, the compiler has yet to say. */
export interface TypeChange {
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly direction: Direction;
  /** Stands before what is said of it. */
  readonly about?: string;
}

/** What comparing finds. */
export type Finding = ApiChange | TypeChange;

/** The worst of the levels; none of none. */
export function worst(changes: readonly ApiChange[]): Level | undefined {
  return levels.find((level) => changes.some((change) => change.level === level));
}

export const received: Direction = { received: true, sent: false };
export const sent: Direction = { received: false, sent: true };
export const both: Direction = { received: true, sent: true };
