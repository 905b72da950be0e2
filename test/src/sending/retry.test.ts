import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type Api,
  type ApiPromise,
  apiKey,
  type CallOptions,
  type ClientOptions,
  createCaller,
  formBody,
  type Hints,
  multipartBody,
  rawBody,
} from "../../../src/index.js";
import { countingServer } from "../counting-server.js";
import { type ObservedFetch, observedFetch } from "../observed-fetch.js";

const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };
const noWait = { retry: { maxDelayMs: 0 } };

/** Responses of a server, one after the other: a status code, a response, or nothing; the last one again and again. */
type Script = readonly (number | Response | "nothing")[];

interface Given {
  client?: ClientOptions;
  api?: Partial<Api>;
  options?: CallOptions;
  hints?: Hints;
  body?: unknown;
}

interface Setup extends ObservedFetch {
  readonly promise: ApiPromise<unknown>;
}

/** Calls an operation of a server that keeps to a script; waits of our own take no time. */
function call(method: string, script: Script, { client = noWait, options, hints, body, ...given }: Given = {}): Setup {
  const observed = observedFetch(() => {
    const response = script[observed.sent.length - 1] ?? script.at(-1);
    if (typeof response === "number") return new Response(null, { status: response });
    if (response instanceof Response) return response.clone();
    throw new TypeError("fetch failed");
  });
  const caller = createCaller({ fetch: observed.fetch, ...client }, { ...api, ...given.api });
  return { ...observed, promise: caller(`${method} /users`, body === undefined ? {} : { body }, options, hints) };
}

/** How often it was sent, whatever came of it. */
async function countOf({ promise, sent }: Setup): Promise<number> {
  await promise.catch(() => {});
  return sent.length;
}

const passing: Script = [408, 429, 502, 503, 504, "nothing"];
const lasting: Script = [300, 304, 400, 401, 403, 404, 405, 409, 410, 413, 422, 425, 426, 451, 500, 501, 505, 511, 599];
const idempotent = { idempotent: true };

