import { describe, expect, it } from "vitest";
import {
  type Api,
  apiKey,
  apiKeyInQuery,
  bearer,
  type ClientOptions,
  createCaller,
  type Fetch,
  formBody,
  type Hints,
  type Interceptor,
  logAttempts,
  multipartBody,
  type Next,
  rawBody,
} from "../../../src/index.js";
import { localServer } from "../local-server.js";
import { observedFetch, type Responding } from "../observed-fetch.js";

const api: Api = {
  server: "https://api.example.com/v1",
  schemes: {
    bearer: bearer({ accessToken: "t1" }),
    key: apiKey("X-Api-Key", { apiKey: "k1" }),
    query: apiKeyInQuery("key", { queryKey: "k2" }),
  },
  security: [["bearer"]],
};

interface Given {
  operation?: string;
  params?: object;
  hints?: Hints;
  client?: ClientOptions;
  respond?: Responding;
}

/** Calls once through interceptors, and tells what was sent in the end. */
async function run(interceptors: readonly Interceptor[], given: Given = {}) {
  const { operation = "POST /users/{name}", params = { name: "alice", body: { a: 1 } }, hints = {} } = given;
  const { fetch, sent } = observedFetch(given.respond ?? (() => Response.json({ from: "server" })));
  const client: ClientOptions = { fetch, interceptors, retry: { maxDelayMs: 0 }, ...given.client };
  const result: unknown = await createCaller(client, api)(operation, params, {}, hints)
    .then((data) => data)
    .catch((error: unknown) => error);
  return { result, sent };
}

/** An interceptor that only looks. */
const looking =
  (look: (request: Request, operation: string) => void): Interceptor =>
  (next) =>
  (request, operation) => {
    look(request, operation);
    return next(request, operation);
  };

/** An interceptor that sends another request. */
const sending =
  (change: (request: Request) => Request): Interceptor =>
  (next) =>
  (request, operation) =>
    next(change(request), operation);

describe("an interceptor sees", () => {
  it("a Request of the platform's, with its credentials, and the operation's route", async () => {
    const seen: unknown[] = [];
    await run([
      looking((request, operation) => {
        const { url, method, headers } = request;
        seen.push(request instanceof Request, operation, method, url, headers.get("Authorization"));
      }),
    ]);
    expect(seen).toEqual([true, "POST /users/{name}", "POST", "https://api.example.com/v1/users/alice", "Bearer t1"]);
  });

  it("a credential in the query", async () => {
    const seen: string[] = [];
    await run([looking(({ url }) => seen.push(url))], { hints: { security: [["query"]] } });
    expect(seen).toEqual(["https://api.example.com/v1/users/alice?key=k2"]);
  });

  it("the body, as it will be sent", async () => {
    const seen: unknown[] = [];
    const interceptor: Interceptor = (next) => async (request, operation) => {
      seen.push(request.headers.get("Content-Type"), await request.clone().text());
      return next(request, operation);
    };
    const { sent } = await run([interceptor]);
    expect(seen).toEqual(["application/json", '{"a":1}']);
    expect(sent[0]?.body).toBe('{"a":1}');
  });

  it("the whole response, which still reaches the caller", async () => {
    const seen: unknown[] = [];
    const interceptor: Interceptor = (next) => async (request, operation) => {
      const response = await next(request, operation);
      seen.push(response.status, await response.clone().json());
      return response;
    };
    const { result } = await run([interceptor]);
    expect([seen, result]).toEqual([[200, { from: "server" }], { from: "server" }]);
  });

  it("a signal that aborts when the call does", async () => {
    const seen: AbortSignal[] = [];
    await run([looking(({ signal }) => seen.push(signal))], {
      respond: () => new Promise(() => {}),
      client: { timeoutMs: 20 },
    });
    expect(seen.map(({ aborted, reason }) => [aborted, reason.name])).toEqual([[true, "TimeoutError"]]);
  });
});

