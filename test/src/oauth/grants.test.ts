import { afterEach, describe, expect, it, vi } from "vitest";
import { clientCredentials, refreshToken, type TokenSourceOptions } from "../../../src/oauth/index.js";
import { type ObservedFetch, observedFetch, type Responding } from "../observed-fetch.js";

const tokenEndpoint = "https://id.example.com/token";
const token = { access_token: "t1", token_type: "Bearer", expires_in: 300 };

const responding = (...responses: object[]): ObservedFetch => {
  const left = [...responses];
  return observedFetch(() => Response.json(left.shift() ?? {}));
};

afterEach(() => {
  vi.useRealTimers();
});

describe("a request for a token", () => {
  const inBase64 = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;
  const client = { tokenEndpoint, clientId: "service" };

  it.each<[title: string, options: TokenSourceOptions, authorization: string | undefined, body: string]>([
    [
      "has the secret in a header",
      { ...client, clientSecret: "secret" },
      inBase64("service:secret"),
      "grant_type=client_credentials",
    ],
    [
      "leaves - _ . * as they are there, for servers that do not decode",
      { ...client, clientId: "service-1.x_y*", clientSecret: "a-b_c.d*" },
      inBase64("service-1.x_y*:a-b_c.d*"),
      "grant_type=client_credentials",
    ],
    [
      "encodes the rest as in a form",
      { ...client, clientId: "a: ~b", clientSecret: "c d+%/=~é😀" },
      inBase64("a%3A+%7Eb:c+d%2B%25%2F%3D%7E%C3%A9%F0%9F%98%80"),
      "grant_type=client_credentials",
    ],
    [
      "has the secret in the form",
      { ...client, clientSecret: "c d+%", clientAuthentication: "post" },
      undefined,
      "client_id=service&client_secret=c+d%2B%25&grant_type=client_credentials",
    ],
    ["has no secret", client, undefined, "client_id=service&grant_type=client_credentials"],
    [
      "names the scopes",
      { ...client, scope: ["openid", "a:b"] },
      undefined,
      "client_id=service&grant_type=client_credentials&scope=openid+a%3Ab",
    ],
  ])("%s", async (_, options, authorization, body) => {
    const { fetch, sent } = responding(token);
    expect(await clientCredentials({ ...options, fetch })()).toBe("t1");
    expect(sent.map((one) => ({ ...one, body: sorted(one.body) }))).toEqual([
      {
        url: tokenEndpoint,
        method: "POST",
        headers: {
          accept: "application/json",
          ...(authorization && { authorization }),
          "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
          "user-agent": expect.stringMatching(/^openapi-facade\/\d/),
        },
        body,
      },
    ]);
  });

  it("has the refresh token", async () => {
    const { fetch, sent } = responding(token);
    await refreshToken({ ...client, fetch, refreshToken: "r+1", scope: ["a"] })();
    expect(sorted(sent[0]?.body ?? "")).toBe("client_id=service&grant_type=refresh_token&refresh_token=r%2B1&scope=a");
  });

  it("follows no redirect by itself, and can be aborted", async () => {
    const seen: RequestInit[] = [];
    const { fetch } = observedFetch((_, init) => {
      seen.push(init);
      return Response.json(token);
    });
    await clientCredentials({ ...client, fetch })();
    expect(seen).toMatchObject([{ redirect: "manual", signal: expect.any(AbortSignal) }]);
  });

  const sorted = (form: string): string => form.split("&").sort().join("&");
});

