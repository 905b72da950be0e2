import { describe, expect, it } from "vitest";
import { ConnectionError } from "../../../src/index.js";
import { refreshToken, type TokenSourceOptions } from "../../../src/oauth/index.js";
import { observedFetch, type Responding, type Sent } from "../observed-fetch.js";
import { renderings } from "./renderings.js";

/** Servers that repeat what they were sent or what they gave, in every word that becomes part of an error. */

const issuer = "https://id.example.com";
const account = { clientId: "service", clientSecret: "s3cret client:+~!'()*%é", refreshToken: "s3cret/1 +~!'" };
const issued = {
  access_token: "s3cret-access~token!",
  token_type: "Bearer",
  expires_in: 0, // so that each call asks again
  refresh_token: 's3cret/2 "+~!',
  id_token: "s3cret.id.token",
};
const all = [account.clientSecret, account.refreshToken, ...Object.values(issued)].join(" and ");
const inForm = new URLSearchParams({ "": account.clientSecret }).toString().slice(1);
/** The secrets, and the ends of those whose beginning is in Base64. */
const traces = new RegExp(`s3cret|${Buffer.from(`service:${inForm}`).toString("base64").slice(0, 20)}`);

/** Renews twice, and returns how the second renewal failed: by then the server has given tokens. */
async function failSecond(respond: Responding, where: TokenSourceOptions): Promise<unknown> {
  let count = 0;
  const { fetch } = observedFetch((sent, init) => {
    if (sent.method === "GET") return respond(sent, init);
    return ++count === 1 ? Response.json(issued) : respond(sent, init);
  });
  const source = refreshToken({ ...where, ...account, fetch });
  await source().catch((error: unknown) => error);
  return await source().catch((error: unknown) => error);
}

const echo = ({ headers, body }: Sent): string => `${all}; ${headers["authorization"]}; ${body}; ${encodeURI(all)}`;
const json = (body: unknown, status = 200): Response => Response.json(body, { status });
const throwing = (error: unknown) => (): Promise<never> => Promise.reject(error);
const endpoint = { clientId: "service", tokenEndpoint: `${issuer}/token?key=s3cret` };
const found = { issuer, token_endpoint: `${issuer}/token` };

describe("no secret of a source, given or sent, is in an error of", () => {
  it.each<[title: string, name: string, respond: Responding, where?: TokenSourceOptions]>([
    ["a description", "TokenError", (sent) => json({ error: "invalid_grant", error_description: echo(sent) }, 400)],
    ["a code", "TokenError", (sent) => json({ error: echo(sent) }, 401)],
    ["a code with status 200", "TokenError", (sent) => json({ error: echo(sent) })],
    ["a token type", "TokenError", (sent) => json({ ...issued, token_type: echo(sent) })],
    [
      "a token type that repeats the token beside it",
      "TokenError",
      () => json({ access_token: "s3cret-newer", token_type: "s3cret-newer" }),
    ],
    [
      "a description that repeats a refused refresh token",
      "TokenError",
      () =>
        json({ refresh_token: "s3cret-newer\ud800", error: "invalid_grant", error_description: "s3cret-newer\ud800" }),
    ],
    [
      "an issuer",
      "TokenError",
      () => json({ ...found, issuer: `https://id.example.org/${account.refreshToken}` }),
      { clientId: "service", issuer },
    ],
    [
      "an issuer that offers no method",
      "ArgumentError",
      () => json({ ...found, issuer: `${issuer}/${account.clientSecret}`, [supported]: [] }),
      { clientId: "service", discoveryUrl: `${issuer}/oidc` },
    ],
    [
      "a token endpoint",
      "TokenError",
      (sent) =>
        sent.method === "GET"
          ? json({ ...found, token_endpoint: `${issuer}/${encodeURIComponent(account.clientSecret)}` })
          : json({}, 400),
      { clientId: "service", discoveryUrl: `${issuer}/oidc` },
    ],
    ["a fetch that fails", "ConnectionError", throwing(new TypeError(all, { cause: new Error(all) }))],
    ["a fetch that fails with text", "ConnectionError", throwing(all)],
    ["a fetch that fails with an object", "ConnectionError", throwing(Object.assign(new Error("no"), { sent: all }))],
    ["a fetch that is another client", "ConnectionError", throwing(new ConnectionError(all, new Error(all)))],
    [
      "a body that breaks off",
      "ConnectionError",
      () => new Response(new ReadableStream({ pull: (body) => body.error(new Error(all)) })),
    ],
  ])("%s", async (_, name, respond, where = endpoint) => {
    const error = await failSecond(respond, where);
    expect(error).toMatchObject({ name });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it("a cause that is its own cause", async () => {
    const loop = new Error(all);
    loop.cause = loop;
    const error = await failSecond(throwing(loop), endpoint);
    expect(error).toMatchObject({ name: "ConnectionError" });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });

  it("a source that has had many tokens since", async () => {
    let count = 0;
    const refresh_token = (): string => `s3cret-refresh-${count}`;
    const { fetch } = observedFetch(({ headers, body }) =>
      ++count > 100
        ? json({ error: `${headers["authorization"]} ${body} ${account.clientSecret} s3cret-access-100` }, 400)
        : json({ ...issued, access_token: `s3cret-access-${count}`, refresh_token: refresh_token() }),
    );
    const source = refreshToken({ ...endpoint, ...account, clientAuthentication: "post", fetch });
    for (let round = 0; round < 100; round++) await source();
    const error = await source().catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "TokenError", status: 400 });
    expect(renderings(error).filter((text) => traces.test(text))).toEqual([]);
  });
});

const supported = "token_endpoint_auth_methods_supported";