describe("a signal of an interceptor's own", () => {
  const limited = sending((request) => new Request(request, { signal: AbortSignal.timeout(20) }));

  it("ends the attempt, and the next one begins", async () => {
    let count = 0;
    const stalled = (init: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const fetch: Fetch = async (_, init) => (++count === 1 ? stalled(init) : Response.json({ count }));
    const caller = createCaller({ fetch, interceptors: [limited], retry: { maxDelayMs: 0 } }, api);
    expect(await caller("GET /users", {})).toEqual({ count: 2 });
  });

  it("takes nothing from the call's", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch: Fetch = (_, { signal }) => new Promise(() => signals.push(signal));
    const own = sending((request) => new Request(request, { signal: new AbortController().signal }));
    const caller = createCaller({ fetch, interceptors: [own], timeoutMs: 20 }, api);
    await expect(caller("GET /users", {})).rejects.toThrow("no response within 20 ms");
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

describe("what an interceptor changes is sent:", () => {
  it.each<[title: string, interceptor: Interceptor, want: object]>([
    [
      "a header",
      looking(({ headers }) => headers.set("traceparent", "00-1")),
      { headers: { traceparent: "00-1", authorization: "Bearer t1" } },
    ],
    ["a header that it takes away", looking(({ headers }) => headers.delete("Content-Type")), { body: '{"a":1}' }],
    [
      "credentials",
      looking(({ headers }) => headers.set("Authorization", "mine")),
      { headers: { authorization: "mine" } },
    ],
    [
      "the URL",
      sending((request) => new Request("https://other.example/x?y=1", request)),
      { url: "https://other.example/x?y=1", method: "POST", body: '{"a":1}' },
    ],
    ["the method", sending((request) => new Request(request, { method: "PUT" })), { method: "PUT", body: '{"a":1}' }],
    ["the body", sending((request) => new Request(request, { body: "[2]" })), { body: "[2]" }],
    [
      "the body, by one of another kind, with its content type",
      sending(({ url }) => new Request(url, { method: "POST", body: new URLSearchParams({ b: "2" }) })),
      { body: "b=2", headers: { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" } },
    ],
    ["no body any more", sending(({ url }) => new Request(url, { method: "DELETE" })), { method: "DELETE", body: "" }],
  ])("%s", async (_, interceptor, want) => {
    const { sent, result } = await run([interceptor]);
    expect(result).toEqual({ from: "server" });
    expect(sent).toMatchObject([want]);
  });

  it("a header that the platform would refuse is refused at once", async () => {
    let count = 0;
    const add: Interceptor = (next) => (request, operation) => {
      count++;
      request.headers.set("X-Trace", "a\u0001b");
      return next(request, operation);
    };
    const { fetch, sent } = observedFetch();
    await expect(createCaller({ fetch, interceptors: [add] }, api)("GET /users", {})).rejects.toMatchObject({
      name: "ArgumentError",
      message: 'header "x-trace" cannot be sent',
    });
    expect([count, sent.length]).toEqual([1, 0]);
  });

  it("a header that it takes away is not sent", async () => {
    const { sent } = await run([looking(({ headers }) => headers.delete("User-Agent"))]);
    expect(sent[0]?.headers).not.toHaveProperty("user-agent");
  });

  it("over a socket too", async () => {
    const { origin, received } = await localServer((_, to) =>
      to.setHeader("Content-Type", "application/json").end("{}"),
    );
    await run([sending((request) => new Request(request, { body: "[2]", headers: { "X-A": "1" } }))], {
      client: { baseUrl: origin, fetch: undefined },
    });
    expect(received).toMatchObject([{ method: "POST", url: "/v1/users/alice", body: "[2]", headers: { "x-a": "1" } }]);
  });

  it("redirects are followed from there, and to another origin nothing secret goes", async () => {
    const { sent } = await run([looking(({ headers }) => headers.set("X-Own", "s3cret"))], {
      operation: "GET /users",
      params: {},
      respond: ({ url }) =>
        url.startsWith("https://api.")
          ? new Response(null, { status: 302, headers: { Location: "https://other.example/" } })
          : Response.json({}),
    });
    expect(sent.map(({ url, headers }) => [url, headers["x-own"], headers["authorization"]])).toEqual([
      ["https://api.example.com/v1/users", "s3cret", "Bearer t1"],
      ["https://other.example/", undefined, undefined],
    ]);
  });
});

describe("a body goes through whole:", () => {
  const form = new FormData();
  form.set("a", "1");
  form.set("file", new File(["\u0000\u00ff"], "a.bin", { type: "image/png" }));

  /** The fields of a form as a server would read it. */
  async function fields({ body, headers }: { body: string; headers: HeadersInit }): Promise<unknown[]> {
    const again = await new Response(body, { headers }).formData();
    return Promise.all([...again].map(async ([name, value]) => [name, value instanceof File ? value.name : value]));
  }

  it.each<[title: string, body: unknown]>([
    ["a FormData", form],
    ["a form of several parts", { a: 1, file: new File(["abc"], "a.bin") }],
  ])("%s, with the boundary of its header", async (_, body) => {
    const { sent } = await run([looking(() => {})], { params: { name: "a", body }, hints: { body: multipartBody() } });
    expect(sent.length).toBe(1);
    for (const one of sent) {
      expect(await fields(one)).toEqual([
        ["a", "1"],
        ["file", "a.bin"],
      ]);
    }
  });

  it.each<[title: string, body: unknown, hints: Hints, type: string, want: string]>([
    ["text", "ä\u0000", { body: rawBody("text/plain") }, "text/plain", "ä\u0000"],
    ["a Blob", new Blob(["abc"]), { body: rawBody("image/png") }, "image/png", "abc"],
    ["bytes", new TextEncoder().encode("abc"), { body: rawBody("image/png") }, "image/png", "abc"],
    ["a form", { a: 1 }, { body: formBody() }, "application/x-www-form-urlencoded", "a=1"],
    ["a stream", new Blob(["abc"]).stream(), { body: rawBody("image/png") }, "image/png", "abc"],
  ])("%s", async (_, body, hints, type, want) => {
    const { sent } = await run([looking(() => {}), looking(() => {})], { params: { name: "a", body }, hints });
    expect(sent).toMatchObject([{ body: want, headers: { "content-type": type } }]);
  });

  it("a stream is still one when it is sent", async () => {
    const bodies: unknown[] = [];
    const fetch = async (_: string, { body }: RequestInit): Promise<Response> => {
      bodies.push(body);
      return Response.json({});
    };
    const body = new Blob(["abc"]).stream();
    const hints = { body: rawBody("image/png") };
    await run([looking(() => {})], { params: { name: "a", body }, hints, client: { fetch } });
    expect(bodies).toEqual([expect.any(ReadableStream)]);
  });

  it("no body is none", async () => {
    const { sent } = await run([looking(() => {})], { operation: "DELETE /users", params: {} });
    expect(sent).toMatchObject([{ method: "DELETE", body: "" }]);
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });
});

describe("several interceptors", () => {
  /** Notes when it begins and when it ends. */
  const noting =
    (notes: string[], name: string): Interceptor =>
    (next) =>
    async (request, operation) => {
      notes.push(`${name} begins`);
      const response = await next(request, operation);
      notes.push(`${name} ends`);
      return response;
    };

  it("wrap each other, the first outermost", async () => {
    const notes: string[] = [];
    const respond = () => {
      notes.push("sent");
      return Response.json({});
    };
    await run([noting(notes, "first"), noting(notes, "second")], { respond });
    expect(notes).toEqual(["first begins", "second begins", "sent", "second ends", "first ends"]);
  });

  it("see what those before have changed", async () => {
    const seen: unknown[] = [];
    await run([
      looking(({ headers }) => headers.set("X-A", "1")),
      sending((request) => new Request("https://other.example/", request)),
      looking(({ url, headers }) => seen.push(url, headers.get("X-A"))),
    ]);
    expect(seen).toEqual(["https://other.example/", "1"]);
  });

  it("run once for each attempt, with the redirects inside", async () => {
    const notes: string[] = [];
    const statuses = [302, 503, 302, 200];
    const respond: Responding = () => {
      const status = statuses[notes.filter((note) => note === "sent").length] ?? 500;
      notes.push("sent");
      return new Response("{}", { status, headers: { Location: "/next", "Content-Type": "application/json" } });
    };
    const { result } = await run([noting(notes, "it")], { operation: "GET /users", params: {}, respond });
    expect(result).toEqual({});
    expect(notes).toEqual(["it begins", "sent", "sent", "it ends", "it begins", "sent", "sent", "it ends"]);
  });

  it("are made anew for each attempt: what one remembers stands outside", async () => {
    let made = 0;
    const { sent } = await run(
      [
        (next) => {
          made++;
          return next;
        },
      ],
      { operation: "GET /users", params: {}, respond: () => new Response(null, { status: 503 }) },
    );
    expect([made, sent.length]).toEqual([3, 3]);
  });

  it("of an empty list are none", async () => {
    expect((await run([])).result).toEqual({ from: "server" });
  });
});

describe("an interceptor may respond in the server's place:", () => {
  const responding =
    (respond: () => Response): Interceptor =>
    () =>
    async () =>
      respond();

  it("with a success, and nothing is sent", async () => {
    const { result, sent } = await run([responding(() => Response.json({ from: "cache" }))]);
    expect([result, sent]).toEqual([{ from: "cache" }, []]);
  });

  it("with a failure", async () => {
    const { result } = await run([responding(() => Response.json({}, { status: 404 }))]);
    expect(result).toMatchObject({ name: "ApiError", status: 404, operation: "POST /users/{name}" });
  });

  it("with one that is tried again, as the server's would be", async () => {
    let count = 0;
    const busy = responding(() => (++count < 3 ? new Response(null, { status: 503 }) : Response.json({ count })));
    expect((await run([busy], { operation: "GET /users", params: {} })).result).toEqual({ count: 3 });
  });

  it("after it has asked the server", async () => {
    const interceptor: Interceptor = (next) => async (request, operation) => {
      const response = await next(request, operation);
      return Response.json({ was: await response.json() });
    };
    expect((await run([interceptor])).result).toEqual({ was: { from: "server" } });
  });

  it("after it has asked the server twice, with the same request", async () => {
    const twice: Interceptor = (next) => async (request, operation) => {
      await (await next(request, operation)).text();
      return next(request, operation);
    };
    const { result, sent } = await run([twice]);
    expect(result).toEqual({ from: "server" });
    expect(sent.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  it("after the one inside has failed", async () => {
    const fallback: Interceptor = (next) => (request, operation) =>
      next(request, operation).catch(() => Response.json({ from: "fallback" }));
    const { result } = await run([fallback], { respond: () => Promise.reject(new TypeError("fetch failed")) });
    expect(result).toEqual({ from: "fallback" });
  });
});

describe("an interceptor's own failure", () => {
  const own = new RangeError("not today");

  it.each<[title: string, interceptor: Interceptor]>([
    ["before it sends", () => () => Promise.reject(own)],
    [
      "thrown, not rejected",
      () => () => {
        throw own;
      },
    ],
    [
      "when it is made",
      () => {
        throw own;
      },
    ],
    [
      "after the response",
      (next: Next) => (request, operation) => next(request, operation).then(() => Promise.reject(own)),
    ],
  ])("%s, reaches the caller as it is", async (_, interceptor) => {
    expect((await run([logAttempts(() => {}), interceptor])).result).toBe(own);
  });

  it("may be anything", async () => {
    expect((await run([() => () => Promise.reject("no")])).result).toBe("no");
  });

  it("is not that of the connection, which comes as ConnectionError", async () => {
    const seen: unknown[] = [];
    const noting: Interceptor = (next) => (request, operation) =>
      next(request, operation).catch((error: unknown) => {
        seen.push(error);
        throw error;
      });
    const { result } = await run([noting], { respond: () => Promise.reject(new TypeError("fetch failed")) });
    expect(result).toMatchObject({ name: "ConnectionError", operation: "POST /users/{name}" });
    expect(seen).toEqual([result]);
  });
});
