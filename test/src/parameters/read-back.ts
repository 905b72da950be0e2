/**
 * Reads parameters and forms as a server does that knows their shapes, written from the standards and from nothing of
 * ours: what is reserved separates, and only what was split is decoded (RFC 3986, section 2.4; RFC 6570; RFC 7578).
 */

/** What a parameter's value can be. */
export type Value = string | readonly string[] | Readonly<Record<string, string>>;

/** A value that was read; members of an object are pairs, in their order. */
export type Read = string | readonly string[] | readonly Pair[];

type Pair = readonly [name: string, value: string];

/** The same value as it is when it was read. */
export function asRead(value: Value): Read {
  return typeof value === "string" || isList(value) ? value : Object.entries(value);
}

export interface Reading {
  /** Gives the shape, and no more. */
  readonly like: Value;
  readonly explode: boolean;
  readonly separator: string;
  readonly decode?: (text: string) => string;
}

/** Items of arrays and members of objects, in one text: `blue,black`, `R,100,G,200`, `R=100,G=200`. */
export function readItems(text: string, { like, explode, separator, decode = decodeURIComponent }: Reading): Read {
  if (typeof like === "string") return decode(text);
  const items = text.split(separator);
  if (isList(like)) return items.map((item) => decode(item));
  if (explode) return items.map((item) => decodePair(splitPair(item), decode));
  return items.flatMap((name, index): Pair[] => {
    return index % 2 === 0 ? [decodePair([name, items[index + 1] ?? ""], decode)] : [];
  });
}

/** What stands in pairs: `color=blue,black`, or exploded `color=blue` and `color=black`, `R=100` and `G=200`. */
export function readPairs(pairs: readonly string[], name: string, reading: Reading): Read {
  const raw = pairs.map((pair) => splitPair(pair));
  const isApart = reading.explode && typeof reading.like !== "string";
  if (isApart && !isList(reading.like)) return raw.map((pair) => decodePair(pair, decodeURIComponent));
  const others = raw.filter(([key]) => decodeURIComponent(key) !== name);
  if (others.length > 0) throw new Error(`there is more than ${name}: ${others.join()}`);
  if (isApart) return raw.map(([, value]) => decodeURIComponent(value));
  if (raw.length !== 1) throw new Error(`${name} is there ${raw.length} times`);
  return readItems(raw[0]?.[1] ?? "", reading);
}

/** A leaf of what is nested, and the way there. */
export type Leaf = readonly [path: readonly string[], text: string];

/** `color[a][0]=blue`, as a leaf each. */
export function readDeepObject(query: string, name: string): Leaf[] {
  if (query === "") return [];
  return query.split("&").map((pair) => {
    const [key, value] = splitPair(pair);
    const path = decodeURIComponent(key);
    if (!path.startsWith(name)) throw new Error(`${path} is not of ${name}`);
    const keys = path.slice(name.length);
    if (!/^(\[[^[\]]*\])*$/.test(keys)) throw new Error(`${keys} are no keys in brackets`);
    return [[...keys.matchAll(/\[([^[\]]*)\]/g)].map(([, one = ""]) => one), decodeURIComponent(value)];
  });
}

/** A part of a multipart form. */
export interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly type?: string;
  readonly content: string;
}

/** Parts of a body of `multipart/form-data`, their content taken for text of UTF-8. */
export function readMultipart(body: ArrayBuffer, contentType: string): Part[] {
  const [, boundary = ""] = /^multipart\/form-data; boundary=([\w-]+)$/.exec(contentType) ?? [];
  // A byte a character, so that what is split keeps its bytes.
  const [preamble, ...parts] = `\r\n${Buffer.from(body).toString("latin1")}`.split(`\r\n--${boundary}`);
  const end = parts.pop();
  if (boundary === "" || preamble !== "" || end !== "--\r\n") throw new Error("this is no multipart form");
  return parts.map((part) => {
    const head = part.slice(0, part.indexOf("\r\n\r\n"));
    const [, disposition = "", type] =
      /^\r\nContent-Disposition: ([^\r\n]*)(?:\r\nContent-Type: ([^\r\n]*))?$/.exec(head) ?? [];
    const [, name, fileName] = /^form-data; name="([^"]*)"(?:; filename="([^"]*)")?$/.exec(disposition) ?? [];
    if (name === undefined) throw new Error(`these are no headers of a part: ${head}`);
    return {
      name: unquoted(name),
      ...(fileName !== undefined && { fileName: unquoted(fileName) }),
      ...(type !== undefined && { type }),
      content: utf8(part.slice(head.length + 4)),
    };
  });
}

/** A name as it was before it was escaped (HTML standard, multipart/form-data encoding algorithm). */
function unquoted(name: string): string {
  return utf8(name).replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%22", '"');
}

function utf8(bytes: string): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, "latin1"));
}

/** Splits at the first `=`; where there is none, the value is empty. */
function splitPair(text: string): Pair {
  const at = text.indexOf("=");
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function decodePair([name, value]: Pair, decode: (text: string) => string): Pair {
  return [decode(name), decode(value)];
}

/** Whether it is an array, readonly ones among them. */
function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}
