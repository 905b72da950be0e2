import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { CancelledError, QueryClient } from "@tanstack/react-query";
import createQueryClient from "openapi-react-query";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createArthurV1Fetch } from "../generated/arthur/v1/fetch.js";
import { ArthurV1 } from "../generated/arthur/v1/index.js";
import { createTileDBV1Fetch } from "../generated/tiledb/v1/fetch.js";
import { createTileDBV4Fetch } from "../generated/tiledb/v4/fetch.js";
import { TileDBV4 } from "../generated/tiledb/v4/index.js";
import { ApiError, ArgumentError, ConnectionError, ResponseError, TimeoutError } from "../src/index.js";
import { localServer } from "./src/local-server.js";
import { observedFetch, type Responding, type Sent } from "./src/observed-fetch.js";

/** The clients of openapi-fetch that the generator makes, over a `fetch` that is observed, and over sockets. */

const user = { id: "usr_1", username: "alice" };
const failure = { code: 404, message: "no such user", request_id: "req-1" };
const selected = { params: { path: { user_id: "usr_1" } } };

/** A client of TileDB v4 with a key, and what it has sent. */
function observe(respond?: Responding, options: Parameters<typeof createTileDBV4Fetch>[0] = {}) {
  const { fetch, sent } = observedFetch(respond);
  return { client: createTileDBV4Fetch({ apiKey: "key-1", fetch, ...options }), sent };
}

/** The only request that was sent. */
function only(sent: readonly Sent[]): Sent {
  const [first, ...others] = sent;
  if (first === undefined || others.length > 0) throw new Error(`${sent.length} requests were sent`);
  return first;
}

describe("a call by path", () => {
  it("sends what the path, the parameters and the body are", async () => {
    const { client, sent } = observe(() => new Response(null, { status: 204 }));
    await client.PATCH("/users/{user_id}", { params: { path: { user_id: "a b/ü" } }, body: { timezone: "UTC" } });
    expect(only(sent)).toMatchObject({
      method: "PATCH",
      url: "https://api.tiledb.com/v4/users/a%20b%2F%C3%BC",
      headers: { "content-type": "application/json" },
      body: '{"timezone":"UTC"}',
    });
  });

  it("brings data and response of a success", async () => {
    const { client } = observe(() => Response.json({ data: user }, { headers: { "X-Trace": "1" } }));
    const { data, error, response } = await client.GET("/users/{user_id}", selected);
    expect(data).toEqual({ data: user });
    expect(error).toBeUndefined();
    expect([response.status, response.headers.get("X-Trace")]).toEqual([200, "1"]);
  });

  it("brings error and response of a failure", async () => {
    const { client } = observe(() => Response.json(failure, { status: 404 }));
    const { data, error, response } = await client.GET("/users/{user_id}", selected);
    expect(data).toBeUndefined();
    expect(error).toEqual(failure);
    expect(response.status).toBe(404);
  });

  it("goes over a socket", async () => {
    const { origin, received } = await localServer((_, to) => {
      to.setHeader("Content-Type", "application/json").end(JSON.stringify({ data: user }));
    });
    const client = createTileDBV4Fetch({ apiKey: "key-1", baseUrl: origin });
    const { data } = await client.GET("/users/{user_id}", selected);
    expect(data).toEqual({ data: user });
    expect(received.map(({ method, url, headers }) => [method, url, headers["x-tiledb-rest-api-key"]])).toEqual([
      ["GET", "/v4/users/usr_1", "key-1"],
    ]);
  });

  it("brings no data where there is none to come", async () => {
    const { client } = observe(() => new Response(null, { status: 204 }));
    const { data, error, response } = await client.DELETE("/users/{user_id}", selected);
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
  });

  it("asks for what the operation brings", async () => {
    const { client, sent } = observe();
    await client.GET("/users/{user_id}", selected);
    expect(only(sent).headers["accept"]).toBe("application/json");
  });

  it("goes by `request` too", async () => {
    const { client, sent } = observe();
    await client.request("get", "/users/{user_id}", selected);
    expect(only(sent)).toMatchObject({ method: "GET", url: "https://api.tiledb.com/v4/users/usr_1" });
  });
});

