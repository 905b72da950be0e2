import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createCaller } from "../../../src/index.js";
import {
  type ApiExamples,
  type ErrorResponse,
  fakeFetch,
  type Given,
  type SuccessResponse,
} from "../../../src/testing/index.js";

interface Thing {
  id: string;
}

interface Responses {
  "GET /things": SuccessResponse<Thing[]> | ErrorResponse<404 | 503, { message: string }>;
  "GET /things/{id}": SuccessResponse<Thing> | ErrorResponse<404 | 503, { message: string } | undefined>;
  "GET /things/self": SuccessResponse<Thing>;
  "POST /things": SuccessResponse<Thing> | ErrorResponse<409, { message: string }>;
  "DELETE /things/{id}": SuccessResponse<undefined>;
  "POST /things/{id}?action=start": SuccessResponse<Thing>;
  "POST /things/{id}?action=stop": SuccessResponse<Thing>;
  "GET /files/{id}": SuccessResponse<Blob | string>;
}

const one = { id: "1" };
const other = { id: "2" };
const examples: ApiExamples<Responses> = {
  title: "Things",
  server: "https://things.example/v1",
  servers: { "GET /files/{id}": "https://files.example" },
  operations: {
    "GET /things": {
      200: { type: "application/json" },
      "4XX": { type: "application/json", body: { message: "gone" } },
    },
    "GET /things/{id}": {
      200: { type: "application/json", body: one },
      404: {},
      default: { type: "application/problem+json", body: { message: "later" } },
    },
    "GET /things/self": { 200: { type: "application/json", body: other } },
    "POST /things": { 200: {}, 201: { type: "application/json", body: one } },
    "DELETE /things/{id}": { 204: {} },
    "POST /things/{id}?action=start": { 200: { type: "application/json", body: one } },
    "POST /things/{id}?action=stop": { 200: { type: "application/json", body: other } },
    "GET /files/{id}": { 200: { type: "text/plain", body: "a file" } },
  },
};

/** Response that the platform's `fetch` would give, as status, type and text. */
async function ask(fake: { fetch: (url: string, init: RequestInit) => Promise<Response> }, request: string) {
  const [method = "", url = ""] = request.split(" ");
  const response = await fake.fetch(url, { method });
  return [response.status, response.headers.get("Content-Type"), await response.text()];
}

