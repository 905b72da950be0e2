import { describe, expect, it } from "vitest";
import { clientCredentials, TokenError, type TokenSourceOptions } from "../../../src/oauth/index.js";
import { type ObservedFetch, observedFetch } from "../observed-fetch.js";

const issuer = "https://id.example.com";
const address = `${issuer}/.well-known/openid-configuration`;
const good = { issuer, token_endpoint: `${issuer}/token` };
const account = { clientId: "service", clientSecret: "s3cret-of-the-client" };
const methods = "token_endpoint_auth_methods_supported";

/** A server of discovery documents as text, and of tokens. */
const serving = (...documents: readonly string[]): ObservedFetch => {
  const left = [...documents];
  return observedFetch(({ method }) =>
    method === "GET"
      ? new Response(left.length > 1 ? left.shift() : left[0])
      : Response.json({ access_token: "t1", token_type: "Bearer" }),
  );
};

const failure = (promise: Promise<unknown>): Promise<unknown> => promise.then(String, (error: unknown) => error);

/** Values of any JSON type, none of which is a URL or a list of strings. */
const shapes: readonly [title: string, json: string][] = [
  ["null", "null"],
  ["true", "true"],
  ["a number", "1e999"],
  ["an empty string", '""'],
  ["a string", '"client_secret_post"'],
  ["a list of numbers", "[1]"],
  ["a list of mixed types", '["client_secret_basic",null]'],
  ["a list of lists", '[["client_secret_basic"]]'],
  ["an object", '{"length":1,"0":"client_secret_basic"}'],
  ["an object that cannot be text", '{"toString":1,"valueOf":null,"includes":1}'],
  ["lists 40 000 deep", `${"[".repeat(40_000)}${"]".repeat(40_000)}`],
];

const places: readonly [place: string, where: TokenSourceOptions][] = [
  ["an issuer", { ...account, issuer }],
  ["a discoveryUrl", { ...account, discoveryUrl: address }],
];

describe.each(places)("discovery by %s", (_, where) => {
  const properties: readonly [name: string, fault: string][] = [
    ["issuer", "not a URL"],
    ["token_endpoint", "not a URL"],
    [methods, "not a list of strings; name the method in clientAuthentication"],
  ];

  it.each(properties.flatMap(([name, fault]) => shapes.map(([title, json]) => [name, title, json, fault] as const)))(
    "refuses a document whose %s is %s, and does not keep it",
    async (name, _, json, fault) => {
      const others = JSON.stringify({ ...good, [name]: undefined }).slice(1, -1);
      const { fetch, sent } = serving(`{${others},"${name}":${json}}`, JSON.stringify(good));
      const source = clientCredentials({ ...where, fetch });
      const error = await failure(source());
      expect(error).toBeInstanceOf(TokenError);
      expect(error).toMatchObject({ message: `GET ${address}: 200 the document's ${name} is ${fault}`, status: 200 });
      expect(sent.map(({ method }) => method)).toEqual(["GET"]);
      expect(await source()).toBe("t1");
    },
  );

  it("ignores whatever else a document holds, however deep", async () => {
    const more = `"scopes_supported":1,"mtls_endpoint_aliases":"no","x":${"[".repeat(40_000)}${"]".repeat(40_000)}`;
    const { fetch } = serving(`${JSON.stringify(good).slice(0, -1)},${more}}`);
    expect(await clientCredentials({ ...where, fetch })()).toBe("t1");
  });

  it.each<[title: string, json: string]>(shapes)("does not read methods that decide nothing: %s", async (_, json) => {
    const document = `${JSON.stringify(good).slice(0, -1)},"${methods}":${json}}`;
    const told = clientCredentials({ ...where, clientAuthentication: "post", fetch: serving(document).fetch });
    const publicClient = clientCredentials({ ...where, clientSecret: undefined, fetch: serving(document).fetch });
    expect([await told(), await publicClient()]).toEqual(["t1", "t1"]);
  });

  it("does not find a method in a part of another one's name", async () => {
    const { fetch } = serving(JSON.stringify({ ...good, [methods]: ["x_client_secret_post", "client_secret_basic2"] }));
    expect(await failure(clientCredentials({ ...where, fetch })())).toMatchObject({ name: "ArgumentError" });
  });

  it("refuses a document that `fetch` got by a redirect", async () => {
    const observed = observedFetch(() => Object.defineProperty(Response.json(good), "redirected", { value: true }));
    const error = await failure(clientCredentials({ ...where, fetch: observed.fetch })());
    expect(error).toMatchObject({
      name: "TokenError",
      message: `GET ${address}: 200 a redirect, which is not followed`,
    });
    expect(observed.sent.length).toBe(1);
  });
});