describe("options", () => {
  it("baseUrl stands in the place of the document's server", async () => {
    const { client, sent } = observe(undefined, { baseUrl: "https://tiledb.example/api/" });
    await client.GET("/users/self");
    expect(only(sent).url).toBe("https://tiledb.example/api/v4/users/self");
  });

  it("headers of the client and of the call are sent, the call's over the client's", async () => {
    const { client, sent } = observe(undefined, { headers: { "X-A": "client", "X-B": "client" } });
    await client.GET("/users/self", { headers: { "X-B": "call" } });
    expect(only(sent).headers).toMatchObject({ "x-a": "client", "x-b": "call" });
  });

  it("that cannot work are refused when the client is made", () => {
    expect(() => createTileDBV4Fetch({ baseUrl: "https://api.tiledb.com/v4" })).toThrow(ArgumentError);
    expect(() => createTileDBV4Fetch({ trustedOrigins: ["*"] })).toThrow(ArgumentError);
    expect(() => createTileDBV4Fetch({ timeoutMs: 0 })).toThrow(ArgumentError);
  });

  it("interceptors run around each attempt, with the route as their operation", async () => {
    const seen: string[] = [];
    const { client } = observe(undefined, {
      interceptors: [
        (next) => (request, operation) => {
          seen.push(`${operation} ${request.url}`);
          return next(request, operation);
        },
      ],
    });
    await client.GET("/users/{user_id}", selected);
    expect(seen).toEqual(["GET /users/{user_id} https://api.tiledb.com/v4/users/usr_1"]);
  });
});

