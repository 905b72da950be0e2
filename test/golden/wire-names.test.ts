import { describe, expect, it } from "vitest";
import { observedFetch, type Sent } from "../src/observed-fetch.js";
import { OddParametersV1 } from "./wanted/odd-parameters/v1/client.js";
import { createOddParametersV1Fetch } from "./wanted/odd-parameters/v1/fetch.js";
import { OddPathsV1 } from "./wanted/odd-paths/v1/client.js";
import { createOddPathsV1Fetch } from "./wanted/odd-paths/v1/fetch.js";
import { OtherMethodsV1 } from "./wanted/other-methods/v1/client.js";
import { ParameterClashV1 } from "./wanted/parameter-clash/v1/client.js";
import { createParameterClashV1Fetch } from "./wanted/parameter-clash/v1/fetch.js";
import { TsNamesV1 } from "./wanted/ts-names/v1/client.js";

/** What clients whose names are not the wire's send: always what the document says. */

const { fetch, sent } = observedFetch(() => new Response(null, { status: 204 }));
const options = { fetch, retry: false } as const;

/** Method, path and query of the last request, then what of its headers and body there is to see. */
function last(): string[] {
  const { method, url, headers, body }: Sent = sent.at(-1) ?? { method: "", url: "", headers: {}, body: "" };
  const seen = ["id", "body", "hasownproperty", "x-trace", "destination", "cookie"];
  return [
    `${method} ${url.replace(/^https:\/\/[^/]*/, "")}`,
    ...seen.flatMap((name) => (headers[name] === undefined ? [] : [`${name}: ${headers[name]}`])),
    ...(body ? [body] : []),
  ];
}

describe("one name in several places", () => {
  const api = new ParameterClashV1(options).default;
  const client = createParameterClashV1Fetch(options);

  it.each<[title: string, call: () => PromiseLike<unknown>, want: string[]]>([
    [
      "path, query and cookie",
      () => api.getThing({ id: "1", idInQuery: ["a", "b"], idInCookie: "c" }),
      ["GET /things/1?id=a%7Cb", "cookie: id=c"],
    ],
    [
      "path, query and cookie, by path",
      () =>
        client.GET("/things/{id}", { params: { path: { id: "1" }, query: { id: ["a", "b"] }, cookie: { id: "c" } } }),
      ["GET /things/1?id=a%7Cb", "cookie: id=c"],
    ],
    ["path and header", () => api.getHeader({ idInPath: "1", id: "2" }), ["GET /headers/1", "id: 2"]],
    [
      "path and header, by path",
      () => client.GET("/headers/{id}", { params: { path: { id: "1" }, header: { id: "2" } } }),
      ["GET /headers/1", "id: 2"],
    ],
    ["path alone", () => api.putHeader({ id: "1" }), ["PUT /headers/1"]],
    ["a name that is written in the path", () => api.getMatrix({ idInPath: "1" }), ["GET /matrix/;id=1"]],
    [
      "a name that is written in the path, by path",
      () => client.GET("/matrix/{id}", { params: { path: { id: "1" }, header: { id: "2" } } }),
      ["GET /matrix/;id=1", "id: 2"],
    ],
    [
      "beside a body",
      () => api.putBody({ bodyInPath: "1", bodyInQuery: "2", Body: "3", bodyInQueryInQuery: "4", body: "5" }),
      ["PUT /bodies/1?body=2&bodyInQuery=4", "body: 3", '"5"'],
    ],
    [
      "beside a body, by path",
      () =>
        client.PUT("/bodies/{body}", {
          params: { path: { body: "1" }, query: { body: "2", bodyInQuery: "4" }, header: { body: "3" } },
          body: "5",
        }),
      ["PUT /bodies/1?body=2&bodyInQuery=4", "body: 3", '"5"'],
    ],
    ["body in the path, without one", () => api.getBody({ body: "1" }), ["GET /bodies/1"]],
    ["body in the query, without one", () => api.getQuery({ bodyInQuery: 1 }), ["GET /query?body=1"]],
    [
      "body in the query, by path",
      () => client.GET("/query", { params: { query: { body: 1 } } }),
      ["GET /query?body=1"],
    ],
  ])("%s", async (_, call, want) => {
    await call();
    expect(last()).toEqual(want);
  });
});

describe("names that every object has", () => {
  const api = new OddParametersV1(options).default;

  it.each<[params: Parameters<typeof api.getInherited>[0], want: string[]]>([
    [{}, ["GET /inherited"]],
    [{ constructorInQuery: "a" }, ["GET /inherited?constructor=a"]],
    [{ toStringInQuery: "a" }, ["GET /inherited?toString=a"]],
    [{ __proto__InQuery: "a" }, ["GET /inherited?__proto__=a"]],
    [{ HasOwnProperty: "a" }, ["GET /inherited", "hasownproperty: a"]],
    [{ valueOfInCookie: "a" }, ["GET /inherited", "cookie: valueOf=a"]],
    // biome-ignore lint/suspicious/noThenProperty: that it is sent like any other is what is tested
    [{ then: "a" }, ["GET /inherited?then=a"]],
  ])("%j", async (params, want) => {
    await api.getInherited(params);
    expect(last()).toEqual(want);
  });

  it("by path", async () => {
    const query = { ["__proto__"]: "a", constructor: "b", toString: "c" };
    await createOddParametersV1Fetch(options).GET("/inherited", { params: { query } });
    expect(last()).toEqual(["GET /inherited?__proto__=a&constructor=b&toString=c"]);
  });
});