describe("a response is taken", () => {
  it.each<[title: string, response: object]>([
    ["with bearer in small letters", { ...token, token_type: "bearer" }],
    ["with bearer in capitals", { ...token, token_type: "BEARER" }],
    ["without a lifetime", { access_token: "t1", token_type: "Bearer" }],
    ["with a lifetime in text", { ...token, expires_in: "300" }],
    ["with null for what it leaves out", { ...token, expires_in: null, refresh_token: null, scope: null, error: null }],
    ["with members of its own", { ...token, "not-before-policy": 0, session_state: {} }],
    ["with an id_token that is none", { ...token, id_token: "no.jwt" }],
    ["with an id_token of another issuer", { ...token, id_token: idToken({ iss: "https://other.example.com" }) }],
    ["with an id_token for another client", { ...token, id_token: idToken({ aud: "other" }) }],
    ["with an id_token that is over", { ...token, id_token: idToken({ exp: 1 }) }],
  ])("%s", async (_, response) => {
    const { fetch } = responding(response);
    expect(await clientCredentials({ tokenEndpoint, clientId: "service", fetch })()).toBe("t1");
  });

  function idToken(claims: object): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const good = { iss: tokenEndpoint, aud: "service", sub: "alice", iat: 1, exp: 10_000_000_000 };
    return `${part({ alg: "RS256" })}.${part({ ...good, ...claims })}.c2lnbmF0dXJl`;
  }
});

describe("a lifetime", () => {
  it("counts from when the token was asked for", async () => {
    const start = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: start });
    const { fetch, sent } = observedFetch(() => {
      vi.setSystemTime(start + 40_000 * sent.length);
      return Response.json({ ...token, access_token: `t${sent.length}`, expires_in: 60 });
    });
    const source = clientCredentials({ tokenEndpoint, clientId: "service", fetch });
    expect([await source(), await source()]).toEqual(["t1", "t2"]);
  });

  it("in text counts as its number", async () => {
    const start = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: start });
    const source = clientCredentials({
      tokenEndpoint,
      clientId: "service",
      fetch: responding({ ...token, expires_in: "60" }, { ...token, access_token: "t2" }).fetch,
    });
    expect(await source()).toBe("t1");
    vi.setSystemTime(start + 29_000);
    expect(await source()).toBe("t1");
    vi.setSystemTime(start + 30_000);
    expect(await source()).toBe("t2");
  });
});

describe("a refresh token", () => {
  /** Responds with `t1`, `t2` and so on, with these refresh tokens beside. */
  const rotating = (...newer: (string | undefined)[]): ObservedFetch =>
    responding(...newer.map((one, index) => ({ ...token, access_token: `t${index + 1}`, refresh_token: one })));
  const sentTokens = ({ sent }: ObservedFetch): (string | null)[] =>
    sent.map(({ body }) => new URLSearchParams(body).get("refresh_token"));
  const client = { tokenEndpoint, clientId: "service", refreshToken: "r1" };

  it("is used until there is another, and each other is told once", async () => {
    const observed = rotating("r2", undefined, "r2", "r3", undefined);
    const told: string[] = [];
    const source = refreshToken({ ...client, fetch: observed.fetch, onRotate: (newer) => void told.push(newer) });
    await source(await source(await source(await source(await source()))));
    expect(sentTokens(observed)).toEqual(["r1", "r2", "r2", "r2", "r3"]);
    expect(told).toEqual(["r2", "r3"]);
  });

  it("may change though nobody wants to know", async () => {
    const observed = rotating("r2", "r3");
    const source = refreshToken({ ...client, fetch: observed.fetch });
    await source(await source());
    expect(sentTokens(observed)).toEqual(["r1", "r2"]);
  });

  it("is stored before its access token is given", async () => {
    const seen: string[] = [];
    const onRotate = async (newer: string): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(`stored ${newer}`);
    };
    const source = refreshToken({ ...client, fetch: rotating("r2").fetch, onRotate });
    await Promise.all([source(), source()].map((asked) => asked.then((given) => seen.push(`given ${given}`))));
    expect(seen).toEqual(["stored r2", "given t1", "given t1"]);
  });

  it("that could not be stored is used all the same, and the next one is told again", async () => {
    const observed = rotating("r2", "r3");
    const told: string[] = [];
    const full = new Error("disk full");
    const source = refreshToken({
      ...client,
      fetch: observed.fetch,
      onRotate: async (newer) => {
        told.push(newer);
        if (told.length === 1) throw full;
      },
    });
    await expect(source()).rejects.toBe(full);
    expect(await source()).toBe("t2");
    expect(sentTokens(observed)).toEqual(["r1", "r2"]);
    expect(told).toEqual(["r2", "r3"]);
  });
});

