import { describe, expect, it } from "vitest";
import { isArgumentError } from "../../../src/index.js";
import {
  clientCredentials,
  type RefreshTokenOptions,
  refreshToken,
  type TokenSourceOptions,
} from "../../../src/oauth/index.js";

const where = { tokenEndpoint: "https://id.example.com/token" };
const good: TokenSourceOptions = { ...where, clientId: "service" };

/** As somebody without types would write it. */
const loosely = (options: object): TokenSourceOptions => options as TokenSourceOptions;

function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return isArgumentError(error) ? error.message : `no ArgumentError: ${error}`;
  }
  return "taken";
}

describe("options are taken:", () => {
  it.each<[title: string, options: TokenSourceOptions]>([
    ["a token endpoint", good],
    ["a token endpoint with a query", { ...good, tokenEndpoint: "https://id.example.com/token?tenant=1" }],
    ["an issuer", { clientId: "service", issuer: "https://id.example.com/realms/one" }],
    ["a discovery document", { clientId: "service", discoveryUrl: "https://id.example.com/oidc?tenant=1" }],
    ["plain http on localhost", { ...good, tokenEndpoint: "http://localhost:8080/token" }],
    ["plain http on 127.0.0.1", { ...good, tokenEndpoint: "http://127.0.0.1:8080/token" }],
    ["plain http on [::1]", { ...good, tokenEndpoint: "http://[::1]:8080/token" }],
    [
      "undefined for whatever may be left out",
      {
        clientId: "service",
        issuer: "https://id.example.com",
        discoveryUrl: undefined,
        tokenEndpoint: undefined,
        clientSecret: undefined,
        clientAuthentication: undefined,
        scope: undefined,
        fetch: undefined,
        timeoutMs: undefined,
      },
    ],
    [
      "all of them",
      { ...good, clientSecret: "secret", clientAuthentication: "post", scope: ["a:b/c", "d"], fetch, timeoutMs: 1 },
    ],
  ])("%s", (_, options) => {
    expect(refusal(() => clientCredentials(options))).toBe("taken");
    expect(refusal(() => refreshToken({ ...options, refreshToken: "r1", onRotate: undefined }))).toBe("taken");
  });
});

describe("options are refused at once:", () => {
  const one = "give exactly one of issuer, discoveryUrl and tokenEndpoint";
  const https = "must be https; plain http, where others can read along, is for localhost, 127.0.0.1 and [::1] alone";
  const scope = 'scope: needs a list of scopes without spaces or quotes, such as ["openid", "email"]';

  it.each<[title: string, options: object, want: string]>([
    ["no place", { clientId: "service" }, one],
    ["two places", { ...good, issuer: "https://id.example.com" }, one],
    ["an empty place", { ...good, tokenEndpoint: "" }, "tokenEndpoint: needed, as text that is not empty"],
    [
      "a place that is no URL",
      { ...good, tokenEndpoint: "id.example.com/s3cret" },
      "tokenEndpoint: is no URL of the form https://host/path",
    ],
    ["plain http", { ...good, tokenEndpoint: "http://id.example.com/token" }, `tokenEndpoint: ${https}`],
    ["plain http to an issuer", { clientId: "service", issuer: "http://id.example.com" }, `issuer: ${https}`],
    ["plain http to a document", { clientId: "service", discoveryUrl: "http://10.0.0.1/" }, `discoveryUrl: ${https}`],
    [
      "plain http to a host that only begins well",
      { ...good, tokenEndpoint: "http://localhost.example.com/" },
      `tokenEndpoint: ${https}`,
    ],
    ["another scheme", { ...good, tokenEndpoint: "ftp://localhost/token" }, `tokenEndpoint: ${https}`],
    [
      "a password in the place",
      { ...good, tokenEndpoint: "https://alice:s3cret@id.example.com/" },
      "tokenEndpoint: cannot hold a user name or password",
    ],
    [
      "a fragment in the place",
      { ...good, tokenEndpoint: "https://id.example.com/#s3cret" },
      "tokenEndpoint: cannot hold a fragment",
    ],
    [
      "a query in the issuer",
      { clientId: "service", issuer: "https://id.example.com?s3cret" },
      "issuer: cannot hold a query",
    ],
    ["no client", where, "clientId: needed, as text that is not empty"],
    ["an empty client", { ...good, clientId: "" }, "clientId: needed, as text that is not empty"],
    ["a client that is no text", { ...good, clientId: 1 }, "clientId: needed, as text that is not empty"],
    ["an empty secret", { ...good, clientSecret: "" }, "clientSecret: needed, as text that is not empty"],
    [
      "a secret that is no text",
      { ...good, clientSecret: "s3cret\ud800" },
      "clientSecret: cannot have a lone surrogate",
    ],
    [
      "a way without a secret",
      { ...good, clientAuthentication: "post" },
      "clientAuthentication: there is no clientSecret to send; give one, or leave it out",
    ],
    [
      "a way that is none",
      { ...good, clientSecret: "s3cret", clientAuthentication: "client_secret_post" },
      'clientAuthentication: is neither "basic" nor "post"',
    ],
    ["scopes in one text", { ...good, scope: "openid email" }, scope],
    ["two scopes in one", { ...good, scope: ["openid email"] }, scope],
    ["an empty scope", { ...good, scope: [""] }, scope],
    ["a time limit of 0", { ...good, timeoutMs: 0 }, "timeoutMs: 0 is no number of milliseconds above 0"],
    ["a time limit that is none", { ...good, timeoutMs: NaN }, "timeoutMs: NaN is no number of milliseconds above 0"],
  ])("%s", (_, options, want) => {
    expect(refusal(() => clientCredentials(loosely(options)))).toBe(want);
    expect(refusal(() => refreshToken({ ...loosely(options), refreshToken: "r1" }))).toBe(want);
  });

  it.each<[title: string, token: unknown]>([
    ["no refresh token", undefined],
    ["an empty refresh token", ""],
  ])("%s", (_, token) => {
    const options = { ...good, refreshToken: token } as RefreshTokenOptions;
    expect(refusal(() => refreshToken(options))).toBe("refreshToken: needed, as text that is not empty");
  });

  it("in types too", () => {
    // @ts-expect-error two places
    clientCredentialsOf({ ...good, issuer: "https://id.example.com" });
    // @ts-expect-error no place
    clientCredentialsOf({ clientId: "service" });
    // @ts-expect-error a misspelt option
    clientCredentialsOf({ ...good, client_secret: "s3cret" });
    // @ts-expect-error a refresh token for client credentials
    clientCredentialsOf({ clientId: "service", tokenEndpoint: "https://id.example.com", refreshToken: "r1" });
  });
});

/** Takes what clientCredentials takes, and does nothing. */
function clientCredentialsOf(_: TokenSourceOptions): void {}
