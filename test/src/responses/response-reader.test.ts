import { describe, expect, it } from "vitest";
import {
  anyResponse,
  ClientError,
  type ClientOptions,
  createCaller,
  type ErrorBodyRules,
  emptyResponse,
  jsonResponse,
  type ResponseReader,
  typedResponse,
} from "../../../src/index.js";
import { localServer } from "../local-server.js";
import { observedFetch } from "../observed-fetch.js";

const errorBody: ErrorBodyRules = { message: "message", requestId: "request_id" };

function getUser(options: ClientOptions, reader?: ResponseReader, rules = errorBody) {
  const api = { server: "https://api.example.com", schemes: {}, security: [], errorBody: rules };
  return createCaller(options, api)("GET /users/self", {}, { retry: false }, reader && { response: reader });
}

/** What comes of one response. */
function outcome(response: Response, reader?: ResponseReader, rules?: ErrorBodyRules): Promise<unknown> {
  const { fetch } = observedFetch(() => response);
  return getUser({ fetch }, reader, rules).then((data) => data);
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
  it.each<[title: string, reader: ResponseReader, response: Response, want: unknown]>([
    ["the object of its JSON", jsonResponse, Response.json({ a: 1 }), { a: 1 }],
    ["null", jsonResponse, Response.json(null), null],
    ["false", jsonResponse, Response.json(false), false],
    ["JSON by the suffix", jsonResponse, new Response("[1]", type("application/hal+json; charset=utf-8")), [1]],
    ["JSON by a type in capitals", jsonResponse, new Response("[1]", type("Application/JSON")), [1]],
    ["JSON of no content type", jsonResponse, new Response(new TextEncoder().encode("[1]")), [1]],
    ["JSON after a byte order mark", jsonResponse, new Response("\ufeff[1]", type("application/json")), [1]],
    ["JSON of status 201", jsonResponse, Response.json({ id: 7 }, { status: 201 }), { id: 7 }],
    ["nothing for 204", emptyResponse, new Response(null, { status: 204 }), undefined],
    ["nothing for 205", emptyResponse, new Response(null, { status: 205 }), undefined],
    ["nothing for a 200 without a body", emptyResponse, new Response(null), undefined],
    ["nothing for a 200 with an empty body", emptyResponse, new Response(""), undefined],
    ["nothing where nothing is documented and nothing comes", anyResponse, new Response(null), undefined],
    ["nothing where nothing is documented and a body comes", anyResponse, Response.json({ a: 1 }), undefined],
    ["nothing where such a body breaks off", anyResponse, new Response(brokenOff("<html>")), undefined],
  ])("%s", async (_, reader, response, want) => {
    expect(await outcome(response, reader)).toEqual(want);
    expect(response.body === null || response.bodyUsed).toBe(true);
  });

  it("JSON, where the operation says nothing else", async () => {
    expect(await outcome(Response.json({ a: 1 }))).toEqual({ a: 1 });
  });

  it.each<[title: string, reader: ResponseReader]>([
    ["JSON", jsonResponse],
    ["nothing", emptyResponse],
    ["a body that is not documented", anyResponse],
  ])("what the request asked for: %s, by Accept: application/json, which failures are", async (_, reader) => {
    const { fetch, sent } = observedFetch(() => new Response(null));
    await getUser({ fetch }, reader).safe();
    expect(sent[0]?.headers["accept"]).toBe("application/json");
  });

  it("no key of its JSON as a prototype", async () => {
    const data = await outcome(new Response('{"__proto__":{"isAdmin":true}}', type("application/json")));
    expect([Reflect.get(Object(data), "isAdmin"), Reflect.get({}, "isAdmin")]).toEqual([undefined, undefined]);
    expect(Object.keys(Object(data))).toEqual(["__proto__"]);
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
        message: "GET /users/self: 200 an empty body instead of JSON",
      },
    ],
    [
      "a 204 where there should be data",
      new Response(null, { status: 204 }),
      {
        status: 204,
        body: undefined,
        message: "GET /users/self: 204 an empty body instead of JSON",
      },
    ],
    [
      "HTML",
      new Response("<html>Sign in</html>", type("text/html; charset=utf-8")),
      {
        status: 200,
        body: "<html>Sign in</html>",
        message: "GET /users/self: 200 text/html; charset=utf-8 instead of JSON",
      },
    ],
    [
      "JSON as text/plain",
      new Response("{}", type("text/plain")),
      {
        status: 200,
        body: "{}",
        message: "GET /users/self: 200 text/plain instead of JSON",
      },
    ],
    [
      "broken JSON, whose text the message leaves out",
      new Response('{"token":"s3cret"', type("application/json")),
      {
        status: 200,
        body: '{"token":"s3cret"',
        message: "GET /users/self: 200 broken JSON instead of JSON",
      },
    ],
    [
      "white space",
      new Response(" ", type("application/json")),
      { status: 200, body: " ", message: "GET /users/self: 200 broken JSON instead of JSON" },
    ],
    [
      "JSON cut short",
      new Response('[{"a":1},', type("application/json")),
      { status: 200, body: '[{"a":1},', message: "GET /users/self: 200 broken JSON instead of JSON" },
    ],
    [
      "one with a request id",
      new Response("", { status: 201, headers: id }),
      {
        status: 201,
        requestId: "r-1",
        message: "GET /users/self: 201 an empty body instead of JSON (request_id r-1)",
      },
    ],
  ])("%s", async (_, response, want) => {
    const common = { name: "ResponseError", operation: "GET /users/self", headers: response.headers };
    const text = Reflect.get(want, "body") ?? "";
    await expect(outcome(response)).rejects.toMatchObject({ ...common, text, ...want });
  });

  it("nothing at all before the connection breaks off: no ResponseError, but a ConnectionError", async () => {
    const response = new Response(new ReadableStream({ start: (body) => body.error(new Error("other side closed")) }));
    for (const reader of [emptyResponse, jsonResponse]) {
      await expect(outcome(response.clone(), reader)).rejects.toMatchObject({
        name: "ConnectionError",
        message: "GET /users/self: no response: other side closed",
      });
    }
  });

  it.each<[title: string, response: Response, want: object]>([
    ["text", new Response("<html>"), { body: "<html>", text: "<html>" }],
    ["JSON", Response.json({ a: 1 }), { body: '{"a":1}', text: '{"a":1}' }],
    ["what breaks off", new Response(brokenOff("<ht")), { body: "<ht", text: "<ht" }],
  ])("a body where the document has none: %s", async (_, response, want) => {
    const message = "GET /users/self: 200 an unexpected body";
    const common = { name: "ResponseError", status: 200, message };
    await expect(outcome(response, emptyResponse)).rejects.toMatchObject({ ...common, ...want });
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
    [
      "of a number without a content type",
      new Response(new TextEncoder().encode("12"), { status: 400 }),
      { body: "12", message: "GET /users/self: 400" },
    ],
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
    ["304", new Response(null, { status: 304 }), { status: 304, message: "GET /users/self: 304" }],
    ["a redirect to nowhere", new Response("gone", { status: 301 }), { status: 301, body: "gone" }],
  ])("%s", async (_, response, want) => {
    const common = { name: "ApiError", operation: "GET /users/self", headers: response.headers };
    for (const reader of [
      jsonResponse,
      typedResponse("text/plain"),
      typedResponse("image/png"),
      emptyResponse,
      anyResponse,
    ]) {
      await expect(outcome(response.clone(), reader)).rejects.toMatchObject({ ...common, ...want });
    }
  });

  it("of a body that breaks off, with what came of it, and what broke it off", async () => {
    const response = new Response(brokenOff('{"message":"No'), { status: 500, statusText: "Internal Server Error" });
    await expect(outcome(response)).rejects.toMatchObject({
      name: "ApiError",
      status: 500,
      body: '{"message":"No',
      text: '{"message":"No',
      cause: new Error("other side closed"),
      message: "GET /users/self: 500 Internal Server Error",
    });
  });

  it.each<[title: string, response: Response, want: string]>([
    ["JSON as it came", new Response('{"a" :1}', { status: 400, ...type("application/json") }), '{"a" :1}'],
    ["HTML", new Response("<html>", { status: 502, ...type("text/html") }), "<html>"],
    ["nothing", new Response(null, { status: 500 }), ""],
    ["all of 100 000 characters", new Response("x".repeat(100_000), { status: 500 }), "x".repeat(100_000)],
    ["the first 100 000 characters", new Response("x".repeat(100_001), { status: 500 }), "x".repeat(100_000)],
  ])("its text is %s", async (_, response, text) => {
    await expect(outcome(response)).rejects.toMatchObject({ name: "ApiError", text });
  });

  it.each<[title: string, body: unknown, words: string]>([
    ["its detail", { type: "about:blank", title: "Out of credit", detail: "The balance is 30" }, "The balance is 30"],
    ["its title, where it has no detail", { title: "Out of credit" }, "Out of credit"],
    ["what the API's own rules find, first", { message: "No", title: "Out of credit", detail: "30" }, "No"],
    ["the status line's, where it has neither", { type: "about:blank" }, "Forbidden"],
  ])("of application/problem+json, its words are %s", async (_, body, words) => {
    const problem = type("application/problem+json; charset=utf-8");
    const response = new Response(JSON.stringify(body), { status: 403, statusText: "Forbidden", ...problem });
    await expect(outcome(response)).rejects.toMatchObject({ body, message: `GET /users/self: 403 ${words}` });
  });

  it("the members of application/problem+json say the same in other JSON", async () => {
    const response = Response.json({ title: "Out of credit", detail: "30" }, { status: 403, statusText: "Forbidden" });
    await expect(outcome(response)).rejects.toMatchObject({ message: "GET /users/self: 403 30" });
  });

  it("its words are found by the rules of the API's document", async () => {
    const rules = { message: "detail", details: { items: "detail", place: "loc", message: "msg" } };
    const body = { detail: [{ loc: ["body", "email"], msg: "Field required" }] };
    const message = "GET /users/self: 422 body.email: Field required";
    await expect(outcome(Response.json(body, { status: 422 }), jsonResponse, rules)).rejects.toMatchObject({ message });
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
      message: expect.stringMatching(/^GET \/users\/self: no response: \S/),
      cause: { name: "TypeError" },
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
      body: '{"message":',
      text: '{"message":',
      cause: { name: "TypeError" },
      message: "GET /users/self: 500 Internal Server Error",
    });
  });

  it("a connection that ends without a response is a ConnectionError", async () => {
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
    const { data, response } = await call("HEAD /users", {}, {}, { response: emptyResponse }).withResponse();
    expect([data, response.headers.get("X-Count"), received[0]?.method]).toEqual([undefined, "7", "HEAD"]);
  });
});
