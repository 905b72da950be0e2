import { createServer, type Server, type Socket } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { isClientError } from "../../../src/index.js";
import { clientCredentials, refreshToken, TokenError, type TokenSource } from "../../../src/oauth/index.js";
import { localServer } from "../local-server.js";
import { observedFetch, type Responding } from "../observed-fetch.js";
import { renderings } from "./renderings.js";

const tokenEndpoint = "https://id.example.com/token";
const json = (body: unknown, status = 400, headers: HeadersInit = {}): Response =>
  Response.json(body, { status, headers });
const html = (status: number): Response =>
  new Response("<h1>s3cret</h1>", { status, headers: { "Content-Type": "text/html" } });

/** A source of client credentials whose server responds like this. */
const asking = (respond: Responding): TokenSource =>
  clientCredentials({
    tokenEndpoint,
    clientId: "service",
    clientSecret: "s3cret",
    fetch: observedFetch(respond).fetch,
  });

const failure = (promise: Promise<unknown>): Promise<unknown> => promise.then(String, (error: unknown) => error);

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("a server on a port has an address");
  return `http://127.0.0.1:${address.port}`;
}

describe("no token comes of", () => {
  const good = { access_token: "s3cret-token", token_type: "Bearer" };

  it.each<[title: string, response: Response, status: number, code: string | undefined, words: string]>([
    ["a refusal", json({ error: "invalid_scope" }), 400, "invalid_scope", "400 invalid_scope"],
    [
      "a refusal in words",
      json({ error: "invalid_grant", error_description: "Session not active" }),
      400,
      "invalid_grant",
      "400 invalid_grant: Session not active",
    ],
    [
      "a refusal beside a challenge, as RFC 6749 asks for",
      json({ error: "invalid_client", error_description: "Bad" }, 401, { "WWW-Authenticate": 'Basic realm="s3cret"' }),
      401,
      "invalid_client",
      "401 invalid_client: Bad",
    ],
    [
      "a refusal of more than a line",
      json({ error: "access_denied", error_description: "a\r\n\tb\u0000c" }, 403),
      403,
      "access_denied",
      "403 access_denied: a b c",
    ],
    ["a refusal with status 200", json({ error: "incorrect_client" }, 200), 200, "incorrect_client", ""],
    ["a refusal that is no text", json({ error: { code: 7 } }), 400, undefined, "400"],
    ["a server that is busy", json({ error: "temporarily_unavailable" }, 503), 503, "temporarily_unavailable", "503 t"],
    ["an empty failure", new Response(null, { status: 401 }), 401, undefined, "401"],
    ["HTML instead of a failure", html(502), 502, undefined, "502"],
    ["HTML instead of a token", html(200), 200, undefined, "200 the response is not a JSON object"],
    ["nothing at all", new Response(null), 200, undefined, "200 the response is not a JSON object"],
    ["no content", new Response(null, { status: 204 }), 204, undefined, "204"],
    ["broken JSON", new Response('{"access_token":"s3cret-t'), 200, undefined, "200 the response is not a JSON object"],
    ["a list", json([good], 200), 200, undefined, "200 the response is not a JSON object"],
    ["null", json(null, 200), 200, undefined, "200 the response is not a JSON object"],
    ["another success than 200", json(good, 201), 201, undefined, "201"],
    ["an object without a token", json({ token_type: "Bearer" }, 200), 200, undefined, "200 access_token is missing"],
    ["an empty token", json({ ...good, access_token: "" }, 200), 200, undefined, "200 access_token is empty"],
    [
      "a token that is no text",
      json({ ...good, access_token: 1 }, 200),
      200,
      undefined,
      "200 access_token is not a string",
    ],
    ["a token of no type", json({ access_token: "s3cret-token" }, 200), 200, undefined, "200 token_type is missing"],
    [
      "a token of another type",
      json({ ...good, token_type: "mac" }, 200),
      200,
      undefined,
      "200 token_type is mac, not bearer",
    ],
    [
      "a token bound to a key",
      json({ ...good, token_type: "DPoP" }, 200),
      200,
      undefined,
      "200 token_type is DPoP, not bearer",
    ],
    [
      "a lifetime that is none",
      json({ ...good, expires_in: "soon" }, 200),
      200,
      undefined,
      "200 expires_in is not a number of seconds",
    ],
    ["a lifetime below 0", json({ ...good, expires_in: -1 }, 200), 200, undefined, "200 expires_in is not a number"],
    [
      "a redirect",
      new Response(null, { status: 307, headers: { Location: "https://s3cret.example.com/" } }),
      307,
      undefined,
      "307 a redirect, which is not followed",
    ],
    ["a redirect as a browser shows it", Response.error(), 0, undefined, "0 a redirect, which is not followed"],
  ])("%s", async (_, response, status, code, words) => {
    const error = await failure(asking(() => response)());
    expect(error).toBeInstanceOf(TokenError);
    expect(isClientError(error)).toBe(true);
    expect(error).toMatchObject({ name: "TokenError", operation: `POST ${tokenEndpoint}`, status, code });
    const { message } = error as TokenError;
    expect(message).toContain(`POST ${tokenEndpoint}: ${words}`);
    expect(message).toMatch(/^[^\r\n]{1,500}$/);
  });

  it("a document, of which the message tells", async () => {
    const issuer = "https://id.example.com";
    const operation = `GET ${issuer}/.well-known/openid-configuration`;
    const table: [response: Response, want: string][] = [
      [json({}, 404), "404"],
      [html(200), "200 the response is not a JSON object"],
      [json({ token_endpoint: tokenEndpoint }, 200), "200 the document's issuer is missing"],
      [json({ issuer: 1, token_endpoint: tokenEndpoint }, 200), "200 the document's issuer is not a URL"],
      [
        json({ issuer: "https://evil.example.com", token_endpoint: tokenEndpoint }, 200),
        "200 the document's issuer is https://evil.example.com, not https://id.example.com/",
      ],
      [json({ issuer }, 200), "200 the document's token_endpoint is missing"],
      [json({ issuer, token_endpoint: "/token" }, 200), "200 the document's token_endpoint is not a URL"],
      [
        json({ issuer, token_endpoint: "http://id.example.com/token" }, 200),
        "200 the document's token_endpoint must be https; plain http, where others can read along, is for localhost, 127.0.0.1 and [::1] alone",
      ],
      [
        json({ issuer, token_endpoint: "https://a:s3cret@id.example.com/token" }, 200),
        "200 the document's token_endpoint cannot hold a user name or password",
      ],
      [new Response(null, { status: 301, headers: { Location: "/" } }), "301 a redirect, which is not followed"],
    ];
    for (const [response, want] of table) {
      const { fetch, sent } = observedFetch(() => response);
      const source = clientCredentials({ issuer, clientId: "service", clientSecret: "s3cret", fetch });
      expect(await failure(source())).toMatchObject({
        name: "TokenError",
        operation,
        message: `${operation}: ${want}`,
      });
      expect(sent.length).toBe(1);
    }
  });

  it("a connection that is refused", async () => {
    const closed = createServer();
    const origin = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    const source = clientCredentials({ tokenEndpoint: `${origin}/token?key=s3cret`, clientId: "service" });
    expect(await failure(source())).toMatchObject({
      name: "ConnectionError",
      operation: `POST ${origin}/token`,
      message: `POST ${origin}/token: no response: connect ECONNREFUSED ${origin.replace("http://", "")}`,
      cause: { name: "TypeError", message: "fetch failed", cause: { code: "ECONNREFUSED" } },
    });
  });

  it("a response that breaks off", async () => {
    const { origin } = await localServer((_, response) => {
      response.writeHead(200, { "Content-Length": "100" }).write('{"access_token":"s3cret');
      setTimeout(() => response.destroy(), 5);
    });
    const error = await failure(clientCredentials({ tokenEndpoint: origin, clientId: "service" })());
    expect(error).toMatchObject({ name: "ConnectionError", operation: `POST ${origin}/` });
  });

  it("a response without an end", async () => {
    const chunk = new TextEncoder().encode(" ".repeat(50_000));
    const endless = (): Response => new Response(new ReadableStream({ pull: (to) => to.enqueue(chunk) }));
    expect(await failure(asking(endless)())).toMatchObject({
      name: "TokenError",
      message: `POST ${tokenEndpoint}: 200 the response is not a JSON object`,
    });
  });
});

