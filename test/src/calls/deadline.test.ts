import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ApiPromise, apiKey, type CallOptions, createCaller, type Fetch } from "../../../src/index.js";
import { localServer } from "../local-server.js";
import { observedFetch, type Responding } from "../observed-fetch.js";

interface Given extends CallOptions {
  clientTimeoutMs?: number;
  baseUrl?: string;
}

function getUser(fetch: Fetch | undefined, { clientTimeoutMs, baseUrl, ...options }: Given = {}): ApiPromise<unknown> {
  const api = { server: "https://api.example.com", schemes: {}, security: [], errorBody: { message: "message" } };
  const client = { fetch, baseUrl, timeoutMs: clientTimeoutMs, retry: false } as const;
  return createCaller(client, api)("GET /users/self", {}, options);
}

/** What came of a promise so far. */
function watch(promise: PromiseLike<unknown>): { outcome: unknown } {
  const seen: { outcome: unknown } = { outcome: "pending" };
  promise.then(
    () => {
      seen.outcome = "fulfilled";
    },
    (reason: unknown) => {
      seen.outcome = reason;
    },
  );
  return seen;
}

const never: Responding = () => new Promise(() => {});

/** Headers at once, and a body that never ends; it ignores the signal, as a `fetch` of the user's own may. */
const endless =
  (status: number): Responding =>
  () =>
    new Response(new ReadableStream(), { status });

