import type { Sent } from "../src/observed-fetch.js";

/** A form in which a server repeats what it was sent. */
export type Repeat = (sent: Sent, secret: string) => string;

/** The whole of a request as it came over the wire. */
const received: Repeat = ({ url, headers, body }) => {
  return [url, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), body].join(" | ");
};

/** As PHP and Python write JSON: in ASCII, slashes escaped or not. */
const inAscii = (text: string): string =>
  JSON.stringify(text)
    .replaceAll("/", "\\/")
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const asBytes = (text: string): string => Buffer.from(text).toString("latin1");
/** Credentials of HTTP Basic as they were sent. */
export const inBase64 = ({ headers }: Sent): string => /^Basic (.*)/.exec(headers["authorization"] ?? "")?.[1] ?? "";

/** How a server repeats the request, or the secret alone once it has decoded it. */
export const repeats: Readonly<Record<string, Repeat>> = {
  "as received": received,
  "as received, its bytes read as Latin-1": (sent, secret) => asBytes(received(sent, secret)),
  "its headers, their bytes read as UTF-8": ({ headers }) =>
    Buffer.from(JSON.stringify(headers), "latin1").toString("utf8"),
  "as received, in JSON": (sent, secret) => JSON.stringify(received(sent, secret)),
  "as received, in JSON in JSON": (sent, secret) => JSON.stringify(inAscii(received(sent, secret))),
  "as received, percent-encoded": (sent, secret) => encodeURIComponent(received(sent, secret)),
  "its Base64": (sent) => inBase64(sent),
  "its Base64, decoded": (sent) => Buffer.from(inBase64(sent), "base64").toString("utf8"),
  decoded: (_, secret) => secret,
  "decoded, in JSON": (_, secret) => JSON.stringify({ secret }),
  "decoded, in JSON of ASCII": (_, secret) => inAscii(secret),
  "decoded, in JSON of ASCII in JSON": (_, secret) => JSON.stringify(inAscii(secret)),
  "decoded, percent-encoded": (_, secret) => `a=${encodeURIComponent(secret)}&b=1`,
  "decoded, in a form": (_, secret) => new URLSearchParams({ a: secret, b: "1" }).toString(),
  "decoded, in a URL": (_, secret) => new URL(`https://a.example/?a=${encodeURI(secret)}#${encodeURI(secret)}`).href,
  "decoded, its bytes read as Latin-1": (_, secret) => asBytes(secret),
};

/** Where a server puts what it repeats, and the error that becomes of it. */
export const carriers: Readonly<Record<string, (text: string) => Response | Promise<Response>>> = {
  "the message of a body": (message) => Response.json({ message }, { status: 400 }),
  "the detail of a problem": (detail) =>
    new Response(JSON.stringify({ detail }), { status: 400, headers: { "Content-Type": "application/problem+json" } }),
  "the request id of a body": (request_id) => Response.json({ request_id }, { status: 400 }),
  "the header of a request id": (text) =>
    new Response(null, { status: 400, headers: { "X-Request-Id": asLine(text) } }),
  "the status text": (text) => new Response(null, { status: 400, statusText: asLine(text) }),
  "the content type of a success": (text) =>
    new Response("", { headers: { "Content-Type": `a/b; c="${asLine(text)}"` } }),
  "an error of the platform": (text) => Promise.reject(new TypeError("fetch failed", { cause: new Error(text) })),
  "the target of a redirect": (text) =>
    new Response(null, { status: 307, headers: { Location: `https://evil.example/${encodeURIComponent(text)}` } }),
  "a body that breaks off with an error": (text) =>
    new Response(new ReadableStream({ start: (body) => body.error(new Error(text)) }), { status: 500 }),
};

/** What a line of HTTP can hold, in bytes. */
function asLine(text: string): string {
  return asBytes(text)
    .replace(/[^ -~\x80-\xff]+/g, " ")
    .replace(/^ +| +$/g, "");
}