describe("responses from the document's examples", () => {
  it.each<[request: string, status: number, type: string | null, text: string]>([
    ["GET https://things.example/v1/things/7", 200, "application/json", '{"id":"1"}'],
    ["GET https://things.example/v1/things/a%2Fb", 200, "application/json", '{"id":"1"}'],
    ["GET https://things.example/v1/things/self", 200, "application/json", '{"id":"2"}'],
    ["GET http://127.0.0.1:1/behind/a/proxy/v1/things/7?x=1", 200, "application/json", '{"id":"1"}'],
    ["POST https://things.example/v1/things", 201, "application/json", '{"id":"1"}'],
    ["DELETE https://things.example/v1/things/7", 204, null, ""],
    ["POST https://things.example/v1/things/7?action=start", 200, "application/json", '{"id":"1"}'],
    ["POST https://things.example/v1/things/7?action=stop&x=1", 200, "application/json", '{"id":"2"}'],
    ["GET https://files.example/files/7", 200, "text/plain", "a file"],
  ])("%s", async (request, ...want) => {
    expect(await ask(fakeFetch(examples), request)).toEqual(want);
  });

  it.each<[title: string, route: string, request: string, path: object]>([
    ["a path that nobody has encoded", "GET /{a}", "GET /100%", { a: "100%" }],
    ["a route with signs that URLs encode", "GET /a b/ü/{a}", "GET /a%20b/%C3%BC/1", { a: "1" }],
    ["a method of signs", "+X /{a}", "+X /1", { a: "1" }],
    ["values with text between", "GET /{a}-{b}:go", "GET /x-y-z:go", { a: "x-y", b: "z" }],
    ["values without text between", "GET /{a}{b}", "GET /xyz", { a: "xy", b: "z" }],
    ["values with the names of members of objects", "GET /{__proto__}", "GET /x", JSON.parse('{ "__proto__": "x" }')],
  ])("finds the operation of %s", async (_, route, request, path) => {
    const fake = fakeFetch<Record<string, object>>({ title: "Paths", server: "/v1", operations: { [route]: {} } });
    await ask(fake, request.replace("/", "https://paths.example/v1/"));
    expect(fake.sent.map((one) => [one.operation, one.path])).toEqual([[route, path]]);
  });

  it.each([
    ["less than its values", "GET /{a}-{b}", "GET https://paths.example/x-"],
    ["no more than its text", "GET /x{a}", "GET https://paths.example/x"],
    ["another text", "GET /{a}-{b}:go", "GET https://paths.example/x-y:stop"],
    ["another method that its own would be a pattern of", "A.B /", "AxB https://paths.example/"],
    // A pattern with as many ways through would not come to its end.
    [
      "what it has no end of ways to read",
      `GET /${"{a}-".repeat(30)}end`,
      `GET https://paths.example/${"-".repeat(99)}`,
    ],
  ])("does not take for an operation %s", async (_, route, request) => {
    const fake = fakeFetch<Record<string, object>>({ title: "Paths", server: "/", operations: { [route]: {} } });
    await expect(ask(fake, request)).rejects.toThrow("Paths has no such operation");
  });

  it.each([
    [
      "an unknown path",
      "GET https://things.example/v1/others/7?key=secret",
      "GET https://things.example/v1/others/7: Things has no such operation",
    ],
    [
      "another method",
      "PUT https://things.example/v1/things",
      "PUT https://things.example/v1/things: Things has no such operation",
    ],
    [
      "a path without the server's",
      "GET https://things.example/things",
      "GET https://things.example/things: Things has no such operation",
    ],
    [
      "no query of those that tell operations apart",
      "POST https://things.example/v1/things/7",
      "POST https://things.example/v1/things/7: Things has no such operation",
    ],
    [
      "no example",
      "GET https://things.example/v1/things",
      "GET /things: the document has no example of its response 200: give one as `body`",
    ],
  ])("refuses %s", async (_, request, want) => {
    await expect(ask(fakeFetch(examples), request)).rejects.toMatchObject({ name: "ArgumentError", message: want });
  });

  it("leaves to another what is no operation of its own", async () => {
    const fake = fakeFetch(examples, { otherwise: async (url) => new Response(`asked for ${url}`) });
    expect(await ask(fake, "GET https://login.example/token")).toEqual([
      200,
      "text/plain;charset=UTF-8",
      "asked for https://login.example/token",
    ]);
    expect(fake.sent).toEqual([]);
  });
});

