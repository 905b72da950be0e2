import { Source } from "../redocly.js";

/** A file that is JSON throughout. */
export class JsonSource extends Source {}

/**
 * Where in a text of JSON a part stands that names lead to, or else the nearest around it; with `onKey`, where its name
 * stands. Looks at what is on the way alone, which for a few places is quicker than to parse them all.
 */
export function jsonOffset(text: string, names: readonly string[], onKey: boolean): number {
  let place: Member = { key: start(text, 0), value: start(text, 0) };
  for (const name of names) {
    const found = memberOf(text, place.value, name);
    if (found === undefined) break;
    place = found;
  }
  return onKey ? place.key : place.value;
}

/** Offsets of a member; of an item both are the same. */
interface Member {
  readonly key: number;
  readonly value: number;
}

function memberOf(text: string, holder: number, name: string): Member | undefined {
  const isList = text[holder] === "[";
  if (!isList && text[holder] !== "{") return undefined;
  let at = start(text, holder + 1);
  for (let index = 0; at < text.length && text[at] !== "]" && text[at] !== "}"; index++) {
    const value = isList ? at : start(text, end(text, at));
    const isFound = isList ? String(index) === name : JSON.parse(text.slice(at, end(text, at))) === name;
    if (isFound) return { key: at, value };
    at = start(text, end(text, value));
  }
  return undefined;
}

/** Where the next value or name starts: after white space, a comma or a colon. */
function start(text: string, offset: number): number {
  return find(beginning, text, offset);
}

/** Where a value or name ends that starts at an offset. */
function end(text: string, offset: number): number {
  let depth = 0;
  let at = offset;
  do {
    const char = text[at];
    if (char === '"') at = afterString(text, at);
    else if (char === "{" || char === "[") [depth, at] = [depth + 1, at + 1];
    else if (char === "}" || char === "]") [depth, at] = [depth - 1, at + 1];
    else at = find(afterPlain, text, at + 1);
    if (depth > 0) at = find(mark, text, at);
  } while (depth > 0 && at < text.length);
  return at;
}

function afterString(text: string, offset: number): number {
  string.lastIndex = offset;
  return string.test(text) ? string.lastIndex : text.length;
}

const string = /"[^"\\]*(?:\\.[^"\\]*)*"/gsy;
const beginning = /[^\s,:]/g;
const afterPlain = /[\s,:{}[\]"]/g;
const mark = /["{}[\]]/g;

function find(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.index ?? text.length;
}