describe("a time limit", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const timeout = (timeoutMs: number) => ({
    name: "TimeoutError",
    operation: "GET /users/self",
    timeoutMs,
    message: `GET /users/self: no response within ${timeoutMs} ms`,
  });

  it.each<[title: string, respond: Responding]>([
    ["before the response", never],
    ["during the body of a success", endless(200)],
    ["during the body of a failure", endless(500)],
    [
      "during the body of a redirect",
      () => new Response(new ReadableStream(), { status: 302, headers: { Location: "/" } }),
    ],
  ])("holds %s", async (_, respond) => {
    const seen = watch(getUser(observedFetch(respond).fetch, { timeoutMs: 10_000 }));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(seen.outcome).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.outcome).toMatchObject(timeout(10_000));
  });

  it("holds while a credential is on its way, and then nothing is sent", async () => {
    const { fetch, sent } = observedFetch();
    const slow = () => new Promise<string>((resolve) => setTimeout(() => resolve("key"), 200));
    const schemes = { key: apiKey("X-Api-Key", { apiKey: slow }) };
    const api = { server: "https://api.example.com", schemes, security: [["key"]] };
    const seen = watch(createCaller({ fetch, timeoutMs: 100 }, api)("GET /users/self", {}));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.outcome).toMatchObject(timeout(100));
    expect(sent).toEqual([]);
  });

  it("is a minute where none is given", async () => {
    const seen = watch(getUser(observedFetch(never).fetch));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(seen.outcome).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.outcome).toMatchObject(timeout(60_000));
  });

  it("is the client's", async () => {
    const seen = watch(getUser(observedFetch(never).fetch, { clientTimeoutMs: 500 }));
    await vi.advanceTimersByTimeAsync(500);
    expect(seen.outcome).toMatchObject(timeout(500));
  });

  it("is the call's before the client's", async () => {
    const seen = watch(getUser(observedFetch(never).fetch, { clientTimeoutMs: 500, timeoutMs: 1_000 }));
    await vi.advanceTimersByTimeAsync(999);
    expect(seen.outcome).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.outcome).toMatchObject(timeout(1_000));
  });

  it.each<[timeoutMs: number]>([[Number.POSITIVE_INFINITY], [Number.MAX_SAFE_INTEGER], [2 ** 31]])(
    "of %d ms does not pass at once, as a timer of that length would",
    async (timeoutMs) => {
      const seen = watch(getUser(observedFetch(never).fetch, { timeoutMs }));
      await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1_000);
      expect(seen.outcome).toBe("pending");
    },
  );

  it("tells `fetch` that nobody waits any longer", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { fetch } = observedFetch((_, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    watch(getUser(fetch, { timeoutMs: 5 }));
    await vi.advanceTimersByTimeAsync(5);
    expect(signals.map((signal) => signal?.reason)).toEqual([expect.objectContaining(timeout(5))]);
  });

  it.each<[title: string, respond: Responding, look?: (promise: ApiPromise<unknown>) => Promise<unknown>]>([
    ["a success", () => Response.json({})],
    [
      "a success whose response is read",
      () => Response.json({}),
      async (promise) => (await promise.asResponse()).text(),
    ],
    ["a failure", () => new Response(null, { status: 500 })],
    ["a success that is none", () => new Response("<html>")],
    ["a failed connection", () => Promise.reject(new TypeError("fetch failed"))],
  ])("leaves no timer and no listener after %s", async (_, respond, look = (promise) => promise.then()) => {
    const { signal } = new AbortController();
    await look(getUser(observedFetch(respond).fetch, { signal })).catch(() => {});
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("leaves no timer and no listener after it has passed", async () => {
    const { signal } = new AbortController();
    watch(getUser(observedFetch(never).fetch, { signal, timeoutMs: 5 }));
    await vi.advanceTimersByTimeAsync(5);
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("leaves no timer and no listener after an argument was refused", async () => {
    const { signal } = new AbortController();
    const call = createCaller({}, { server: "https://api.example.com", schemes: {}, security: [] });
    await call("GET /users/{id}", {}, { signal }).catch(() => {});
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("is one timer for each call under way, and one listener for all", async () => {
    const { signal } = new AbortController();
    watch(getUser(observedFetch(never).fetch, { signal }));
    watch(getUser(observedFetch(never).fetch, { signal }));
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([2, 1]);
  });

  it("serves many calls with one signal, which Node has nothing to say of", async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): unknown => warnings.push(warning);
    process.on("warning", warn);
    const controller = new AbortController();
    const calls = Array.from({ length: 50 }, () =>
      getUser(observedFetch(never).fetch, { signal: controller.signal }).catch((reason: unknown) => reason),
    );
    controller.abort("enough");
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["enough"]));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", warn);
    expect(warnings).toEqual([]);
  });
});

describe("the caller's abort", () => {
  const reasons: readonly [title: string, reason: unknown][] = [
    ["an Error", new RangeError("changed my mind")],
    ["text", "changed my mind"],
    ["a number", 0],
    ["null", null],
    ["false", false],
  ];

  it.each(reasons)("before the call comes back as it was, %s, and nothing is sent", async (_, reason) => {
    const { fetch, sent } = observedFetch();
    const signal = AbortSignal.abort(reason);
    await expect(getUser(fetch, { signal })).rejects.toBe(reason);
    expect([sent.length, getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("before the call comes before everything else: no credential is asked for, no argument looked at", async () => {
    let count = 0;
    const value = async () => `key-${++count}`;
    const schemes = { key: apiKey("X-Api-Key", { apiKey: value }) };
    const api = { server: "https://api.example.com", schemes, security: [["key"]] };
    const call = createCaller(observedFetch(), api);
    const signal = AbortSignal.abort("enough");
    await expect(call("GET /users/self", {}, { signal })).rejects.toBe("enough");
    await expect(call("GET /users/{id}", {}, { signal })).rejects.toBe("enough");
    expect(count).toBe(0);
  });

  it.each(reasons)("during the request comes back as it was, %s", async (_, reason) => {
    const controller = new AbortController();
    const { fetch } = observedFetch(() => {
      controller.abort(reason);
      return new Promise(() => {});
    });
    await expect(getUser(fetch, { signal: controller.signal })).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, "abort").length).toBe(0);
  });

  it.each(reasons)("during the body comes back as it was, %s", async (_, reason) => {
    const controller = new AbortController();
    const body = new ReadableStream({ pull: () => controller.abort(reason) }, { highWaterMark: 0 });
    const { fetch } = observedFetch(() => new Response(body));
    await expect(getUser(fetch, { signal: controller.signal })).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, "abort").length).toBe(0);
  });

  it("without a reason is the platform's AbortError", async () => {
    const signal = AbortSignal.abort();
    await expect(getUser(undefined, { signal })).rejects.toBe(signal.reason);
    expect(signal.reason).toMatchObject({ name: "AbortError" });
  });

  it("between a redirect and the next request keeps that from being sent", async () => {
    const controller = new AbortController();
    const { fetch, sent } = observedFetch(() => {
      controller.abort("enough");
      return new Response(null, { status: 302, headers: { Location: "/next" } });
    });
    await expect(getUser(fetch, { signal: controller.signal })).rejects.toBe("enough");
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent.length).toBe(1);
  });

  it("after the call is over changes nothing", async () => {
    const controller = new AbortController();
    const promise = getUser(observedFetch(() => Response.json({ a: 1 })).fetch, { signal: controller.signal });
    await promise;
    controller.abort("late");
    expect(await promise).toEqual({ a: 1 });
  });

  it("is that of one call, not of another with its own signal", async () => {
    const { fetch } = observedFetch(() => Response.json({}));
    const results = await Promise.allSettled([getUser(fetch, { signal: AbortSignal.abort("no") }), getUser(fetch)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });
});

describe("over a socket", () => {
  it.each<[title: string, start: string]>([
    ["before the response", ""],
    ["during the body", '{"a":'],
  ])("a time limit and an abort hold %s, and end the connection", async (_, start) => {
    const controller = new AbortController();
    const closed: Promise<unknown>[] = [];
    const { origin } = await localServer(({ url }, response) => {
      closed.push(new Promise((resolve) => response.on("close", () => resolve("closed"))));
      if (start !== "") response.writeHead(200, { "Content-Type": "application/json" }).write(start);
      if (url.startsWith("/abort")) controller.abort("enough");
    });
    const limited = getUser(undefined, { baseUrl: `${origin}/limit`, timeoutMs: 1_000 });
    const aborted = getUser(undefined, { baseUrl: `${origin}/abort`, signal: controller.signal });
    await Promise.all([
      expect(limited).rejects.toMatchObject({ name: "TimeoutError", timeoutMs: 1_000 }),
      expect(aborted).rejects.toBe("enough"),
    ]);
    expect(await Promise.all(closed)).toEqual(["closed", "closed"]);
  });
});
