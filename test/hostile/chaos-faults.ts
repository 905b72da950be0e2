import { gzipSync } from "node:zlib";
import { ends, http, json, type RawResponse, resets, sends } from "../src/raw-server.js";
import type { Asked } from "./chaos-server.js";

/** Behaviour of a server for one request. */
interface Fault {
  /** How the call may end, apart from its own time limit and the caller's abort. */
  readonly ends: readonly string[];
  readonly act: (asked: Asked) => void;
}

const value = ["value"];
const failed = ["ConnectionError"];
const refused = ["ApiError"];
const wrong = ["ResponseError"];
const none: string[] = [];

/** Behaviour whose bytes depend on the request. */
const on = (ends: readonly string[], respond: (asked: Asked) => RawResponse): Fault => ({
  ends,
  act: (asked) => respond(asked)(asked.socket),
});

const json200 = "Content-Type: application/json";
const gzipped = ["Content-Encoding: gzip", "Connection: close"];

const head = ({ good }: Asked, ...headers: readonly string[]): string =>
  ["HTTP/1.1 200 OK", `Content-Type: ${good.type}`, ...headers, "", ""].join("\r\n");
const chunkedHead = (asked: Asked): string => head(asked, "Transfer-Encoding: chunked");
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const half = ({ good }: Asked): string => good.body.slice(0, Math.ceil(good.body.length / 2));

/** JSON of an error that repeats the request. */
const words = ({ text }: Asked): object => ({ message: `refused: ${text}`, request_id: text });
/** The request in one line, as a header can hold it. */
const line = ({ text }: Asked): string => text.replace(/[\r\n\0]+/g, " ").slice(0, 2_000);

/** Writes pieces with pauses, as long as there is a connection. */
const drips =
  (...pieces: readonly string[]): RawResponse =>
  (socket) => {
    const [piece, ...others] = pieces;
    if (piece === undefined || socket.destroyed) return;
    socket.write(piece);
    setTimeout(() => drips(...others)(socket), 12);
  };

/** Writes the same without an end, slowly enough for the memory of a client that keeps it. */
const repeats =
  (head: string, more: string): RawResponse =>
  (socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(more), 5);
    socket.on("close", () => clearInterval(timer));
  };

const thirds = (text: string): string[] => text.match(new RegExp(`.{1,${Math.ceil(text.length / 3)}}`, "gs")) ?? [];

/** Behaviours by name. Several repeat the request, with its secrets, in what they respond. */
const faults: Readonly<Record<string, Fault>> = {
  good: on(value, ({ good }) => sends(good.whole)),
  "slow headers": on(value, ({ good }) => drips(...thirds(good.whole))),
  "a slow body": on(value, (asked) => drips(chunkedHead(asked), ...thirds(asked.good.body).map(chunk), "0\r\n\r\n")),
  gzip: on(value, (asked) => ends(head(asked, ...gzipped), gzipSync(asked.good.body))),
  "a chain of redirects": on(value, ({ more }) => sends(http("302 Found", [`Location: /hop/3?${more}`]))),
  "a redirect elsewhere": on([...value, ...refused], ({ other, more }) =>
    sends(http("307 Elsewhere", [`Location: ${other}/?${more}`])),
  ),
  "an empty 200": on(wrong, ({ good }) => sends(http("200 OK", [json200, good.marker]))),
  "a 204 with a body": on([...value, ...wrong, ...failed], ({ good }) =>
    ends(`HTTP/1.1 204 No Content\r\nConnection: close\r\n${good.marker}\r\n\r\n`, good.body),
  ),
  HTML: on(wrong, ({ text }) => sends(http("200 OK", ["Content-Type: text/html"], `<h1>${text}</h1>`))),
  "broken JSON": on(wrong, ({ text }) => sends(http("200 OK", [json200], `{"marker":${text}`))),
  "a broken part": on(wrong, (asked) =>
    sends(chunkedHead(asked), chunk(`${asked.good.body}data: {"marker":${line(asked)}\n\n`), "0\r\n\r\n"),
  ),
  "a truncated body": on(failed, (asked) => ends(head(asked, "Content-Length: 9999"), half(asked))),
  "a reset": on(failed, () => resets()),
  "a reset in the headers": on(failed, () => resets("HTTP/1.1 200 OK\r\nContent-T")),
  "a reset in the body": on(failed, (asked) => resets(chunkedHead(asked), chunk(half(asked)))),
  "an end in the body": on(failed, (asked) => ends(chunkedHead(asked), chunk(half(asked)))),
  garbage: on(failed, ({ text }) => ends(text)),
  silence: on(none, () => () => {}),
  "headers that stop": on(none, () => sends("HTTP/1.1 200 OK\r\nContent-Type: app")),
  "a body that stops": on(none, (asked) => sends(chunkedHead(asked), chunk(half(asked)))),
  "a body without an end": on(none, (asked) => repeats(head(asked), " ".repeat(30_000))),
  "a 500 with JSON": on(refused, (asked) => sends(json("500 Oops", words(asked)))),
  "an empty 500": on(refused, () => sends(http("500 Oops"))),
  "a 500 that breaks off": on(refused, ({ text }) =>
    resets("HTTP/1.1 500 Oops\r\nContent-Length: 99999\r\n\r\n", text),
  ),
  "a 500 without an end": on(refused, ({ text }) => repeats("HTTP/1.1 500 Oops\r\n\r\n", text.padEnd(30_000))),
  "a 429 for now": on(refused, (asked) => sends(json("429 Slow", words(asked), ["Retry-After: 0"]))),
  "a 429 for an hour": on(refused, (asked) => sends(json("429 Slow", words(asked), ["Retry-After: 3600"]))),
  "a 401": on(refused, (asked) => sends(json("401 Who", words(asked), [`X-Request-Id: ${line(asked)}`]))),
  "a 403 of words": on(refused, (asked) => sends(http(`403 No ${line(asked)}`))),
  "a redirect to itself": on(refused, ({ url }) => sends(http("302 Found", [`Location: ${url}`]))),
  "a redirect without an address": on(refused, () => sends(http("302 Found"))),
  "a redirect to no web address": on(refused, (asked) => sends(http("302 Found", [`Location: data:,${line(asked)}`]))),
  "a chunk of no size": on(failed, (asked) => ends(chunkedHead(asked), "zz\r\n")),
  "text that says it is gzip": on(failed, (asked) =>
    sends(head(asked, "Content-Encoding: gzip", "Content-Length: 20"), asked.text.slice(0, 20)),
  ),
  // The platform takes half of gzip for a whole, which JSON shows and a stream of events does not.
  "half of gzip": on([...value, ...failed, ...wrong], (asked) =>
    ends(head(asked, ...gzipped), gzipSync(asked.good.body, { level: 0 }).subarray(0, -40)),
  ),
  "huge headers": on(failed, (asked) =>
    sends(http("200 OK", Array<string>(40).fill(`X-More: ${line(asked).padEnd(1_000, "x")}`), "{}")),
  ),
  "a status of four digits": on(failed, () => ends(http("1000 What"))),
  "two lengths": on(failed, ({ good }) => ends(http("200 OK", [json200, "Content-Length: 3"], good.body))),
};

/** All names, in an order that does not change. */
export const faultNames: readonly string[] = Object.keys(faults);

/** Behaviour by its name. */
export function faultOf(name: string): Fault {
  const { [name]: fault } = faults;
  if (fault === undefined) throw new Error(`no behaviour ${name}`);
  return fault;
}
