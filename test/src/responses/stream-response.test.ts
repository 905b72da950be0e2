import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createFetchClient } from "../../../src/fetch-client.js";
import {
  byStatus,
  type CallOptions,
  type ClientOptions,
  createCaller,
  eventData,
  eventText,
  jsonEvents,
  jsonLines,
  jsonSequence,
  type ResponseReader,
  textEvents,
  typedResponse,
  type WithResponse,
} from "../../../src/index.js";
import { localServer } from "../local-server.js";
import { asParts, bodyOf, callStream, chunksOf, cut, partsOf } from "./stream-parts.js";

const lines = jsonLines("application/x-ndjson");
const sequence = jsonSequence();
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

async function begin(options?: CallOptions, reader = eventData()) {
  const from = source();
  const parts = await callStream(reader, from.body, options);
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

describe("a response in parts", () => {
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
      message: "GET /events: no response: other side closed",
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
    const hints = { response: typedResponse("application/json", eventData()) };
    const { data, response }: WithResponse<unknown> = await call("GET /events", {}, {}, hints).withResponse();
    expect(response.status).toBe(200);
    expect(type.startsWith("text") ? await gather(asParts(data)) : data).toEqual(want);
  });

  it("of another content type rejects", async () => {
    const fetch = async () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
    const call = createCaller({ fetch }, api)("GET /events", {}, {}, { response: typedResponse(eventData()) });
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
    const hints = { response: typedResponse(jsonLines(type)) };
    expect(await gather(asParts(await createCaller({ fetch }, api)("GET /events", {}, {}, hints)))).toEqual([1]);
  });

  it("can be read by hand", async () => {
    const headers = { "Content-Type": "text/event-stream" };
    const call = createCaller({ fetch: async () => new Response("data: 1\n\n", { headers }) }, api);
    const response = await call("GET /events", {}, {}, { response: typedResponse(eventData()) }).asResponse();
    expect(await response.text()).toBe("data: 1\n\n");
  });
});

