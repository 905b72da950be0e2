import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  type ApiPromise,
  apiKey,
  type CallOptions,
  ConnectionError,
  createCaller,
  emptyResponse,
  eventData,
  type Hints,
  type Interceptor,
  type Secret,
  typedResponse,
} from "../../src/index.js";
import { localServer, type Received } from "./local-server.js";
import { asParts, bodyOf, callStream } from "./responses/stream-parts.js";

/** That nothing of a call is left when it is over, however it ends, over sockets. */

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

/** Waits until the test runner has none of its own, as it has one when a test begins. */
async function quiet(): Promise<void> {
  while (timers() > 0) await delay(10);
}

/** What a call leaves behind: timers that hold the process, and listeners of a signal that lives longer. */
const left = (signal: AbortSignal): object => ({
  timers: timers(),
  listeners: getEventListeners(signal, "abort").length,
});
const nothing = { timers: 0, listeners: 0 };

/** Over while nothing more comes, and not before a response begins on a machine that is busy. */
const timeoutMs = 1_000;

type Serve = (response: ServerResponse, url: string) => void;

const json: Serve = (response) => response.setHeader("Content-Type", "application/json").end('{"id":1}');
const status =
  (status: number, headers = {}): Serve =>
  (response) =>
    response.writeHead(status, headers).end();
/** A beginning, and no end. */
const half =
  (status = 200, headers = {}): Serve =>
  (response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).write('{"id":');
const never: Serve = () => {};
/** An event, and no end. */
const events: Serve = (response) =>
  response.writeHead(200, { "Content-Type": "text/event-stream" }).write("data: 1\n\n");

interface Given {
  readonly serve?: Serve;
  readonly secret?: Secret;
  readonly interceptor?: Interceptor;
  readonly hints?: Hints;
  readonly options?: CallOptions;
}

interface Begun {
  readonly call: ApiPromise<unknown>;
  readonly signal: AbortSignal;
  readonly received: readonly Received[];
  /** When a connection closes before its response was whole. */
  readonly closed: Promise<void>;
}