describe("a call is tried", () => {
  it.each<[method: string, given: Given, responses: Script, want: number]>([
    ["GET", {}, passing, 3],
    ["HEAD", {}, passing, 3],
    ["OPTIONS", {}, passing, 3],
    ["PUT", {}, passing, 3],
    ["DELETE", {}, passing, 3],
    ["POST", {}, passing, 1],
    ["PATCH", {}, passing, 1],
    ["GET", {}, lasting, 1],
    ["PUT", {}, lasting, 1],
    ["DELETE", {}, lasting, 1],
    ["POST", {}, lasting, 1],
    ["POST", { hints: idempotent }, passing, 3],
    ["PATCH", { hints: idempotent }, passing, 3],
    ["POST", { hints: idempotent }, lasting, 1],
    ["POST", { hints: { idempotent: false } }, passing, 1],
    ["POST", { client: { retry: { ...noWait.retry, ...idempotent } } }, passing, 3],
    ["PATCH", { client: { retry: { ...noWait.retry, ...idempotent } } }, passing, 3],
    ["POST", { options: { retry: idempotent } }, passing, 3],
    ["POST", { options: { retry: idempotent } }, lasting, 1],
    [
      "POST",
      { client: { retry: { ...noWait.retry, ...idempotent } }, options: { retry: { idempotent: false } } },
      passing,
      1,
    ],
  ])("%s, %j: for each of %j %i times", async (method, given, responses, want) => {
    const counts = await Promise.all(responses.map((response) => countOf(call(method, [response], given))));
    expect(Object.fromEntries(responses.map((response, index) => [String(response), counts[index]]))).toEqual(
      Object.fromEntries(responses.map((response) => [String(response), want])),
    );
  });

  it.each<[title: string, client: ClientOptions["retry"], options: CallOptions["retry"], want: number]>([
    ["3 times, where nothing is said", undefined, { maxDelayMs: 0 }, 3],
    ["once, where the client has retry: false", false, undefined, 1],
    ["once, where the call has retry: false", { attempts: 5, maxDelayMs: 0 }, false, 1],
    ["once, where attempts is 1", { attempts: 1 }, undefined, 1],
    ["as the client says", { attempts: 5, maxDelayMs: 0 }, undefined, 5],
    ["as the call says, over the client", { attempts: 5, maxDelayMs: 0 }, { attempts: 2 }, 2],
    ["as the client says, where the call says something else", { attempts: 4 }, { maxDelayMs: 0 }, 4],
    [
      "as the client says, where the call's own is undefined",
      { attempts: 4, maxDelayMs: 0 },
      { attempts: undefined },
      4,
    ],
    ["as the call says, though the client has retry: false", false, { attempts: 2, maxDelayMs: 0 }, 2],
  ])("%s", async (_, client, retry, want) => {
    expect(await countOf(call("GET", [503], { client: { retry: client }, options: { retry } }))).toBe(want);
  });

  it.each<[title: string, script: Script]>([
    ["succeeds at the second", [503, Response.json({ a: 1 })]],
    ["succeeds at the third", ["nothing", 429, Response.json({ a: 1 })]],
  ])("until it %s", async (_, script) => {
    const { promise, sent } = call("GET", script);
    expect([await promise, sent.length]).toEqual([{ a: 1 }, script.length]);
  });

  it.each<[title: string, script: Script, want: object]>([
    ["a response", ["nothing", 429, 503], { name: "ApiError", status: 503 }],
    [
      "no response",
      [503, 503, "nothing"],
      { name: "ConnectionError", message: "GET /users: no response: fetch failed" },
    ],
    ["a response that is lasting", [503, 404, 200], { name: "ApiError", status: 404 }],
  ])("in vain, and rejects with the last, %s", async (_, script, want) => {
    await expect(call("GET", script).promise).rejects.toMatchObject(want);
  });

  it("from the first URL on, where it was redirected", async () => {
    const redirect = new Response(null, { status: 302, headers: { Location: "/other" } });
    const { promise, sent } = call("GET", [redirect, 503, redirect, Response.json({})]);
    await promise;
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(["/users", "/other", "/users", "/other"]);
  });
});

describe("a call is not tried again", () => {
  it("after a response whose body breaks off", async () => {
    const body = () => new ReadableStream({ start: (controller) => controller.error(new Error("other side closed")) });
    const observed = observedFetch(() => new Response(body(), { headers: { "Content-Type": "application/json" } }));
    await expect(createCaller({ ...observed, ...noWait }, api)("GET /users", {})).rejects.toMatchObject({
      name: "ConnectionError",
    });
    expect(observed.sent.length).toBe(1);
  });

  it("after a success that is none", async () => {
    expect(await countOf(call("GET", [new Response("<html>")]))).toBe(1);
  });

  it("after a redirect that is not followed", async () => {
    const redirect = new Response(null, { status: 302, headers: { Location: "http://api.example.com" } });
    expect(await countOf(call("GET", [redirect]))).toBe(1);
  });

  it("where no credential is to be had", async () => {
    let count = 0;
    const token = () => {
      count++;
      throw new RangeError("the vault is sealed");
    };
    const secured = { schemes: { key: apiKey("X-Api-Key", { apiKey: token }) }, security: [["key"]] };
    await expect(call("GET", [503], { api: secured }).promise).rejects.toThrow("the vault is sealed");
    expect(count).toBe(1);
  });

  it("where an interceptor fails by itself", async () => {
    let count = 0;
    const own = new RangeError("no");
    const interceptor = () => async () => {
      count++;
      throw own;
    };
    await expect(call("GET", [503], { client: { ...noWait, interceptors: [interceptor] } }).promise).rejects.toBe(own);
    expect(count).toBe(1);
  });
});

