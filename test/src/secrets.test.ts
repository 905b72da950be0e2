import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { apiKey, basic, bearer, type ClientOptions, createCaller, type Hints } from "../../src/index.js";
import { localServer } from "./local-server.js";
import { type Answering, observedFetch } from "./observed-fetch.js";

const secrets = {
  apiKey: "s3cret-key",
  queryKey: "s3cret-query",
  session: "s3cret-session",
  username: "alice",
  password: "s3cret-password",
  accessToken: "s3cret-token",
};

/** The secrets, and what Basic makes of them. */
const traces = /s3cret|YWxpY2U6czNjcmV0/;

const hints: Hints = {
  cookie: ["csrf"],
  header: ["X-Scoped"],
  security: [["key", "query", "session", "basic"], ["bearer"]],
};
const params = { "X-Scoped": "s3cret-scoped", csrf: "s3cret-csrf", body: { password: "s3cret-body" } };

/** Calls with a secret in every place that can hold one. */
function call(
  options: ClientOptions,
  given: Partial<typeof secrets> = secrets,
  more: object = {},
): PromiseLike<unknown> {
  const schemes = {
    key: apiKey("header", "X-Api-Key", { apiKey: given.apiKey }),
    query: apiKey("query", "key", { queryKey: given.queryKey }),
    session: apiKey("cookie", "session", { session: given.session }),
    basic: basic({ username: given.username, password: given.password }),
    bearer: bearer({ accessToken: given.accessToken }),
  };
  const api = { server: "https://api.example.com", schemes, security: [], errorBody: { message: "message" } };
  return createCaller(options, api)("POST /users", { ...params, ...more }, options, hints);
}

const answering = (answer: Answering): ClientOptions => ({ fetch: observedFetch(answer).fetch });

/** Whatever a log could make of an error, its causes included. */
function renderings(error: unknown): string[] {
  const { message, stack = "", cause } = error instanceof Error ? error : new Error(`no Error: ${String(error)}`);
  const own = [message, stack, String(error), JSON.stringify(error), inspect(error, { depth: 9 }), inspect([error])];
  return cause === undefined ? own : [...own, ...renderings(cause)];
}

describe("no secret is in what a log makes of", () => {
  const setCookie = { "Set-Cookie": "session=s3cret-new" };
  const repeated = { message: "password is too short", detail: [{ input: "s3cret-body" }], token: "s3cret-new" };
  const json = (text: string): Response =>
    new Response(text, { headers: { ...setCookie, "Content-Type": "application/json" } });
  const to = (location: string, status = 307): Answering => {
    return () => new Response("s3cret-new", { status, headers: { ...setCookie, Location: location } });
  };

  it.each<[title: string, name: string, run: () => PromiseLike<unknown>]>([
    [
      "a failure whose body repeats what was sent",
      "ApiError",
      () => call(answering(() => Response.json(repeated, { status: 422, headers: setCookie }))),
    ],
    ["a failure of text", "ApiError", () => call(answering(() => new Response("s3cret-body", { status: 500 })))],
    ["a broken success", "ResponseError", () => call(answering(() => json('{"token":"s3cret-new"')))],
    ["an empty success", "ResponseError", () => call(answering(() => json("")))],
    [
      "a success of text",
      "ResponseError",
      () => call(answering(() => new Response("s3cret-new", { headers: { "Content-Type": "text/plain" } }))),
    ],
    [
      "a redirect that takes the query along to another origin",
      "ApiError",
      () => call(answering(to("https://evil.example/?key=s3cret-query"))),
    ],
    [
      "a redirect that takes the query along to plain http",
      "ApiError",
      () => call(answering(to("http://api.example.com/?key=s3cret-query"))),
    ],
    [
      "a redirect that names a password",
      "ApiError",
      () => call(answering(to("https://alice:s3cret-password@api.example.com/"))),
    ],
    ["too many redirects", "ApiError", () => call(answering(to("/?key=s3cret-query")))],
    ["a connection that is refused", "ConnectionError", () => call({ baseUrl: "http://127.0.0.1:1" })],
    [
      "a fetch that fails",
      "ConnectionError",
      () => call(answering(() => Promise.reject(new TypeError("fetch failed")))),
    ],
    ["a time limit", "TimeoutError", () => call({ ...answering(() => new Promise(() => {})), timeoutMs: 1 })],
    ["missing credentials", "ArgumentError", () => call({}, { ...secrets, password: "", accessToken: "" })],
    ["a key that is no header", "ArgumentError", () => call({}, { ...secrets, apiKey: "s3cret\r\nkey" })],
    ["a token that is no header", "ArgumentError", () => call({}, { accessToken: "s3cret\0token" })],
    ["a user name that is none", "ArgumentError", () => call({}, { ...secrets, username: "s3cret:alice" })],
    ["a header that is none", "ArgumentError", () => call({}, secrets, { "X-Scoped": "s3cret\nscoped" })],
    ["a header that is no text", "ArgumentError", () => call({}, secrets, { "X-Scoped": ["s3cret"] })],
    ["a cookie that is no text", "ArgumentError", () => call({}, secrets, { csrf: { a: "s3cret" } })],
    [
      "a query that is no text",
      "ArgumentError",
      () =>
        call(
          answering(() => json("")),
          secrets,
          { q: [["s3cret"]] },
        ),
    ],
    ["a body that is no JSON", "ArgumentError", () => call({}, secrets, { body: { password: "s3cret", id: 1n } })],
    [
      "a base URL with a password",
      "ArgumentError",
      async () => call({ baseUrl: "https://alice:s3cret@api.example.com" }),
    ],
    ["a base URL with a key", "ArgumentError", async () => call({ baseUrl: "https://api.example.com?key=s3cret" })],
    ["a base URL that is none", "ArgumentError", async () => call({ baseUrl: "alice:s3cret@api.example.com" })],
  ])("%s", async (_, name, run) => {
    const error = await Promise.resolve(run()).catch((error: unknown) => error);
    expect(error).toMatchObject({ name });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it("a connection that breaks off, over a socket", async () => {
    const { origin, received } = await localServer((_, response) => response.destroy());
    const error = await Promise.resolve(call({ baseUrl: origin })).catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "ConnectionError" });
    expect(received.length).toBe(1);
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });
});

describe("a test of that kind", () => {
  it("sends what it looks for", async () => {
    const { fetch, sent } = observedFetch();
    await call({ fetch });
    expect(sent).toEqual([
      {
        url: "https://api.example.com/users?key=s3cret-query",
        method: "POST",
        headers: {
          accept: "application/json",
          authorization: expect.stringMatching(/^Basic YWxpY2U6czNjcmV0/),
          "content-type": "application/json",
          cookie: "csrf=s3cret-csrf; session=s3cret-session",
          "x-api-key": "s3cret-key",
          "x-scoped": "s3cret-scoped",
        },
        body: '{"password":"s3cret-body"}',
      },
    ]);
  });

  it("finds what a careless error would give away", () => {
    const cause = Object.assign(new Error("no"), { headers: { Authorization: "Bearer s3cret-token" } });
    expect(renderings(new Error("no", { cause })).some((text) => traces.test(text))).toBe(true);
  });
});
