import { describe, expect, it } from "vitest";
import type { AnswerKind } from "../../src/answer.js";
import { ClientError, type ClientOptions, createCaller, type ErrorBodyRules } from "../../src/index.js";
import { localServer } from "./local-server.js";
import { observedFetch } from "./observed-fetch.js";

const errorBody: ErrorBodyRules = { message: "message", requestId: "request_id" };

function getUser(options: ClientOptions, answer: AnswerKind = "json") {
  const call = createCaller(options, { server: "https://api.example.com", schemes: {}, security: [], errorBody });
  return call("GET /users/self", {}, {}, { answer });
}

/** What comes of one answer. */
function outcome(response: Response, answer?: AnswerKind): Promise<unknown> {
  return getUser(
    observedFetch(() => response),
    answer,
  ).then((data) => data);
}

const type = (contentType: string) => ({ headers: { "Content-Type": contentType } });

/** A body that breaks off after its first part. */
function brokenOff(part: string): ReadableStream {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(new TextEncoder().encode(part));
      else controller.error(new Error("other side closed"));
      isFirst = false;
    },
  });
}

describe("a success brings", () => {
  it.each<[title: string, kind: AnswerKind, response: Response, want: unknown]>([
    ["the object of its JSON", "json", Response.json({ a: 1 }), { a: 1 }],
    ["null", "json", Response.json(null), null],
    ["false", "json", Response.json(false), false],
    ["JSON by the suffix", "json", new Response("[1]", type("application/hal+json; charset=utf-8")), [1]],
    ["JSON of no content type", "json", new Response(new TextEncoder().encode("[1]")), [1]],
    ["JSON after a byte order mark", "json", new Response("\ufeff[1]", type("application/json")), [1]],
    ["JSON of status 201", "json", Response.json({ id: 7 }, { status: 201 }), { id: 7 }],
    ["text", "text", new Response("hello", type("text/plain")), "hello"],
    ["empty text", "text", new Response(""), ""],
    ["text that looks like JSON, as text", "text", Response.json({ a: 1 }), '{"a":1}'],
    ["nothing for 204", "none", new Response(null, { status: 204 }), undefined],
    ["nothing for 205", "none", new Response(null, { status: 205 }), undefined],
    ["nothing for a 200 without a body", "none", new Response(null), undefined],
    ["nothing where a body comes that nobody wants", "none", new Response("<html>", type("text/html")), undefined],
    ["nothing where such a body breaks off", "none", new Response(brokenOff("<html>")), undefined],
  ])("%s", async (_, kind, response, want) => {
    expect(await outcome(response, kind)).toEqual(want);
    expect(response.body === null || response.bodyUsed).toBe(true);
  });

  it("a Blob of its content type", async () => {
    const blob = await outcome(new Response("png", type("image/png")), "blob");
    expect(blob instanceof Blob && [blob.type, await blob.text()]).toEqual(["image/png", "png"]);
  });

  it.each<[kind: AnswerKind, want: string]>([
    ["json", "application/json"],
    ["none", "application/json"],
    ["text", "*/*"],
    ["blob", "*/*"],
  ])("what the request asked for: where it is %s, by Accept: %s", async (kind, want) => {
    const { fetch, sent } = observedFetch();
    await getUser({ fetch }, kind);
    expect(sent[0]?.headers["accept"]).toBe(want);
  });
});

describe("a success that is none is a ResponseError:", () => {
  const id = { "X-Request-Id": "r-1" };

  it.each<[title: string, response: Response, want: object]>([
    [
      "an empty 200",
      new Response(null),
      {
        status: 200,
        body: undefined,
        message: "GET /users/self: 200 an empty body, where the API's document has JSON",
      },
    ],
    [
      "a 204 where there should be data",
      new Response(null, { status: 204 }),
      {
        status: 204,
        body: undefined,
        message: "GET /users/self: 204 an empty body, where the API's document has JSON",
      },
    ],
    [
      "HTML",
      new Response("<html>Sign in</html>", type("text/html; charset=utf-8")),
      {
        status: 200,
        body: "<html>Sign in</html>",
        message: "GET /users/self: 200 a body of text/html; charset=utf-8, where the API's document has JSON",
      },
    ],
    [
      "JSON as text/plain",
      new Response("{}", type("text/plain")),
      {
        status: 200,
        body: "{}",
        message: "GET /users/self: 200 a body of text/plain, where the API's document has JSON",
      },
    ],
    [
      "broken JSON, whose text the message leaves out",
      new Response('{"token":"s3cret"', type("application/json")),
      {
        status: 200,
        body: '{"token":"s3cret"',
        message: "GET /users/self: 200 a body that is no valid JSON",
      },
    ],
    [
      "white space",
      new Response(" ", type("application/json")),
      { status: 200, body: " ", message: "GET /users/self: 200 a body that is no valid JSON" },
    ],
    [
      "one with a request id",
      new Response("", { status: 201, headers: id }),
      {
        status: 201,
        requestId: "r-1",
        message: "GET /users/self: 201 an empty body, where the API's document has JSON (request_id r-1)",
      },
    ],
  ])("%s", async (_, response, want) => {
    const common = { name: "ResponseError", operation: "GET /users/self", headers: response.headers };
    await expect(outcome(response)).rejects.toMatchObject({ ...common, ...want });
  });
});

