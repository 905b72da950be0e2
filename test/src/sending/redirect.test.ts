import { describe, expect, it } from "vitest";
import { type Api, apiKey, type ClientOptions, createCaller, rawBody } from "../../../src/index.js";
import { version } from "../../../src/user-agent.js";
import { type ObservedFetch, observedFetch } from "../observed-fetch.js";

/** The rules, over an injected `fetch`; what goes over sockets is in redirect-matrix.test.ts. */

const api: Api = {
  server: "https://api.example.com/v1",
  security: [["key"]],
  schemes: { key: apiKey("X-Api-Key", { apiKey: "s3cret-key" }) },
};

const userAgent = `openapi-facade/${version}`;

const targets = {
  "the same origin": "https://api.example.com/moved",
  "a trusted origin": "https://eu.example.com/moved",
  "another origin": "https://evil.example/moved",
  "another port": "https://api.example.com:8443/moved",
  "plain http": "http://api.example.com/moved",
} as const;

type Target = keyof typeof targets;

const redirectTo = (location: string, status = 302): Response =>
  new Response("moved", { status, headers: { Location: location } });

/** An API whose first response redirects, and whose second is a success. */
function redirecting(location: string, status: number): ObservedFetch {
  return observedFetch(({ url }) => (url.endsWith("/moved") ? Response.json({}) : redirectTo(location, status)));
}

const body = { email: "alice@example.com" };

describe("a redirect", () => {
  const sends = (method: string): object => (method === "POST" || method === "PUT" ? { body } : {});

  // What the second request is, for each status; "refused" where there is none.
  const table: readonly [statuses: number[], method: string, target: Target, want: string][] = [
    [[301, 302, 303, 307, 308], "GET", "the same origin", "GET with credentials"],
    [[301, 302, 303, 307, 308], "GET", "a trusted origin", "GET with credentials"],
    [[301, 302, 303, 307, 308], "GET", "another origin", "GET"],
    [[301, 302, 303, 307, 308], "GET", "another port", "GET"],
    [[301, 302, 303, 307, 308], "GET", "plain http", "refused"],
    [[301, 302, 303], "POST", "the same origin", "GET with credentials"],
    [[307, 308], "POST", "the same origin", "POST with credentials with body"],
    [[301, 302, 303], "POST", "a trusted origin", "GET with credentials"],
    [[307, 308], "POST", "a trusted origin", "POST with credentials with body"],
    [[301, 302, 303], "POST", "another origin", "GET"],
    [[307, 308], "POST", "another origin", "refused"],
    [[301, 302, 303], "POST", "another port", "GET"],
    [[307, 308], "POST", "another port", "refused"],
    [[301, 302, 303, 307, 308], "POST", "plain http", "refused"],
    [[301, 302, 307, 308], "PUT", "the same origin", "PUT with credentials with body"],
    [[303], "PUT", "the same origin", "GET with credentials"],
    [[301, 302, 307, 308], "PUT", "another origin", "refused"],
    [[303], "PUT", "another origin", "GET"],
    [[301, 302, 307, 308], "DELETE", "the same origin", "DELETE with credentials"],
    [[303], "DELETE", "the same origin", "GET with credentials"],
    [[301, 302, 307, 308], "DELETE", "another origin", "DELETE"],
    [[303], "DELETE", "another origin", "GET"],
    [[301, 302, 303, 307, 308], "HEAD", "the same origin", "HEAD with credentials"],
    [[301, 302, 303, 307, 308], "HEAD", "another origin", "HEAD"],
  ];
  const cases = table.flatMap(([statuses, method, target, want]) =>
    statuses.map((status): [number, string, Target, string] => [status, method, target, want]),
  );

  it.each(cases)("%i of %s to %s: %s", async (status, method, target, want) => {
    const { fetch, sent } = redirecting(targets[target], status);
    const call = createCaller({ fetch, trustedOrigins: ["https://*.example.com"] }, api);
    const outcome = await call(`${method} /users`, sends(method)).then(
      () => "followed",
      (error: unknown) => error,
    );
    const [first, second] = sent;
    const key = { "x-api-key": "s3cret-key" };
    expect(first).toMatchObject({ url: "https://api.example.com/v1/users", method, headers: key });
    if (want === "refused") {
      expect(outcome).toMatchObject({ name: "ApiError", status });
      expect(sent.length).toBe(1);
      return;
    }
    const [wantMethod] = want.split(" ");
    const hasBody = want.includes("with body");
    expect(outcome).toBe("followed");
    expect(second).toEqual({
      url: targets[target],
      method: wantMethod,
      headers: {
        accept: "application/json",
        "user-agent": userAgent,
        ...(hasBody && { "content-type": "application/json" }),
        ...(want.includes("with credentials") && key),
      },
      body: hasBody ? JSON.stringify(body) : "",
    });
  });
});

