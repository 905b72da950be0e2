import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Arthur } from "../../generated/arthur/index.js";
import { TileDB } from "../../generated/tiledb/index.js";
import {
  apiKey,
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
  type ClientOptions,
  createCaller,
  type Hints,
} from "../../src/index.js";
import { localServer } from "./local-server.js";
import { observedFetch, type Responding, type Sent } from "./observed-fetch.js";

const secrets = {
  apiKey: "s3cret-key",
  queryKey: "s3cret-query",
  session: "s3cret-session",
  username: "alice",
  password: "s3cret-password",
  accessToken: "s3cret-token",
};

/** The secrets, what Basic makes of them, and their first bytes. */
const traces = /s3cret|YWxpY2U6czNjcmV0|73 33 63|115,\s*51,\s*99/;

const hints: Hints = {
  cookie: ["csrf"],
  header: ["X-Scoped"],
  security: [["key", "query", "session", "basic"], ["bearer"]],
};
/** What the document marks. */
const marked = ["password", "X-Scoped", "csrf", "pin"];

const params = { "X-Scoped": "s3cret-scoped", csrf: "s3cret-csrf", body: { password: "s3cret-body" } };

/** Calls with a secret in every place that can hold one. */
function call(
  options: ClientOptions,
  given: Partial<typeof secrets> = secrets,
  more: object = {},
): PromiseLike<unknown> {
  const schemes = {
    key: apiKey("X-Api-Key", { apiKey: given.apiKey }),
    query: apiKeyInQuery("key", { queryKey: given.queryKey }),
    session: apiKeyInCookie("session", { session: given.session }),
    basic: basic({ username: given.username, password: given.password }),
    bearer: bearer({ accessToken: given.accessToken }),
  };
  const errorBody = { message: "message", requestId: "request_id" };
  const api = { server: "https://api.example.com", schemes, security: [], errorBody, secrets: marked };
  const client = { retry: { maxDelayMs: 0 }, ...options };
  const { timeoutMs, headers } = options;
  return createCaller(client, api)("POST /users", { ...params, ...more }, { timeoutMs, headers }, hints);
}

const responding = (respond: Responding): ClientOptions => ({ fetch: observedFetch(respond).fetch });

/** Whatever a log could make of an error, its causes included. */
function renderings(error: unknown): string[] {
  const { message, stack = "", cause } = error instanceof Error ? error : new Error(`no Error: ${String(error)}`);
  const all = { showHidden: true, depth: null };
  const own = [message, stack, String(error), JSON.stringify(error), inspect([error]), inspect(error, all)];
  return cause === undefined ? own : [...own, ...renderings(cause)];
}