describe("the time limit of a response in parts", () => {
  const timeout = { name: "TimeoutError", operation: "GET /events", timeoutMs: 10_000 };

  it("ends if the next part is not whole in time, and cancels the body", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { iterator, send, seen } = await begin({ timeoutMs: 10_000 });
    for (let count = 1; count <= 3; count++) {
      const next = watch(iterator.next());
      await vi.advanceTimersByTimeAsync(9_999);
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

  it.each<[title: string, reader: ResponseReader, sign: string, part: string]>([
    ["a comment line of a stream of events", eventData(), ": still here\n", "data: 1\n\n"],
    ["an empty line of a stream of events", eventData(), "\n", "data: 1\n\n"],
    ["an empty line that ends with CR", eventData(), "\r", "data: 1\r\r"],
    ["an event without data", eventData(), "event: ping\n\n", "data: 1\n\n"],
    ["an empty line of NDJSON", lines, "\n", "1\n"],
    ["a line of spaces of NDJSON", lines, "  \r\n", "1\r\n"],
    ["an empty record", sequence, "\x1e", "\x1e1\n"],
    ["an empty record with a line feed", sequence, "\x1e\n", "\x1e1\n"],
    ["the end of a comment line that came in pieces", eventData(), "\n: still", " here\ndata: 1\n\n"],
  ])("begins anew with %s between two parts", async (_, reader, sign, part) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { iterator, send } = await begin({ timeoutMs: 10_000 }, reader);
    const next = watch(iterator.next());
    for (let count = 1; count <= 3; count++) {
      await vi.advanceTimersByTimeAsync(9_000);
      send(sign);
    }
    await vi.advanceTimersByTimeAsync(9_000);
    expect(next.outcome).toBe("pending");
    send(part);
    await vi.advanceTimersByTimeAsync(0);
    expect(next.outcome).toEqual({ value: 1, done: false });
  });

  it.each<[title: string, reader: ResponseReader, start: string, chunk: string]>([
    ["a line of data", eventData(), "data: ", "x"],
    ["lines of data", eventData(), "data: x\n", "data: x\n"],
    ["lines that end with CR", eventData(), "data: x\r", "data: x\r"],
    ["an id", eventData(), "id: ", "x"],
    ["fields that mean nothing", eventData(), "", "x\n"],
    ["a comment line without an end", eventData(), ":", "x"],
    ["comment lines inside of an event", eventData(), "data: x\n", ": still here\n"],
    ["a line of NDJSON", lines, '"', "x"],
    ["a line of spaces without an end", lines, "", " "],
    ["a record", sequence, '\x1e"', "x"],
    ["a record of lines", sequence, "\x1e[", "1,\n"],
    ["line feeds inside of a record", sequence, "\x1e[", "\n"],
    ["line feeds inside of a string", sequence, '\x1e"', "\n"],
    ["text without a record separator", sequence, "", "x"],
  ])("does not begin anew with each chunk of %s", async (_, reader, start, chunk) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { iterator, send, seen } = await begin({ timeoutMs: 10_000 }, reader);
    send(start);
    const next = watch(iterator.next());
    for (let seconds = 1; seconds <= 9; seconds++) {
      await vi.advanceTimersByTimeAsync(1_000);
      send(chunk);
    }
    await vi.advanceTimersByTimeAsync(999);
    expect(next.outcome).toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(next.outcome).toMatchObject(timeout);
    expect([seen.cancelled, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it("begins when the caller asks for the part, though half of it has come", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { iterator, send } = await begin({ timeoutMs: 10_000 });
    send("data: 1\n\ndata: 2\n");
    expect(await iterator.next()).toEqual({ value: 1, done: false });
    await vi.advanceTimersByTimeAsync(100_000);
    const next = watch(iterator.next());
    await vi.advanceTimersByTimeAsync(9_999);
    expect(next.outcome).toBe("pending");
    send("\n");
    await vi.advanceTimersByTimeAsync(0);
    expect(next.outcome).toEqual({ value: 2, done: false });
    expect(vi.getTimerCount()).toBe(0);
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

describe("an abort of a response in parts", () => {
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

  it("while a part is under way cancels the body", async () => {
    const controller = new AbortController();
    const { iterator, send, seen } = await begin({ signal: controller.signal });
    send("data: 1\n");
    const next = iterator.next();
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort("enough");
    await expect(next).rejects.toBe("enough");
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

  it("between two parts cancels the body at once", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const controller = new AbortController();
    const { iterator, send, seen } = await begin({ signal: controller.signal });
    send("data: 1\n\n");
    expect(await iterator.next()).toEqual({ value: 1, done: false });
    controller.abort("enough");
    expect(seen.cancelled).toBe(true);
    await expect(iterator.next()).rejects.toBe("enough");
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
    expect([vi.getTimerCount(), getEventListeners(controller.signal, "abort").length]).toEqual([0, 0]);
  });

  it("after the loop was left changes nothing", async () => {
    const controller = new AbortController();
    const { iterator, send } = await begin({ signal: controller.signal });
    send("data: 1\n\n");
    await iterator.next();
    await iterator.return?.();
    expect(getEventListeners(controller.signal, "abort").length).toBe(0);
    controller.abort("late");
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });
});

describe("return() of a response in parts", () => {
  it.each<[title: string, reader: ResponseReader, start: string]>([
    ["events", eventData(), "data: 1\n"],
    ["whole events", textEvents(), "data: 1\n"],
    ["lines of JSON, one of them under way", lines, "1"],
  ])("while the next part is awaited cancels the body at once: %s", async (_, reader, start) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { signal } = new AbortController();
    const { iterator, send, seen } = await begin({ signal }, reader);
    send(start);
    const next = watch(iterator.next());
    await new Promise((resolve) => setImmediate(resolve));
    const left = watch(iterator.return?.() ?? Promise.reject(new Error("no return()")));
    expect(seen.cancelled).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
    const end = { value: undefined, done: true };
    expect([next.outcome, left.outcome]).toEqual([end, end]);
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("has a throw() beside it that cancels the body at once as well", async () => {
    const { iterator, seen } = await begin();
    const next = watch(iterator.next());
    await new Promise((resolve) => setImmediate(resolve));
    const left = watch(iterator.throw?.(new Error("mine")) ?? Promise.resolve());
    expect(seen.cancelled).toBe(true);
    await vi.waitFor(() => expect([next.outcome, left.outcome]).not.toContain("pending"));
  });

  it("before the first part cancels the body at once", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { signal } = new AbortController();
    const { iterator, seen } = await begin({ signal });
    expect(await iterator.return?.()).toEqual({ value: undefined, done: true });
    expect(seen.cancelled).toBe(true);
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });

  it("of a second iterator leaves the first one alone", async () => {
    const { iterator, parts, send, seen } = await begin();
    const next = watch(iterator.next());
    await parts[Symbol.asyncIterator]().return?.();
    expect(seen.cancelled).toBe(false);
    send("data: 1\n\n");
    await vi.waitFor(() => expect(next.outcome).toEqual({ value: 1, done: false }));
  });
});

describe("the size limit of a part", () => {
  /** Each part of the text has ten bytes at most, and one of them has ten. */
  const ofTen: readonly [title: string, reader: ResponseReader, text: string, want: unknown[]][] = [
    ["a line of data", eventData(), 'data:"ä1"\n\n', ["ä1"]],
    ["lines of data", eventText(), "data:\ndata\n\n", ["\n"]],
    ["a field that is ignored", eventText(), "x: 4567890\n\ndata: 7890\n\n", ["7890"]],
    ["an id", textEvents(), "id: 567\nda\n\ndata: 7890\n\n", [{ event: "message", data: "7890" }]],
    ["a type", jsonEvents(), "event: 890\n\ndata: 7890\n\n", [{ event: "message", data: 7890 }]],
    ["a comment line", eventData(), ": 34567890\n: 34567890\ndata: 7890\n\n", [7890]],
    ["a comment line inside of an event", eventText(), "data:1\n:2\n\ndata: 7890\n\n", ["1", "7890"]],
    ["a line that ends with CR LF", eventText(), "data:1\r\nida\r\n\r\ndata: 7890\r\n\r\n", ["1", "7890"]],
    ["a line that ends with CR", eventText(), "data:1\rida\r\rdata: 7890\r\r", ["1", "7890"]],
    ["a line of NDJSON", lines, '1\n"23456789"\n\n22\n', [1, "23456789", 22]],
    ["a line without an end", lines, '1\n"23456789"', [1, "23456789"]],
    ["a line of spaces", lines, "          \r\n1\n", [1]],
    ["a record", sequence, '\x1e1\n\x1e"23456789"\n\x1e22\n', [1, "23456789", 22]],
    ["a record of lines", sequence, "\x1e[\n2,4,\n8\n]\n\x1e22\n", [[2, 4, 8], 22]],
    ["a record that the next one ends", sequence, '\x1e"23456789"\x1e22\n', ["23456789", 22]],
    ["a record that the end of the text ends", sequence, '\x1e"23456789"', ["23456789"]],
    ["a record of spaces", sequence, "\x1e          \x1e22\n", [22]],
    ["a text without a record separator", sequence, '"23456789"\n22\n', ["23456789", 22]],
  ];

  it.each(ofTen)("lets %s of exactly that size pass, and not of one byte more", async (_, reader, text, want) => {
    for (const chunks of [[text], chunksOf(text, 1)]) {
      expect(await partsOf(reader, chunks, { maxPartBytes: 10 })).toEqual(want);
      await expect(partsOf(reader, chunks, { maxPartBytes: 9 })).rejects.toMatchObject({
        name: "ResponseError",
        status: 200,
        message: "GET /events: 200 a part of more than 9 bytes (maxPartBytes)",
      });
    }
  });

  it("is the same wherever the bytes are cut", async () => {
    const character = fc.constantFrom(..."aé€😀\ufeff");
    const value = fc.string({ unit: character, maxLength: 20 });
    const writers: [reader: ResponseReader, write: (value: string) => string, extra: number][] = [
      [lines, (value) => `${JSON.stringify(value)}\n`, 2],
      [sequence, (value) => `\x1e${JSON.stringify(value)}\n`, 2],
      [eventData(), (value) => `data:${JSON.stringify(value)}\r\n\r\n`, 7],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...writers),
        fc.array(value, { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 30 }),
        async ([reader, write, extra], values, places, maxPartBytes) => {
          const found: unknown[] = [];
          const read = async () => {
            const body = bodyOf(cut(values.map(write).join(""), places));
            for await (const part of await callStream(reader, body, { maxPartBytes })) found.push(part);
          };
          const firstTooLong = values.findIndex((value) => Buffer.byteLength(value) + extra > maxPartBytes);
          if (firstTooLong < 0) await read();
          else await expect(read()).rejects.toMatchObject({ name: "ResponseError" });
          expect(found).toEqual(firstTooLong < 0 ? values : values.slice(0, firstTooLong));
        },
      ),
    );
  });

  it.each<[title: string, reader: ResponseReader, sign: string, part: string]>([
    ["comment lines", eventData(), ": 34567890\n", "data: 7890\n\n"],
    ["empty lines of events", eventData(), "\r\n", "data: 7890\n\n"],
    ["events without data", eventData(), "id: 567890\n\n", "data: 7890\n\n"],
    ["empty lines of NDJSON", lines, "\n", "7890\n"],
    ["empty records", sequence, "\x1e\n", "\x1e7890\n"],
    ["empty lines between records", sequence, "\n", "\x1e7890\n"],
  ])("is not that of any number of %s between two parts", async (_, reader, sign, part) => {
    const text = (sign.repeat(1_000) + part).repeat(2);
    for (const size of [1, 7, text.length])
      expect(await partsOf(reader, chunksOf(text, size), { maxPartBytes: 10 })).toEqual([7890, 7890]);
  });

  it.each<[title: string, reader: ResponseReader, chunks: readonly string[], text: string]>([
    ["of a line in one chunk", lines, ["1\n22345\n6"], "22345"],
    ["of a line in pieces", lines, ["1\n22", "3", "45"], "22345"],
    ["of an event", eventText(), ["data\n\nid\n", "da", "ta: 2\n\n"], "id\nda"],
    ["of an event with lines that end with CR LF", eventText(), ["data\r\n\r\nx\r\n", "y\r\nz"], "x\ny\nz"],
    ["of a comment line", eventData(), [": 34", "56"], ": 3456"],
    ["of a record", sequence, ["\x1e[\n1,", "\n", "22]\n"], "[\n1,\n"],
  ])("ends with an error that has the beginning %s", async (_, reader, chunks, text) => {
    const reading = partsOf(reader, chunks, { maxPartBytes: 4 });
    await expect(reading).rejects.toMatchObject({ name: "ResponseError", text });
  });

  it("ends with an error that has no more than 100,000 characters of a part", async () => {
    const chunks = Array.from({ length: 40 }, (_, index) => `${"0123456789".repeat(500)}${index % 10}`);
    for (const given of [chunks, [chunks.join("")]])
      await expect(partsOf(lines, given, { maxPartBytes: 200_000 })).rejects.toMatchObject({
        text: chunks.join("").slice(0, 100_000),
        body: chunks.join("").slice(0, 100_000),
      });
  });

  it("gives the parts before it, and cancels the body", async () => {
    const { iterator, send, seen } = await begin({ maxPartBytes: 8 });
    send("data: 1\n\ndata: 2\n\ndata: 345");
    expect(await iterator.next()).toEqual({ value: 1, done: false });
    expect(await iterator.next()).toEqual({ value: 2, done: false });
    await expect(iterator.next()).rejects.toMatchObject({ name: "ResponseError", text: "data: 345" });
    expect(seen.cancelled).toBe(true);
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  it("is 16 MiB by default", async () => {
    const most = `"${"x".repeat(16_777_214)}"`;
    expect(await partsOf(lines, [most])).toEqual([most.slice(1, -1)]);
    await expect(partsOf(lines, [`${most} `])).rejects.toMatchObject({
      name: "ResponseError",
      message: "GET /events: 200 a part of more than 16777216 bytes (maxPartBytes)",
    });
  });

  it.each<[title: string, client: number | undefined, call: number | undefined, want: string]>([
    ["the client's", 3, undefined, "200 a part of more than 3 bytes"],
    ["the call's before the client's", 100, 3, "200 a part of more than 3 bytes"],
    ["the call's, though larger than the client's", 1, 3, "200 a part of more than 3 bytes"],
    ["none of a number that is infinite", Number.POSITIVE_INFINITY, undefined, "200 broken JSON in part 1"],
  ])("is %s", async (_, client, one, want) => {
    const fetch = async () => new Response("data: x\n\n", { headers: { "Content-Type": "text/event-stream" } });
    const call = createCaller({ fetch, maxPartBytes: client }, api);
    const data = call("GET /events", {}, { maxPartBytes: one }, { response: typedResponse(byStatus(eventData(), {})) });
    const { data: parts } = await data.withResponse();
    await expect(gather(asParts(parts))).rejects.toThrow(want);
  });

  it.each([[0], [-1], [Number.NaN], [Number.NEGATIVE_INFINITY]])("cannot be %d", async (maxPartBytes) => {
    const refused = { name: "ArgumentError", message: "timeoutMs, maxPartBytes must be above 0" };
    const create = (options: ClientOptions) => () => createCaller(options, api);
    expect(create({ maxPartBytes })).toThrow(expect.objectContaining(refused));
    expect(() => createFetchClient({ maxPartBytes }, api, {})).toThrow(expect.objectContaining(refused));
    await expect(create({})()("GET /events", {}, { maxPartBytes })).rejects.toMatchObject(refused);
  });

  it("is that of a client of openapi-fetch too", async () => {
    type Paths = { "/events": { get: { responses: { 200: { content: { "text/event-stream": unknown } } } } } };
    const fetch = async () => new Response("data: 1\n\ndata: 23\n\n");
    const operations = { "GET /events": { response: eventData() } };
    const client = createFetchClient<Paths>({ fetch, maxPartBytes: 7 }, api, operations);
    const { data } = await client.GET("/events");
    await expect(gather(asParts(data))).rejects.toMatchObject({ name: "ResponseError", text: "data: 23" });
  });

  it("is not that of a response that the caller reads", async () => {
    const call = createCaller({ fetch: async () => new Response("data: 12345\n\n"), maxPartBytes: 1 }, api);
    const response = await call("GET /events", {}, {}, { response: eventData() }).asResponse();
    expect(await response.text()).toBe("data: 12345\n\n");
  });
});

it("over a socket a response in parts comes as it is sent, and leaving it closes the connection", async () => {
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
  const parts = asParts(await call("GET /events", {}, {}, { response: typedResponse(eventData()) }));
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
