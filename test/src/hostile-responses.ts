import { gzipSync } from "node:zlib";
import type { CallOptions } from "../../src/index.js";
import { ends, http, json, type RawResponse, resets, sends, sendsForever } from "./raw-server.js";

/** What a call makes of a response: the class of its failure, and what that tells. */
export interface Want {
  readonly name: "ApiError" | "ConnectionError" | "ResponseError" | "TimeoutError";
  readonly message: string | RegExp;
  readonly status?: number;
  readonly requestId?: string;
  readonly body?: unknown;
  readonly text?: string;
  /** Words of the innermost cause. Default: there is none. */
  readonly cause?: RegExp;
  /** How many requests the server gets. Default: 1. */
  readonly requests?: number;
}

/** A call of an operation, and what the server does with it. */
export interface Given {
  readonly respond: RawResponse;
  /** Default: one whose success is JSON. */
  readonly operation?: "GET /users/self" | "DELETE /users/{user_id}";
  /** Default: one attempt. */
  readonly retry?: CallOptions["retry"];
  readonly timeoutMs?: number;
}

export const apiKey = "s3cret-key";

export type Row = [kind: string, given: RawResponse | Given, want: Want];

const typeJson = "Content-Type: application/json";
const typeHtml = "Content-Type: text/html; charset=utf-8";
const html = "<html><body>Something broke</body></html>";
/** A response that nobody asked for. */
export const mallory: Buffer = json("200 OK", { data: { username: "mallory" } });

/** A response in JSON whose length is as told, not as it is. */
const ofLength = (length: number, status = "200 OK", body = '{"data":{}}'): string =>
  `HTTP/1.1 ${status}\r\n${typeJson}\r\nContent-Length: ${length}\r\n\r\n${body}`;
const chunked = (...chunks: readonly string[]): string =>
  `HTTP/1.1 200 OK\r\n${typeJson}\r\nTransfer-Encoding: chunked\r\n\r\n${chunks.join("")}`;

const apiError = (status: number, words: string, more: Partial<Want> = {}): Want => ({
  name: "ApiError",
  status,
  message: `GET /users/self: ${status}${words && ` ${words}`}`,
  ...more,
});
const responseError = (what: string, text: string, more: Partial<Want> = {}): Want => ({
  name: "ResponseError",
  status: 200,
  message: `GET /users/self: 200 ${what} instead of JSON`,
  body: text,
  text,
  ...more,
});
/** The platform's words are its own. */
const connectionError = (words: RegExp): Want => ({
  name: "ConnectionError",
  message: /^GET \/users\/self: no response: ./,
  cause: words,
});
const closed = /other side closed|ECONNRESET/;
const protocol = /does not match the HTTP\/1\.1 protocol/;
const timeout: Want = { name: "TimeoutError", message: "GET /users/self: no response within 100 ms" };
const soon = { timeoutMs: 100 };