describe("of the caller's headers", () => {
  const headers = {
    Accept: "text/csv",
    "Accept-Language": "de",
    "User-Agent": "mine/1",
    "Content-Type": "text/csv",
    Authorization: "Digest s3cret",
    "Proxy-Authorization": "Basic s3cret",
    Cookie: "session=s3cret",
    "X-Api-Key": "s3cret",
    "X-Trace": "1",
    "If-Match": "1",
  };
  const harmless = { accept: "text/csv", "accept-language": "de", "content-type": "text/csv", "user-agent": "mine/1" };

  it("another origin gets the harmless ones", async () => {
    const { fetch, sent } = redirecting(targets["another origin"], 307);
    await createCaller({ fetch }, api)("GET /users", {}, { headers });
    expect(sent[1]?.headers).toEqual(harmless);
  });

  it("another origin gets no cookie that is a parameter, and no key of the query", async () => {
    const { fetch, sent } = redirecting(targets["another origin"], 307);
    await createCaller({ fetch }, api)("GET /users", { key: "s3cret", session: "s3cret" }, {}, { cookie: ["session"] });
    expect(sent[1]).toEqual({
      url: targets["another origin"],
      method: "GET",
      headers: { accept: "application/json", "user-agent": userAgent },
      body: "",
    });
  });

  it("the same origin gets all", async () => {
    const { fetch, sent } = redirecting(targets["the same origin"], 307);
    await createCaller({ fetch }, api)("GET /users", {}, { headers });
    expect(sent[1]?.headers).toEqual(sent[0]?.headers);
  });
});

describe("along several redirects", () => {
  /** The origins along the way, each with the key that it got. */
  async function travel(way: readonly string[], options: ClientOptions = {}): Promise<(string | undefined)[][]> {
    const { fetch, sent } = observedFetch(() => {
      const next = way[sent.length - 1];
      return next === undefined ? Response.json({}) : redirectTo(next);
    });
    await createCaller({ fetch, ...options }, api)("GET /users", {});
    return sent.map(({ url, headers }) => [new URL(url).origin, headers["x-api-key"]]);
  }

  it("what was left out for an untrusted origin stays out", async () => {
    expect(await travel(["https://evil.example/a", "https://evil.example/b", "https://api.example.com/c"])).toEqual([
      ["https://api.example.com", "s3cret-key"],
      ["https://evil.example", undefined],
      ["https://evil.example", undefined],
      ["https://api.example.com", undefined],
    ]);
  });

  it("a trusted origin may lead to another and back home", async () => {
    const trustedOrigins = ["https://*.example.com"];
    const way = [
      "https://a.example.com/",
      "https://b.example.com/",
      "https://api.example.com/",
      "https://evil.example/",
    ];
    expect(await travel(way, { trustedOrigins })).toEqual([
      ["https://api.example.com", "s3cret-key"],
      ["https://a.example.com", "s3cret-key"],
      ["https://b.example.com", "s3cret-key"],
      ["https://api.example.com", "s3cret-key"],
      ["https://evil.example", undefined],
    ]);
  });

  it("a trusted origin may lead back home to one that is not named", async () => {
    const trustedOrigins = ["https://login.example"];
    expect(await travel(["https://login.example/", "https://api.example.com/back"], { trustedOrigins })).toEqual([
      ["https://api.example.com", "s3cret-key"],
      ["https://login.example", "s3cret-key"],
      ["https://api.example.com", "s3cret-key"],
    ]);
  });

  it("a relative address is that of the last response", async () => {
    const { fetch, sent } = observedFetch(() => {
      if (sent.length === 1) return redirectTo("/a/b?x=1");
      return sent.length === 2 ? redirectTo("c") : Response.json({});
    });
    await createCaller({ fetch }, api)("GET /users", {});
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.example.com/v1/users",
      "https://api.example.com/a/b?x=1",
      "https://api.example.com/a/c",
    ]);
  });

  it("twenty are followed", async () => {
    const { fetch, sent } = observedFetch(() =>
      sent.length <= 20 ? redirectTo("/again") : Response.json({ done: true }),
    );
    expect(await createCaller({ fetch }, api)("GET /users", {})).toEqual({ done: true });
    expect(sent.length).toBe(21);
  });

  it("the twenty-first is refused", async () => {
    const { fetch, sent } = observedFetch(() => redirectTo("/again"));
    await expect(createCaller({ fetch }, api)("GET /users", {})).rejects.toMatchObject({
      name: "ApiError",
      status: 302,
      message: "GET /users: 302 more than 20 redirects",
    });
    expect(sent.length).toBe(21);
  });
});