describe("names with signs", () => {
  const api = new OddParametersV1(options).default;
  const path = { userId: "a b", "a-b": "c/d", größe: "ü" };

  it.each<[params: Omit<Parameters<typeof api.getSigns>[0], keyof typeof path>, want: string]>([
    [{ "filter[name]": "a" }, "?filter%5Bname%5D=a"],
    [{ "ids[]": [1, 2] }, "?ids%5B%5D=1&ids%5B%5D=2"],
    [{ "a.b": "a" }, "?a.b=a"],
    [{ "c-d": "a" }, "?c-d=a"],
    [{ "e f": "a" }, "?e%20f=a"],
    [{ "g\"h'i`j": "a" }, "?g%22h'i%60j=a"],
    [{ 页: "a" }, "?%E9%A1%B5=a"],
    [{ "": "a" }, "?=a"],
    [{ "{k}": "a" }, "?%7Bk%7D=a"],
    [{ $top: 1 }, "?%24top=1"],
  ])("%j → %s", async (params, want) => {
    await api.getSigns({ ...path, ...params });
    expect(last()).toEqual([`GET /signs/a%20b/c%2Fd/%C3%BC${want}`]);
  });

  it("by path", async () => {
    await createOddParametersV1Fetch(options).GET("/signs/{user id}/{a-b}/{größe}", {
      params: { path: { "user id": "a b", "a-b": "c/d", größe: "ü" }, query: { "": "a", "{k}": "b" } },
    });
    expect(last()).toEqual(["GET /signs/a%20b/c%2Fd/%C3%BC?=a&%7Bk%7D=b"]);
  });
});

describe("paths with more than text and names", () => {
  const api = new OddPathsV1(options).default;
  const client = createOddPathsV1Fetch(options);

  it.each<[title: string, call: () => PromiseLike<unknown>, want: string]>([
    ["a pattern", () => api.getPattern({ id: "12", path: "a/b" }), "GET /patterns/12/a%2Fb"],
    [
      "a pattern, by path",
      () => client.GET("/patterns/{id:[0-9]{2}}/{path*}", { params: { path: { id: "12", "path*": "a/b" } } }),
      "GET /patterns/12/a%2Fb",
    ],
    ["a URI template", () => api.getTemplate({ page: 1, size: "2" }), "GET /templates?page=1&size=2"],
    [
      "a URI template, by path",
      () => client.GET("/templates{?page,size*}", { params: { query: { page: 1, size: "2" } } }),
      "GET /templates?page=1&size=2",
    ],
    ["a query", () => api.start({ force: true }), "POST /actions?force=true&action=start"],
    [
      "a query, by path",
      () => client.POST("/actions?action=start", { params: { query: { force: true } } }),
      "POST /actions?force=true&action=start",
    ],
    ["a query alone", () => api.stop(), "POST /actions?action=stop&now="],
    ["a query alone, by path", () => client.POST("/actions?action=stop&now"), "POST /actions?action=stop&now="],
    ["a placeholder in the query", () => api.search({ q: "a b" }), "GET /search?q=a%20b"],
    [
      "a placeholder in the query, by path",
      () => client.GET("/search?q={query}", { params: { query: { q: "a b" } } }),
      "GET /search?q=a%20b",
    ],
    ["a fragment", () => api.startTarget({ dry: true }), "POST /targets?dry=true"],
    [
      "a fragment, by path",
      () => client.POST("/targets#Start", { params: { query: { dry: true } } }),
      "POST /targets?dry=true",
    ],
    ["a space", () => api.getSpace({ unnamed: "a" }), "GET /with%20space/a"],
    ["a space, by path", () => client.GET("/with space/{}", { params: { path: { "": "a" } } }), "GET /with%20space/a"],
  ])("%s", async (_, call, want) => {
    await call();
    expect(last()).toEqual([want]);
  });
});

describe("names that the document gives", () => {
  it("are the callers', and not the wire's", async () => {
    const { tools } = new TsNamesV1({ fetch: observing, retry: false });
    await tools.getUser({ userId: "1", fields: ["a", "b"], session: "c", "X-Trace": "d" });
    expect(last()).toEqual(["GET /users/1?f%5B%5D=a&f%5B%5D=b", "x-trace: d", "cookie: s=c"]);
  });

  /** Its answer is a model. */
  async function observing(url: string, init: RequestInit): Promise<Response> {
    await fetch(url, init);
    return Response.json({});
  }
});

describe("methods that came late", () => {
  it.each<[title: string, call: (api: OtherMethodsV1["default"]) => PromiseLike<unknown>, want: string[]]>([
    ["QUERY", (api) => api.queryThings({ body: { name: "a" } }).asResponse(), ["QUERY /things", '{"name":"a"}']],
    ["COPY", (api) => api.copyThings({ Destination: "/b" }), ["COPY /things", "destination: /b"]],
  ])("%s", async (_, call, want) => {
    await call(new OtherMethodsV1(options).default);
    expect(last()).toEqual(want);
  });
});
