import { afterEach, describe, expect, it, vi } from "vitest";
import { clientCredentials, refreshToken, TokenError, type TokenSourceOptions } from "../../../src/oauth/index.js";
import { clientSecret, localProvider } from "./local-provider.js";

/** Against an OpenID provider made by others, over sockets. */

afterEach(() => {
  vi.useRealTimers();
});

const failure = (promise: Promise<unknown>): Promise<unknown> => promise.then(String, (error: unknown) => error);

describe("client credentials give a token that the provider knows", () => {
  type Where = (origin: string) => TokenSourceOptions;
  const basic = { clientId: "service-basic", clientSecret };
  const post = { clientId: "service-post", clientSecret };

  it.each<[title: string, where: Where, requests: string[]]>([
    [
      "found by its issuer",
      (issuer) => ({ issuer, ...basic }),
      ["GET /.well-known/openid-configuration", "POST /token with Basic"],
    ],
    [
      "found by the address of its document",
      (origin) => ({ discoveryUrl: `${origin}/.well-known/openid-configuration`, ...basic }),
      ["GET /.well-known/openid-configuration", "POST /token with Basic"],
    ],
    [
      "at the address of its token endpoint",
      (origin) => ({ tokenEndpoint: `${origin}/token`, ...basic }),
      ["POST /token with Basic"],
    ],
    [
      "with the secret in a header, as told",
      (origin) => ({ tokenEndpoint: `${origin}/token`, ...basic, clientAuthentication: "basic" }),
      ["POST /token with Basic"],
    ],
    [
      "with the secret in the form, as told",
      (origin) => ({ tokenEndpoint: `${origin}/token`, ...post, clientAuthentication: "post" }),
      ["POST /token"],
    ],
  ])("%s", async (_, where, requests) => {
    const { origin, knows, requests: seen } = await localProvider();
    const token = await clientCredentials(where(origin))();
    expect(await knows(token)).toBe(true);
    expect(seen).toEqual(requests);
  });

  it("with the secret in the form, where the document offers nothing else", async () => {
    const { origin, knows, requests } = await localProvider({ authentications: ["client_secret_post"] });
    expect(await knows(await clientCredentials({ issuer: origin, ...post })())).toBe(true);
    expect(requests).toEqual(["GET /.well-known/openid-configuration", "POST /token"]);
  });

  it("for the scopes that were asked for", async () => {
    const { origin, provider } = await localProvider();
    const scope = ["openid", "offline_access"];
    const token = await clientCredentials({ issuer: origin, ...basic, scope })();
    expect((await provider.ClientCredentials.find(token))?.scope).toBe("openid offline_access");
  });

  it("for the provider's own scopes, where none was asked for", async () => {
    const { origin, provider } = await localProvider();
    const token = await clientCredentials({ issuer: origin, ...basic, scope: [] })();
    expect((await provider.ClientCredentials.find(token))?.scope).toBeUndefined();
  });
});

describe("a refresh token", () => {
  it("gives a token that the provider knows, beside an id_token", async () => {
    const { origin, knows, issueRefreshToken } = await localProvider();
    const first = await issueRefreshToken("service-basic");
    const token = await refreshToken({
      issuer: origin,
      clientId: "service-basic",
      clientSecret,
      refreshToken: first,
    })();
    expect(await knows(token)).toBe(true);
  });

  it("serves a client without a secret", async () => {
    const { origin, knows, issueRefreshToken } = await localProvider();
    const first = await issueRefreshToken("app");
    expect(await knows(await refreshToken({ issuer: origin, clientId: "app", refreshToken: first })())).toBe(true);
  });

  it("is replaced by each new one, which is told", async () => {
    const { origin, provider, issueRefreshToken } = await localProvider();
    const first = await issueRefreshToken("service-basic");
    const told: string[] = [];
    const source = refreshToken({
      issuer: origin,
      clientId: "service-basic",
      clientSecret,
      refreshToken: first,
      onRotate: (newer) => void told.push(newer),
    });
    await source(await source(await source())); // the provider ends a grant whose refresh token comes twice
    const [, second = "", third = ""] = [first, ...told];
    expect(new Set([first, ...told]).size).toBe(4);
    const left = await Promise.all([first, second, third, told[2] ?? ""].map((one) => provider.RefreshToken.find(one)));
    expect(left.map((one) => one?.isValid)).toEqual([false, false, false, true]);
  });

  it("that comes twice is refused", async () => {
    const { origin, issueRefreshToken } = await localProvider();
    const first = await issueRefreshToken("service-basic");
    const options = { issuer: origin, clientId: "service-basic", clientSecret, refreshToken: first };
    await refreshToken(options)();
    expect(await failure(refreshToken(options)())).toMatchObject({
      name: "TokenError",
      code: "invalid_grant",
      status: 400,
      message: `POST ${origin}/token: 400 invalid_grant: grant request is invalid`,
    });
  });

  it("may ask for less than it allows", async () => {
    const { origin, provider, issueRefreshToken } = await localProvider();
    const first = await issueRefreshToken("service-basic");
    const account = { issuer: origin, clientId: "service-basic", clientSecret, scope: ["openid"] };
    const token = await refreshToken({ ...account, refreshToken: first })();
    expect((await provider.AccessToken.find(token))?.scope).toBe("openid");
  });
});