describe("a time limit", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const never: Responding = () => new Promise(() => {});
  const endless: Responding = () => new Response(new ReadableStream());
  const source = (respond: Responding, timeoutMs?: number): TokenSource =>
    clientCredentials({ tokenEndpoint, clientId: "service", timeoutMs, fetch: observedFetch(respond).fetch });

  it.each<[title: string, respond: Responding, given: number | undefined, want: number]>([
    ["of 30 s where none is given", never, undefined, 30_000],
    ["as given", never, 500, 500],
    ["for the body too", endless, 500, 500],
  ])("%s", async (_, respond, given, want) => {
    const seen = failure(source(respond, given)());
    let isOver = false;
    void seen.then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(want - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await seen).toMatchObject({
      name: "TimeoutError",
      operation: `POST ${tokenEndpoint}`,
      timeoutMs: want,
      message: `POST ${tokenEndpoint}: no response within ${want} ms`,
    });
  });

  it("aborts the request", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const seen = failure(
      source((_, { signal }) => {
        signals.push(signal);
        return new Promise(() => {});
      }, 500)(),
    );
    await vi.advanceTimersByTimeAsync(500);
    await seen;
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  it.each<[title: string, respond: Responding]>([
    ["a token", () => json({ access_token: "t1", token_type: "Bearer" }, 200)],
    ["a refusal", () => json({ error: "invalid_client" }, 401)],
    ["a failed connection", () => Promise.reject(new TypeError("fetch failed"))],
  ])("leaves no timer after %s", async (_, respond) => {
    await failure(source(respond)());
    expect(vi.getTimerCount()).toBe(0);
  });

  it("of one try is not that of the next", async () => {
    let isUp = false;
    const good = { access_token: "t1", token_type: "Bearer" };
    const slow = source(() => (isUp ? json(good, 200) : new Promise(() => {})), 500);
    const seen = failure(slow());
    await vi.advanceTimersByTimeAsync(500);
    expect(await seen).toMatchObject({ name: "TimeoutError" });
    isUp = true;
    expect(await slow()).toBe("t1");
  });
});

