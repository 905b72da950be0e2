// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

export type Pet = Cat | DogInput;

export interface Cat {
  kind: "cat";
  lives?: number;
}

/** What comes back; {@link DogInputInput} is what is sent. */
export interface DogInput {
  kind: "dog";
  id?: string;
}

/** What is sent; {@link DogInput} is what comes back. */
export interface DogInputInput {
  kind: "dog";
}

export interface Named {
  /** A name. */
  name?: NamedName;
}

/** Has a name in any case. */
export interface Kennel extends Named {
  dogs?: DogInput[];
  /** A name. */
  name: NamedName;
}

export interface Parts {
  name?: NamedName;
  whatever?: unknown;
  nothing?: never;
  empty?: unknown;
}

/** A name. */
export type NamedName = string;