describe("responses as a test gives them", () => {
  const url = "https://things.example/v1/things/7";

  it.each<[title: string, given: Given<Responses["GET /things/{id}"]>, ...want: unknown[]]>([
    ["a body", { body: { id: "3" } }, 200, "application/json", '{"id":"3"}'],
    ["a documented status without a body", { status: 404 }, 404, null, ""],
    [
      "a documented status with a body all the same",
      { status: 404, body: { message: "x" } },
      404,
      "application/json",
      '{"message":"x"}',
    ],
    ["a status by default", { status: 503 }, 503, "application/problem+json", '{"message":"later"}'],
    ["headers", { headers: { "Content-Type": "text/html" } }, 200, "text/html", '{"id":"1"}'],
    ["a whole Response", new Response("<html>", { status: 502 }), 502, "text/plain;charset=UTF-8", "<html>"],
    [
      "a function of the request",
      ({ path }) => ({ body: { id: `no. ${path["id"]}` } }),
      200,
      "application/json",
      '{"id":"no. 7"}',
    ],
    ["a function that waits", async () => new Response("late"), 200, "text/plain;charset=UTF-8", "late"],
  ])("%s", async (_, given, ...want) => {
    const fake = fakeFetch(examples).respond("GET /things/{id}", given);
    expect(await ask(fake, `GET ${url}`)).toEqual(want);
    expect(await ask(fake, `GET ${url}`)).toEqual(want);
  });

  it("gives several one after the other, the last ever after, and none at all for the example again", async () => {
    const fake = fakeFetch(examples).respond("GET /things/{id}", { status: 503 }, { status: 404 }, { body: other });
    const statuses: unknown[] = [];
    for (let count = 0; count < 4; count++) statuses.push((await ask(fake, `GET ${url}`))[0]);
    expect(statuses).toEqual([503, 404, 200, 200]);
    fake.respond("GET /things/{id}");
    expect(await ask(fake, `GET ${url}`)).toEqual([200, "application/json", '{"id":"1"}']);
  });

  it.each<[title: string, body: unknown, want: string]>([
    ["text", "text", "text"],
    ["a number", 42, "42"],
    ["a Blob", new Blob(["blob"]), "blob"],
    ["bytes", new TextEncoder().encode("bytes"), "bytes"],
    ["a buffer", new TextEncoder().encode("buffer").buffer, "buffer"],
    ["a stream", new Blob(["stream"]).stream(), "stream"],
  ])("writes %s as it is if the response is not JSON", async (_, body, want) => {
    const fake = fakeFetch<Record<string, { body?: unknown }>>({
      title: "Files",
      server: "/",
      operations: { "GET /file": { 200: { type: "text/plain" } } },
    });
    fake.respond("GET /file", { body });
    expect(await ask(fake, "GET https://files.example/file")).toEqual([200, "text/plain", want]);
  });

  it("refuses an object as the body of a response that is not JSON", async () => {
    const fake = fakeFetch<Record<string, { body?: unknown }>>({
      title: "Files",
      server: "/",
      operations: { "GET /file": { 200: { type: "text/plain" } } },
    });
    fake.respond("GET /file", { body: { a: 1 } });
    await expect(ask(fake, "GET https://files.example/file")).rejects.toThrow(
      "GET /file: its response is not JSON: give the body as text, a Blob or bytes",
    );
  });

  it("refuses an operation that there is not", () => {
    // @ts-expect-error: TypeScript refuses it too.
    expect(() => fakeFetch(examples).respond("GET /others", {})).toThrow("GET /others: Things has no such operation");
  });

  it("has a redirect that a browser hides", async () => {
    const fake = fakeFetch<Record<string, { status?: number }>>({
      title: "Files",
      server: "/",
      operations: { "GET /file": {} },
    }).respond("GET /file", { status: 0 });
    expect((await fake.fetch("https://files.example/file", {})).type).toBe("error");
  });
});

