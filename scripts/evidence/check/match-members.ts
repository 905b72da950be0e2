import type { Fact } from "../facts.js";
import { bareName } from "../places.js";
import { matchInTurn } from "./match-in-turn.js";
import type { Saying } from "./topic.js";

/** A field or parameter, by its name in requests, and by where a parameter goes. */
export interface Key {
  readonly name: string;
  readonly in?: string;
}

/** A field or parameter of a page. */
interface Member {
  readonly name: Fact<string>;
  readonly wireName?: Fact<string>;
  readonly in?: Fact<string>;
}

/** Fields or parameters, each with what every page has of it, in the order of the pages. */
export interface MatchedMembers<Own, One> {
  /** Of the document. */
  readonly own: readonly (readonly [Own, readonly (One | undefined)[]])[];
  /** Of pages alone. */
  readonly others: readonly (readonly [Key, readonly (One | undefined)[]])[];
}

/** Finds the fields or parameters of a document on pages, and pages' others on each of them. */
export function matchMembers<Own extends Key, One extends Member>(
  own: readonly Own[],
  pages: readonly (readonly One[])[],
): MatchedMembers<Own, One> {
  const found = pages.map((members) => matchInTurn(own, members, rules));
  const left = pages.map((members, index) => without(members, found[index]));
  const others: Key[] = [];
  for (const members of left) others.push(...without(members, matchInTurn(others, members, rules)).map(keyOf));
  const beside = left.map((members) => matchInTurn(others, members, rules));
  return {
    own: own.map((key) => [key, found.map((matches) => matches.get(key))]),
    others: others.map((key) => [key, beside.map((matches) => matches.get(key))]),
  };
}

/** What each page says of one of them, or where it would. */
export function sayEach<One extends Member>(
  sayings: readonly Saying<unknown>[],
  ones: readonly (One | undefined)[],
): Saying<One | undefined>[] {
  return sayings.map(({ page, at }, index) => ({ page, at: ones[index]?.name.at ?? at, facts: ones[index] }));
}

/** A name may be another's but for signs, and two parameters of one name go to two places: the likest come first. */
const rules: readonly ((own: Key, one: Member) => boolean)[] = [
  (own, one) => keyOf(one).name === own.name && keyOf(one).in === own.in,
  (own, one) => keyOf(one).name === own.name,
  (own, one) => bareName(keyOf(one).name) === bareName(own.name) && keyOf(one).in === own.in,
  (own, one) => bareName(keyOf(one).name) === bareName(own.name),
  (own, one) => bareName(one.name.value) === bareName(own.name),
];

function keyOf({ name, wireName = name, in: place }: Member): Key {
  return { name: wireName.value, ...(place !== undefined && { in: place.value }) };
}

function without<Own, One>(members: readonly One[], found: ReadonlyMap<Own, One> | undefined): One[] {
  const taken = new Set(found?.values());
  return members.filter((member) => !taken.has(member));
}