describe("a failure is an ApiError:", () => {
  const withId = { "Content-Type": "text/html", "X-Request-Id": "r-2" };

  it.each<[title: string, response: Response, want: object]>([
    [
      "of JSON",
      Response.json({ code: 404, message: "User not found", request_id: "r-1" }, { status: 404 }),
      {
        status: 404,
        body: { code: 404, message: "User not found", request_id: "r-1" },
        requestId: "r-1",
        message: "GET /users/self: 404 User not found (request_id r-1)",
      },
    ],
    [
      "of JSON by the suffix",
      new Response('{"message":"No"}', { status: 403, ...type("application/problem+json") }),
      { status: 403, body: { message: "No" }, message: "GET /users/self: 403 No" },
    ],
    [
      "of JSON as text/plain",
      new Response('{"message":"No"}', { status: 400, ...type("text/plain") }),
      { status: 400, body: { message: "No" }, message: "GET /users/self: 400 No" },
    ],
    ["of a number as text/plain", new Response("12", { status: 400, ...type("text/plain") }), { body: "12" }],
    ["of a JSON string", Response.json("No", { status: 400 }), { body: "No" }],
    ["of JSON null", Response.json(null, { status: 400 }), { body: null, message: "GET /users/self: 400" }],
    [
      "of broken JSON",
      new Response('{"message":', { status: 400, ...type("application/json") }),
      { status: 400, body: '{"message":', message: "GET /users/self: 400" },
    ],
    [
      "of nothing",
      new Response(null, { status: 500 }),
      { status: 500, body: undefined, requestId: undefined, message: "GET /users/self: 500" },
    ],
    [
      "of HTML, with its text, the status line's words and the header's id",
      new Response("<html>Bad Gateway</html>", { status: 502, statusText: "Bad Gateway", headers: withId }),
      {
        status: 502,
        body: "<html>Bad Gateway</html>",
        requestId: "r-2",
        message: "GET /users/self: 502 Bad Gateway (request_id r-2)",
      },
    ],
    [
      "with the body's id before the header's",
      Response.json({ request_id: "r-1" }, { status: 500, headers: { "X-Request-Id": "r-2" } }),
      { requestId: "r-1" },
    ],
    [
      "of a body that breaks off",
      new Response(brokenOff('{"message":"No'), { status: 500, statusText: "Internal Server Error" }),
      {
        status: 500,
        body: undefined,
        cause: new Error("other side closed"),
        message: "GET /users/self: 500 Internal Server Error",
      },
    ],
    ["304", new Response(null, { status: 304 }), { status: 304, message: "GET /users/self: 304" }],
    ["a redirect to nowhere", new Response("gone", { status: 301 }), { status: 301, body: "gone" }],
  ])("%s", async (_, response, want) => {
    const common = { name: "ApiError", operation: "GET /users/self", headers: response.headers };
    for (const kind of ["json", "text", "blob", "none"] as const) {
      await expect(outcome(response.clone(), kind)).rejects.toMatchObject({ ...common, ...want });
    }
  });
});

describe("the parser's own error, which quotes the text,", () => {
  it.each<[status: number]>([[200], [400]])("is no cause of a broken body's, status %i", async (status) => {
    const response = new Response('{"token":"s3cret"', { status, ...type("application/json") });
    const error = await outcome(response).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ClientError);
    expect(error).not.toHaveProperty("cause");
  });
});

describe("over a socket", () => {
  it("a success that breaks off is a ConnectionError", async () => {
    const { origin } = await localServer((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
      response.write('{"username":', () => response.destroy());
    });
    await expect(getUser({ baseUrl: origin })).rejects.toMatchObject({
      name: "ConnectionError",
      operation: "GET /users/self",
      message: expect.stringMatching(/^GET \/users\/self: no answer: \S/),
      cause: expect.any(TypeError),
    });
  });

  it("a failure that breaks off is an ApiError all the same", async () => {
    const { origin } = await localServer((_, response) => {
      response.writeHead(500, { "Content-Type": "application/json", "Content-Length": "100" });
      response.write('{"message":', () => response.destroy());
    });
    await expect(getUser({ baseUrl: origin })).rejects.toMatchObject({
      name: "ApiError",
      status: 500,
      body: undefined,
      cause: expect.any(TypeError),
      message: "GET /users/self: 500 Internal Server Error",
    });
  });

  it("a connection that ends without an answer is a ConnectionError", async () => {
    const { origin } = await localServer((_, response) => response.destroy());
    await expect(getUser({ baseUrl: origin })).rejects.toMatchObject({ name: "ConnectionError" });
  });

  it("a port where nobody listens is a ConnectionError that says so", async () => {
    await expect(getUser({ baseUrl: "http://127.0.0.1:1" })).rejects.toMatchObject({
      name: "ConnectionError",
      message: expect.stringMatching(/ECONNREFUSED|bad port/),
    });
  });

  it("HEAD brings its headers", async () => {
    const { origin, received } = await localServer((_, response) => response.setHeader("X-Count", "7").end());
    const call = createCaller({ baseUrl: origin }, { server: "/", schemes: {}, security: [] });
    const { data, response } = await call("HEAD /users", {}, {}, { answer: "none" }).withResponse();
    expect([data, response.headers.get("X-Count"), received[0]?.method]).toEqual([undefined, "7", "HEAD"]);
  });
});
