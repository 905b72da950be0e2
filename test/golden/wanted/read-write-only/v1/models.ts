// Generated from test/golden/given/read-write-only.yaml by `npm run generate`. Do not edit.

/**
 * A user.
 *
 * What comes back; {@link UserInputModel} is what is sent.
 */
export interface User {
  /** Id that the server gives. */
  id: string;
  name: string;
  keys: Key[];
  home?: { path?: string; bytes?: number };
}

/**
 * A user.
 *
 * What is sent; {@link User} is what comes back.
 */
export interface UserInputModel {
  name: string;
  /** Format: password. */
  password: string;
  keys: KeyInput[];
  home?: { path?: string };
}

/** What comes back; {@link KeyInput} is what is sent. */
export interface Key {
  label?: string;
}

/** What is sent; {@link Key} is what comes back. */
export interface KeyInput {
  secret: string;
  label?: string;
}

/** Has no such member itself. */
export interface Team {
  members?: { [key: string]: User };
  parent?: Team | null;
}

export interface Fault {
  message?: string;
}

/** Has the name that the sent user would get. */
export type UserInput = string;

/** What comes back; {@link CreateTeamBodyInput} is what is sent. */
export interface CreateTeamBody {
  id: string;
  name: string;
  lead?: User;
}

/** What is sent; {@link CreateTeamBody} is what comes back. */
export interface CreateTeamBodyInput {
  name: string;
  lead?: UserInputModel;
}