describe("discovery", () => {
  const issuer = "https://id.example.com/realms/one";
  const document = { issuer, token_endpoint: tokenEndpoint };
  const client = { clientId: "service", clientSecret: "secret" };

  /** A server of documents and tokens; `documents` are given in turn, the last for ever. */
  function server(...documents: (object | Response)[]): ObservedFetch {
    const respond: Responding = ({ method }) => {
      if (method === "POST") return Response.json(token);
      const next = documents.length > 1 ? documents.shift() : documents[0];
      return next instanceof Response ? next : Response.json(next);
    };
    return observedFetch(respond);
  }
  const trail = ({ sent }: ObservedFetch): string[] => sent.map(({ method, url }) => `${method} ${url}`);

  it.each<[title: string, where: TokenSourceOptions, document: object, want: string]>([
    [
      "asks the issuer's own address",
      { issuer, ...client },
      document,
      "https://id.example.com/realms/one/.well-known/openid-configuration",
    ],
    [
      "takes an issuer with a slash at the end",
      { issuer: "https://id.example.com/", ...client },
      { ...document, issuer: "https://id.example.com" },
      "https://id.example.com/.well-known/openid-configuration",
    ],
    [
      "asks the document's address as it is",
      { discoveryUrl: "https://api.example.com/oidc?tenant=1", ...client },
      document,
      "https://api.example.com/oidc?tenant=1",
    ],
  ])("%s", async (_, where, document, want) => {
    const observed = server(document);
    expect(await clientCredentials({ ...where, fetch: observed.fetch })()).toBe("t1");
    expect(trail(observed)).toEqual([`GET ${want}`, `POST ${tokenEndpoint}`]);
    expect(observed.sent[0]).toMatchObject({ headers: { accept: "application/json" }, body: "" });
    expect(observed.sent[0]?.headers["authorization"]).toBeUndefined();
  });

  it("happens when it is needed, and once", async () => {
    const observed = server(document);
    const source = clientCredentials({ issuer, ...client, fetch: observed.fetch });
    expect(trail(observed)).toEqual([]);
    await Promise.all(Array.from({ length: 200 }, () => source()));
    await source("t1");
    expect(trail(observed).map((one) => one.split(" ")[0])).toEqual(["GET", "POST", "POST"]);
  });

  it("is tried again after a failure", async () => {
    const observed = server(new Response("busy", { status: 503 }), { issuer: "https://other.example.com" }, document);
    const source = clientCredentials({ issuer, ...client, fetch: observed.fetch });
    await expect(source()).rejects.toMatchObject({ name: "TokenError", status: 503 });
    await expect(source()).rejects.toMatchObject({ name: "TokenError", status: 200 });
    expect(await source()).toBe("t1");
    expect(trail(observed).map((one) => one.split(" ")[0])).toEqual(["GET", "GET", "GET", "POST"]);
  });

  it.each<[title: string, offered: unknown, told: "basic" | "post" | undefined, want: "basic" | "post"]>([
    ["basic where the document says nothing", undefined, undefined, "basic"],
    ["basic where both are offered", ["client_secret_post", "client_secret_basic"], undefined, "basic"],
    ["post where it alone is offered", ["private_key_jwt", "client_secret_post"], undefined, "post"],
    ["post where it is told", ["client_secret_basic"], "post", "post"],
    ["basic where it is told", ["client_secret_post"], "basic", "basic"],
    ["basic where it is told, though nothing is offered", [], "basic", "basic"],
  ])("decides how the secret is sent: %s", async (_, offered, told, want) => {
    const observed = server({ ...document, token_endpoint_auth_methods_supported: offered });
    await clientCredentials({ issuer, ...client, clientAuthentication: told, fetch: observed.fetch })();
    const { headers, body = "" } = observed.sent[1] ?? {};
    const isPost = body.includes("client_secret=secret");
    expect([headers?.["authorization"] !== undefined, isPost]).toEqual([want === "basic", want === "post"]);
  });
});
