import { describe, expect, it } from "vitest";
import {
  type Api,
  ApiPromise,
  apiKey,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  createCaller,
  emptyResponse,
  type Hints,
  rawBody,
} from "../../../src/index.js";
import { localServer } from "../local-server.js";
import { observedFetch } from "../observed-fetch.js";

const api: Api = { server: "https://api.example.com/v1", schemes: {}, security: [] };

describe("a call's parameters go where the operation has them:", () => {
  it.each<[title: string, operation: string, params: object, hints: Hints, want: object]>([
    ["nothing", "GET /users", {}, {}, { url: "/users", method: "GET" }],
    ["path", "GET /users/{name}", { name: "alice" }, {}, { url: "/users/alice" }],
    ["query", "GET /users", { page: 2, sort: ["a", "b"] }, {}, { url: "/users?page=2&sort=a&sort=b" }],
    [
      "header",
      "GET /users",
      { "X-Scope": "all" },
      { header: ["X-Scope"] },
      { url: "/users", headers: { "x-scope": "all" } },
    ],
    [
      "header of a list",
      "GET /users",
      { "X-Scope": ["a", "b"] },
      { header: ["X-Scope"] },
      { headers: { "x-scope": "a,b" } },
    ],
    ["header of a number", "GET /users", { "X-Page": 2 }, { header: ["X-Page"] }, { headers: { "x-page": "2" } }],
    ["header that is left out", "GET /users", { "X-Scope": undefined }, { header: ["X-Scope"] }, { headers: {} }],
    [
      "cookies",
      "GET /users",
      { session: "a;b", theme: "dark", gone: undefined },
      { cookie: ["session", "theme", "gone"] },
      { url: "/users", headers: { cookie: "session=a%3Bb; theme=dark" } },
    ],
    [
      "body",
      "PATCH /users/{name}",
      { name: "alice", body: { email: "a@example.com" } },
      {},
      {
        url: "/users/alice",
        method: "PATCH",
        headers: { "content-type": "application/json" },
        body: '{"email":"a@example.com"}',
      },
    ],
    ["DELETE with a body", "DELETE /users", { body: [1] }, {}, { method: "DELETE", body: "[1]" }],
    ["POST without a body", "POST /users", {}, {}, { method: "POST", headers: {}, body: "" }],
    [
      "all at once",
      "PUT /a/{x}/b/{y}",
      { y: "2", x: "1", q: true, h: "head", body: "text" },
      { header: ["h"], body: rawBody("text/plain") },
      { url: "/a/1/b/2?q=true", method: "PUT", headers: { "content-type": "text/plain", h: "head" }, body: "text" },
    ],
  ])("%s", async (_, operation, params, hints, want) => {
    const { fetch, sent } = observedFetch();
    await createCaller({ fetch }, api)(operation, params, {}, hints);
    const [one] = sent;
    const { accept, "user-agent": agent, ...headers } = one?.headers ?? {};
    expect({ ...one, headers, url: one?.url.replace(api.server, "") }).toMatchObject(want);
    expect([accept, agent, Object.keys(headers)]).toEqual([
      "application/json",
      expect.stringMatching(/^openapi-facade\/\d/),
      Object.keys(Reflect.get(want, "headers") ?? headers),
    ]);
  });
});