describe("the document's trusted origins", () => {
  const trustedOrigins = ["https://*.api.example.com"];

  it.each<[title: string, baseUrl: string | undefined, want: string | undefined]>([
    ["hold for its own server", undefined, "s3cret-key"],
    ["hold for its own server by its name", "https://api.example.com", "s3cret-key"],
    ["hold for a server that they name", "https://eu.api.example.com", "s3cret-key"],
    ["do not hold for another server", "https://proxy.example", undefined],
  ])("%s", async (_, baseUrl, want) => {
    const { fetch, sent } = redirecting("https://us.api.example.com/moved", 302);
    await createCaller({ fetch, baseUrl }, { ...api, trustedOrigins })("GET /users", {});
    expect(sent[1]?.headers["x-api-key"]).toBe(want);
  });
});

describe("a redirect that is not followed tells why:", () => {
  it.each<[title: string, location: string, message: string]>([
    ["no URL", "https://", "GET /users: 302 redirected to an invalid URL"],
    ["another scheme", "ftp://files.example/", "GET /users: 302 redirected to an invalid URL"],
    ["data", "data:application/json,{}", "GET /users: 302 redirected to an invalid URL"],
    ["a password", "https://alice:s3cret@api.example.com/", "GET /users: 302 redirected to an invalid URL"],
    ["plain http", "http://api.example.com/", "GET /users: 302 redirected from https to http"],
  ])("%s", async (_, location, message) => {
    const { fetch, sent } = observedFetch(() => redirectTo(location));
    const call = createCaller({ fetch }, api)("GET /users", {});
    await expect(call).rejects.toMatchObject({ name: "ApiError", status: 302, operation: "GET /users", message });
    expect(sent.length).toBe(1);
  });

  it("a body for an origin that is not trusted", async () => {
    const { fetch } = redirecting("https://evil.example/moved?key=s3cret", 307);
    const call = createCaller({ fetch }, api)("POST /users", { body });
    await expect(call).rejects.toMatchObject({
      name: "ApiError",
      status: 307,
      message: "POST /users: 307 redirected to https://evil.example, not in trustedOrigins",
    });
  });

  it("a stream, which can be sent but once", async () => {
    const { fetch, sent } = redirecting(targets["the same origin"], 308);
    const hints = { body: rawBody("application/octet-stream") };
    const call = createCaller({ fetch }, api)("PUT /file", { body: new Blob(["bytes"]).stream() }, {}, hints);
    await expect(call).rejects.toMatchObject({
      name: "ApiError",
      status: 308,
      message: "PUT /file: 308 redirected: a stream cannot be sent again",
    });
    expect(sent.map(({ body }) => body)).toEqual(["bytes"]);
  });

  it("a browser that hides where it leads", async () => {
    const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const { fetch } = observedFetch(() => hidden);
    await expect(createCaller({ fetch }, api)("GET /users", {})).rejects.toMatchObject({
      name: "ApiError",
      status: 0,
      message: "GET /users: 0 redirected; browsers hide the target",
    });
  });

  it("no address at all, with the response's own words", async () => {
    const { fetch } = observedFetch(() => Response.json({ message: "Moved" }, { status: 301 }));
    const call = createCaller({ fetch }, { ...api, errorBody: { message: "message" } })("GET /users", {});
    await expect(call).rejects.toMatchObject({ name: "ApiError", status: 301, message: "GET /users: 301 Moved" });
  });
});

describe("for a redirect", () => {
  it.each([300, 304, 305, 306])("status %i is none, though it names an address", async (status) => {
    const respond = () => new Response(null, { status, headers: { Location: "/moved" } });
    const { fetch, sent } = observedFetch(respond);
    await expect(createCaller({ fetch }, api)("GET /users", {})).rejects.toMatchObject({ name: "ApiError", status });
    expect(sent.length).toBe(1);
  });

  it("a success that names an address is none", async () => {
    const { fetch, sent } = observedFetch(() => Response.json({}, { status: 201, headers: { Location: "/users/1" } }));
    await createCaller({ fetch }, api)("POST /users", { body });
    expect(sent.length).toBe(1);
  });

  it("`fetch` is told to follow none by itself", async () => {
    const seen: unknown[] = [];
    const { fetch } = observedFetch(({ url }, init) => {
      seen.push(init.redirect);
      return url.endsWith("/moved") ? Response.json({}) : redirectTo("/moved");
    });
    await createCaller({ fetch }, api)("GET /users", {});
    expect(seen).toEqual(["manual", "manual"]);
  });

  it("the response's body is read to its end, so that its connection serves the next request", async () => {
    const responses: Response[] = [];
    const { fetch } = observedFetch(({ url }) => {
      if (url.endsWith("/moved")) return Response.json({});
      const response = redirectTo("/moved");
      responses.push(response);
      return response;
    });
    await createCaller({ fetch }, api)("GET /users", {});
    expect(responses.map(({ bodyUsed }) => bodyUsed)).toEqual([true]);
  });
});
