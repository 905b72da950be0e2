import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createFetchClient, type PathHints } from "../../src/fetch-client.js";
import {
  type Api,
  ArgumentError,
  apiKeyInCookie,
  apiKeyInQuery,
  deepObject,
  emptyResponse,
  type Fetch,
  form,
  formBody,
  type Hints,
  type Interceptor,
  jsonBody,
  matrix,
  multipartBody,
  named,
  pipeDelimited,
  ResponseError,
  rawBody,
  simple,
  typedResponse,
} from "../../src/index.js";
import { observedFetch, type Responding, type Sent } from "./observed-fetch.js";
import { http, rawServer, sends } from "./raw-server.js";

/** What the hints of an operation tell the client of openapi-fetch. */

/** Paths as openapi-typescript writes them, as far as openapi-fetch looks at them. */
interface Paths {
  "/things/{id}": {
    get: {
      parameters: { path: { id: unknown }; query?: object; header?: object; cookie?: object };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
  "/things": {
    get: {
      requestBody: { content: { "*/*": unknown } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
    trace: {
      responses: { 200: { content: { "application/json": unknown } } };
    };
    post: {
      parameters: { header?: object };
      requestBody: { content: { "*/*": unknown } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}

const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };

function observe(operations: Readonly<Record<string, PathHints>>, respond?: Responding, parts: Partial<Api> = {}) {
  const { fetch, sent } = observedFetch(respond);
  return { client: createFetchClient<Paths>({ fetch, retry: false }, { ...api, ...parts }, operations), sent };
}

/** Sends a GET of parameters, and gives what was sent. */
async function get(hints: PathHints, params: { id?: unknown; query?: object; header?: object; cookie?: object }) {
  const { client, sent } = observe({ "GET /things/{id}": hints });
  const { id = 1, ...others } = params;
  await client.GET("/things/{id}", { params: { path: { id }, ...others } });
  return only(sent);
}

/** Sends a POST of a body, and gives what was sent. */
async function post(hints: Hints, body: unknown, headers: Record<string, string> = {}) {
  const { client, sent } = observe({ "POST /things": hints });
  await client.POST("/things", { body, headers });
  return only(sent);
}

function only(sent: readonly Sent[]): Sent {
  const [first, ...others] = sent;
  if (first === undefined || others.length > 0) throw new Error(`${sent.length} requests were sent`);
  return first;
}

describe("parameters", () => {
  it.each<[title: string, hints: Hints, params: Parameters<typeof get>[1], want: string]>([
    ["of a path", {}, { id: ["a b", 2] }, "/things/a%20b,2"],
    ["of a path, in another style", { style: { id: matrix() } }, { id: ["a", "b"] }, "/things/;id=a,b"],
    ["of a query", {}, { query: { a: ["x", "y"], "b&c": true } }, "/things/1?a=x&a=y&b%26c=true"],
    [
      "of a query, in other styles, each its own",
      { style: { a: form({ explode: false }), b: pipeDelimited(), c: deepObject() } },
      { query: { a: ["x", "y"], b: ["x", "y"], c: { d: { e: 1 } } } },
      "/things/1?a=x,y&b=x%7Cy&c[d][e]=1",
    ],
    ["that are JSON", { json: ["filter"] }, { query: { filter: { a: 1 } } }, "/things/1?filter=%7B%22a%22%3A1%7D"],
    ["that are dates", {}, { query: { at: new Date(0) } }, "/things/1?at=1970-01-01T00%3A00%3A00.000Z"],
    ["that are undefined or null", {}, { query: { a: undefined, b: null, c: [null, "x"] } }, "/things/1?c=x"],
  ])("%s", async (_, hints, params, want) => {
    expect(decodeBrackets((await get(hints, params)).url)).toBe(`https://api.example.com${want}`);
  });

  it.each<[title: string, hints: Hints, value: unknown, want: string]>([
    ["of a header", {}, "a", "a"],
    ["of a header that is a list", {}, ["a", 2], "a,2"],
    ["of a header that is an object", { style: { "X-A": simple({ explode: true }) } }, { a: 1, b: 2 }, "a=1,b=2"],
    ["of a header that is JSON", { json: ["X-A"] }, { a: [1] }, '{"a":[1]}'],
  ])("%s", async (_, hints, value, want) => {
    expect((await get(hints, { header: { "X-A": value } })).headers["x-a"]).toBe(want);
  });

  it("of cookies", async () => {
    const { headers } = await get({}, { cookie: { sid: "a b", list: ["x", "y"] } });
    expect(headers["cookie"]).toBe("sid=a%20b; list=x; list=y");
  });

  it.each([
    ["with a line break in a header", { header: { "X-A": "a\r\nX-B: b" } }],
    ["with a lone surrogate", { query: { a: "\ud800" } }],
    ["with a value that has no form", { query: { a: [{ b: 1 }] } }],
  ])("%s are refused, and nothing is sent", async (_, params) => {
    const { client, sent } = observe({});
    await expect(client.GET("/things/{id}", { params: { path: { id: 1 }, ...params } })).rejects.toThrow(ArgumentError);
    expect(sent).toEqual([]);
  });

  it.each([{ fetch }, { baseUrl: "https://other.example.com" }])(
    "with an option of the client's are refused: %o",
    async (option) => {
      const { client, sent } = observe({});
      const call = client.GET("/things/{id}", { params: { path: { id: 1 } }, ...option });
      await expect(call).rejects.toThrow(
        new ArgumentError("GET /things/{id}: fetch and baseUrl are options of the client"),
      );
      expect(sent).toEqual([]);
    },
  );

  it.each(["s3cret\nX-B: b", "s3cret\u0001"])(
    "with %j in a header of the call are refused without the value",
    async (value) => {
      const { client } = observe({});
      const call = client.GET("/things/{id}", { params: { path: { id: 1 } }, headers: { "X-A": value } });
      await expect(call).rejects.toThrow(ArgumentError);
      await expect(call).rejects.not.toThrow(/s3cret/);
    },
  );

  it("are found by their own names alone", async () => {
    const { url } = await get({}, { query: { constructor: "a", toString: "b" } });
    expect(url).toBe("https://api.example.com/things/1?constructor=a&toString=b");
  });
});

describe("a path that is sent otherwise than the document has it", () => {
  it.each<[title: string, hints: PathHints, params: Parameters<typeof get>[1], want: string]>([
    ["by another name", { path: "/things/{thing}", names: { path: { id: "thing" } } }, { id: 1 }, "/things/1"],
    ["by another path", { path: "/others/{id}" }, { id: 1 }, "/others/1"],
    ["with a query of its own", { query: { b: ["x", "y"] } }, { query: { a: 1 } }, "/things/1?a=1&b=x&b=y"],
    [
      "with one name in two places",
      { style: { id: matrix(), idInQuery: named("id", deepObject()) }, names: { query: { id: "idInQuery" } } },
      { id: 1, query: { id: { a: 2 } } },
      "/things/;id=1?id[a]=2",
    ],
    [
      "with a name that every object has",
      { names: { query: {} } },
      { query: { constructor: 1 } },
      "/things/1?constructor=1",
    ],
  ])("%s", async (_, hints, params, want) => {
    const { url } = await get(hints, params);
    expect(decodeURIComponent(url)).toBe(`https://api.example.com${want}`);
  });
});

describe("a body", () => {
  it.each<[title: string, hints: Hints, body: unknown, type: string, want: string]>([
    ["in JSON", {}, { a: 1 }, "application/json", '{"a":1}'],
    ["that is a text, in JSON", {}, "a", "application/json", '"a"'],
    [
      "in another JSON type",
      { body: jsonBody("application/merge-patch+json") },
      { a: null },
      "application/merge-patch+json",
      '{"a":null}',
    ],
    [
      "as a form",
      { body: formBody() },
      { a: "x y", b: ["1", "2"] },
      "application/x-www-form-urlencoded",
      "a=x%20y&b=1&b=2",
    ],
    ["as text", { body: rawBody("text/csv") }, "a,b", "text/csv", "a,b"],
    [
      "as bytes",
      { body: rawBody("application/octet-stream") },
      new TextEncoder().encode("abc"),
      "application/octet-stream",
      "abc",
    ],
    ["as a Blob", { body: rawBody("application/octet-stream") }, new Blob(["abc"]), "application/octet-stream", "abc"],
    ["as a stream", { body: rawBody("text/plain") }, new Blob(["abc"]).stream(), "text/plain", "abc"],
  ])("%s", async (_, hints, body, type, want) => {
    const sent = await post(hints, body);
    expect([sent.headers["content-type"], sent.body]).toEqual([type, want]);
  });

  it.each<[title: string, body: unknown]>([
    ["of members", { name: "alice", file: new File(["abc"], "a.txt", { type: "text/plain" }) }],
    [
      "of the platform",
      (() => {
        const data = new FormData();
        data.set("name", "alice");
        data.set("file", new File(["abc"], "a.txt", { type: "text/plain" }));
        return data;
      })(),
    ],
  ])("in parts, %s", async (_, body) => {
    const { headers, body: text } = await post({ body: multipartBody() }, body);
    const form = await new Response(text, { headers: { "Content-Type": headers["content-type"] ?? "" } }).formData();
    expect(form.get("name")).toBe("alice");
    expect(form.get("file")).toMatchObject({ name: "a.txt", type: "text/plain" });
  });

  it("of an error is read as far as an error needs, and cancelled", async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(70_000).fill(97)),
      cancel() {
        isCancelled = true;
      },
    });
    const { client } = observe({}, () => new Response(endless, { status: 500 }));
    const { error } = await client.GET("/things/{id}", { params: { path: { id: 1 } } });
    expect([String(error).length, isCancelled]).toEqual([100_000, true]);
  });

  it("that is a stream is sent as one, not kept in memory first", async () => {
    const sent: unknown[] = [];
    const fetch: Fetch = async (_, { body }) => {
      sent.push(body);
      return Response.json({});
    };
    const client = createFetchClient<Paths>({ fetch }, api, { "POST /things": { body: rawBody("text/plain") } });
    await client.POST("/things", { body: new ReadableStream({ pull: () => new Promise(() => undefined) }) });
    expect(sent).toEqual([expect.any(ReadableStream)]);
  });

  it("that cannot be written is refused, and nothing is sent", async () => {
    const { client, sent } = observe({});
    await expect(client.POST("/things", { body: { a: 1n } })).rejects.toThrow(ArgumentError);
    expect(sent).toEqual([]);
  });

  it.each<[title: string, call: (client: ReturnType<typeof observe>["client"]) => Promise<unknown>, words: string]>([
    [
      "on GET",
      (client) => client.GET("/things", { body: { a: 1 } }),
      "GET /things: fetch sends no body with GET; leave it out",
    ],
    ["on TRACE", (client) => client.TRACE("/things", bodyOfTrace), "TRACE /things: fetch cannot send TRACE"],
    [
      "that is a locked stream",
      (client) => client.POST("/things", { body: lockedStream() }),
      "POST /things: body is a stream that is locked or was read before; pass a new one",
    ],
    [
      "that is a used stream",
      async (client) => client.POST("/things", { body: await usedStream() }),
      "POST /things: body is a stream that is locked or was read before; pass a new one",
    ],
  ])("%s is refused, and nothing is sent", async (_, call, words) => {
    const { client, sent } = observe({});
    await expect(call(client)).rejects.toThrow(new ArgumentError(words));
    expect(sent).toEqual([]);
  });

  it("that is not there has no type", async () => {
    expect((await get({}, {})).headers).not.toHaveProperty("content-type");
  });

  it("has the content type that the call names", async () => {
    const { headers } = await post({}, { a: 1 }, { "Content-Type": "application/vnd.acme+json" });
    expect(headers["content-type"]).toBe("application/vnd.acme+json");
  });
});

/** No document's types have a body there. */
const bodyOfTrace: { [name: string]: unknown } = { body: { a: 1 } };

function lockedStream(): ReadableStream {
  const stream = new Blob(["abc"]).stream();
  stream.getReader();
  return stream;
}

async function usedStream(): Promise<ReadableStream> {
  const stream = new Blob(["abc"]).stream();
  const reader = stream.getReader();
  await reader.read();
  reader.releaseLock();
  return stream;
}

describe("a response", () => {
  const csv: Hints = { response: typedResponse("text/csv") };
  const text = (): Response => new Response("a,b", { headers: { "Content-Type": "text/csv" } });

  it("is asked for by its media types", async () => {
    const { client, sent } = observe({ "GET /things/{id}": csv }, text);
    await client.GET("/things/{id}", { params: { path: { id: 1 } } });
    expect(only(sent).headers["accept"]).toContain("text/csv");
  });

  it.each<[type: string, want: unknown]>([
    ["application/problem+json", { a: 1 }],
    ["text/csv", '{"a":1}'],
    ["image/png", expect.any(Blob)],
    ["text/plain", '{"a":1}'],
  ])("of %s is what the methods make of it", async (type, want) => {
    const { client } = observe({ "GET /things/{id}": { response: typedResponse(type) } }, () => {
      return new Response('{"a":1}', { headers: { "Content-Type": type } });
    });
    const { data } = await client.GET("/things/{id}", { params: { path: { id: 1 } } });
    expect(data).toEqual(want);
  });

  it("of a type that is not the documented one rejects", async () => {
    const { client } = observe({ "GET /things/{id}": csv }, () => Response.json({}));
    await expect(client.GET("/things/{id}", { params: { path: { id: 1 } } })).rejects.toThrow(ResponseError);
  });

  it("is read as the call says", async () => {
    const { client } = observe({ "GET /things/{id}": csv }, text);
    const params = { path: { id: 1 } };
    await expect(client.GET("/things/{id}", { params, parseAs: "json" })).rejects.toThrow("text/csv instead of JSON");
    expect((await client.GET("/things/{id}", { params, parseAs: "text" })).data).toBe("a,b");
    const { data: blob } = await client.GET("/things/{id}", { params, parseAs: "blob" });
    expect(await blob?.text()).toBe("a,b");
    const { data: stream } = await client.GET("/things/{id}", { params, parseAs: "stream" });
    expect(await new Response(stream).text()).toBe("a,b");
    const { data: bytes } = await client.GET("/things/{id}", { params, parseAs: "arrayBuffer" });
    expect(new TextDecoder().decode(bytes)).toBe("a,b");
  });

  it("that is an empty text is one", async () => {
    const { client } = observe({ "GET /things/{id}": csv }, () => new Response(""));
    const { data, error } = await client.GET("/things/{id}", { params: { path: { id: 1 } }, parseAs: "text" });
    expect([data, error]).toEqual(["", undefined]);
  });

  it("that is no JSON rejects, with its text", async () => {
    const { client } = observe({}, () => new Response("a,b"));
    const call = client.GET("/things/{id}", { params: { path: { id: 1 } } });
    await expect(call).rejects.toThrow(ResponseError);
    await expect(call).rejects.toMatchObject({ text: "a,b" });
  });

  it.each(["null", "false", "0", '""', "[]"])("of JSON %s is data", async (json) => {
    const { client } = observe({}, () => new Response(json, { headers: { "Content-Type": "application/json" } }));
    const { data, error } = await client.GET("/things/{id}", { params: { path: { id: 1 } } });
    expect([data, error]).toEqual([JSON.parse(json), undefined]);
  });

  it.each(["null", "false", "0", '""'])("of a failure that is JSON %s is an error to be seen", async (json) => {
    const headers = { "Content-Type": "application/json" };
    const { client } = observe({}, () => new Response(json, { status: 500, headers }));
    const { error } = await client.GET("/things/{id}", { params: { path: { id: 1 } } });
    expect(error).toBeTruthy();
  });
});

describe("a status that no response of ours can have", () => {
  it.each(["600", "700", "999"])("rejects with ApiError, as the methods do: %s", async (status) => {
    const { origin } = await rawServer(sends(http(`${status} Hm`, ["Content-Type: application/json"], '{"a":1}')));
    const client = createFetchClient<Paths>({ baseUrl: origin, retry: false }, api, {});
    await expect(client.GET("/things/{id}", { params: { path: { id: 1 } } })).rejects.toMatchObject({
      name: "ApiError",
      status: Number(status),
      body: { a: 1 },
      message: `GET /things/{id}: ${status} Hm`,
    });
  });
});

describe("a secret", () => {
  type Client = ReturnType<typeof observe>["client"];
  const params = (others: object) => ({ params: { path: { id: 1 }, ...others } });

  it.each<[title: string, name: string, call: (client: Client) => Promise<unknown>]>([
    ["in the path", "id", (client) => client.GET("/things/{id}", params({ path: { id: "s3cret-1" } }))],
    ["in the query", "key", (client) => client.GET("/things/{id}", params({ query: { key: "s3cret-1" } }))],
    ["in a header", "X-Key", (client) => client.GET("/things/{id}", params({ header: { "X-Key": "s3cret-1" } }))],
    ["in a cookie", "sid", (client) => client.GET("/things/{id}", params({ cookie: { sid: "s3cret-1" } }))],
    ["in a property of the body", "pin", (client) => client.POST("/things", { body: { a: [{ pin: "s3cret-1" }] } })],
    ["that is the body", "body", (client) => client.POST("/things", { body: "s3cret-1" })],
  ])("%s is not told", async (_, name, call) => {
    const quote: Responding = ({ url, headers, body }) => {
      throw new TypeError(`cannot send ${url} ${JSON.stringify(headers)} ${body}`);
    };
    const { client } = observe({}, quote, { secrets: [name] });
    const error: unknown = await call(client).catch((reason: unknown) => reason);
    expect(inspect(error, { depth: 9 })).toContain("cannot send");
    expect(inspect(error, { depth: 9 })).not.toContain("s3cret");
  });
});

describe("credentials", () => {
  it("in the query are added to what is there", async () => {
    const schemes = { key: apiKeyInQuery("key", { apiKey: "s3cret" }) };
    const { client, sent } = observe({}, undefined, { schemes, security: [["key"]] });
    await client.GET("/things/{id}", { params: { path: { id: 1 }, query: { a: 1 } } });
    expect(only(sent).url).toBe("https://api.example.com/things/1?a=1&key=s3cret");
  });

  it("in a cookie are added to what is there", async () => {
    const schemes = { key: apiKeyInCookie("sid", { apiKey: "s3cret" }) };
    const { client, sent } = observe({}, undefined, { schemes, security: [["key"]] });
    await client.GET("/things/{id}", { params: { path: { id: 1 }, cookie: { a: 1 } } });
    expect(only(sent).headers["cookie"]).toBe("a=1; sid=s3cret");
  });
});

describe("an operation that OpenAPI 3.2 adds to a path", () => {
  interface Added {
    "/things": {
      get: { responses: { 204: { content?: never } } };
      query: {
        requestBody: { content: { "application/json": object } };
        responses: { 200: { content: { "application/json": unknown } } };
      };
      additionalOperations: {
        COPY: { parameters: { header: { Destination: string } }; responses: { 204: { content?: never } } };
        purge: { responses: { 204: { content?: never } } };
      };
    };
  }
  const schemes = { key: apiKeyInCookie("sid", { apiKey: "s3cret" }) };

  function observeAdded(respond?: Responding, interceptors: readonly Interceptor[] = []) {
    const { fetch, sent } = observedFetch(respond);
    const options = { fetch, interceptors, retry: { maxDelayMs: 1 } };
    const hints = { "COPY /things": { response: emptyResponse }, "purge /things": { response: emptyResponse } };
    return { client: createFetchClient<Added>(options, { ...api, schemes, security: [["key"]] }, hints), sent };
  }

  const parts = ({ method, url, body }: Sent): unknown[] => [method, new URL(url).pathname, body];
  const noContent = (): Response => new Response(null, { status: 204 });
  const copy = { params: { header: { Destination: "/others" } } };

  it("is called by QUERY, with its body", async () => {
    const { client, sent } = observeAdded(() => Response.json([1]));
    const { data } = await client.QUERY("/things", { body: { name: "a" } });
    expect(data).toEqual([1]);
    expect(parts(only(sent))).toEqual(["QUERY", "/things", '{"name":"a"}']);
    expect(only(sent).headers).toMatchObject({ cookie: "sid=s3cret", "content-type": "application/json" });
  });

  it("is called by request() too", async () => {
    const { client, sent } = observeAdded(() => Response.json([1]));
    const { data } = await client.request("query", "/things", { body: {} });
    expect(data).toEqual([1]);
    expect(parts(only(sent))).toEqual(["QUERY", "/things", "{}"]);
  });

  it("is called by request() with a method of the document's own", async () => {
    const { client, sent } = observeAdded(noContent);
    const { data, error, response } = await client.request("COPY", "/things", copy);
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
    expect(parts(only(sent))).toEqual(["COPY", "/things", ""]);
    expect(only(sent).headers).toMatchObject({ cookie: "sid=s3cret", destination: "/others" });
  });

  it("keeps the case of its method, for interceptors too", async () => {
    const seen: string[] = [];
    const { client, sent } = observeAdded(noContent, [
      (next) => (request, operation) => {
        seen.push(operation, request.method);
        return next(request, operation);
      },
    ]);
    await client.request("purge", "/things");
    expect(parts(only(sent))).toEqual(["purge", "/things", ""]);
    expect(seen).toEqual(["purge /things", "purge"]);
  });

  it("leaves the methods of others in capitals", async () => {
    const { client, sent } = observeAdded(noContent);
    await client.request("get", "/things", { parseAs: "text" });
    expect(only(sent).method).toBe("GET");
  });

  it("is retried", async () => {
    let count = 0;
    const { client, sent } = observeAdded(() =>
      ++count < 3 ? new Response(null, { status: 503 }) : Response.json(count),
    );
    expect((await client.QUERY("/things", { body: {} })).data).toBe(3);
    expect(sent.map(parts)).toEqual(Array.from({ length: 3 }, () => ["QUERY", "/things", "{}"]));
  });

  it("follows a redirect, as itself", async () => {
    const { client, sent } = observeAdded(({ url }) =>
      url.endsWith("/things") ? new Response(null, { status: 307, headers: { Location: "/moved" } }) : noContent(),
    );
    await client.request("COPY", "/things", copy);
    expect(sent.map(parts)).toEqual([
      ["COPY", "/things", ""],
      ["COPY", "/moved", ""],
    ]);
  });

  it("resolves to the error of an error response, and rejects without a response", async () => {
    const broken = observeAdded(() => Response.json({ message: "no" }, { status: 400 }));
    expect(await broken.client.request("COPY", "/things", copy)).toMatchObject({ error: { message: "no" } });
    const offline = observeAdded(() => Promise.reject(new TypeError("fetch failed")));
    await expect(offline.client.QUERY("/things", { body: {} })).rejects.toMatchObject({
      name: "ConnectionError",
      message: "QUERY /things: no response: fetch failed",
    });
  });
});

/** Brackets stand as they are in some queries, and encoded in others; servers read both. */
function decodeBrackets(url: string): string {
  return url.replaceAll("%5B", "[").replaceAll("%5D", "]");
}
