import type { Fact } from "../facts.js";

/** Something that pages speak about: an operation, a parameter of it, a model. */
export interface Subject {
  /** As reports call it: `operation GET /user`. */
  readonly name: string;
  /** Where it stands in the document; `undefined` where it is on pages alone. */
  readonly pointer: string | undefined;
  /** What it is called from `outer`: `parameters.page`. */
  readonly step: string;
  readonly outer?: Subject;
  /** One of many that are called alike from `outer`: what is said there of one of its aspects holds for all of them. */
  readonly isOneOfMany?: true;
  /** Where the document names it, if it stands elsewhere. */
  readonly namedAt?: string;
}

/** A page, by the name that notes call it, and what it says of a subject; `undefined` where it has no such thing. */
export interface Saying<Facts> {
  readonly page: string;
  /** Where the page would say it. */
  readonly at: string;
  readonly facts: Facts;
}

/** What one page says of a topic. */
export interface Word {
  readonly page: string;
  readonly at: string;
  readonly says: string;
  /** Whether the document has it so, too. */
  readonly agrees: boolean;
}

/** An aspect of a subject, what the document has of it, and what each page says. */
export interface Topic {
  readonly subject: Subject;
  /** Empty for whether there is such a thing at all. */
  readonly aspect: string;
  readonly spec: string;
  readonly words: readonly Word[];
  /** Where the lists stand of values that the words are about: here, or at what a reference leads to. */
  readonly heldAt?: readonly string[];
}

/** What is said where there is no such thing. */
export const nothing = "nothing";

/** Where a note about a topic may stand, and what it calls the topic there. */
export interface Holder {
  readonly name: string;
  readonly pointer: string;
  readonly about: string;
}

/** The places for a note about an aspect, the nearest first. */
export function holdersOf(subject: Subject, aspect: string): Holder[] {
  const { outer, pointer } = subject;
  const here = pointer === undefined ? [] : [{ name: subject.name, pointer, about: aspect || "existence" }];
  if (outer === undefined) return here;
  const about = aspect === "" ? subject.step : subject.isOneOfMany ? aspect : `${subject.step}.${aspect}`;
  return [...here, ...holdersOf(outer, about)];
}

/** What pages say of an aspect: those that say nothing of it have no word. */
export function wordsOf<Facts, T>(
  sayings: readonly Saying<Facts>[],
  pick: (facts: Facts) => Fact<T> | undefined,
  judge: (value: T, page: string) => Pick<Word, "says" | "agrees">,
): Word[] {
  return sayings.flatMap(({ page, facts }) => {
    const fact = pick(facts);
    return fact === undefined ? [] : [{ page, at: fact.at, ...judge(fact.value, page) }];
  });
}

/** Whether a thing is there at all: in the document, and on each of the pages that would have it. */
export function existence<Facts>(subject: Subject, what: string, sayings: readonly Saying<Facts | undefined>[]): Topic {
  const isThere = subject.pointer !== undefined;
  const words = sayings.map(({ page, at, facts }): Word => {
    return { page, at, says: facts === undefined ? nothing : what, agrees: (facts !== undefined) === isThere };
  });
  return { subject, aspect: "", spec: isThere ? what : nothing, words };
}

/** The sayings of pages that do have the thing. */
export function present<Facts>(sayings: readonly Saying<Facts | undefined>[]): Saying<Facts>[] {
  return sayings.flatMap(({ page, at, facts }) => (facts === undefined ? [] : [{ page, at, facts }]));
}