describe("a token", () => {
  const account = { clientId: "service-basic", clientSecret };

  it("is kept until 30 s before it expires", async () => {
    const { origin, provider, requests } = await localProvider({ lifetime: 300 });
    const source = clientCredentials({ issuer: origin, ...account });
    const start = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: start });
    const first = await source();
    vi.setSystemTime(start + 269_000);
    expect(await source()).toBe(first);
    vi.setSystemTime(start + 270_000);
    const second = await source();
    expect(second).not.toBe(first);
    expect((await provider.ClientCredentials.find(second))?.isValid).toBe(true);
    expect(requests.filter((one) => one.startsWith("POST /token")).length).toBe(2);
  });

  it("that was revoked is replaced when it is refused", async () => {
    const { origin, knows, revoke } = await localProvider();
    const source = clientCredentials({ issuer: origin, ...account });
    const first = await source();
    await revoke(first);
    expect(await source()).toBe(first);
    expect(await knows(first)).toBe(false);
    expect(await knows(await source(first))).toBe(true);
  });
});

describe("a provider that refuses", () => {
  const refused = { name: "TokenError", status: 401, code: "invalid_client" };

  it.each<[title: string, account: { clientId: string; clientSecret?: string }]>([
    ["an unknown client", { clientId: "nobody", clientSecret }],
    ["a wrong secret", { clientId: "service-basic", clientSecret: "s3cret" }],
    ["a missing secret", { clientId: "service-basic" }],
  ])("%s", async (_, account) => {
    const { origin } = await localProvider();
    const error = await failure(clientCredentials({ issuer: origin, ...account })());
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({
      ...refused,
      operation: `POST ${origin}/token`,
      message: `POST ${origin}/token: 401 invalid_client: client authentication failed`,
    });
  });

  it("a scope", async () => {
    const { origin } = await localProvider();
    const account = { clientId: "service-basic", clientSecret, scope: ["write"] };
    expect(await failure(clientCredentials({ issuer: origin, ...account })())).toMatchObject({
      status: 400,
      code: "invalid_scope",
    });
  });
});

describe("a provider whose document", () => {
  it("names another issuer is not trusted with the secret", async () => {
    const { origin, requests } = await localProvider();
    const issuer = origin.replace("127.0.0.1", "localhost");
    const error = await failure(clientCredentials({ issuer, clientId: "service-basic", clientSecret })());
    expect(error).toMatchObject({
      name: "TokenError",
      status: 200,
      code: undefined,
      message: `GET ${issuer}/.well-known/openid-configuration: 200 the document's issuer is ${origin}, not ${issuer}/`,
    });
    expect(requests).toEqual(["GET /.well-known/openid-configuration"]);
  });

  it("offers no way that is known gets no secret", async () => {
    const { origin, requests } = await localProvider({ authentications: ["private_key_jwt"] });
    const error = await failure(clientCredentials({ issuer: origin, clientId: "service-basic", clientSecret })());
    expect(error).toMatchObject({
      name: "ArgumentError",
      message: expect.stringContaining(
        `${origin} offers neither client_secret_basic nor client_secret_post; if it takes`,
      ),
    });
    expect(requests).toEqual(["GET /.well-known/openid-configuration"]);
  });
});