/** Kinds of broken responses, each with what a call makes of it: no success, whatever it is. */
export const hostileResponses: readonly Row[] = [
  ["an empty 401", sends(http("401 Unauthorized")), apiError(401, "Unauthorized")],
  ["an empty 500", sends(http("500 Internal Server Error")), apiError(500, "Internal Server Error")],
  ["a 500 without a status text", sends(http("500 ")), apiError(500, "")],
  ["a 401 of HTML", sends(http("401 No", [typeHtml], html)), apiError(401, "No", { body: html, text: html })],
  [
    "a 502 of HTML",
    sends(http("502 Bad Gateway", [typeHtml], html)),
    apiError(502, "Bad Gateway", { body: html, text: html }),
  ],
  [
    "a 500 of HTML that says it is JSON",
    sends(http("500 Oops", [typeJson], html)),
    apiError(500, "Oops", { body: html, text: html }),
  ],
  [
    "a 500 of JSON that says it is HTML",
    sends(http("500 Oops", [typeHtml], '{"message":"no disk"}')),
    apiError(500, "no disk", { body: { message: "no disk" }, text: '{"message":"no disk"}' }),
  ],
  [
    "application/problem+json",
    sends(
      http("409 Conflict", ["Content-Type: application/problem+json"], '{"title":"Taken","detail":"alice is taken"}'),
    ),
    apiError(409, "alice is taken", {
      body: { title: "Taken", detail: "alice is taken" },
      text: '{"title":"Taken","detail":"alice is taken"}',
    }),
  ],
  [
    "problem+json of a title alone",
    sends(http("409 Conflict", ["Content-Type: application/problem+json"], '{"title":"Taken","status":409}')),
    apiError(409, "Taken", { body: { title: "Taken", status: 409 }, text: '{"title":"Taken","status":409}' }),
  ],
  [
    "a request id in the body",
    sends(json("500 Oops", { message: "no disk", request_id: "r-1" }, ["X-Request-Id: r-2"])),
    apiError(500, "no disk (request_id r-1)", {
      requestId: "r-1",
      body: { message: "no disk", request_id: "r-1" },
      text: '{"message":"no disk","request_id":"r-1"}',
    }),
  ],
  [
    "a request id in a header, with HTML",
    sends(http("503 Busy", [typeHtml, "X-Request-Id: r-2"], html)),
    apiError(503, "Busy (request_id r-2)", { requestId: "r-2", body: html, text: html }),
  ],
  [
    "a 404 of a JSON list",
    sends(json("404 Not Found", ["no", "user"])),
    apiError(404, "Not Found", { body: ["no", "user"], text: '["no","user"]' }),
  ],
  [
    "a 404 of a JSON string",
    sends(json("404 Not Found", "no user")),
    apiError(404, "Not Found", { body: "no user", text: '"no user"' }),
  ],
  ["a 404 of null", sends(json("404 Not Found", null)), apiError(404, "Not Found", { body: null, text: "null" })],
  ["a 404 of a number", sends(json("404 Not Found", 7)), apiError(404, "Not Found", { body: 7, text: "7" })],
  [
    "a 404 whose words are no text",
    sends(json("404 Not Found", { message: { deep: ["x"] }, request_id: 7, validation_error: "x" })),
    apiError(404, "Not Found", {
      body: { message: { deep: ["x"] }, request_id: 7, validation_error: "x" },
      text: '{"message":{"deep":["x"]},"request_id":7,"validation_error":"x"}',
    }),
  ],
  [
    "a 422 of faults that are none",
    sends(
      http(
        "422 Unprocessable",
        [typeJson],
        '{"validation_error":{"fields":[null,7,{"field":["a",{"toString":1},0,null,[["b"]]],"message":"bad"}]}}',
      ),
    ),
    apiError(422, "a.0: bad", {
      text: '{"validation_error":{"fields":[null,7,{"field":["a",{"toString":1},0,null,[["b"]]],"message":"bad"}]}}',
    }),
  ],
  [
    "__proto__ in a 400",
    sends(http("400 Bad Request", [typeJson], '{"__proto__":{"message":"evil","polluted":1},"constructor":{}}')),
    apiError(400, "Bad Request", { text: '{"__proto__":{"message":"evil","polluted":1},"constructor":{}}' }),
  ],
  [
    "words that forge lines of a log",
    sends(json("400 Bad Request", { message: "one\r\nINFO two\u0000\u001b[31m" })),
    apiError(400, "one INFO two [31m", {
      body: { message: "one\r\nINFO two\u0000\u001b[31m" },
      text: '{"message":"one\\r\\nINFO two\\u0000\\u001b[31m"}',
    }),
  ],
  [
    "NUL in a body",
    sends(http("500 Oops", [typeJson], '{"message":"a\0b"}')),
    apiError(500, "Oops", { body: '{"message":"a\0b"}', text: '{"message":"a\0b"}' }),
  ],
  [
    "a 500 that is no UTF-8",
    sends(http("500 Oops", [typeJson], Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))),
    apiError(500, "Oops", { body: "{��}", text: "{��}" }),
  ],
  [
    "a 500 that breaks off",
    ends(ofLength(100, "500 Oops", '{"message":"no')),
    apiError(500, "Oops", { body: '{"message":"no', text: '{"message":"no', cause: closed }),
  ],
  [
    "a 500 that says it is gzip and is not",
    sends(http("500 Oops", [typeJson, "Content-Encoding: gzip"], '{"message":"no disk"}')),
    apiError(500, "Oops", { cause: /incorrect header check/ }),
  ],
  ["a status text of 10 000 characters", sends(http(`500 ${"x".repeat(10_000)}`)), apiError(500, "x".repeat(500))],
  [
    "a 500 of 5 million characters",
    sends(http("500 Oops", ["Content-Type: text/plain"], "x".repeat(5_000_000))),
    apiError(500, "Oops", { body: "x".repeat(100_000), text: "x".repeat(100_000) }),
  ],
  [
    "a message of 90 000 characters",
    sends(json("500 Oops", { message: "x".repeat(90_000) })),
    apiError(500, "x".repeat(500), {
      body: { message: "x".repeat(90_000) },
      text: `{"message":"${"x".repeat(90_000)}"}`,
    }),
  ],
  [
    "a 500 without an end",
    sendsForever("HTTP/1.1 500 Oops\r\n\r\n", "x".repeat(10_000)),
    apiError(500, "Oops", { body: "x".repeat(100_000), text: "x".repeat(100_000) }),
  ],
  [
    "a 404 of lists 40 000 deep",
    sends(http("404 Not Found", [typeJson], "[".repeat(40_000) + "]".repeat(40_000))),
    apiError(404, "Not Found", { text: "[".repeat(40_000) + "]".repeat(40_000) }),
  ],
  [
    "a 404 of objects 15 000 deep",
    sends(http("404 Not Found", [typeJson], `${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}`)),
    apiError(404, "Not Found", { text: `${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}` }),
  ],
  [
    "a body without an end instead of none",
    {
      respond: sendsForever("HTTP/1.1 200 OK\r\n\r\n", "x".repeat(10_000)),
      operation: "DELETE /users/{user_id}",
    },
    responseError("", "x".repeat(100_000), { message: "DELETE /users/{user_id}: 200 an unexpected body" }),
  ],
  ["status 999", sends(http("999 What")), apiError(999, "What")],
  ["status 600", sends(http("600 What")), apiError(600, "What")],
  ["status 300 without an address", sends(http("300 Multiple Choices")), apiError(300, "Multiple Choices")],
  ["status 302 without an address", sends(http("302 Found")), apiError(302, "Found")],
  ["status 304", sends("HTTP/1.1 304 Not Modified\r\n\r\n"), apiError(304, "Not Modified")],
  [
    "a redirect to itself",
    sends(http("302 Found", ["Location: /v4/users/self"])),
    apiError(302, "more than 20 redirects", { requests: 21 }),
  ],
  [
    "a Retry-After of more than a minute",
    { respond: sends(http("503 Busy", ["Retry-After: 61"])), retry: { attempts: 3 }, timeoutMs: 600_000 },
    apiError(503, "Busy"),
  ],
  [
    "a Retry-After of a year",
    { respond: sends(http("503 Busy", ["Retry-After: 31536000"])), retry: { attempts: 3 } },
    apiError(503, "Busy"),
  ],
  [
    "a Retry-After of more than any number",
    { respond: sends(http("503 Busy", [`Retry-After: ${"9".repeat(400)}`])), retry: { attempts: 3 } },
    apiError(503, "Busy"),
  ],
  [
    "a Retry-After of the year 9999",
    { respond: sends(http("429 Slow", ["Retry-After: Fri, 31 Dec 9999 23:59:59 GMT"])), retry: { attempts: 3 } },
    apiError(429, "Slow"),
  ],
  [
    "a Retry-After that is neither number nor date",
    { respond: sends(http("503 Busy", ["Retry-After: soon"])), retry: { attempts: 2, maxDelayMs: 1 } },
    apiError(503, "Busy", { requests: 2 }),
  ],
  [
    "a Retry-After below 0",
    { respond: sends(http("503 Busy", ["Retry-After: -5"])), retry: { attempts: 2, maxDelayMs: 1 } },
    apiError(503, "Busy", { requests: 2 }),
  ],
  [
    "the key in the words",
    sends(json("401 No", { message: `the key ${apiKey} is no key`, request_id: `r-${apiKey}` })),
    apiError(401, "the key … is no key (request_id r-…)", {
      requestId: "r-…",
      body: { message: "the key s3cret-key is no key", request_id: "r-s3cret-key" },
      text: '{"message":"the key s3cret-key is no key","request_id":"r-s3cret-key"}',
    }),
  ],
  ["the key in the status text", sends(http(`401 Not ${apiKey}`)), apiError(401, "Not …")],
  ["a 200 of HTML", sends(http("200 OK", [typeHtml], html)), responseError("text/html; charset=utf-8", html)],
  ["a 200 of HTML that says it is JSON", sends(http("200 OK", [typeJson], html)), responseError("broken JSON", html)],
  ["a 200 of HTML without a type", sends(http("200 OK", [], html)), responseError("broken JSON", html)],
  ["an empty 200", sends(http("200 OK", [typeJson])), responseError("an empty body", "", { body: undefined })],
  [
    "204 instead of JSON",
    sends("HTTP/1.1 204 No Content\r\n\r\n"),
    responseError("an empty body", "", {
      status: 204,
      message: "GET /users/self: 204 an empty body instead of JSON",
      body: undefined,
    }),
  ],
  [
    "204 with another response behind it",
    sends("HTTP/1.1 204 No Content\r\n\r\n", mallory),
    responseError("an empty body", "", {
      status: 204,
      message: "GET /users/self: 204 an empty body instead of JSON",
      body: undefined,
    }),
  ],
  ["JSON that breaks off", sends(http("200 OK", [typeJson], '{"data":')), responseError("broken JSON", '{"data":')],
  [
    "JSON that breaks off with the connection",
    ends(`HTTP/1.1 200 OK\r\n${typeJson}\r\n\r\n{"data":`),
    responseError("broken JSON", '{"data":'),
  ],
  [
    "JSON with garbage behind it",
    sends(http("200 OK", [typeJson], '{"data":{}}garbage')),
    responseError("broken JSON", '{"data":{}}garbage'),
  ],
  [
    "two texts of JSON",
    sends(http("200 OK", [typeJson], '{"data":{}}{"data":{}}')),
    responseError("broken JSON", '{"data":{}}{"data":{}}'),
  ],
  ["JSON longer than its length", sends(ofLength(5)), responseError("broken JSON", '{"dat')],
  [
    "JSON in text/plain",
    sends(http("200 OK", ["Content-Type: text/plain"], '{"data":{}}')),
    responseError("text/plain", '{"data":{}}'),
  ],
  [
    "JSON in octets",
    sends(http("200 OK", ["Content-Type: application/octet-stream"], '{"data":{}}')),
    responseError("application/octet-stream", '{"data":{}}'),
  ],
  [
    "JSON of two types",
    sends(http("200 OK", [typeJson, "Content-Type: text/html"], '{"data":{}}')),
    responseError("application/json, text/html", '{"data":{}}'),
  ],
  [
    "JSON in UTF-16",
    sends(http("200 OK", [typeJson], Buffer.from("{}", "utf16le"))),
    responseError("broken JSON", "{\0}\0"),
  ],
  [
    "JSON that is no UTF-8",
    sends(http("200 OK", [typeJson], Buffer.from([0xff, 0x7b, 0x7d]))),
    responseError("broken JSON", "�{}"),
  ],
  [
    "JSON of which gzip brings a part",
    ends(
      `HTTP/1.1 200 OK\r\n${typeJson}\r\nContent-Encoding: gzip\r\n\r\n`,
      gzipSync('{"data":{}}', { level: 0 }).subarray(0, -12),
    ),
    responseError("broken JSON", '{"data"'),
  ],
  [
    "206 with a part of JSON",
    sends(http("206 Partial Content", [typeJson], '{"data"')),
    responseError("", '{"data"', { status: 206, message: "GET /users/self: 206 broken JSON instead of JSON" }),
  ],
  [
    "an unexpected body",
    { respond: sends(json("200 OK", {})), operation: "DELETE /users/{user_id}" },
    responseError("", "{}", { message: "DELETE /users/{user_id}: 200 an unexpected body" }),
  ],
  [
    "an unexpected body that does not come",
    { respond: ends(ofLength(100, "200 OK", "")), operation: "DELETE /users/{user_id}" },
    {
      name: "ConnectionError",
      message: /^DELETE \/users\/\{user_id\}: no response: ./,
      cause: closed,
    },
  ],
  ["a body shorter than its length", ends(ofLength(100)), connectionError(closed)],
  ["a body that is reset", resets(ofLength(100)), connectionError(closed)],
  ["chunks that break off", ends(chunked("2\r\n{}\r\n")), connectionError(closed)],
  ["a chunk of no size", sends(chunked("zz\r\n{}\r\n")), connectionError(protocol)],
  ["a chunk of more than any size", sends(chunked(`${"f".repeat(20)}\r\n{}\r\n`)), connectionError(protocol)],
  [
    "plain text that says it is gzip",
    sends(http("200 OK", [typeJson, "Content-Encoding: gzip"], '{"data":{}}')),
    connectionError(/incorrect header check/),
  ],
  ["half of the headers, and an end", ends("HTTP/1.1 200 OK\r\nContent-"), connectionError(closed)],
  ["half of the headers, and a reset", resets("HTTP/1.1 200 OK\r\nContent-"), connectionError(closed)],
  ["an end at once", ends(), connectionError(closed)],
  ["a reset at once", resets(), connectionError(closed)],
  ["garbage instead of HTTP", sends("SSH-2.0-OpenSSH_9.6\r\n"), connectionError(protocol)],
  ["garbage that repeats the key", sends(`X-TILEDB-REST-API-KEY: ${apiKey}\r\n\r\n`), connectionError(protocol)],
  ["TLS instead of HTTP", sends(Buffer.from([21, 3, 1, 0, 2, 2, 40])), connectionError(protocol)],
  ["JSON instead of HTTP", ends('{"data":{}}'), connectionError(protocol)],
  ["status 1000", sends(http("1000 What")), connectionError(protocol)],
  ["status 099", sends(http("099 What")), connectionError(/./)],
  [
    "status 101",
    sends("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"),
    connectionError(/bad upgrade/),
  ],
  ["status 100 that nobody asked for", sends("HTTP/1.1 100 Continue\r\n\r\n"), connectionError(/bad response/)],
  [
    "headers of 40 000 characters",
    sends(http("200 OK", Array(40).fill(`X-More: ${"x".repeat(1_000)}`), "{}")),
    connectionError(/Headers Overflow/),
  ],
  ["NUL in a header", sends(http("200 OK", [typeJson, "X-More: a\0b"], "{}")), connectionError(protocol)],
  [
    "two lengths",
    sends(http("200 OK", [typeJson, "Content-Length: 3"], "{}")),
    connectionError(/Duplicate Content-Length/),
  ],
  ["a length below 0", sends(ofLength(-1)), connectionError(protocol)],
  [
    "a length and chunks",
    sends(http("200 OK", [typeJson, "Transfer-Encoding: chunked"], "2\r\n{}\r\n0\r\n\r\n")),
    connectionError(protocol),
  ],
  ["no response", { respond: () => {}, ...soon }, timeout],
  ["headers that stop", { respond: sends("HTTP/1.1 200 OK\r\n"), ...soon }, timeout],
  ["a body that stops", { respond: sends(ofLength(100)), ...soon }, timeout],
  ["a failure's body that stops", { respond: sends(ofLength(100, "500 Oops")), ...soon }, timeout],
  ["a redirect's body that stops", { respond: sends("HTTP/1.1 302 Found\r\nLocation: /a\r\n\r\n."), ...soon }, timeout],
  [
    "a body without an end, of a byte at a time",
    {
      respond: (socket) => {
        socket.write(chunked());
        const timer = setInterval(() => socket.write("1\r\n \r\n"), 5);
        socket.on("close", () => clearInterval(timer));
      },
      ...soon,
    },
    timeout,
  ],
];