/** Begins a call over a server, with a signal that lives longer. */
async function begin(given: Given, { signal } = new AbortController()): Promise<Begun> {
  const { serve = json, secret = "key", interceptor, hints, options } = given;
  const { promise: closed, resolve: onClose } = deferred();
  const { origin, received } = await localServer(({ url }, response) => {
    response.on("close", () => response.writableFinished || onClose());
    serve(response, url);
  });
  const api = { server: "/", security: [["key"]], schemes: { key: apiKey("X-Api-Key", { apiKey: secret }) } };
  const caller = createCaller({ baseUrl: origin, interceptors: interceptor ? [interceptor] : [] }, api);
  await quiet();
  const call = caller<ApiPromise<unknown>>("GET /users", {}, { signal, ...options }, hints);
  return { call, signal, received, closed };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const stream: Hints = { response: typedResponse(eventData()) };

describe("nothing is left of", () => {
  it.each<[title: string, given: Given, want: object]>([
    ["a success", {}, { value: { id: 1 } }],
    ["a success without a body", { serve: status(204), hints: { response: emptyResponse } }, { value: undefined }],
    ["a success after a redirect", { serve: redirectOnce() }, { value: { id: 1 } }],
    ["a success after a retry", { serve: failOnce(503, { "Retry-After": "0" }) }, { value: { id: 1 } }],
    [
      "a success after a renewal",
      { serve: failOnce(401), secret: (old) => (old ? "new" : "old") },
      { value: { id: 1 } },
    ],
    ["a failure", { serve: status(404) }, { name: "ApiError" }],
    ["the last of several failures", { serve: status(503, { "Retry-After": "0" }) }, { name: "ApiError" }],
    ["a redirect that is refused", { serve: status(302, { Location: "data:," }) }, { name: "ApiError" }],
    ["an empty success", { serve: status(200) }, { name: "ResponseError" }],
    ["a body that breaks off", { serve: (response) => cutOff(response) }, { name: "ConnectionError" }],
    [
      "a connection that breaks off",
      { serve: (response) => response.destroy(), options: { retry: false } },
      { name: "ConnectionError" },
    ],
    ["an argument that cannot be", { options: { headers: { "": "" } } }, { name: "ArgumentError" }],
    ["missing credentials", { secret: "" }, { name: "ArgumentError" }],
    ["credentials that fail", { secret: () => Promise.reject(new RangeError("no")) }, { name: "RangeError" }],
    [
      "an interceptor that fails",
      { interceptor: () => () => Promise.reject(new RangeError("no")) },
      { name: "RangeError" },
    ],
    ["an interceptor that responds", { interceptor: () => async () => Response.json({ id: 2 }) }, { value: { id: 2 } }],
  ])("%s", async (_, given, want) => {
    const { call, signal } = await begin(given);
    expect(await ending(call)).toMatchObject(want);
    expect(left(signal)).toEqual(nothing);
  });

  it("a body that is read by hand", async () => {
    const { call, signal } = await begin({});
    const response = await call.asResponse();
    expect(await response.json()).toEqual({ id: 1 });
    expect(left(signal)).toEqual(nothing);
  });

  it("a body that is empty, read by nobody", async () => {
    const { call, signal } = await begin({ serve: status(204) });
    await call.asResponse();
    expect(left(signal)).toEqual(nothing);
  });

  it("a body that is cancelled, its connection included", async () => {
    const { call, signal, closed } = await begin({ serve: half() });
    const response = await call.asResponse();
    await response.body?.cancel();
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("a body that nobody reads, when its time is over, its connection included", async () => {
    const { call, signal, closed } = await begin({ serve: half(), options: { timeoutMs } });
    await call.asResponse();
    expect(timers()).toBe(0); // the process may end before
    await closed;
    expect(left(signal)).toEqual(nothing);
  });

  it("a stream that is read to its end", async () => {
    const serve: Serve = (response, url) => {
      events(response, url);
      response.end();
    };
    const { call, signal } = await begin({ serve, hints: stream });
    expect(await gather(await call)).toEqual([1]);
    expect(left(signal)).toEqual(nothing);
  });

  it("a stream that is left in the middle, its connection included", async () => {
    const { call, signal, closed } = await begin({ serve: events, hints: stream });
    for await (const value of asParts(await call)) {
      expect(value).toBe(1);
      break;
    }
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("a stream that nobody reads, when its time is over, its connection included", async () => {
    const { call, signal, closed } = await begin({ serve: events, hints: stream, options: { timeoutMs } });
    await call;
    expect(timers()).toBe(0); // the process may end before
    await closed;
    expect(left(signal)).toEqual(nothing);
  });

  it("a stream that is left between two of its parts, its connection included", async () => {
    const { call, signal, closed } = await begin({ serve: events, hints: stream });
    const iterator = asParts(await call)[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ value: 1, done: false });
    expect(left(signal)).toEqual({ timers: 0, listeners: 1 }); // which closes the connection
    await iterator.return?.();
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("a stream that is left while a part is awaited, its connection included", async () => {
    const { call, signal, closed } = await begin({ serve: events, hints: stream });
    const iterator = asParts(await call)[Symbol.asyncIterator]();
    await iterator.next();
    const next = iterator.next();
    await iterator.return?.();
    expect(await next).toEqual({ value: undefined, done: true });
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("a stream that nobody reads to its end, held by no signal that lives longer", async () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const { signal } = new AbortController();
    async function readOne(): Promise<WeakRef<object>> {
      const body = bodyOf(["data: 1\n\n", "data: 2\n\n"]);
      const iterator = (await callStream(eventData(), body, { signal }))[Symbol.asyncIterator]();
      expect(await iterator.next()).toEqual({ value: 1, done: false });
      return new WeakRef(body);
    }
    const body = await readOne();
    for (let turn = 0; turn < 100 && body.deref(); turn++) {
      await delay(10);
      collect();
    }
    expect(body.deref()).toBeUndefined();
    expect(signal.aborted).toBe(false); // and it is still there
  });

  it("many calls that share a signal, without a warning of its listeners", async () => {
    const warnings: unknown[] = [];
    const note = (warning: Error): unknown => warnings.push(warning);
    process.on("warning", note);
    const { signal } = new AbortController();
    const { origin, received } = await localServer((_, response) => json(response, ""));
    const call = createCaller({ baseUrl: origin }, { server: "/", security: [], schemes: {} });
    await quiet();
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 10 }, () => call("GET /users", {}, { signal })));
    }
    expect(left(signal)).toEqual(nothing);
    expect(received.length).toBe(100);
    await nextTurn(); // warnings come late
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });
});

/** A call that does not end by itself, and what is under way when `now` is called. */
const unended: readonly [moment: string, given: (now: () => void) => Given][] = [
  [
    "while credentials are asked",
    (now) => ({
      secret() {
        now();
        return new Promise(() => {});
      },
    }),
  ],
  [
    "while an interceptor is at work",
    (now) => ({
      interceptor: () => () => {
        now();
        return new Promise(() => {});
      },
    }),
  ],
  ["while there is no response", (now) => ({ serve: () => now() })],
  ["while a body comes", (now) => ({ serve: half(), interceptor: afterwards(now) })],
  ["while the body of a failure comes", (now) => ({ serve: half(400), interceptor: afterwards(now) })],
  ["while the body of a redirect comes", (now) => ({ serve: soonAfter(half(302, { Location: "/moved" }), now) })],
  [
    "while a body comes that nobody wants, of a failure that is to be tried again",
    (now) => ({
      serve: half(503, { "Retry-After": "10" }),
      interceptor: afterwards(now),
      options: { timeoutMs: 20_000 },
    }),
  ],
];

const wait: readonly [moment: string, given: (now: () => void) => Given] = [
  "in the wait before another attempt",
  (now) => ({ serve: soonAfter(status(503, { "Retry-After": "30" }), now) }),
];

describe("an abort", () => {
  const reason = new Error("the caller's own");

  it.each([...unended, wait])("%s comes back as the caller's own reason, and leaves nothing", async (_, given) => {
    const controller = new AbortController();
    const { call, signal } = await begin(
      given(() => controller.abort(reason)),
      controller,
    );
    expect(await ending(call)).toBe(reason);
    await nextTurn();
    expect(left(signal)).toEqual(nothing);
  });

  it.each<[title: string, reason: unknown]>([
    ["text", "enough"],
    ["null", null],
    ["an error of ours, which would be tried again", new ConnectionError("GET /token", new Error("offline"))],
  ])("may have a reason that is %s", async (_, reason) => {
    const controller = new AbortController();
    const { call, signal, received } = await begin({ serve: () => controller.abort(reason) }, controller);
    expect(
      await call.then(
        () => "success",
        (error: unknown) => ({ error }),
      ),
    ).toEqual({ error: reason });
    await nextTurn();
    expect(left(signal)).toEqual(nothing);
    expect(received.length).toBe(1);
  });

  it("without a reason has the platform's", async () => {
    const controller = new AbortController();
    const { call, signal } = await begin({ serve: () => controller.abort() }, controller);
    expect(await ending(call)).toBe(signal.reason);
    expect(signal.reason).toMatchObject({ name: "AbortError" });
  });

  it("before it starts sends nothing, and asks for no credentials", async () => {
    const controller = new AbortController();
    controller.abort(reason);
    let asked = 0;
    const secret = (): string => `key ${++asked}`;
    const { call, signal, received } = await begin({ secret }, controller);
    expect(await ending(call)).toBe(reason);
    expect(left(signal)).toEqual(nothing);
    expect([received, asked]).toEqual([[], 0]);
  });

  it("with the response already there still counts", async () => {
    const controller = new AbortController();
    const interceptor: Interceptor = (next) => async (request, operation) => {
      const response = await next(request, operation);
      controller.abort(reason);
      return response;
    };
    const { call } = await begin({ interceptor }, controller);
    expect(await ending(call)).toBe(reason);
  });

  it("closes the connection", async () => {
    const controller = new AbortController();
    const { call, closed } = await begin({ serve: () => controller.abort(reason) }, controller);
    expect(await ending(call)).toBe(reason);
    await closed;
  });

  it("while a body is read by hand comes back from its reading", async () => {
    const controller = new AbortController();
    const { call, signal, closed } = await begin({ serve: half() }, controller);
    const response = await call.asResponse();
    const reading = response.text();
    controller.abort(reason);
    expect(await ending(reading)).toBe(reason);
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("between two parts of a stream closes the connection at once", async () => {
    const controller = new AbortController();
    const { call, signal, closed } = await begin({ serve: events, hints: stream }, controller);
    const iterator = asParts(await call)[Symbol.asyncIterator]();
    await iterator.next();
    controller.abort(reason);
    await closed;
    expect(await ending(iterator.next())).toBe(reason);
    expect(left(signal)).toEqual(nothing);
  });

  it("while a stream is read comes back from its reading", async () => {
    const controller = new AbortController();
    const { call, signal, closed } = await begin({ serve: events, hints: stream }, controller);
    const reading = gather(await call);
    controller.abort(reason);
    expect(await ending(reading)).toBe(reason);
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("after the end changes nothing", async () => {
    const controller = new AbortController();
    const { call, signal } = await begin({}, controller);
    await call;
    controller.abort(reason);
    expect(await call).toEqual({ id: 1 });
    expect((await call.withResponse()).response.status).toBe(200);
    expect(left(signal)).toEqual(nothing);
  });
});

describe("timeoutMs", () => {
  const options = { timeoutMs };
  const timeout = { name: "TimeoutError", operation: "GET /users", timeoutMs };

  it.each(unended)("is over %s", async (_, given) => {
    const { call, signal } = await begin({ ...given(() => {}), options });
    expect(await ending(call)).toMatchObject(timeout);
    await nextTurn();
    expect(left(signal)).toEqual(nothing);
  });

  it("ends a call rather than wait beyond it", async () => {
    const { call, signal, received } = await begin({
      serve: status(503, { "Retry-After": "30" }),
      options: { timeoutMs: 20_000 },
    });
    expect(await ending(call)).toMatchObject({ name: "ApiError", status: 503 });
    expect(left(signal)).toEqual(nothing);
    expect(received.length).toBe(1);
  });

  it("covers a body that is read by hand, and closes its connection", async () => {
    const { call, signal, closed } = await begin({ serve: half(), options });
    const response = await call.asResponse();
    expect(await ending(response.text())).toMatchObject(timeout);
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("covers a stream, and closes its connection", async () => {
    const { call, signal, closed } = await begin({ serve: events, hints: stream, options });
    expect(await ending(gather(await call))).toMatchObject(timeout);
    expect(left(signal)).toEqual(nothing);
    await closed;
  });

  it("closes the connection", async () => {
    const { call, closed } = await begin({ serve: never, options });
    expect(await ending(call)).toMatchObject(timeout);
    await closed;
  });
});

describe("a connection", () => {
  // Where the next request is sent at once, the platform may open a second one; it keeps both.
  it.each<[title: string, most: number, serve: Serve]>([
    ["successes", 1, json],
    ["failures", 1, status(404)],
    ["failures with a body", 1, (response) => response.writeHead(500).end("x".repeat(50_000))],
    ["failures that are tried again", 1, failOnce(503, { "Retry-After": "0" })],
    ["redirects", 2, redirectOnce()],
    ["refusals that are renewed", 2, failOnce(401)],
  ])("serves one call after the other: %s", async (_, most, serve) => {
    const ports = new Set<number | undefined>();
    const { origin, received } = await localServer(({ url }, response) => {
      ports.add(response.socket?.remotePort);
      serve(response, url);
    });
    const key = apiKey("X-Api-Key", { apiKey: (refused) => (refused ? "new" : "old") });
    const call = createCaller({ baseUrl: origin }, { server: "/", security: [["key"]], schemes: { key } });
    for (let count = 0; count < 8; count++) {
      await ending(call("GET /users", {}));
      await nextTurn(); // the platform needs one to see that the connection is free
    }
    expect(received.length).toBeGreaterThanOrEqual(8);
    expect(ports.size).toBeLessThanOrEqual(most);
  });
});

/** A call's value, or what it rejects with. */
function ending(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    (value) => ({ value }),
    (error: unknown) => error,
  );
}

function redirectOnce(): Serve {
  return (response, url) =>
    url === "/moved" ? json(response, url) : status(307, { Location: "/moved" })(response, url);
}

/** Each call fails once, with a body that is to be drained. */
function failOnce(code: number, headers = {}): Serve {
  let count = 0;
  return (response, url) => {
    if (count++ % 2 === 0) response.writeHead(code, headers).end("x".repeat(50_000));
    else json(response, url);
  };
}

async function cutOff(response: ServerResponse): Promise<void> {
  half()(response, "");
  await nextTurn();
  response.destroy();
}

/** Calls back soon after a response has come. */
function afterwards(now: () => void): Interceptor {
  return (next) => async (request, operation) => {
    const response = await next(request, operation);
    setTimeout(now, 20);
    return response;
  };
}

/** Calls back soon after a response was written. */
function soonAfter(serve: Serve, now: () => void): Serve {
  return (response, url) => {
    serve(response, url);
    setTimeout(now, 50);
  };
}

async function gather(data: unknown): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of asParts(data)) values.push(value);
  return values;
}
