import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type Api,
  type ApiError,
  type ApiPromiseWithHeaders,
  createCaller,
  emptyResponse,
  readHeaders,
} from "../../../src/index.js";
import { observedFetch } from "../observed-fetch.js";

const read = readHeaders({
  "X-Rate-Limit": Number,
  "X-Expires": (text) => new Date(text),
  "X-Tags": (text) => text.split(","),
  ETag: String,
});

describe("headers that the document names", () => {
  it.each<[title: string, headers: HeadersInit, want: object]>([
    [
      "are values of their types",
      { "X-Rate-Limit": "60", "X-Tags": "a,b" },
      { "X-Rate-Limit": 60, "X-Tags": ["a", "b"] },
    ],
    [
      "are found in any case, and named as the document does",
      { "x-rate-LIMIT": "0", etag: '"7"' },
      { "X-Rate-Limit": 0, ETag: '"7"' },
    ],
    ["are absent where they are not there", {}, {}],
    ["are there though they are empty", { ETag: "" }, { ETag: "" }],
    ["are without the others", { ETag: "7", "X-Other": "1" }, { ETag: "7" }],
  ])("%s", (_, headers, want) => {
    const found = read(new Headers(headers));
    expect(found).toEqual(want);
    expect(Object.keys(found).sort()).toEqual(Object.keys(want).sort());
  });

  it("of several lines are one, as the platform joins them", () => {
    const headers = new Headers();
    headers.append("X-Tags", "a");
    headers.append("X-Tags", "b");
    expect(read(headers)).toEqual({ "X-Tags": ["a", " b"] });
  });

  it("named as a prototype are a member all the same", () => {
    const found = readHeaders({ ["__proto__"]: String })(new Headers([["__proto__", "x"]]));
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(Object.entries(found)).toEqual([["__proto__", "x"]]);
  });
});

describe("a call", () => {
  interface RateLimit {
    "X-Rate-Limit"?: number;
  }
  type Found = ApiPromiseWithHeaders<unknown, ApiError, RateLimit>;
  const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };
  const respond = () => Response.json({ a: 1 }, { headers: { "X-Rate-Limit": "60" } });
  const { fetch } = observedFetch(respond);
  const call = createCaller({ fetch, retry: false }, api);

  it("brings them with its data", async () => {
    const { data, headers, response } = await call<Found>("GET /users", {}, {}, { headers: read }).withResponse();
    expectTypeOf(headers).toEqualTypeOf<RateLimit>();
    expect([data, headers, response.headers.get("X-Rate-Limit")]).toEqual([{ a: 1 }, { "X-Rate-Limit": 60 }, "60"]);
  });

  it("brings them from safe()", async () => {
    const result = await call<Found>("GET /users", {}, {}, { headers: read }).safe();
    if (result.ok) expectTypeOf(result.headers).toEqualTypeOf<RateLimit>();
    else expectTypeOf(result.error.status).toBeNumber();
    expect(result).toMatchObject({ ok: true, data: { a: 1 }, headers: { "X-Rate-Limit": 60 } });
  });

  it("brings none where the document names none", async () => {
    expect(await call("GET /users", {}).withResponse()).toEqual({ data: { a: 1 }, response: expect.any(Response) });
  });

  it("brings them of a response without a body", async () => {
    const { fetch } = observedFetch(() => new Response(null, { status: 204, headers: { ETag: "7" } }));
    const hints = { response: emptyResponse, headers: read };
    const { data, headers } = await createCaller({ fetch }, api)<Found>("HEAD /users", {}, {}, hints).withResponse();
    expect([data, headers]).toEqual([undefined, { ETag: "7" }]);
  });
});
