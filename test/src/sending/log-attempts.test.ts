import { afterEach, describe, expect, it, vi } from "vitest";
import { type Api, apiKey, apiKeyInQuery, type CallOptions, createCaller, logAttempts } from "../../../src/index.js";
import { observedFetch, type Responding } from "../observed-fetch.js";

const api: Api = {
  server: "https://api.example.com",
  schemes: {
    key: apiKey("X-Api-Key", { apiKey: "s3cret-key" }),
    query: apiKeyInQuery("key", { queryKey: "s3cret-query" }),
  },
  security: [["key", "query"]],
  secrets: ["token"],
  errorBody: { message: "message" },
};

/** Calls once, with a value in every place that can hold one, and tells what was logged. */
async function logOf(
  respond: Responding,
  options: CallOptions = {},
  operation = "PUT /users/{token}",
): Promise<string[]> {
  const lines: string[] = [];
  const { fetch } = observedFetch(respond);
  const params = { token: "s3cret-path", page: "s3cret-page", "X-Scope": "s3cret-scope", body: { pin: "s3cret-body" } };
  await createCaller({ fetch, retry: { maxDelayMs: 0 }, interceptors: [logAttempts((line) => lines.push(line))] }, api)(
    operation,
    params,
    options,
    { header: ["X-Scope"] },
  ).catch(() => {});
  return lines;
}

/** Without the time, which differs. */
const untimed = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/ in \d+ ms$/, " in … ms"));

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a log of attempts has a line", () => {
  it.each<[title: string, respond: Responding, options: CallOptions, want: string[]]>([
    ["for a success", () => Response.json({}), {}, ["PUT /users/{token} 200 in … ms"]],
    ["for a 204", () => new Response(null, { status: 204 }), {}, ["PUT /users/{token} 204 in … ms"]],
    ["for a failure", () => new Response("s3cret-new", { status: 404 }), {}, ["PUT /users/{token} 404 in … ms"]],
    [
      "for each attempt",
      () => new Response(null, { status: 503 }),
      {},
      ["PUT /users/{token} 503 in … ms", "PUT /users/{token} 503 in … ms", "PUT /users/{token} 503 in … ms"],
    ],
    [
      "for a failed connection",
      () => Promise.reject(new TypeError("no s3cret-query")),
      { retry: false },
      ["PUT /users/{token} ConnectionError in … ms"],
    ],
    [
      "for a redirect that is not followed",
      () => new Response(null, { status: 307, headers: { Location: "https://other.example/?key=s3cret-query" } }),
      {},
      ["PUT /users/{token} ApiError in … ms"],
    ],
  ])("%s", async (_, respond, options, want) => {
    expect(untimed(await logOf(respond, options))).toEqual(want);
  });

  it("for one that the time limit ends", async () => {
    const fails: Responding = (_, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    expect(untimed(await logOf(fails, { timeoutMs: 20 }))).toEqual(["PUT /users/{token} TimeoutError in … ms"]);
  });

  it("for one that fails for a reason of its own, which is not told", async () => {
    const lines: string[] = [];
    const log = logAttempts((line) => lines.push(line));
    const failing = () => () => Promise.reject(new Error("s3cret"));
    await createCaller({ interceptors: [log, failing] }, { ...api, security: [] })("GET /users", {}).catch(() => {});
    expect(untimed(lines)).toEqual(["GET /users failed in … ms"]);
  });

  it("with the time that it took, in whole milliseconds", async () => {
    vi.spyOn(performance, "now").mockReturnValueOnce(1_000).mockReturnValueOnce(1_034.4);
    expect(await logOf(() => Response.json({}))).toEqual(["PUT /users/{token} 200 in 34 ms"]);
  });

  it("on the console, where nothing else is given", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const { fetch } = observedFetch();
    await createCaller({ fetch, interceptors: [logAttempts()] }, { ...api, security: [] })("GET /users", {});
    expect(untimed(log.mock.calls.map((values) => values.join("|")))).toEqual(["GET /users 200 in … ms"]);
  });
});

describe("a log of attempts", () => {
  it("has no value of a parameter, credential or response", async () => {
    const setCookie = { "Set-Cookie": "session=s3cret-new" };
    const lines = [
      ...(await logOf(() => Response.json({ message: "s3cret-body" }, { status: 422, headers: setCookie }))),
      ...(await logOf(() => new Response(null, { status: 503, statusText: "s3cret-key", headers: setCookie }))),
      ...(await logOf(() => Promise.reject(new TypeError("s3cret-path")))),
    ];
    expect(lines.length).toBe(7);
    expect(lines.filter((line) => line.includes("s3cret"))).toEqual([]);
  });

  it("leaves responses and errors as they are", async () => {
    const { fetch } = observedFetch(() => Response.json({ a: 1 }));
    const silent = logAttempts(() => {});
    const call = createCaller({ fetch, interceptors: [silent, silent] }, { ...api, security: [] });
    expect(await call("GET /users", {})).toEqual({ a: 1 });
    const own = new RangeError("no");
    const failing = createCaller(
      { fetch, interceptors: [silent, () => () => Promise.reject(own)] },
      { ...api, security: [] },
    );
    await expect(failing("GET /users", {})).rejects.toBe(own);
  });
});