describe("a body is sent again", () => {
  const blob = new Blob(["abc"], { type: "text/plain" });
  const form = new FormData();
  form.set("a", "1");
  form.set("file", blob, "a.txt");

  it.each<[title: string, body: unknown, hints: Hints, want: string]>([
    ["of JSON", { a: 1 }, {}, '{"a":1}'],
    ["of text", "abc", { body: rawBody("text/plain") }, "abc"],
    ["that is a Blob", blob, { body: rawBody("image/png") }, "abc"],
    ["that is an ArrayBuffer", new TextEncoder().encode("abc").buffer, { body: rawBody("image/png") }, "abc"],
    ["that is a view", new TextEncoder().encode("abc"), { body: rawBody("image/png") }, "abc"],
    ["of URLSearchParams", new URLSearchParams({ a: "1" }), { body: formBody() }, "a=1"],
    ["of a form", { a: 1 }, { body: formBody() }, "a=1"],
  ])("%s, whole", async (_, body, hints, want) => {
    const { promise, sent } = call("PUT", [503, "nothing", Response.json({})], { body, hints });
    await promise;
    expect(sent.map(({ body }) => body)).toEqual([want, want, want]);
    expect(new Set(sent.map(({ headers }) => headers["content-type"])).size).toBe(1);
  });

  it.each<[title: string, body: unknown]>([
    ["that is a FormData", form],
    ["of a form of several parts", { a: 1, file: new File(["abc"], "a.txt") }],
  ])("%s, whole, each time with the boundary of its header", async (_, body) => {
    const { promise, sent } = call("PUT", [503, Response.json({})], { body, hints: { body: multipartBody() } });
    await promise;
    const parsed = await Promise.all(
      sent.map(async ({ body, headers }) => {
        const again = await new Response(body, { headers }).formData();
        return [...again].map(([name, value]) => [name, value instanceof File ? value.name : value]);
      }),
    );
    const want = [
      ["a", "1"],
      ["file", "a.txt"],
    ];
    expect(parsed).toEqual([want, want]);
  });

  it.each<[title: string, respond: () => Promise<Response>, want: object]>([
    ["a passing failure", async () => new Response(null, { status: 503 }), { name: "ApiError", status: 503 }],
    ["a failed connection", () => Promise.reject(new TypeError("fetch failed")), { name: "ConnectionError" }],
  ])("not where it is a stream, after %s", async (_, respond, want) => {
    for (const method of ["PUT", "POST"]) {
      const bodies: unknown[] = [];
      const fetch = (_: string, { body }: RequestInit): Promise<Response> => {
        bodies.push(body);
        return respond();
      };
      const body = new Blob(["abc"]).stream();
      const retry = { attempts: 5, maxDelayMs: 0, idempotent: true };
      const hints = { body: rawBody("application/octet-stream"), idempotent: true };
      const promise = createCaller({ fetch }, api)(`${method} /users`, { body }, { retry }, hints);
      await expect(promise).rejects.toMatchObject(want);
      expect(bodies).toEqual([body]);
    }
  });
});

describe("each attempt", () => {
  it("asks functions for their credentials anew", async () => {
    let count = 0;
    const schemes = { key: apiKey("X-Api-Key", { apiKey: async () => `k${++count}` }) };
    const { promise, sent } = call("GET", [503, "nothing", Response.json({})], {
      api: { schemes, security: [["key"]] },
    });
    await promise;
    expect(sent.map(({ headers }) => headers["x-api-key"])).toEqual(["k1", "k2", "k3"]);
  });

  it("goes through interceptors, which see what came of it", async () => {
    const seen: unknown[] = [];
    const client: ClientOptions = {
      ...noWait,
      interceptors: [
        (next) => async (request, operation) => {
          try {
            const response = await next(request, operation);
            seen.push(response.status);
            return response;
          } catch (error) {
            seen.push(error instanceof Error && error.name);
            throw error;
          }
        },
      ],
    };
    await call("GET", [503, "nothing", Response.json({})], { client }).promise;
    expect(seen).toEqual([503, "ConnectionError", 200]);
  });

  it("uses the connection of the one before, whose response was read to its end", async () => {
    const { origin, requests, connections } = await countingServer((count, to) => {
      to.statusCode = count < 3 ? 503 : 200;
      to.setHeader("Content-Type", "application/json").end(JSON.stringify({ text: "x".repeat(50_000) }));
    });
    await createCaller({ baseUrl: origin, ...noWait }, api)("GET /users", {});
    expect([requests(), connections()]).toEqual([3, 1]);
  });
});

