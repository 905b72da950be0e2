import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { TileDBV4 } from "../../../generated/tiledb/v4/index.js";
import { type LocalServer, localServer } from "../local-server.js";
import { acceptedCertificate } from "./certificate.js";

/** What a client does along a way of redirects, over sockets. */

const certificate = await acceptedCertificate();

/** A server that responds with a redirect where it has one for the path, else with a user. */
async function server(ways: () => Readonly<Record<string, string>>, status = 302): Promise<LocalServer> {
  return localServer(({ url }, response) => {
    const location = ways()[url];
    if (location === undefined) sendUser(response);
    else response.writeHead(status, { Location: location }).end();
  }, certificate);
}

function sendUser(response: ServerResponse): void {
  response.setHeader("Content-Type", "application/json").end('{"data":{"username":"alice"}}');
}

const user = { data: { username: "alice" } };
const apiKey = "s3cret-key";
const keysAt = ({ received }: LocalServer) => received.map(({ headers }) => headers["x-tiledb-rest-api-key"]);

describe("along a way of redirects", () => {
  it("credentials stay away once an origin was not trusted", async () => {
    const own = await server(() => ({ "/v4/users/self": `${region.origin}/a` }));
    const region = await server(() => ({ "/a": `${foreign.origin}/b` }));
    const foreign = await server(() => ({ "/b": `${region.origin}/c` }));
    const client = new TileDBV4({ apiKey, baseUrl: own.origin, trustedOrigins: [region.origin] });
    expect(await client.users.getSelfUser()).toEqual(user);
    expect([own, foreign, region].map(keysAt)).toEqual([["s3cret-key"], [undefined], ["s3cret-key", undefined]]);
    expect(JSON.stringify(foreign.received)).not.toContain("s3cret");
  });

  it("a body goes as far as origins are trusted", async () => {
    const own = await server(() => ({ "/v4/users": `${region.origin}/a` }), 307);
    const region = await server(() => ({ "/a": `${foreign.origin}/b` }), 308);
    const foreign = await server(() => ({}));
    const client = new TileDBV4({ apiKey, baseUrl: own.origin, trustedOrigins: [region.origin] });
    const call = client.users.createUser({
      body: { username: "alice", email: "alice@example.com", password: "s3cret" },
    });
    await expect(call).rejects.toMatchObject({
      name: "ApiError",
      status: 308,
      message: `POST /users: 308 redirected to ${foreign.origin}, not in trustedOrigins`,
    });
    expect(region.received).toMatchObject([
      { method: "POST", body: '{"username":"alice","email":"alice@example.com","password":"s3cret"}' },
    ]);
    expect(foreign.received).toEqual([]);
  });

  it("a region that is trusted responds to a POST as the API itself does", async () => {
    const own = await server(() => ({ "/v4/users": `${region.origin}/v4/users` }), 307);
    const region = await server(() => ({}));
    const client = new TileDBV4({ apiKey, baseUrl: own.origin, trustedOrigins: [region.origin] });
    const body = { username: "alice", email: "alice@example.com", password: "s3cret" };
    expect(await client.users.createUser({ body })).toEqual(user);
    expect(region.received).toMatchObject([
      {
        method: "POST",
        url: "/v4/users",
        headers: { "x-tiledb-rest-api-key": "s3cret-key" },
        body: JSON.stringify(body),
      },
    ]);
  });

  it("plain http is refused however far along", async () => {
    const plain = await localServer((_, response) => sendUser(response));
    const own = await server(() => ({ "/v4/users/self": "/a", "/a": "/b", "/b": `${plain.origin}/c` }));
    await expect(new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser()).rejects.toMatchObject({
      name: "ApiError",
      status: 302,
      message: "GET /users/self: 302 redirected from https to http",
    });
    expect(plain.received).toEqual([]);
  });

  it("plain http may lead to https, with nothing secret where that is not trusted", async () => {
    const foreign = await server(() => ({}));
    const own = await localServer((_, response) => response.writeHead(302, { Location: foreign.origin }).end());
    expect(await new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser()).toEqual(user);
    expect([own, foreign].map(keysAt)).toEqual([["s3cret-key"], [undefined]]);
  });

  it("20 are followed", async () => {
    const own = await localServer(({ url }, response) => {
      const count = Number(new URL(url, "https://any").searchParams.get("count"));
      if (count === 20) sendUser(response);
      else response.writeHead(307, { Location: `?count=${count + 1}` }).end();
    }, certificate);
    expect(await new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser()).toEqual(user);
    expect(keysAt(own)).toEqual(Array(21).fill("s3cret-key"));
  });

  it("the 21st is refused", async () => {
    const own = await localServer((_, response) => response.writeHead(302, { Location: "/again" }).end(), certificate);
    await expect(new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser()).rejects.toMatchObject({
      name: "ApiError",
      status: 302,
      message: "GET /users/self: 302 more than 20 redirects",
    });
    expect(own.received.length).toBe(21);
  });
});

