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
  const scan = scanOf(text, holder);
  const { found } = scan;
  while (!found.has(name) && scan.at < text.length && text[scan.at] !== "]" && text[scan.at] !== "}") {
    const key = scan.at;
    const value = isList ? key : start(text, end(text, key));
    const own = isList ? String(found.size) : JSON.parse(text.slice(key, end(text, key)));
    if (!found.has(own)) found.set(own, { key, value });
    scan.at = start(text, end(text, value));
  }
  return found.get(name);
}

/** How far a map or list has been looked through, and what was found there. Places that are asked for are often close. */
interface Scan {
  at: number;
  readonly found: Map<string, Member>;
}

function scanOf(text: string, holder: number): Scan {
  if (scans.text !== text) scans = { text, byHolder: new Map() };
  const scan = scans.byHolder.get(holder) ?? { at: start(text, holder + 1), found: new Map() };
  scans.byHolder.set(holder, scan);
  return scan;
}

let scans = { text: "", byHolder: new Map<number, Scan>() };

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
  // They are of one character each.
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}
