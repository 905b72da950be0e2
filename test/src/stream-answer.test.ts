import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type CallOptions,
  createCaller,
  eventData,
  jsonLines,
  typedAnswer,
  type WithResponse,
} from "../../src/index.js";
import { localServer } from "./local-server.js";
import { asParts, bodyOf, callStream } from "./stream-parts.js";

const api = { server: "https://api.example.com", schemes: {}, security: [] };

/** A body whose chunks come when the test says so. */
function source() {
  const seen = { cancelled: false };
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(own) {
      controller = own;
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return {
    seen,
    body,
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    close: () => controller?.close(),
    break: () => controller?.error(new TypeError("other side closed")),
  };
}

async function begin(options?: CallOptions) {
  const from = source();
  const parts = await callStream(eventData(), from.body, options);
  return { ...from, parts, iterator: parts[Symbol.asyncIterator]() };
}

/** What came of a promise so far. */
function watch(promise: Promise<unknown>): { outcome: unknown } {
  const seen: { outcome: unknown } = { outcome: "pending" };
  const note = (outcome: unknown): void => {
    seen.outcome = outcome;
  };
  promise.then(note, note);
  return seen;
}

afterEach(() => {
  vi.useRealTimers();
});

describe("an answer in parts", () => {
  it("gives each as it comes", async () => {
    const { iterator, send, close } = await begin();
    const first = watch(iterator.next());
    send("data: 1\n");
    await new Promise((resolve) => setImmediate(resolve));
    expect(first.outcome).toBe("pending");
    send("\ndata: 2\n\n");
    await new Promise((resolve) => setImmediate(resolve));
    expect(first.outcome).toEqual({ value: 1, done: false });
    expect(await iterator.next()).toEqual({ value: 2, done: false });
    close();
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  it("has none where there is no body", async () => {
    for await (const part of await callStream(eventData(), null)) expect.unreachable(String(part));
  });

  it("is cancelled by whoever leaves the loop", async () => {
    const { parts, send, seen } = await begin();
    send("data: 1\n\ndata: 2\n\n");
    for await (const part of parts) {
      expect(part).toBe(1);
      break;
    }
    expect(seen.cancelled).toBe(true);
  });

  it("is cancelled where it says that it is done", async () => {
    const { parts, send, seen } = await begin();
    send("data: [DONE]\n\n");
    for await (const part of parts) expect.unreachable(String(part));
    expect(seen.cancelled).toBe(true);
  });

  it("cannot be iterated twice, which would find nothing", async () => {
    const parts = await callStream(eventData(), bodyOf(["data: 1\n\n"]));
    expect(await gather(parts)).toEqual([1]);
    await expect(gather(parts)).rejects.toThrow(TypeError);
  });

  it("that breaks off gives what came before, and rejects with ConnectionError", async () => {
    const { iterator, send, ...from } = await begin();
    send("data: 1\n\ndata: 2");
    expect(await iterator.next()).toEqual({ value: 1, done: false });
    from.break();
    await expect(iterator.next()).rejects.toMatchObject({
      name: "ConnectionError",
      message: "GET /events: no answer: other side closed",
    });
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  it("with a part that is no JSON rejects, and names it without its text", async () => {
    const { parts, send, seen } = await begin();
    send('data: 1\n\n: comment\n\ndata: {"token":"s3cret"\n\n');
    const read = async (): Promise<void> => {
      for await (const part of parts) expect(part).toBe(1);
    };
    await expect(read()).rejects.toMatchObject({
      name: "ResponseError",
      status: 200,
      message: "GET /events: 200 broken JSON in part 2",
      text: '{"token":"s3cret"',
    });
    expect(seen.cancelled).toBe(true);
  });

  it.each<[type: string, body: string, want: unknown]>([
    ["application/json", '{"id":7}', { id: 7 }],
    ["text/event-stream; charset=utf-8", "data: 7\n\n", [7]],
  ])("or JSON is what its content type says: %s", async (type, body, want) => {
    const call = createCaller({ fetch: async () => new Response(body, { headers: { "Content-Type": type } }) }, api);
    const hints = { answer: typedAnswer("application/json", eventData()) };
    const { data, response }: WithResponse<unknown> = await call("GET /events", {}, {}, hints).withResponse();
    expect(response.status).toBe(200);
    expect(type.startsWith("text") ? await gather(asParts(data)) : data).toEqual(want);
  });

  it("of another content type rejects", async () => {
    const fetch = async () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
    const call = createCaller({ fetch }, api)("GET /events", {}, {}, { answer: typedAnswer(eventData()) });
    await expect(call).rejects.toMatchObject({
      name: "ResponseError",
      message: "GET /events: 200 text/html instead of text/event-stream",
    });
  });

  it.each([
    ["application/x-ndjson", "application/jsonl"],
    ["application/jsonl", "application/x-jsonlines"],
    ["application/ndjson", "application/ndjson; charset=utf-8"],
  ])("of lines of JSON, documented as %s, has any of their names: %s", async (type, sent) => {
    const fetch = async () => new Response("1\n", { headers: { "Content-Type": sent } });
    const hints = { answer: typedAnswer(jsonLines(type)) };
    expect(await gather(asParts(await createCaller({ fetch }, api)("GET /events", {}, {}, hints)))).toEqual([1]);
  });

  it("can be read by hand", async () => {
    const headers = { "Content-Type": "text/event-stream" };
    const call = createCaller({ fetch: async () => new Response("data: 1\n\n", { headers }) }, api);
    const response = await call("GET /events", {}, {}, { answer: typedAnswer(eventData()) }).asResponse();
    expect(await response.text()).toBe("data: 1\n\n");
  });
});

describe("the time limit of an answer in parts", () => {
  const timeout = { name: "TimeoutError", operation: "GET /events", timeoutMs: 10_000 };

  it("begins anew with each chunk", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { iterator, send, seen } = await begin({ timeoutMs: 10_000 });
    for (let count = 1; count <= 3; count++) {
      const next = watch(iterator.next());
      await vi.advanceTimersByTimeAsync(6_000);
      send(": still here\n");
      await vi.advanceTimersByTimeAsync(6_000);
      expect(next.outcome).toBe("pending");
      send(`data: ${count}\n\n`);
      await vi.advanceTimersByTimeAsync(0);
      expect(next.outcome).toEqual({ value: count, done: false });
    }
    const last = watch(iterator.next());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(last.outcome).toMatchObject(timeout);
    expect([seen.cancelled, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it("is not that of who reads it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { iterator, send } = await begin({ timeoutMs: 10_000 });
    send("data: 1\n\n");
    expect(await iterator.next()).toEqual({ value: 1, done: false });
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(100_000);
    send("data: 2\n\n");
    expect(await iterator.next()).toEqual({ value: 2, done: false });
  });

  it("is that of who does not begin to read it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { iterator, seen } = await begin({ timeoutMs: 10_000 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([seen.cancelled, vi.getTimerCount()]).toEqual([true, 0]);
    await expect(iterator.next()).rejects.toMatchObject(timeout);
  });

  it("passes quietly over a body that has broken off meanwhile", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    const { iterator, ...from } = await begin({ timeoutMs: 10_000 });
    from.break();
    await vi.advanceTimersByTimeAsync(10_000);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
    await expect(iterator.next()).rejects.toMatchObject(timeout);
  });

  it("leaves nothing after the last part", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { signal } = new AbortController();
    const { parts, send, close } = await begin({ signal });
    send("data: 1\n\n");
    close();
    expect(await gather(parts)).toEqual([1]);
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });
});

describe("an abort of an answer in parts", () => {
  it.each<[title: string, reason: unknown]>([
    ["an Error", new RangeError("changed my mind")],
    ["text", "changed my mind"],
    ["null", null],
  ])("comes back as it was, %s, and cancels the body", async (_, reason) => {
    const controller = new AbortController();
    const { iterator, seen } = await begin({ signal: controller.signal });
    const next = iterator.next();
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(seen.cancelled).toBe(true);
    expect(getEventListeners(controller.signal, "abort").length).toBe(0);
  });

  it("before anybody reads it cancels the body", async () => {
    const controller = new AbortController();
    const { iterator, seen } = await begin({ signal: controller.signal });
    controller.abort("enough");
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen.cancelled).toBe(true);
    await expect(iterator.next()).rejects.toBe("enough");
  });

  it("between two parts keeps the second one back, though it has come", async () => {
    const controller = new AbortController();
    const { iterator, send } = await begin({ signal: controller.signal });
    send("data: 1\n\ndata: 2\n\n");
    expect(await iterator.next()).toEqual({ value: 1, done: false });
    controller.abort("enough");
    await expect(iterator.next()).rejects.toBe("enough");
  });
});

it("over a socket an answer in parts comes as it is sent, and leaving it closes the connection", async () => {
  let to: ServerResponse | undefined;
  let resolve = (): void => undefined;
  const closed = new Promise<void>((settle) => {
    resolve = settle;
  });
  const { origin } = await localServer((_, response) => {
    to = response;
    response.on("close", () => resolve());
    response.writeHead(200, { "Content-Type": "text/event-stream" }).write("data: 1\n\n");
  });
  const call = createCaller({ baseUrl: origin }, api);
  const parts = asParts(await call("GET /events", {}, {}, { answer: typedAnswer(eventData()) }));
  const found: unknown[] = [];
  for await (const part of parts) {
    found.push(part);
    if (part === 2) break;
    to?.write("data: 2\n\n");
  }
  expect(found).toEqual([1, 2]);
  await closed;
});

async function gather(parts: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const part of parts) found.push(part);
  return found;
}
