import { describe, expect, it } from "vitest";
import { Deadline } from "../../../src/calls/deadline.js";
import { type Api, createCaller } from "../../../src/index.js";
import { OwnRequestInit, type RequestParts } from "../../../src/sending/request-init.js";

const url = "https://api.example.com/users";

/** Makes an init, runs `use` with it, and ends the call that it belongs to. */
async function withInit<T>(parts: Partial<RequestParts>, use: (init: OwnRequestInit, deadline: Deadline) => T) {
  const deadline = new Deadline("GET /users", 60_000);
  try {
    return await use(
      new OwnRequestInit({ method: "GET", headers: new Headers(), body: null, ...parts }, deadline),
      deadline,
    );
  } finally {
    deadline.end();
  }
}

/** Counts how many controllers are made meanwhile. */
async function countControllers(run: () => Promise<unknown>): Promise<number> {
  const own = globalThis.AbortController;
  let count = 0;
  globalThis.AbortController = class extends own {
    constructor() {
      super();
      count++;
    }
  };
  await run().finally(() => {
    globalThis.AbortController = own;
  });
  return count;
}

describe("what `fetch` is given", () => {
  it("is what the platform's Request takes", async () => {
    const parts = { method: "PUT", headers: new Headers({ "X-A": "1" }), body: "abc" };
    const request = await withInit(parts, (init) => new Request(url, init));
    expect([request.method, request.url, request.redirect, request.headers.get("X-A"), await request.text()]).toEqual([
      "PUT",
      url,
      "manual",
      "1",
      "abc",
    ]);
  });

  it.each<[title: string, body: BodyInit | null, want: string]>([
    ["no body", null, ""],
    ["a stream", new Blob(["abc"]).stream(), "abc"],
    ["a Blob", new Blob(["abc"]), "abc"],
    ["bytes", new TextEncoder().encode("abc"), "abc"],
  ])("is what the platform's Request takes, with %s", async (_, body, want) => {
    expect(await withInit({ method: "PUT", body }, (init) => new Request(url, init).text())).toBe(want);
  });

  it("has a signal that the platform's Request follows", async () => {
    const controller = new AbortController();
    const deadline = new Deadline("GET /users", 60_000, controller.signal);
    const { signal } = new Request(
      url,
      new OwnRequestInit({ method: "GET", headers: new Headers(), body: null }, deadline),
    );
    expect(signal.aborted).toBe(false);
    controller.abort("enough");
    expect([signal.aborted, signal.reason]).toEqual([true, "enough"]);
  });

  it("has one signal, however often it is asked for", async () => {
    await withInit({}, (init, deadline) => {
      expect(init.signal).toBe(init.signal);
      expect(init.signal).toBe(deadline.signal);
    });
  });

  it("keeps its signal in a copy, as a `fetch` that wraps another makes one", async () => {
    await withInit({}, (init, deadline) => {
      expect({ ...init }.signal).toBe(deadline.signal);
      expect(Object.assign({}, init).signal).toBe(deadline.signal);
    });
  });

  it("has a signal that is aborted, where it is asked for too late", async () => {
    const deadline = new Deadline("GET /users", 60_000, AbortSignal.abort("enough"));
    const { signal } = new OwnRequestInit({ method: "GET", headers: new Headers(), body: null }, deadline);
    expect([signal.aborted, signal.reason]).toEqual([true, "enough"]);
  });
});

describe("a signal", () => {
  const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };

  it("is not made for a `fetch` that does not ask for one", async () => {
    const fetch = async () => Response.json({});
    expect(await countControllers(() => createCaller({ fetch }, api)("GET /users", {}).then(() => {}))).toBe(0);
  });

  it("is made once for a call whose `fetch` does", async () => {
    const signals: unknown[] = [];
    const fetch = async (_: string, { signal }: RequestInit) => {
      signals.push(signal);
      return new Response("{}", {
        status: signals.length < 3 ? 503 : 200,
        headers: { "Content-Type": "application/json" },
      });
    };
    const call = createCaller({ fetch, retry: { maxDelayMs: 0 } }, api);
    expect(await countControllers(() => call("GET /users", {}).then(() => {}))).toBe(1);
    expect(new Set(signals).size).toBe(1);
    expect(signals).toEqual([expect.any(AbortSignal), expect.any(AbortSignal), expect.any(AbortSignal)]);
  });
});