describe("no secret is in what a log makes of", () => {
  const secrets = { clientSecret: "s3cret+client", refreshToken: "s3cret/refresh" };
  const encoded = Buffer.from("service:s3cret%2Bclient").toString("base64");
  const traces = new RegExp(`s3cret|${encoded}`);

  const ask = (respond: Responding, post?: "post"): Promise<unknown> =>
    refreshToken({
      tokenEndpoint: `${tokenEndpoint}?key=s3cret`,
      clientId: "service",
      clientAuthentication: post,
      fetch: observedFetch(respond).fetch,
      ...secrets,
    })();
  const echo: Responding = ({ headers, body }) =>
    json({
      error: `bad ${secrets.clientSecret}`,
      error_description: `Invalid refresh token: ${secrets.refreshToken} of ${headers["authorization"]} (${body})`,
      refresh_token: "s3cret-new",
    });
  const issued = { access_token: "s3cret-token", refresh_token: "s3cret-new", id_token: "s3cret.id.token" };
  const careless = (): Promise<never> => {
    const error = new TypeError(`could not post refresh_token=s3cret%2Frefresh with Basic ${encoded}`);
    return Promise.reject(Object.assign(error, { config: secrets, body: JSON.stringify(secrets) }));
  };

  it.each<[title: string, name: string, run: () => Promise<unknown>]>([
    ["a refusal that repeats what was sent", "TokenError", () => ask(echo)],
    ["a refusal that repeats the form", "TokenError", () => ask(echo, "post")],
    ["HTML", "TokenError", () => ask(() => html(500))],
    ["a token of another type", "TokenError", () => ask(() => json({ ...issued, token_type: "mac" }, 200))],
    ["a token without a type", "TokenError", () => ask(() => json(issued, 200))],
    ["a lifetime that is none", "TokenError", () => ask(() => json({ ...issued, expires_in: "s3cret" }, 200))],
    [
      "a refresh token that is none",
      "TokenError",
      () => ask(() => json({ ...issued, refresh_token: ["s3cret"] }, 200)),
    ],
    ["a broken response", "TokenError", () => ask(() => new Response('{"access_token":"s3cret-token"'))],
    ["a fetch that hangs the request on its error", "ConnectionError", () => ask(careless)],
    ["a fetch that fails with text", "ConnectionError", () => ask(() => Promise.reject(secrets.refreshToken))],
    [
      "a time limit",
      "TimeoutError",
      async () => {
        const fetch = (): Promise<Response> => new Promise(() => {});
        await refreshToken({ tokenEndpoint, clientId: "service", timeoutMs: 1, fetch, ...secrets })();
      },
    ],
    [
      "a place with a password",
      "ArgumentError",
      async () => refreshToken({ tokenEndpoint: "https://a:s3cret@id.example.com", clientId: "service", ...secrets }),
    ],
    [
      "a place that is no URL",
      "ArgumentError",
      async () => refreshToken({ tokenEndpoint: "s3cret", clientId: "service", ...secrets }),
    ],
    [
      "a document of another issuer",
      "TokenError",
      () => {
        const { fetch } = observedFetch(() => json({ issuer: "https://id.example.org", token: "s3cret" }, 200));
        return refreshToken({ issuer: "https://id.example.com", clientId: "service", fetch, ...secrets })();
      },
    ],
  ])("%s", async (_, name, run) => {
    const error = await failure(run());
    expect(error).toMatchObject({ name });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it("broken HTTP, which the platform's error holds as it came", async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.once("data", () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 25\r\n\r\n{"access_token":"s3cret"}');
      });
    });
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const broken = `${await listen(server)}/token`;
    const bare = await failure(fetch(broken));
    expect(renderings(bare).some((text) => traces.test(text))).toBe(true);
    const error = await failure(clientCredentials({ tokenEndpoint: broken, clientId: "service" })());
    expect(error).toMatchObject({ name: "ConnectionError", cause: { cause: { name: "HTTPParserError" } } });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it("a token source", async () => {
    const { fetch } = observedFetch(() => json({ ...issued, token_type: "bearer" }, 200));
    const source = refreshToken({ tokenEndpoint, clientId: "service", fetch, ...secrets });
    expect(await source()).toBe("s3cret-token");
    expect(traces.test(inspect(source, { depth: 9, showHidden: true }))).toBe(false);
  });

  it("and the words of the server are there still", async () => {
    expect(await failure(ask(echo))).toMatchObject({
      code: "bad …",
      message: expect.stringContaining("400 bad …: Invalid refresh token: … of Basic … (refresh_token=…&"),
    });
  });
});
