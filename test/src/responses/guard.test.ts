import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Api, type CallOptions, type ClientOptions, createCaller } from "../../../src/index.js";
import { localServer } from "../local-server.js";

const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };
const events = { "Content-Type": "text/event-stream" };

/** Asks for a body that the caller reads. */
async function ask(client: ClientOptions, options?: CallOptions): Promise<ReadableStream<Uint8Array>> {
  const response = await createCaller(client, api)("GET /events", {}, options).asResponse();
  return response.body ?? Promise.reject(new Error("no body"));
}

/** A body that gives its parts when they are asked for, and then does as `end` says. */
function source(parts: readonly string[], end: "closes" | "stalls" | "breaks") {
  const seen = { pulls: 0, cancelled: undefined as unknown };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const part = parts[seen.pulls++];
        if (part !== undefined) return controller.enqueue(new TextEncoder().encode(part));
        if (end === "closes") return controller.close();
        if (end === "breaks") return controller.error(new TypeError("other side closed"));
        return new Promise(() => {});
      },
      cancel(reason) {
        seen.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, fetch: async () => new Response(body, { headers: events }) };
}

const decode = (value: Uint8Array | undefined): string => new TextDecoder().decode(value);

/** What came of a promise so far. */
function watch(promise: Promise<unknown>): { outcome: unknown } {
  const seen: { outcome: unknown } = { outcome: "pending" };
  const note = (outcome: unknown): void => {
    seen.outcome = outcome;
  };
  promise.then(() => note("fulfilled"), note);
  return seen;
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a body of asResponse()", () => {
  it("is whole", async () => {
    const body = await ask(source(["one, ", "two, ", "three"], "closes"));
    expect(await new Response(body).text()).toBe("one, two, three");
  });

  it("is read when it is asked for, and no sooner", async () => {
    const { seen, fetch } = source(["one", "two"], "closes");
    const reader = (await ask({ fetch })).getReader();
    expect(seen.pulls).toBe(0);
    expect(decode((await reader.read()).value)).toBe("one");
    expect(seen.pulls).toBe(1);
  });

  it("keeps to the time limit while it is read", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const reader = (await ask(source(["one"], "stalls"), { timeoutMs: 10_000 })).getReader();
    expect(decode((await reader.read()).value)).toBe("one");
    const second = watch(reader.read());
    await vi.advanceTimersByTimeAsync(9_999);
    expect(second.outcome).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(second.outcome).toMatchObject({ name: "TimeoutError", operation: "GET /events", timeoutMs: 10_000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps to the time limit while nobody reads it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const body = await ask(source(["one", "two"], "closes"), { timeoutMs: 10_000 });
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(body.getReader().read()).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it.each<[title: string, reason: unknown]>([
    ["an Error", new RangeError("changed my mind")],
    ["text", "changed my mind"],
    ["null", null],
    ["false", false],
  ])("ends with the caller's abort while it is read, whose reason is %s", async (_, reason) => {
    const controller = new AbortController();
    const reader = (await ask(source([], "stalls"), { signal: controller.signal })).getReader();
    const read = reader.read();
    controller.abort(reason);
    await expect(read).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, "abort").length).toBe(0);
  });

  it("ends with the caller's abort while nobody reads it", async () => {
    const controller = new AbortController();
    const body = await ask(source(["one"], "closes"), { signal: controller.signal });
    controller.abort("enough");
    await expect(body.getReader().read()).rejects.toBe("enough");
  });

  it("is the call's end, with no timer and no listener left, and an abort is too late", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const controller = new AbortController();
    const body = await ask(source(["one"], "closes"), { signal: controller.signal });
    expect([vi.getTimerCount(), getEventListeners(controller.signal, "abort").length]).toEqual([1, 1]);
    expect(await new Response(body).text()).toBe("one");
    expect([vi.getTimerCount(), getEventListeners(controller.signal, "abort").length]).toEqual([0, 0]);
    controller.abort("late");
  });

  it("that is cancelled is the call's end, too, and its source is told", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { signal } = new AbortController();
    const { seen, fetch } = source(["one"], "stalls");
    const body = await ask({ fetch }, { signal });
    await body.cancel("enough");
    expect(seen.cancelled).toBe("enough");
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("that breaks off is a ConnectionError, and the call's end", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { signal } = new AbortController();
    const body = await ask(source(["one"], "breaks"), { signal });
    await expect(new Response(body).text()).rejects.toMatchObject({
      name: "ConnectionError",
      operation: "GET /events",
      message: "GET /events: no response: other side closed",
    });
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("over a socket: a time limit and an abort end the connection", async () => {
    const controller = new AbortController();
    const closed: Promise<unknown>[] = [];
    const { origin } = await localServer((_, to) => {
      closed.push(new Promise((resolve) => to.on("close", () => resolve("closed"))));
      to.writeHead(200, events).write("data: 1\n\n");
    });
    const limited = (await ask({ baseUrl: origin }, { timeoutMs: 1_000 })).getReader();
    const aborted = (await ask({ baseUrl: origin }, { signal: controller.signal })).getReader();
    expect(decode((await aborted.read()).value)).toBe("data: 1\n\n");
    const rest = aborted.read();
    controller.abort("enough");
    await expect(rest).rejects.toBe("enough");
    await expect(limited.read().then(() => limited.read())).rejects.toMatchObject({ name: "TimeoutError" });
    expect(await Promise.all(closed)).toEqual(["closed", "closed"]);
  });
});

describe("the response of asResponse()", () => {
  const ask = (client: ClientOptions) => createCaller(client, api)("GET /events", {}).asResponse();

  it("is as the platform's: status, its text, headers and URL, the last one after redirects", async () => {
    const { origin } = await localServer(({ url }, to) => {
      if (url === "/events") to.writeHead(302, { Location: "/next?a=1" }).end();
      else to.writeHead(203, "Non-Authoritative", { ETag: "7", "Content-Type": "text/plain" }).end("abc");
    });
    const response = await ask({ baseUrl: origin });
    expect(response).toBeInstanceOf(Response);
    const { ok, status, statusText, url, bodyUsed } = response;
    expect({ ok, status, statusText, url, bodyUsed, etag: response.headers.get("ETag") }).toEqual({
      ok: true,
      status: 203,
      statusText: "Non-Authoritative",
      url: `${origin}/next?a=1`,
      bodyUsed: false,
      etag: "7",
    });
    expect(await response.text()).toBe("abc");
  });

  it("has the server's status text, though the platform takes none like it from others", async () => {
    const fetch = async () => Object.defineProperty(Response.json({}), "statusText", { value: "你好" });
    expect((await ask({ fetch })).statusText).toBe("你好");
  });

  it("says what a `fetch` says of redirects", async () => {
    const fetch = async () => Object.defineProperty(Response.json({}), "redirected", { value: true });
    expect((await ask({ fetch })).redirected).toBe(true);
  });

  it.each<[title: string, read: (response: Response) => Promise<unknown>, want: unknown]>([
    ["JSON", (response) => response.json(), { a: 1 }],
    ["text", (response) => response.text(), '{"a":1}'],
    ["a Blob", async (response) => (await response.blob()).type, "application/json"],
    ["bytes", async (response) => (await response.arrayBuffer()).byteLength, 7],
    ["a clone", async (response) => [await response.clone().json(), await response.json()], [{ a: 1 }, { a: 1 }]],
  ])("can be read as %s", async (_, read, want) => {
    expect(await read(await ask({ fetch: async () => Response.json({ a: 1 }) }))).toEqual(want);
  });

  it("without a body is the call's end", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const response = await ask({ fetch: async () => new Response(null, { status: 204 }) });
    expect([response.status, response.body, vi.getTimerCount()]).toEqual([204, null, 0]);
  });

  it.each([204, 205])("of status %i has the body that Chromium gives it, an empty one", async (status) => {
    const empty = new Response("").body;
    const fetch = async () => Object.defineProperty(new Response(null, { status }), "body", { value: empty });
    expect(await ask({ fetch })).toMatchObject({ status, body: empty });
  });
});