describe("an address of a redirect", () => {
  it.each<[title: string, location: string, want: string]>([
    ["a path", "/moved", "/moved"],
    ["a path beside the last", "other", "/v4/users/other"],
    ["a path above", "../other", "/v4/other"],
    ["a query", "?page=2", "/v4/users/self?page=2"],
    ["a fragment, which is not sent", "/moved#part", "/moved"],
  ])("may be %s", async (_, location, want) => {
    const own = await server(() => ({ "/v4/users/self": location }));
    await new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser().catch(() => {});
    expect(own.received[1]?.url).toBe(want);
    expect(keysAt(own).slice(0, 2)).toEqual(["s3cret-key", "s3cret-key"]);
  });

  it("may leave out the scheme, and is another origin all the same", async () => {
    const foreign = await server(() => ({}));
    const own = await server(() => ({ "/v4/users/self": foreign.origin.replace("https:", "") }));
    expect(await new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser()).toEqual(user);
    expect(keysAt(foreign)).toEqual([undefined]);
  });

  it.each<[title: string, location: string]>([
    ["data", 'data:application/json,{"data":{}}'],
    ["a file", "file:///etc/hostname"],
    ["a script", "javascript:alert(1)"],
    ["a blob", "blob:https://127.0.0.1/1"],
    ["another protocol", "ftp://127.0.0.1/"],
    ["no URL", "https://"],
    ["a port that is none", "https://127.0.0.1:99999/"],
    ["a user name", "https://alice@127.0.0.1/"],
    ["a password", "https://:s3cret@127.0.0.1/"],
  ])("cannot be %s", async (_, location) => {
    const own = await server(() => ({ "/v4/users/self": location }));
    await expect(new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser()).rejects.toMatchObject({
      name: "ApiError",
      status: 302,
      message: "GET /users/self: 302 redirected to an invalid URL",
    });
    expect(own.received.length).toBe(1);
  });
});

describe("for a redirect", () => {
  it("interceptors see one request and the last response", async () => {
    const own = await server(() => ({ "/v4/users/self": "/a", "/a": "/b" }));
    const seen: unknown[] = [];
    const client = new TileDBV4({
      apiKey,
      baseUrl: own.origin,
      interceptors: [
        (next) => async (request, operation) => {
          const response = await next(request, operation);
          seen.push([new URL(request.url).pathname, response.status]);
          return response;
        },
      ],
    });
    expect(await client.users.getSelfUser()).toEqual(user);
    expect(seen).toEqual([["/v4/users/self", 200]]);
    expect(keysAt(own)).toEqual(["s3cret-key", "s3cret-key", "s3cret-key"]);
  });

  it.each<[title: string, isTrusted: boolean, want: object[]]>([
    ["goes to a trusted origin, with the body", true, [{ "x-signature": "s3cret", method: "POST", body: '{"a":1}' }]],
    ["does not go to another one", false, []],
  ])("what an interceptor adds %s", async (_, isTrusted, want) => {
    const target = await server(() => ({}));
    const own = await server(() => ({ "/v4/users": `${target.origin}/users` }), 307);
    const client = new TileDBV4({
      apiKey,
      baseUrl: own.origin,
      trustedOrigins: isTrusted ? [target.origin] : [],
      interceptors: [
        (next) => (request, operation) => {
          const headers = { ...Object.fromEntries(request.headers), "X-Signature": "s3cret" };
          return next(new Request(request, { headers, body: '{"a":1}' }), operation);
        },
      ],
    });
    const body = { username: "alice", email: "alice@example.com", password: "s3cret" };
    const outcome = await client.users.createUser({ body }).safe();
    expect(outcome.ok).toBe(isTrusted);
    expect(own.received).toMatchObject([{ headers: { "x-signature": "s3cret" }, body: '{"a":1}' }]);
    expect(
      target.received.map(({ headers, method, body }) => ({ "x-signature": headers["x-signature"], method, body })),
    ).toEqual(want);
  });

  it("an interceptor that sends a request again sends all of it again", async () => {
    const foreign = await server(() => ({}));
    const own = await server(() => ({ "/v4/users/self": foreign.origin }));
    const client = new TileDBV4({
      apiKey,
      baseUrl: own.origin,
      interceptors: [
        (next) => async (request, operation) => {
          await (await next(request, operation)).arrayBuffer();
          return next(request, operation);
        },
      ],
    });
    expect(await client.users.getSelfUser()).toEqual(user);
    expect([own, foreign].map(keysAt)).toEqual([
      ["s3cret-key", "s3cret-key"],
      [undefined, undefined],
    ]);
  });

  it("a cookie that the response sets is nobody's", async () => {
    const own: LocalServer = await localServer(({ url }, response) => {
      if (url === "/moved") return sendUser(response);
      response.writeHead(302, { Location: "/moved", "Set-Cookie": "session=new" }).end();
    }, certificate);
    await new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser();
    expect(own.received.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it("a retry starts again at the API, with its credentials", async () => {
    let count = 0;
    const foreign = await localServer((_, response) => {
      if (count++ > 0) return sendUser(response);
      response.writeHead(503, { "Retry-After": "0" }).end();
    }, certificate);
    const own = await server(() => ({ "/v4/users/self": `${foreign.origin}/moved` }));
    expect(await new TileDBV4({ apiKey, baseUrl: own.origin }).users.getSelfUser()).toEqual(user);
    expect([own, foreign].map(keysAt)).toEqual([
      ["s3cret-key", "s3cret-key"],
      [undefined, undefined],
    ]);
  });

  it("an untrusted origin's 401 brings no credentials to it", async () => {
    const foreign = await localServer((_, response) => response.writeHead(401).end(), certificate);
    const own = await server(() => ({ "/v4/users/self": `${foreign.origin}/moved` }));
    const client = new TileDBV4({ apiKey: (refused) => (refused ? "s3cret-new" : "s3cret-key"), baseUrl: own.origin });
    await expect(client.users.getSelfUser()).rejects.toMatchObject({ name: "ApiError", status: 401 });
    expect([own, foreign].map(keysAt)).toEqual([
      ["s3cret-key", "s3cret-new"],
      [undefined, undefined],
    ]);
  });
});