describe("no secret is in what a log makes of", () => {
  const setCookie = { "Set-Cookie": "session=s3cret-new" };
  const repeated = { message: "password is too short", detail: [{ input: "s3cret-body" }], token: "s3cret-new" };
  const json = (text: string): Response =>
    new Response(text, { headers: { ...setCookie, "Content-Type": "application/json" } });
  const to = (location: string, status = 307): Responding => {
    return () => new Response("s3cret-new", { status, headers: { ...setCookie, Location: location } });
  };

  it.each<[title: string, name: string, run: () => PromiseLike<unknown>]>([
    [
      "a failure whose body repeats what was sent",
      "ApiError",
      () => call(responding(() => Response.json(repeated, { status: 422, headers: setCookie }))),
    ],
    ["a failure of text", "ApiError", () => call(responding(() => new Response("s3cret-body", { status: 500 })))],
    ["a broken success", "ResponseError", () => call(responding(() => json('{"token":"s3cret-new"')))],
    ["an empty success", "ResponseError", () => call(responding(() => json("")))],
    [
      "a success of text",
      "ResponseError",
      () => call(responding(() => new Response("s3cret-new", { headers: { "Content-Type": "text/plain" } }))),
    ],
    [
      "a redirect that takes the query along to another origin",
      "ApiError",
      () => call(responding(to("https://evil.example/?key=s3cret-query"))),
    ],
    [
      "a redirect that takes the query along to plain http",
      "ApiError",
      () => call(responding(to("http://api.example.com/?key=s3cret-query"))),
    ],
    [
      "a redirect that names a password",
      "ApiError",
      () => call(responding(to("https://alice:s3cret-password@api.example.com/"))),
    ],
    ["too many redirects", "ApiError", () => call(responding(to("/?key=s3cret-query")))],
    ["a connection that is refused", "ConnectionError", () => call({ baseUrl: "http://127.0.0.1:1" })],
    [
      "a fetch that fails",
      "ConnectionError",
      () => call(responding(() => Promise.reject(new TypeError("fetch failed")))),
    ],
    ["a time limit", "TimeoutError", () => call({ ...responding(() => new Promise(() => {})), timeoutMs: 1 })],
    ["missing credentials", "ArgumentError", () => call({}, { ...secrets, password: "", accessToken: "" })],
    ["a key that is no header", "ArgumentError", () => call({}, { ...secrets, apiKey: "s3cret\r\nkey" })],
    ["a token that is no header", "ArgumentError", () => call({}, { accessToken: "s3cret\0token" })],
    ["a user name that is none", "ArgumentError", () => call({}, { ...secrets, username: "s3cret:alice" })],
    ["a header that is none", "ArgumentError", () => call({}, secrets, { "X-Scoped": "s3cret\nscoped" })],
    ["a header that is no text", "ArgumentError", () => call({}, secrets, { "X-Scoped": [["s3cret"]] })],
    ["a cookie that is no text", "ArgumentError", () => call({}, secrets, { csrf: [{ a: "s3cret" }] })],
    [
      "a query that is no text",
      "ArgumentError",
      () =>
        call(
          responding(() => json("")),
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

/** All of a request in one text, as a server might repeat it. */
function everything(sent: Sent | undefined): string {
  const { url = "", headers = {}, body = "" } = sent ?? {};
  return [url, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), body].join(" | ");
}

/** A fetch that fails as some implementations do, with what was sent. */
const failing = (fail: (url: string, init: RequestInit, sent: Sent) => unknown): ClientOptions => ({
  fetch: observedFetch((sent, init) => Promise.reject(fail(sent.url, init, sent))).fetch,
});

describe("no secret that was sent is in what a log makes of", () => {
  const inHeader = (name: string, sent: Sent) => ({
    status: 400,
    headers: { [name]: everything(sent).replaceAll("\n", " ") },
  });

  it.each<[title: string, name: string, options: ClientOptions]>([
    [
      "a failure whose message repeats the request",
      "ApiError",
      responding((sent) => Response.json({ message: everything(sent) }, { status: 400 })),
    ],
    [
      "a failure whose message repeats it as JSON in JSON",
      "ApiError",
      responding((sent) => Response.json({ message: JSON.stringify(sent) }, { status: 400 })),
    ],
    [
      "a failure whose message repeats it percent-encoded",
      "ApiError",
      responding((sent) => Response.json({ message: encodeURIComponent(everything(sent)) }, { status: 400 })),
    ],
    [
      "a failure that repeats it in its body's request id",
      "ApiError",
      responding((sent) => Response.json({ request_id: everything(sent) }, { status: 400 })),
    ],
    [
      "a failure that repeats it in the header of its request id",
      "ApiError",
      responding((sent) => new Response(null, inHeader("X-Request-Id", sent))),
    ],
    [
      "a failure that repeats it in its status line",
      "ApiError",
      responding((sent) => new Response(null, { status: 400, statusText: everything(sent) })),
    ],
    [
      "a failure of application/problem+json that repeats it",
      "ApiError",
      responding(
        (sent) =>
          new Response(JSON.stringify({ title: "No", detail: everything(sent) }), {
            status: 400,
            headers: { "Content-Type": "application/problem+json" },
          }),
      ),
    ],
    [
      "a success that repeats it in its content type",
      "ResponseError",
      responding((sent) => new Response("x", { headers: { "Content-Type": `text/plain; is="${everything(sent)}"` } })),
    ],
    [
      "a failure that breaks off with an error that repeats it",
      "ApiError",
      responding((sent) => {
        const start = (body: ReadableStreamDefaultController): void => body.error(new Error(everything(sent)));
        return new Response(new ReadableStream({ start }), { status: 500 });
      }),
    ],
    [
      "a success that breaks off with an error that repeats it",
      "ConnectionError",
      responding((sent) => {
        const start = (body: ReadableStreamDefaultController): void => body.error(new Error(everything(sent)));
        return new Response(new ReadableStream({ start }), { headers: { "Content-Type": "application/json" } });
      }),
    ],
    [
      "an error of `fetch` with the URL in its message",
      "ConnectionError",
      failing((url) => new TypeError(`request to ${url} failed`)),
    ],
    [
      "an error of `fetch` with the request in its message",
      "ConnectionError",
      failing((_, __, sent) => new TypeError(everything(sent))),
    ],
    [
      "an error of `fetch` with the URL in a cause",
      "ConnectionError",
      failing((url) => new TypeError("fetch failed", { cause: new Error("no", { cause: new Error(url) }) })),
    ],
    [
      "an error of `fetch` that carries what it was given",
      "ConnectionError",
      failing((url, init) => Object.assign(new TypeError("fetch failed"), { url, init })),
    ],
    [
      "an error of `fetch` that carries the platform's Request",
      "ConnectionError",
      failing((url, init) =>
        Object.assign(new Error("no"), { request: new Request(url, { ...init, headers: init.headers ?? {} }) }),
      ),
    ],
    [
      "an error of `fetch` that carries bytes, as HTTPParserError does",
      "ConnectionError",
      failing((_, __, sent) => {
        const cause = Object.assign(new Error("bad"), { code: "HPE_INVALID", data: Buffer.from(everything(sent)) });
        return new TypeError("fetch failed", { cause });
      }),
    ],
    ["an error of `fetch` that is no Error", "ConnectionError", failing((url) => `no way to ${url}`)],
  ])("%s", async (_, name, options) => {
    const error = await Promise.resolve(call(options)).catch((error: unknown) => error);
    expect(error).toMatchObject({ name });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it.each<[title: string, options: ClientOptions, given: Partial<typeof secrets>]>([
    ["the token of a Bearer scheme", {}, { accessToken: "s3cret-token" }],
    ["the caller's own Authorization", { headers: { Authorization: "Custom s3cret-own" } }, {}],
    ["the caller's own key", { headers: { "x-api-key": "s3cret-own" } }, {}],
    [
      "the caller's own cookies",
      { headers: { Cookie: "theme=dark; sid=s3cret-own" } },
      { accessToken: "s3cret-token" },
    ],
    [
      "what an interceptor signs with",
      {
        interceptors: [
          (next) => (request, operation) => {
            request.headers.set("Authorization", "Bearer s3cret-signed");
            return next(request, operation);
          },
        ],
      },
      secrets,
    ],
  ])("a failure that repeats the values of %s", async (_, options, given) => {
    const respond: Responding = ({ headers }) => {
      const values = Object.values(headers).flatMap((value) => [value, ...value.split(/[ ;=]+/)]);
      return Response.json({ message: values.join(" | ") }, { status: 400 });
    };
    const sending = observedFetch(respond);
    const error = await Promise.resolve(call({ ...options, fetch: sending.fetch }, given)).catch(
      (error: unknown) => error,
    );
    expect(everything(sending.sent[0])).toMatch(/s3cret/);
    expect(error).toMatchObject({ name: "ApiError" });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it("a failure after a renewal, that repeats the credential before it", async () => {
    let count = 0;
    const schemes = { bearer: bearer({ accessToken: () => `s3cret-${++count}` }) };
    const api = {
      server: "https://api.example.com",
      schemes,
      security: [["bearer"]],
      errorBody: { message: "message" },
    };
    const message = "neither s3cret-1 nor s3cret-2";
    const { fetch, sent } = observedFetch(() => Response.json({ message }, { status: 401 }));
    const error = await createCaller({ fetch }, api)("GET /users", {}).catch((error: unknown) => error);
    expect(sent.length).toBe(2);
    expect(error).toHaveProperty("message", "GET /users: 401 neither … nor …");
  });

  it("a failure that repeats the caller's own credential in the query", async () => {
    const options = responding(({ url }) => Response.json({ message: `no ${url}` }, { status: 400 }));
    const error = await Promise.resolve(call(options, secrets, { key: "s3cret-own" })).catch((error: unknown) => error);
    expect(error).toHaveProperty("message", "POST /users: 400 no https://api.example.com/users?key=…");
  });
});

describe("no secret of an API of ours is in what a log makes of a failure that repeats it:", () => {
  const repeating = {
    fetch: observedFetch((sent) =>
      Response.json({ message: everything(sent), detail: everything(sent) }, { status: 400 }),
    ).fetch,
  };
  const tiledb = new TileDB({ ...repeating, apiKey: "s3cret-key" });
  const basicTileDB = new TileDB({ ...repeating, username: "alice", password: "s3cret-password" });
  const arthur = new Arthur({ ...repeating, accessToken: "s3cret-token" });
  const body = { email: "bob@example.com", username: "bob", password: "s3cret/ä body", first_name: "Bob" };
  const aws = { name: "aws", access_key_id: "AKIA", secret_access_key: "s3cret+key/with=signs" };

  it.each<[title: string, run: () => PromiseLike<unknown>]>([
    ["the token in the path of revokeToken", () => tiledb.v1.user.revokeToken({ token: "s3cret/token ä" })],
    ["the key of every call", () => tiledb.v1.user.getUser()],
    ["the password of HTTP Basic", () => basicTileDB.v1.user.getUser()],
    [
      "the secret key of addAWSAccessCredentials",
      () => tiledb.v1.user.addAWSAccessCredentials({ namespace: "acme", body: aws }),
    ],
    ["the password of createUser, v1", () => tiledb.v1.user.createUser({ body })],
    ["the password of createUser, v4", () => tiledb.v4.users.createUser({ body })],
    [
      "both passwords of changePassword",
      () => tiledb.v4.users.changePassword({ body: { current_password: "s3cret-old", new_password: "s3cret-new" } }),
    ],
    [
      "the scoped token of confirmEmail",
      () => tiledb.v4.users.confirmEmail({ "X-TILEDB-REST-API-KEY": "s3cret-scoped" }),
    ],
    ["the access token of Arthur", () => arthur.v1.users.getUsersMe()],
    ["the password of postOrganizationUser", () => arthur.v1.users.postOrganizationUser({ body })],
  ])("%s", async (_, run) => {
    const error = await Promise.resolve(run()).catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "ApiError", status: 400, message: expect.stringContaining("…") });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it.each<[title: string, run: () => PromiseLike<unknown>]>([
    ["revokeToken", () => tiledb.withOptions(broken).v1.user.revokeToken({ token: "s3cret/token ä" })],
    ["createUser", () => tiledb.withOptions(broken).v4.users.createUser({ body })],
    ["getUser with HTTP Basic", () => basicTileDB.withOptions(broken).v1.user.getUser()],
  ])("a connection that fails with it, %s", async (_, run) => {
    const error = await Promise.resolve(run()).catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "ConnectionError", message: expect.stringContaining("…") });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  const broken: ClientOptions = {
    retry: false,
    ...failing((_, init, sent) => Object.assign(new TypeError(everything(sent)), { init })),
  };
});

describe("a test of that kind", () => {
  it("sends what it looks for, and receives it back", async () => {
    const { fetch, sent } = observedFetch();
    await call({ fetch });
    expect(everything(sent[0]).match(/s3cret-\w+/g)).toEqual(
      expect.arrayContaining([
        "s3cret-key",
        "s3cret-query",
        "s3cret-session",
        "s3cret-scoped",
        "s3cret-csrf",
        "s3cret-body",
      ]),
    );
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
          "user-agent": expect.stringMatching(/^openapi-facade/),
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
