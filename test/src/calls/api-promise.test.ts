import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type ApiError,
  type ApiPromise,
  type CallOptions,
  createCaller,
  type Fetch,
  type Safe,
} from "../../../src/index.js";
import { observedFetch, type Responding } from "../observed-fetch.js";

interface User {
  username: string;
}

function getUser(fetch: Fetch, options?: CallOptions, username = "alice"): ApiPromise<User, ApiError> {
  const call = createCaller({ fetch }, { server: "https://api.example.com", schemes: {}, security: [] });
  return call("GET /users/{username}", { username }, { retry: false, ...options });
}

const alice = { username: "alice" };
const responding = (respond: Responding): Fetch => observedFetch(respond).fetch;
const success = responding(() => Response.json(alice, { headers: { ETag: "1" } }));
const failure = responding(() => Response.json({ message: "No" }, { status: 404 }));
const html = responding(() => new Response("<html>", { headers: { "Content-Type": "text/html" } }));
const offline = responding(() => Promise.reject(new TypeError("fetch failed")));
const silence = responding(() => new Promise(() => {}));

/** Lets every promise that can settle do so, and the platform look for rejections that nobody handled. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

describe("a success", () => {
  it("is its data when awaited, as often as one likes", async () => {
    const promise = getUser(success);
    expect([await promise, await promise]).toEqual([alice, alice]);
  });

  it("goes through then", async () => {
    expect(await getUser(success).then(({ username }) => username.length)).toBe(5);
  });

  it("passes catch by", async () => {
    expect(await getUser(success).catch(() => "caught")).toEqual(alice);
  });

  it("goes through finally, which sees nothing and changes nothing", async () => {
    const seen: unknown[] = [];
    expect(await getUser(success).finally((...given: unknown[]) => seen.push(given))).toEqual(alice);
    expect(seen).toEqual([[]]);
  });

  it("comes with its response", async () => {
    const { data, response } = await getUser(success).withResponse();
    expect([data, response.status, response.headers.get("ETag"), response.bodyUsed]).toEqual([alice, 200, "1", true]);
  });

  it("comes as its response, with the body unread", async () => {
    const response = await getUser(success).asResponse();
    expect([response.bodyUsed, await response.text()]).toEqual([false, '{"username":"alice"}']);
  });

  it("comes as its response, whatever the body", async () => {
    expect(await (await getUser(html).asResponse()).text()).toBe("<html>");
  });

  it("comes as its data, too, after it was asked for as its response", async () => {
    const promise = getUser(success);
    await promise.asResponse();
    expect([await promise, (await promise.withResponse()).data]).toEqual([alice, alice]);
  });

  it("comes as its data again, after that it was asked for as its response", async () => {
    const promise = getUser(success);
    await promise;
    expect((await promise.asResponse()).bodyUsed).toBe(true);
    expect([await promise, (await promise.withResponse()).data]).toEqual([alice, alice]);
  });

  it("is safe", async () => {
    const result = await getUser(success).safe();
    expect(result).toEqual({ ok: true, data: alice, response: expect.any(Response) });
  });

  it("takes its place in Promise.all", async () => {
    expect(
      await Promise.all([
        getUser(success),
        getUser(success)
          .withResponse()
          .then(({ data }) => data),
        1,
      ]),
    ).toEqual([alice, alice, 1]);
  });

  it("is asked for once, however it is looked at", async () => {
    const { fetch, sent } = observedFetch(() => Response.json(alice));
    const promise = getUser(fetch);
    await Promise.all([promise, promise.withResponse(), promise.safe(), promise.then(), promise.asResponse()]);
    expect(sent.length).toBe(1);
  });

  it("has the tag of what it is", () => {
    expect(String(getUser(success))).toBe("[object ApiPromise]");
  });
});

describe("a failure", () => {
  const error = { name: "ApiError", status: 404 };

  it.each<[title: string, look: (promise: ApiPromise<User>) => PromiseLike<unknown>]>([
    ["await", (promise) => promise],
    ["then", (promise) => promise.then(() => "fulfilled")],
    ["finally", (promise) => promise.finally(() => "finally")],
    ["withResponse", (promise) => promise.withResponse()],
    ["asResponse", (promise) => promise.asResponse()],
    ["Promise.all", (promise) => Promise.all([promise])],
  ])("rejects for %s", async (_, look) => {
    await expect(look(getUser(failure))).rejects.toMatchObject(error);
  });

  it("is caught by catch", async () => {
    expect(await getUser(failure).catch((error) => error)).toMatchObject(error);
  });

  it("is caught by the second function of then", async () => {
    expect(
      await getUser(failure).then(
        () => "fulfilled",
        (error) => error,
      ),
    ).toMatchObject(error);
  });

  it("reaches allSettled", async () => {
    const settled = await Promise.allSettled([getUser(failure), getUser(success)]);
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });

  it.each<[title: string, look: (promise: ApiPromise<User>) => PromiseLike<unknown>]>([
    ["withResponse", (promise) => promise.withResponse()],
    ["asResponse", (promise) => promise.asResponse()],
    ["safe", (promise) => promise.safe()],
    ["await", (promise) => promise],
  ])("is no unhandled rejection where only %s is looked at", async (_, look) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    await Promise.resolve(look(getUser(failure))).catch(() => {});
    await settle();
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("safe", () => {
  it("resolves to the error of a failure", async () => {
    const result = await getUser(failure).safe();
    expect(result).toEqual({ ok: false, error: expect.objectContaining({ name: "ApiError", status: 404 }) });
  });

  it("resolves to the error of a success that is none", async () => {
    const result = await getUser(html).safe();
    expect(result).toEqual({ ok: false, error: expect.objectContaining({ name: "ResponseError", status: 200 }) });
  });

  it.each<[title: string, call: () => ApiPromise<User>, want: object]>([
    ["an argument", () => getUser(success, {}, ""), { name: "ArgumentError" }],
    ["a connection", () => getUser(offline), { name: "ConnectionError" }],
    ["a time limit", () => getUser(silence, { timeoutMs: 1 }), { name: "TimeoutError" }],
    ["the caller's abort", () => getUser(silence, { signal: AbortSignal.abort() }), { name: "AbortError" }],
  ])("rejects for %s", async (_, call, want) => {
    await expect(call().safe()).rejects.toMatchObject(want);
  });

  it("is typed by what came of it", () => {
    type Result = Safe<User, ApiError>;
    expectTypeOf<Extract<Result, { ok: true }>["data"]>().toEqualTypeOf<User>();
    expectTypeOf<Extract<Result, { ok: false }>["error"]["status"]>().toEqualTypeOf<number>();
  });
});