describe("what was sent", () => {
  it.each<[title: string, url: string, init: RequestInit, want: object]>([
    [
      "values of path and query, decoded",
      "https://things.example/v1/things/a%20b%2Fc?tag=x&tag=y%26z&page=2",
      { method: "GET", headers: { "X-Key": "1" } },
      {
        operation: "GET /things/{id}",
        path: { id: "a b/c" },
        query: { tag: ["x", "y&z"], page: "2" },
        headers: { "x-key": "1" },
        body: undefined,
      },
    ],
    [
      "JSON",
      "https://things.example/v1/things",
      { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"id":"1"}' },
      { operation: "POST /things", path: {}, query: {}, body: { id: "1" } },
    ],
    ["text", "https://things.example/v1/things", { method: "POST", body: "text" }, { body: "text" }],
    [
      "a form",
      "https://things.example/v1/things",
      { method: "POST", body: new URLSearchParams("a=1&b=2&b=3") },
      { body: { a: "1", b: ["2", "3"] } },
    ],
    [
      "bytes of no type",
      "https://things.example/v1/things",
      { method: "POST", body: new TextEncoder().encode("x") },
      { body: expect.any(Blob) },
    ],
    [
      "anything else",
      "https://things.example/v1/things",
      { method: "POST", body: new Blob(["x"], { type: "image/png" }) },
      { body: expect.any(Blob) },
    ],
  ])("%s", async (_, url, init, want) => {
    const fake = fakeFetch(examples);
    await fake.fetch(url, init);
    expect(fake.sent).toEqual([expect.objectContaining(want)]);
  });

  it("is in its order, and so are the responses, though a body takes longer to be read than none", async () => {
    const fake = fakeFetch(examples).respond("POST /things", { body: one }, { body: other });
    const form = new FormData();
    form.append("file", new Blob(["x".repeat(100_000)]));
    const url = "https://things.example/v1/things";
    const responses = await Promise.all([
      fake.fetch(url, { method: "POST", body: form }),
      fake.fetch(url, { method: "POST" }),
      fake.fetch(`${url}/self`, { method: "GET" }),
    ]);
    expect(fake.sent.map(({ body, operation }) => [operation, typeof body])).toEqual([
      ["POST /things", "object"],
      ["POST /things", "undefined"],
      ["GET /things/self", "undefined"],
    ]);
    expect(await Promise.all(responses.map((response) => response.json()))).toEqual([one, other, other]);
  });

  it("is nothing where the caller had aborted before", async () => {
    const fake = fakeFetch(examples);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(fake.fetch("https://things.example/v1/things/7", { method: "GET", signal })).rejects.toThrow("enough");
    expect(fake.sent).toEqual([]);
  });
});

describe("a client", () => {
  const api = { server: "https://things.example/v1", schemes: {}, security: [], errorBody: { message: "message" } };

  it("tells at once what a fake refuses, though it would try a connection again", async () => {
    const { fetch } = fakeFetch(examples);
    const call = createCaller({ fetch }, { ...api, server: "https://others.example" })("GET /others", {});
    await expect(call).rejects.toThrow("GET https://others.example/others: Things has no such operation");
  });

  it("keeps out of what a fake refuses what it has sent in secret", async () => {
    const { fetch } = fakeFetch(examples);
    const caller = createCaller({ fetch }, { ...api, secrets: ["token"] });
    const error = await caller("GET /tokens/{token}", { token: "key-that-is-secret" }).catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: "ArgumentError",
      message: "GET https://things.example/v1/tokens/…: Things has no such operation",
    });
    expect(inspect(error)).not.toContain("key-that-is-secret");
  });

  it("tries again what failed in passing", async () => {
    const fake = fakeFetch(examples).respond(
      "GET /things/{id}",
      { status: 503 },
      () => {
        throw new TypeError("fetch failed");
      },
      {},
    );
    const caller = createCaller({ fetch: fake.fetch, retry: { maxDelayMs: 0 } }, api);
    expect(await caller("GET /things/{id}", { id: "7" })).toEqual(one);
    expect(fake.sent.map(({ operation }) => operation)).toEqual(Array(3).fill("GET /things/{id}"));
  });

  it.each([
    ["its time is over", { timeoutMs: 10 }, "TimeoutError"],
    ["the caller aborts", { signal: AbortSignal.timeout(10) }, "TimeoutError"],
    ["the caller has aborted", { signal: AbortSignal.abort(new Error("enough")) }, "Error"],
  ])("stops waiting when %s", async (_, options, name) => {
    const fake = fakeFetch(examples).respond("GET /things/{id}", () => new Promise<Response>(() => {}));
    // Keeps Node alive, as a connection would.
    const timer = setTimeout(() => {}, 60_000);
    const call = createCaller({ fetch: fake.fetch }, api)("GET /things/{id}", { id: "7" }, options);
    await expect(call).rejects.toMatchObject({ name });
    clearTimeout(timer);
  });
});