describe("headers", () => {
  it.each<[what: string, hints: Hints]>([
    ["JSON", {}],
    ["no body", { response: emptyResponse }],
  ])("of the client are those it was made with, where the response is %s", async (_, hints) => {
    const headers = { "X-A": "then" };
    const { fetch, sent } = observedFetch(() =>
      hints.response ? new Response(null, { status: 204 }) : Response.json({}),
    );
    const caller = createCaller({ fetch, headers }, api);
    headers["X-A"] = "now";
    await caller("GET /users", {}, {}, hints);
    expect(sent[0]?.headers["x-a"]).toBe("then");
  });

  it.each<
    [title: string, client: ClientOptions["headers"], call: CallOptions["headers"], params: object, want: object]
  >([
    ["of the client", { "X-A": "client" }, {}, {}, { "x-a": "client" }],
    ["of the call", {}, { "X-A": "call" }, {}, { "x-a": "call" }],
    ["of both, of different names", { "X-A": "client" }, { "X-B": "call" }, {}, { "x-a": "client", "x-b": "call" }],
    ["of the call before the client's", { "X-A": "client" }, { "x-a": "call" }, {}, { "x-a": "call" }],
    ["of a parameter before the client's", { "X-A": "client" }, {}, { "x-A": "parameter" }, { "x-a": "parameter" }],
    ["of a parameter before the call's", {}, { "X-A": "call" }, { "x-A": "parameter" }, { "x-a": "parameter" }],
    [
      "of a parameter before both",
      { "X-A": "client" },
      { "X-A": "call" },
      { "x-A": "parameter" },
      { "x-a": "parameter" },
    ],
    ["of the client where the call's is undefined", { "X-A": "client" }, { "X-A": undefined }, {}, { "x-a": "client" }],
    ["of the caller before our own", { accept: "text/csv" }, {}, {}, { accept: "text/csv" }],
    ["of cookies, after the caller's own", { Cookie: "a=1" }, {}, { session: "s" }, { cookie: "a=1; session=s" }],
  ])("%s", async (_, client, headers, params, want) => {
    const { fetch, sent } = observedFetch();
    const hints = { header: ["x-A"], cookie: ["session"] };
    await createCaller({ fetch, headers: client }, api)("GET /users", params, { headers }, hints);
    const { "user-agent": _agent, ...others } = sent[0]?.headers ?? {};
    expect(others).toEqual({ accept: "application/json", ...want });
  });

  const refused = (name: string) => ({
    name: "ArgumentError",
    message: `header "${name}" cannot be sent`,
  });
  const bad: readonly [title: string, value: string][] = [
    ["a line feed", "s3cret\nX-Admin: 1"],
    ["a carriage return", "s3cret\rX-Admin: 1"],
    ["a line break", "s3cret\r\nX-Admin: 1"],
    ["a NUL", "s3cret\0"],
  ];

  it.each(bad)("of a parameter with %s are refused without their value", async (_, value) => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, api)("GET /users", { "X-A": value }, {}, { header: ["X-A"] });
    await expect(call).rejects.toMatchObject(refused("X-A"));
    expect(sent).toEqual([]);
  });

  it.each(bad)("of a call with %s are refused without their value", async (_, value) => {
    const { fetch, sent } = observedFetch();
    await expect(createCaller({ fetch }, api)("GET /users", {}, { headers: { "X-A": value } })).rejects.toMatchObject(
      refused("X-A"),
    );
    expect(sent).toEqual([]);
  });

  it.each(bad)("of a client with %s are refused when it is made", (_, value) => {
    expect(() => createCaller({ headers: { "X-A": value } }, api)).toThrow(expect.objectContaining(refused("X-A")));
  });

  it.each<[name: string, value: string]>([
    ["Connection", "keep alive"],
    ["Transfer-Encoding", "chunked"],
    ["Upgrade", "websocket"],
    ["Keep-Alive", "timeout=5"],
    ["Expect", "100-continue"],
    ["Content-Length", "many"],
    ["Content-Length", "5"],
  ])("that the platform's fetch refuses are refused at once: %s: %s", async (name, value) => {
    const { origin, received } = await localServer((_, to) => to.end("{}"));
    let attempts = 0;
    const fetch: ClientOptions["fetch"] = (url, init) => {
      attempts++;
      return globalThis.fetch(url, init);
    };
    const options = { baseUrl: origin, headers: { [name]: value }, fetch };
    const call = createCaller(options, { ...api, server: "" })("PUT /users", { body: {} });
    const message = expect.stringMatching(new RegExp(`${name} header`, "i"));
    await expect(call).rejects.toMatchObject({ name: "ArgumentError", message });
    expect([attempts, received]).toEqual([1, []]);
  });

  it("are no matter of a fetch that gives up after attempts of its own", async () => {
    const cause = Object.assign(new Error("Request failed"), { code: "UND_ERR_REQ_RETRY" });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    await expect(createCaller({ fetch, retry: false }, api)("GET /users", {})).rejects.toThrow(ConnectionError);
  });

  it.each<[title: string, value: unknown]>([
    ["a list in a list", [["a"]]],
    ["an object in a list", [{ a: 1 }]],
    ["a Map", new Map([["a", 1]])],
    ["an invalid Date", new Date("no")],
  ])("of a parameter that is %s are refused", async (_, value) => {
    const { fetch, sent } = observedFetch();
    const call = createCaller({ fetch }, api)("GET /users", { "X-A": value }, {}, { header: ["X-A"] });
    await expect(call).rejects.toMatchObject({
      name: "ArgumentError",
      message: expect.stringMatching(/^X-A cannot be /),
    });
    expect(sent).toEqual([]);
  });

  it("of a parameter that is null are left out", async () => {
    const { fetch, sent } = observedFetch();
    await createCaller({ fetch }, api)("GET /users", { "X-A": null }, {}, { header: ["X-A"] });
    expect(sent[0]?.headers).not.toHaveProperty("x-a");
  });
});