describe("credentials", () => {
  const anonymous = { apiKey: undefined };

  it.each<[title: string, options: object, name: string, want: string]>([
    ["an API key", {}, "x-tiledb-rest-api-key", "key-1"],
    ["a key from a function", { apiKey: async () => "key-2" }, "x-tiledb-rest-api-key", "key-2"],
    ["name and password", { ...anonymous, username: "alice", password: "pw" }, "authorization", "Basic YWxpY2U6cHc="],
    ["an access token", { ...anonymous, accessToken: "token-1" }, "authorization", "Bearer token-1"],
  ])("%s: sent", async (_, options, name, want) => {
    const { client, sent } = observe(undefined, options);
    await client.GET("/users/self");
    expect(only(sent).headers[name]).toBe(want);
  });

  it("are sent of one kind alone, the document's first", async () => {
    const { client, sent } = observe(undefined, { username: "alice", password: "pw" });
    await client.GET("/users/self");
    expect(only(sent).headers).toHaveProperty("x-tiledb-rest-api-key");
    expect(only(sent).headers).not.toHaveProperty("authorization");
  });

  it("are those of the other API, too", async () => {
    const { fetch, sent } = observedFetch();
    await createArthurV1Fetch({ baseUrl: "https://arthur.example", accessToken: "token-1", fetch }).GET(
      "/api/v1/users/me",
    );
    expect(only(sent)).toMatchObject({
      url: "https://arthur.example/api/v1/users/me",
      headers: { authorization: "Bearer token-1" },
    });
  });

  it("give way to a header parameter with a token of its own", async () => {
    const { client, sent } = observe(() => new Response(null, { status: 204 }));
    await client.POST("/actions/users/confirm_email", { params: { header: { "X-TILEDB-REST-API-KEY": "scoped" } } });
    expect(only(sent).headers["x-tiledb-rest-api-key"]).toBe("scoped");
  });

  it("need not be there where the operation does without", async () => {
    const { client, sent } = observe(() => Response.json({ data: user }, { status: 201 }), anonymous);
    await client.POST("/users", { body: { email: "a@example.com", username: "alice", password: "example-password" } });
    expect(only(sent).headers).not.toHaveProperty("x-tiledb-rest-api-key");
  });

  it("that are missing are named, and nothing is sent", async () => {
    const { client, sent } = observe(undefined, anonymous);
    await expect(client.GET("/users/self")).rejects.toThrow(ArgumentError);
    await expect(client.GET("/users/self")).rejects.toThrow(/^GET \/users\/self needs credentials: `?apiKey/);
    expect(sent).toEqual([]);
  });

  it("are asked for once more after a 401, and sent if they are others", async () => {
    const { client, sent } = observe(
      ({ headers }) => new Response(null, { status: headers["x-tiledb-rest-api-key"] === "new" ? 200 : 401 }),
      { apiKey: (refused) => (refused === undefined ? "old" : "new") },
    );
    await client.DELETE("/users/{user_id}", selected).catch(() => {});
    expect(sent.map(({ headers }) => headers["x-tiledb-rest-api-key"])).toEqual(["old", "new"]);
  });
});

describe("a path value", () => {
  it.each(["", ".", "..", "\ud800"])("%j is refused, and nothing is sent", async (user_id) => {
    const { client, sent } = observe();
    await expect(client.GET("/users/{user_id}", { params: { path: { user_id } } })).rejects.toThrow(ArgumentError);
    expect(sent).toEqual([]);
  });

  it("that is missing is refused, and nothing is sent", async () => {
    const { client, sent } = observe();
    // @ts-expect-error whoever writes JavaScript can leave it out
    await expect(client.GET("/users/{user_id}")).rejects.toThrow(ArgumentError);
    // @ts-expect-error and so in part
    await expect(client.GET("/users/{user_id}", { params: {} })).rejects.toThrow(ArgumentError);
    expect(sent).toEqual([]);
  });

  it.each(["../x", "a/b", "%2e%2e", "a?b#c", "s3://bucket/array", "..."])("%j is one segment", async (user_id) => {
    const { client, sent } = observe();
    await client.GET("/users/{user_id}", { params: { path: { user_id } } });
    const segments = new URL(only(sent).url).pathname.split("/");
    expect(segments.map(decodeURIComponent)).toEqual(["", "v4", "users", user_id]);
  });
});

describe("a query", () => {
  it("is written as the methods write it", async () => {
    const query = {
      user_types: ["user" as const, "data_plane" as const],
      search: "a b&c=d#ü+é",
      user_ids: ["1,2", "", "x"],
      page: 2,
    };
    const byPath = observedFetch(() => Response.json({ records: [], pagination: {} }));
    const byMethod = observedFetch(() => Response.json({ records: [], pagination: {} }));
    const options = { baseUrl: "https://arthur.example", accessToken: "token-1" };
    await createArthurV1Fetch({ ...options, fetch: byPath.fetch }).GET("/api/v1/organization/users", {
      params: { query },
    });
    await new ArthurV1({ ...options, fetch: byMethod.fetch }).users.getOrganizationUsers(query);
    expect(only(byPath.sent).url).toBe(only(byMethod.sent).url);
    expect(new URL(only(byPath.sent).url).search).toBe(
      "?user_types=user&user_types=data_plane&search=a%20b%26c%3Dd%23%C3%BC%2B%C3%A9&user_ids=1%2C2&user_ids=&user_ids=x&page=2",
    );
  });
});

describe("a failure", () => {
  it.each([401, 404, 500])("of status %i with an empty body is an error all the same", async (status) => {
    const { client } = observe(() => new Response(null, { status }));
    const { data, error, response } = await client.GET("/users/self");
    expect(data).toBeUndefined();
    expect(error).toBeTruthy();
    expect(response.status).toBe(status);
  });

  it("of a body that is HTML is an error", async () => {
    const { client } = observe(
      () => new Response("<h1>Bad Gateway</h1>", { status: 502, headers: { "Content-Type": "text/html" } }),
      { retry: false },
    );
    const { data, error, response } = await client.GET("/users/self");
    expect([data, response.status]).toEqual([undefined, 502]);
    expect(error).toBeTruthy();
  });

  it.each([
    ["broken JSON", () => new Response('{"data":', { headers: { "Content-Type": "application/json" } })],
    ["HTML", () => new Response("<h1>Hello</h1>", { headers: { "Content-Type": "text/html" } })],
    ["an empty body", () => new Response("", { headers: { "Content-Type": "application/json" } })],
    ["an empty body that says so", () => new Response("", { headers: { "Content-Length": "0" } })],
  ])("that looks like a success, %s, rejects with ResponseError", async (_, respond) => {
    const { client } = observe(respond);
    await expect(client.GET("/users/self")).rejects.toThrow(ResponseError);
    await expect(client.GET("/users/self")).rejects.toMatchObject({ operation: "GET /users/self", status: 200 });
  });

  it("that looks like a success, a body where none is documented, rejects with ResponseError", async () => {
    const { client } = observe(() => Response.json({ deleted: false }));
    await expect(client.DELETE("/users/{user_id}", selected)).rejects.toThrow(ResponseError);
  });

  it("of the connection rejects with ConnectionError", async () => {
    const { client } = observe(
      () => {
        throw new TypeError("fetch failed");
      },
      { retry: false },
    );
    await expect(client.GET("/users/self")).rejects.toThrow(ConnectionError);
  });

  it("tells no secret", async () => {
    const { fetch } = observedFetch(({ url, headers }) => {
      throw new TypeError(`cannot fetch ${url} with ${headers["x-tiledb-rest-api-key"]}`);
    });
    const client = createTileDBV1Fetch({ apiKey: "s3cret-key", fetch, retry: false });
    const error: unknown = await client
      .DELETE("/tokens/{token}", { params: { path: { token: "s3cret-token" } } })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret");
  });
});

describe("retries", () => {
  const once = (first: () => Response): Responding => {
    let count = 0;
    return () => (count++ === 0 ? first() : Response.json({ data: user }));
  };
  const busy = (): Response => new Response(null, { status: 503, headers: { "Retry-After": "0" } });

  it("follow a 503", async () => {
    const { client, sent } = observe(once(busy));
    const { data } = await client.GET("/users/{user_id}", selected);
    expect(data).toEqual({ data: user });
    expect(sent).toHaveLength(2);
  });

  it("send the body again", async () => {
    const { client, sent } = observe(once(busy), { retry: { idempotent: true } });
    await client.POST("/users", { body: { email: "a@example.com", username: "alice", password: "example-password" } });
    expect(sent).toHaveLength(2);
    expect(sent[1]?.body).toBe(sent[0]?.body);
    expect(JSON.parse(sent[1]?.body ?? "")).toMatchObject({ username: "alice" });
  });

  it("are over a socket, after a connection that broke too", async () => {
    let count = 0;
    const { origin, received } = await localServer((_, to) => {
      count++;
      if (count === 1) to.destroy();
      else if (count === 2) to.writeHead(503, { "Retry-After": "0" }).end("later");
      else to.setHeader("Content-Type", "application/json").end(JSON.stringify({ data: user }));
    });
    const client = createTileDBV4Fetch({ apiKey: "key-1", baseUrl: origin, retry: { maxDelayMs: 1 } });
    expect((await client.GET("/users/{user_id}", selected)).data).toEqual({ data: user });
    expect(received).toHaveLength(3);
  });

  it.each<[title: string, options: object, call: (client: ReturnType<typeof createTileDBV4Fetch>) => Promise<unknown>]>(
    [
      ["switched off", { retry: false }, (client) => client.GET("/users/self")],
      [
        "of a POST",
        {},
        (client) => client.POST("/actions/users/request_password_reset", { body: { username_or_email: "a" } }),
      ],
    ],
  )("do not happen: %s", async (_, options, call) => {
    const { client, sent } = observe(busy, options);
    await call(client);
    expect(sent).toHaveLength(1);
  });
});

describe("redirects", () => {
  const moving = (location: string, status = 307): Responding => {
    return ({ url }) =>
      url.endsWith("/moved")
        ? Response.json({ data: user })
        : new Response(null, { status, headers: { Location: location } });
  };
  const register = { body: { email: "a@example.com", username: "alice", password: "example-password" } };

  it("to an origin that the document trusts take credentials and body along", async () => {
    const { client, sent } = observe(moving("https://eu.api.tiledb.com/moved"));
    expect((await client.POST("/users", register)).data).toEqual({ data: user });
    expect(sent[1]).toMatchObject({
      method: "POST",
      url: "https://eu.api.tiledb.com/moved",
      headers: { "x-tiledb-rest-api-key": "key-1" },
      body: JSON.stringify(register.body),
    });
  });

  it("to another origin take no credentials along", async () => {
    const { client, sent } = observe(moving("https://evil.example/moved", 302));
    await client.GET("/users/{user_id}", { ...selected, headers: { "X-Mine": "1" } });
    expect(sent[1]?.url).toBe("https://evil.example/moved");
    expect(sent[1]?.headers).not.toHaveProperty("x-tiledb-rest-api-key");
    expect(sent[1]?.headers).not.toHaveProperty("x-mine");
  });

  it("to another origin take no body along: they are not followed", async () => {
    const { client, sent } = observe(moving("https://evil.example/moved"));
    await expect(client.POST("/users", register)).rejects.toThrow(ApiError);
    await expect(client.POST("/users", register)).rejects.toThrow(/307.*trustedOrigins/);
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(["api.tiledb.com", "api.tiledb.com"]);
  });

  it("over sockets: no credentials at another origin", async () => {
    const other = await localServer((_, to) => {
      to.setHeader("Content-Type", "application/json").end(JSON.stringify({ data: user }));
    });
    const { origin } = await localServer((_, to) => {
      to.writeHead(302, { Location: `${other.origin}/moved` }).end();
    });
    const client = createTileDBV4Fetch({ apiKey: "key-1", baseUrl: origin });
    expect((await client.GET("/users/{user_id}", selected)).data).toEqual({ data: user });
    expect(other.received).toHaveLength(1);
    expect(JSON.stringify(other.received)).not.toContain("key-1");
  });
});

describe("the end of a call", () => {
  const never: Responding = (_, { signal }) =>
    new Promise((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });

  it("is its time limit", async () => {
    const { client } = observe(never, { timeoutMs: 20 });
    await expect(client.GET("/users/self")).rejects.toThrow(TimeoutError);
  });

  it("is its time limit, the body included", async () => {
    const { origin } = await localServer((_, to) => {
      to.setHeader("Content-Type", "application/json").write('{"data":');
    });
    const client = createTileDBV4Fetch({ apiKey: "key-1", baseUrl: origin, timeoutMs: 200 });
    await expect(client.GET("/users/self")).rejects.toThrow(TimeoutError);
  });

  it("is the caller's abort, with the caller's own reason", async () => {
    const { client } = observe(never);
    const controller = new AbortController();
    const call = client.GET("/users/self", { signal: controller.signal });
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  it("is there before the start, where the signal is aborted already", async () => {
    const { client, sent } = observe();
    const reason = new Error("too late");
    await expect(client.GET("/users/self", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(sent).toEqual([]);
  });
});

describe("nothing outlives a call", () => {
  const json = { "Content-Type": "application/json" };

  it.each<[title: string, respond: Responding, path: string]>([
    ["a success", () => Response.json({ data: user }), "usr_1"],
    ["a failure", () => Response.json(failure, { status: 404 }), "usr_1"],
    ["an empty failure", () => new Response(null, { status: 500 }), "usr_1"],
    ["a response without a body", () => new Response(null, { status: 204 }), "usr_1"],
    ["broken JSON", () => new Response("{", { headers: json }), "usr_1"],
    ["an empty body", () => new Response("", { headers: { ...json, "Content-Length": "0" } }), "usr_1"],
    ["a connection that fails", () => Promise.reject(new TypeError("fetch failed")), "usr_1"],
    ["a path value that is refused", () => Response.json({}), ".."],
    [
      "a redirect that is refused",
      () => new Response(null, { status: 302, headers: { Location: "http://api.tiledb.com" } }),
      "usr_1",
    ],
  ])("that ended in %s: no timer, and no listener on the caller's signal", async (_, respond, user_id) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { signal } = new AbortController();
    const { client } = observe(respond, { retry: false });
    await client.GET("/users/{user_id}", { params: { path: { user_id } }, signal }).catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

it("leaves no timer behind where a stream was read to its end", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { client } = observe(() => Response.json({ data: user }));
  const { data } = await client.GET("/users/{user_id}", { ...selected, parseAs: "stream" });
  expect(vi.getTimerCount()).toBe(1);
  expect(await new Response(data).json()).toEqual({ data: user });
  expect(vi.getTimerCount()).toBe(0);
});

describe("middleware", () => {
  it("sees the request and the response, and can change them", async () => {
    const { client, sent } = observe(() => Response.json({ data: user }));
    const seen: string[] = [];
    client.use({
      onRequest({ request, schemaPath }) {
        seen.push(`${request.method} ${schemaPath}`);
        request.headers.set("X-Trace", "1");
      },
      onResponse({ response }) {
        seen.push(String(response.status));
        return Response.json({ data: { ...user, username: "bob" } });
      },
    });
    const { data } = await client.GET("/users/{user_id}", selected);
    expect(data?.data.username).toBe("bob");
    expect(only(sent).headers["x-trace"]).toBe("1");
    expect(seen).toEqual(["GET /users/{user_id}", "200"]);
  });

  it("sees the parameters of the call", async () => {
    const { client } = observe();
    const seen: unknown[] = [];
    client.use({
      onRequest({ params }) {
        seen.push(params.path);
      },
    });
    await client.GET("/users/{user_id}", selected);
    expect(seen).toEqual([{ user_id: "usr_1" }]);
  });

  it("can respond in the server's place", async () => {
    const { client, sent } = observe();
    client.use({ onRequest: () => Response.json({ data: user }) });
    expect((await client.GET("/users/{user_id}", selected)).data).toEqual({ data: user });
    expect(sent).toEqual([]);
  });

  it("runs no more when it is ejected", async () => {
    const { client, sent } = observe();
    const traced = {
      onRequest: ({ request }: { request: Request }): void => request.headers.set("X-Trace", "1"),
    };
    client.use(traced);
    client.eject(traced);
    await client.GET("/users/{user_id}", selected);
    expect(only(sent).headers).not.toHaveProperty("x-trace");
  });

  it("can send a token in the place of the client's", async () => {
    const { client, sent } = observe();
    client.use({ onRequest: ({ request }) => request.headers.set("X-TILEDB-REST-API-KEY", "mine") });
    await client.GET("/users/self");
    expect(only(sent).headers["x-tiledb-rest-api-key"]).toBe("mine");
  });
});

describe("openapi-react-query", () => {
  /** Queries of a client, without rendering. */
  function query(respond: Responding) {
    const { client, sent } = observe(respond, { retry: false });
    return { api: createQueryClient(client), queries: new QueryClient(), sent };
  }

  it("queries by path", async () => {
    const { api, queries, sent } = query(() => Response.json({ data: user }));
    const found = await queries.fetchQuery(api.queryOptions("get", "/users/{user_id}", selected));
    expect(found.data.username).toBe("alice");
    expect(only(sent)).toMatchObject({
      method: "GET",
      url: "https://api.tiledb.com/v4/users/usr_1",
      headers: { "x-tiledb-rest-api-key": "key-1" },
    });
  });

  it("keeps responses by path and parameters", async () => {
    const { api, queries, sent } = query(() => Response.json({ data: user }));
    const options = { ...api.queryOptions("get", "/users/{user_id}", selected), staleTime: Number.POSITIVE_INFINITY };
    await queries.fetchQuery(options);
    await queries.fetchQuery(options);
    expect(sent).toHaveLength(1);
    expect(queries.getQueryData(options.queryKey)).toEqual({ data: user });
  });

  it.each<[title: string, respond: Responding, want: unknown]>([
    ["the body of a failure", () => Response.json(failure, { status: 404 }), failure],
    ["an empty failure", () => new Response(null, { status: 500 }), expect.anything()],
    [
      "a response that is broken",
      () => new Response("{", { headers: { "Content-Type": "application/json" } }),
      expect.any(ResponseError),
    ],
  ])("throws %s", async (_, respond, want) => {
    const { api, queries } = query(respond);
    const error: unknown = await queries
      .fetchQuery(api.queryOptions("get", "/users/{user_id}", selected))
      .catch((reason: unknown) => reason);
    expect(error).toEqual(want);
    expect(queries.getQueryState(api.queryOptions("get", "/users/{user_id}", selected).queryKey)).toMatchObject({
      status: "error",
      error: want,
    });
  });

  it("passes its signal on", async () => {
    const aborted: unknown[] = [];
    let start = (): void => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const { api, queries } = query((_, { signal }) => {
      start();
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => {
          aborted.push(signal.reason);
          reject(signal.reason);
        });
      });
    });
    const options = api.queryOptions("get", "/users/{user_id}", selected);
    const waiting = queries.fetchQuery(options).catch((reason: unknown) => reason);
    await started;
    await queries.cancelQueries({ queryKey: options.queryKey });
    expect(await waiting).toBeInstanceOf(CancelledError);
    expect(aborted).toHaveLength(1);
  });
});

describe("the package", () => {
  it("has the clients at paths of their own, and the way to make more", async () => {
    expect(Object.keys(await import("openapi-facade/tiledb/v4/fetch"))).toEqual(["createTileDBV4Fetch"]);
    expect(Object.keys(await import("openapi-facade/arthur/v1/fetch"))).toEqual(["createArthurV1Fetch"]);
    expect(Object.keys(await import("openapi-facade/fetch-client"))).toEqual(["createFetchClient"]);
  });

  it("leaves them out of the paths of the classes", async () => {
    const version = await import("openapi-facade/tiledb/v4");
    expect(version.TileDBV4).toBeTypeOf("function");
    expect(Object.keys(version)).toEqual(["TileDBV4", "UsersApi"]);
  });
});

it("has the credentials and the server of the class", async () => {
  const byMethod = observedFetch(() => Response.json({ data: user }));
  const { client, sent } = observe(() => Response.json({ data: user }));
  await client.GET("/users/{user_id}", selected);
  await new TileDBV4({ apiKey: "key-1", fetch: byMethod.fetch }).users.getUser({ user_id: "usr_1" });
  expect(only(sent)).toEqual(only(byMethod.sent));
});