describe("numbers that cannot work are refused:", () => {
  it.each<[title: string, retry: NonNullable<CallOptions["retry"]>]>([
    ["no attempts", { attempts: 0 }],
    ["less than none", { attempts: -1 }],
    ["half an attempt", { attempts: 0.5 }],
    ["an unknown number of attempts", { attempts: Number.NaN }],
    ["a wait of less than nothing", { maxDelayMs: -1 }],
    ["a wait of unknown length", { maxDelayMs: Number.NaN }],
  ])("%s", async (_, retry) => {
    const message = "attempts must be above 0, maxDelayMs not below";
    const error = expect.objectContaining({ name: "ArgumentError", message });
    expect(() => createCaller({ retry }, api)).toThrow(error);
    const { promise, sent } = call("GET", [200], { options: { retry } });
    await expect(promise).rejects.toEqual(error);
    expect(sent).toEqual([]);
  });
});

describe("between two attempts", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: Date.parse("2026-11-22T10:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  interface Waiting {
    /** When each attempt was made, in milliseconds from the first one. */
    readonly times: number[];
    outcome: unknown;
    /** When the call came to its end. */
    endedAt?: number;
  }

  /** Calls a server that gives one response after the other, and lets two minutes pass. */
  async function wait(
    responses: readonly (() => Response | Promise<Response>)[],
    options: CallOptions = {},
    elapseMs = 120_000,
  ): Promise<Waiting> {
    const start = Date.now();
    const waiting: Waiting = { times: [], outcome: "pending" };
    const fetch = async (): Promise<Response> => {
      const respond = responses[waiting.times.length] ?? responses.at(-1);
      waiting.times.push(Date.now() - start);
      return respond?.() ?? Response.json({});
    };
    const finish = (outcome: unknown): void => {
      waiting.outcome = outcome;
      waiting.endedAt = Date.now() - start;
    };
    createCaller({ fetch }, api)("GET /users", {}, { timeoutMs: 100_000, ...options }).then(finish, finish);
    await vi.advanceTimersByTimeAsync(elapseMs);
    return waiting;
  }

  /** A timer of 0 ms may take one. */
  const round = (waitMs: number): number => Math.floor(waitMs / 10) * 10;

  const busy = (retryAfter?: string) => (): Response =>
    new Response("busy", { status: 503, ...(retryAfter !== undefined && { headers: { "Retry-After": retryAfter } }) });
  const offline = () => Promise.reject(new TypeError("fetch failed"));
  const fine = () => Response.json({ a: 1 });

  it.each<[title: string, random: number, retry: CallOptions["retry"], want: number[]]>([
    ["at most", 1, { attempts: 8 }, [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]],
    ["at random, half of it say", 0.5, { attempts: 8 }, [250, 500, 1_000, 2_000, 4_000, 4_000, 4_000]],
    ["at least nothing", 0, { attempts: 4 }, [0, 0, 0]],
    ["no more than maxDelayMs", 1, { attempts: 4, maxDelayMs: 800 }, [500, 800, 800]],
    ["nothing where maxDelayMs is 0", 1, { attempts: 4, maxDelayMs: 0 }, [0, 0, 0]],
  ])("a wait of our own is %s", async (_, random, retry, want) => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    for (const respond of [busy(), offline]) {
      const { times } = await wait([respond], { retry });
      expect(times.slice(1).map((time, index) => round(time - (times[index] ?? 0)))).toEqual(want);
    }
  });

  it("waits are drawn anew for each attempt of each call", async () => {
    const random = vi.spyOn(Math, "random");
    await Promise.all([wait([busy(), busy(), fine]), wait([busy(), busy(), fine])]);
    const drawn = random.mock.results.map(({ value }) => value);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length).toBeGreaterThanOrEqual(4);
  });

  it.each<[title: string, retryAfter: string | undefined, want: number]>([
    ["seconds", "2", 2_000],
    ["no seconds", "0", 0],
    ["a minute", "60", 60_000],
    ["a date", "Sun, 22 Nov 2026 10:00:03 GMT", 3_000],
    ["a date of the old form", "Sunday, 22-Nov-26 10:00:03 GMT", 3_000],
    ["nothing", undefined, 250],
    ["a date that is past", "Sun, 22 Nov 2026 09:59:00 GMT", 250],
    ["negative seconds", "-5", 250],
    ["words", "in a while", 250],
    ["words with a number", "in 5 minutes", 250],
  ])("a wait is as Retry-After asks: %s", async (_, retryAfter, want) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { times, outcome } = await wait([busy(retryAfter), fine]);
    expect([times.map(round), outcome]).toEqual([[0, want], { a: 1 }]);
  });

  it("a wait is as Retry-After asks, whatever maxDelayMs", async () => {
    expect((await wait([busy("20"), fine], { retry: { maxDelayMs: 10 } })).times).toEqual([0, 20_000]);
  });

  it.each<[retryAfter: string]>([
    ["61"],
    ["3600"],
    ["99999999999999999999"],
    ["Sun, 22 Nov 2026 10:01:01 GMT"],
    ["Wed, 22 Nov 2028 10:00:00 GMT"],
  ])("a wait of more than a minute is not granted: Retry-After: %s", async (retryAfter) => {
    const { times, outcome, endedAt } = await wait([busy(retryAfter), fine], { timeoutMs: Number.POSITIVE_INFINITY });
    expect([times, endedAt]).toEqual([[0], 0]);
    expect(outcome).toMatchObject({ name: "ApiError", status: 503, body: "busy" });
  });

  it("no attempt is made after a wait that is longer than what is left of timeoutMs: the call fails at once", async () => {
    const { times, outcome, endedAt } = await wait([busy("5"), fine], { timeoutMs: 5_000 });
    expect([times, endedAt]).toEqual([[0], 0]);
    expect(outcome).toMatchObject({ name: "ApiError", status: 503, body: "busy" });
  });

  it("what is left of timeoutMs is what the attempts before have not used", async () => {
    const slow = async (): Promise<Response> => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return busy("2")();
    };
    expect((await wait([slow, fine], { timeoutMs: 5_000 })).outcome).toMatchObject({ status: 503 });
    expect((await wait([slow, fine], { timeoutMs: 5_001 })).outcome).toEqual({ a: 1 });
  });

  it("our own wait keeps to what is left of timeoutMs too", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { times, outcome, endedAt } = await wait([offline], { timeoutMs: 500 });
    expect([times, endedAt]).toEqual([[0], 0]);
    expect(outcome).toMatchObject({ name: "ConnectionError" });
  });

  it("the time limit is that of all attempts together", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { times, outcome, endedAt } = await wait([busy(), busy(), () => new Promise(() => {})], {
      timeoutMs: 10_000,
    });
    expect([times, endedAt]).toEqual([[0, 500, 1_500], 10_000]);
    expect(outcome).toMatchObject({ name: "TimeoutError", timeoutMs: 10_000 });
  });

  it("the caller's abort ends the wait, and comes back as it was", async () => {
    const controller = new AbortController();
    const reason = new RangeError("changed my mind");
    setTimeout(() => controller.abort(reason), 7_000);
    const { times, outcome, endedAt } = await wait([busy("20"), fine], { signal: controller.signal }, 7_000);
    expect([times, endedAt, vi.getTimerCount()]).toEqual([[0], 7_000, 0]);
    expect(outcome).toBe(reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toEqual([0]);
  });
});
