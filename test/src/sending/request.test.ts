import { describe, expect, it } from "vitest";
import { ArgumentError, deepObject, form, type Hints, jsonBody, label, rawBody } from "../../../src/index.js";
import { writeRequest } from "../../../src/sending/request.js";
import { sendOne } from "../send-one.js";

const baseUrl = "https://api.example.com/v1";

function write(operation: string, params: object = {}, hints: Hints = {}, headers: Record<string, string> = {}) {
  const { headers: written, ...request } = writeRequest(baseUrl, operation, params, hints, new Headers(headers));
  return { ...request, headers: Object.fromEntries(written) };
}

describe("a request goes to", () => {
  it.each<[title: string, operation: string, params: object, want: string]>([
    ["base URL and path", "GET /users", {}, "/users"],
    ["base URL, path and query", "GET /users/{name}", { name: "a/b", "a b": "c&d" }, "/users/a%2Fb?a%20b=c%26d"],
    ["the path alone, where nothing is left for the query", "GET /users/{id}", { id: 7, page: undefined }, "/users/7"],
    ["the path alone, where the query comes to nothing", "GET /users", { type: [], filter: {}, q: null }, "/users"],
    [
      "a query of what remains",
      "GET /users/{id}",
      { page: 2, id: 7, sort: ["a", "b"] },
      "/users/7?page=2&sort=a&sort=b",
    ],
    ["a query in the order of the parameters", "GET /users", { b: 1, a: 2 }, "/users?b=1&a=2"],
    ["a query that begins with a question mark", "GET /users", { "?": "?" }, "/users?%3F=%3F"],
    ["a query without a name", "GET /users", { "": 1 }, "/users?=1"],
    ["the root", "GET /", { page: 1 }, "/?page=1"],
    ["a path that ends in a slash", "GET /users/", {}, "/users/"],
  ])("%s", (_, operation, params, want) => {
    expect(write(operation, params).url).toBe(baseUrl + want);
  });
});

describe("a request's method", () => {
  it.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])("is %s", (method) => {
    expect(write(`${method} /users`).method).toBe(method);
  });

  it.each(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("is %s as it is sent", async (method) => {
    expect((await sendOne(`${method} /users`, {}, { response: { accept: "*/*", read: async () => {} } })).method).toBe(
      method,
    );
  });
});

describe("a request has", () => {
  it("no body and no content type where none is given", () => {
    expect(write("POST /users", { body: undefined })).toEqual({
      method: "POST",
      url: `${baseUrl}/users`,
      headers: {},
      body: null,
    });
  });

  it("every parameter in its place", () => {
    const params = { q: true, y: "2", x: "1", h: "head", c: "cook", body: { a: 1 } };
    expect(write("PUT /a/{x}/b/{y}", params, { header: ["h"], cookie: ["c"] })).toEqual({
      method: "PUT",
      url: `${baseUrl}/a/1/b/2?q=true`,
      headers: { h: "head", cookie: "c=cook", "content-type": "application/json" },
      body: '{"a":1}',
    });
  });

  it("every parameter in its style", () => {
    const params = { id: [1, 2], filter: { a: [true] }, tags: ["x", "y"], seen: [3, 4], "X-Ids": { a: 1 } };
    const style = { id: label(), filter: deepObject(), tags: form({ explode: false }), seen: form({ explode: false }) };
    expect(write("GET /users/{id}", params, { style, header: ["X-Ids"], cookie: ["seen"] })).toMatchObject({
      url: `${baseUrl}/users/.1,2?filter%5Ba%5D%5B0%5D=true&tags=x,y`,
      headers: { cookie: "seen=3,4", "x-ids": "a,1" },
    });
  });

  it("the headers that there were, but for those that a parameter names", () => {
    const headers = { Accept: "text/csv", "X-Scope": "none", Cookie: "a=1" };
    expect(
      write("GET /users", { "x-scope": "all", b: 2 }, { header: ["x-scope"], cookie: ["b"] }, headers).headers,
    ).toEqual({ accept: "text/csv", "x-scope": "all", cookie: "a=1; b=2" });
  });

  it("a parameter in the path alone, though a header has the same name", () => {
    expect(write("GET /users/{id}", { id: 7 }, { header: ["id"], cookie: ["id"] })).toMatchObject({
      url: `${baseUrl}/users/7`,
      headers: {},
    });
  });
});

describe("a request's content type is", () => {
  it.each<[title: string, hints: Hints, headers: Record<string, string>, want: string]>([
    ["JSON by default", {}, {}, "application/json"],
    ["the document's", { body: jsonBody("application/merge-patch+json") }, {}, "application/merge-patch+json"],
    ["the caller's own before it", {}, { "content-type": "application/json; v=2" }, "application/json; v=2"],
    ["the caller's own of text", { body: rawBody("text/plain") }, { "content-type": "text/csv" }, "text/csv"],
  ])("%s", (_, hints, headers, want) => {
    expect(write("POST /users", { body: "a" }, hints, headers).headers["content-type"]).toBe(want);
  });

  it.each<[order: string, params: object]>([
    ["after the body", { body: {}, "Content-Type": "application/json; v=2" }],
    ["before the body", { "Content-Type": "application/json; v=2", body: {} }],
  ])("that of a header parameter %s", (_, params) => {
    expect(write("POST /users", params, { header: ["Content-Type"] }).headers["content-type"]).toBe(
      "application/json; v=2",
    );
  });

  it("none that the caller does not know of, where there is no body", () => {
    expect(write("POST /users", {}, {}, { "Content-Type": "text/csv" }).headers).toEqual({
      "content-type": "text/csv",
    });
  });
});

describe("a request is refused for", () => {
  it.each<[title: string, params: object, message: string]>([
    ["its path", {}, "/users/{id}: id cannot be undefined"],
    ["its query", { id: 1, q: { a: {} } }, "q cannot be object"],
    ["a header", { id: 1, h: { a: [] } }, "h cannot be object"],
    ["a cookie", { id: 1, c: new Map() }, "c cannot be object"],
    ["its body", { id: 1, body: () => {} }, "body cannot be JSON"],
  ])("%s", (_, params, message) => {
    expect(() => write("POST /users/{id}", params, { header: ["h"], cookie: ["c"] })).toThrow(
      new ArgumentError(message),
    );
  });
});

describe("what the platform is told of a body:", () => {
  it.each<[title: string, body: unknown]>([
    ["a Blob", new Blob(["bytes"])],
    ["bytes", new TextEncoder().encode("bytes")],
    ["a buffer", new TextEncoder().encode("bytes").buffer],
  ])("%s is passed as it is", async (_, body) => {
    const { init, body: text } = await sendOne("POST /files", { body }, { body: rawBody("application/octet-stream") });
    expect(init.body).toBe(body);
    expect(text).toBe("bytes");
  });

  it("a stream is sent while the response may come already, as the platform wants to hear", async () => {
    const body = new Blob(["bytes"]).stream();
    const { init } = await sendOne("POST /files", { body }, { body: rawBody("application/octet-stream") });
    expect(init.body).toBe(body);
    expect(init).toHaveProperty("duplex", "half");
  });

  it("nothing, where there is none", async () => {
    expect((await sendOne("POST /files", {})).init.body).toBeNull();
  });
});