describe("timeoutMs", () => {
  const bad: readonly [timeoutMs: number][] = [[0], [-1], [Number.NaN], [Number.NEGATIVE_INFINITY]];

  it.each(bad)("of a client cannot be %d", (timeoutMs) => {
    const message = `timeoutMs, maxPartBytes must be above 0`;
    expect(() => createCaller({ timeoutMs }, api)).toThrow(expect.objectContaining({ name: "ArgumentError", message }));
  });

  it.each(bad)("of a call cannot be %d", async (timeoutMs) => {
    const { fetch, sent } = observedFetch();
    const message = `timeoutMs, maxPartBytes must be above 0`;
    const call = createCaller({ fetch }, api)("GET /users", {}, { timeoutMs });
    await expect(call).rejects.toMatchObject({ name: "ArgumentError", message });
    expect(sent).toEqual([]);
  });

  it.each([[1], [0.5], [Number.POSITIVE_INFINITY], [undefined]])("of a client can be %s", (timeoutMs) => {
    expect(createCaller({ timeoutMs }, api)).toBeTypeOf("function");
  });
});

describe("trustedOrigins", () => {
  it("that cannot be trusted are refused when the client is made", () => {
    expect(() => createCaller({ trustedOrigins: ["http://api.example.com"] }, api)).toThrow(
      expect.objectContaining({ name: "ArgumentError" }),
    );
  });
});

describe("a call", () => {
  it("starts at once, awaited or not", async () => {
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { fetch } = observedFetch(() => {
      begin();
      return Response.json({});
    });
    createCaller({ fetch }, api)("GET /users", {});
    await expect(begun).resolves.toBeUndefined();
  });

  it("goes to the platform's `fetch` of the moment where none is given", async () => {
    const call = createCaller({ baseUrl: "http://127.0.0.1:1" }, api);
    const { fetch, sent } = observedFetch();
    const own = globalThis.fetch;
    globalThis.fetch = (url, init) => fetch(String(url), init ?? {});
    await Promise.resolve(call("GET /users", {})).finally(() => {
      globalThis.fetch = own;
    });
    expect(sent.map(({ url }) => url)).toEqual(["http://127.0.0.1:1/v1/users"]);
  });

  it("calls `fetch` without a receiver, as the platform's wants it", async () => {
    const receivers: unknown[] = [];
    async function fetch(this: unknown): Promise<Response> {
      receivers.push(this);
      return Response.json({});
    }
    await createCaller({ fetch }, api)("GET /users", {});
    expect(receivers).toEqual([undefined]);
  });
});

describe("a failure of any kind is a rejection, not a synchronous throw:", () => {
  const key = apiKey("X-Api-Key", {
    apiKey: () => {
      throw new RangeError("sealed");
    },
  });
  const broken = () => {
    throw new TypeError("no fetch today");
  };
  const cycle: unknown[] = [];
  cycle.push(cycle);

  it.each<
    [title: string, given: { params?: object; call?: CallOptions; hints?: Hints; fetch?: () => never }, want: string]
  >([
    ["a path parameter", { params: {} }, "ArgumentError"],
    ["a query parameter", { params: { id: 1, q: { a: {} } } }, "ArgumentError"],
    ["a header parameter", { params: { id: 1, h: [{}] }, hints: { header: ["h"] } }, "ArgumentError"],
    ["a cookie parameter", { params: { id: 1, c: [{}] }, hints: { cookie: ["c"] } }, "ArgumentError"],
    ["a body", { params: { id: 1, body: cycle } }, "ArgumentError"],
    ["a header", { params: { id: 1 }, call: { headers: { "": "" } } }, "ArgumentError"],
    ["a time limit", { params: { id: 1 }, call: { timeoutMs: 0 } }, "ArgumentError"],
    ["a number of attempts", { params: { id: 1 }, call: { retry: { attempts: 0 } } }, "ArgumentError"],
    ["an abort", { params: { id: 1 }, call: { signal: AbortSignal.abort() } }, "AbortError"],
    ["a credential", { params: { id: 1 }, hints: { security: [["key"]] } }, "RangeError"],
    ["a fetch", { params: { id: 1 }, fetch: broken }, "ConnectionError"],
  ])("%s", async (_, { params = {}, call = {}, hints = {}, fetch = observedFetch().fetch }, want) => {
    const caller = createCaller({ fetch, retry: false }, { ...api, schemes: { key } });
    const promise = caller("GET /users/{id}", params, call, hints);
    expect(promise).toBeInstanceOf(ApiPromise);
    await expect(promise).rejects.toMatchObject({ name: want });
  });

  it("an error of ours that a `fetch` brings along is the connection's, as any other of its errors", async () => {
    const own = new ConnectionError("POST /token", new Error("offline"));
    const { fetch } = observedFetch(() => Promise.reject(own));
    await expect(createCaller({ fetch, retry: false }, api)("GET /users", {})).rejects.toMatchObject({
      name: "ConnectionError",
      operation: "GET /users",
      message: "GET /users: no response: offline",
      cause: { name: "ConnectionError", message: "POST /token: no response: offline" },
    });
  });
});
