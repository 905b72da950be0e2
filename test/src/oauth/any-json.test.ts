import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clientCredentials,
  refreshToken,
  type TokenSource,
  type TokenSourceOptions,
} from "../../../src/oauth/index.js";
import { observedFetch } from "../observed-fetch.js";
import { renderings } from "./renderings.js";

/** Servers that respond with any JSON at all, in every property that is read. */

const issuer = "https://id.example.com";
const methods = "token_endpoint_auth_methods_supported";
const account = { clientId: "service", clientSecret: "s3cret client:+~!'()*%é" };
const first = "s3cret-refresh/1";
const given = { access_token: "s3cret-access~token!", token_type: "Bearer", expires_in: 0, refresh_token: first };

/** Stands for the secrets that a server knows by then. */
const secrets = "@secrets@";

/** Text of a server: any at all, words that it means well with, and secrets. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("Bearer", "bearer", "60", "-1", "1e9", "client_secret_basic", "client_secret_post"),
  fc.constantFrom(issuer, `${issuer}/token`, "http://id.example.com", "https://a:b@id.example.com", "data:,", ""),
  fc.string().map((before) => `${before}${secrets} ${secrets}`),
);

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    { arbitrary: text, weight: 4 },
    fc.constantFrom(null, true, false, 0, -1, 60, Number.POSITIVE_INFINITY, Number.MAX_VALUE),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom("toString", "valueOf", "toJSON", "__proto__"), text), tie("value"), {
      maxKeys: 3,
    }),
  ),
})).value;

/** An object of these properties, each as it should be, or missing, or anything else. */
const objectOf = (good: Readonly<Record<string, unknown>>): fc.Arbitrary<object> =>
  fc.record(
    Object.fromEntries(
      Object.entries(good).map(([name, value]) => {
        const known = { arbitrary: fc.constant(value), weight: 12 };
        const list = fc.constantFrom([], ["private_key_jwt"], ["client_secret_post"]);
        return [name, fc.oneof(known, fc.constant(undefined), list, { arbitrary: json, weight: 3 })];
      }),
    ),
  );

/** JSON of a server that knows these secrets. `1e999` is more than `JSON.stringify` can write. */
const written = (value: unknown, known: readonly string[]): string =>
  JSON.stringify(value, (_, one) => (one === Number.POSITIVE_INFINITY ? "∞" : one))
    .replaceAll('"∞"', "1e999")
    .replaceAll(secrets, known.join(" "));

const document = fc.oneof(
  { arbitrary: objectOf({ issuer, token_endpoint: `${issuer}/token`, [methods]: ["client_secret_basic"] }), weight: 5 },
  json,
);
const tokens = fc.oneof(
  {
    arbitrary: objectOf({ ...given, error: null, error_description: null, id_token: "a.b.c", scope: "openid" }),
    weight: 5,
  },
  json,
);
const status = fc.oneof({ arbitrary: fc.constant(200), weight: 6 }, fc.constantFrom(201, 302, 400, 401, 500, 503));
/** How a response breaks off, if it does. */
const cut = fc.oneof({ arbitrary: fc.constant("whole"), weight: 8 }, fc.constantFrom("half", "reset"));
const place = fc.constantFrom("issuer", "discoveryUrl");
const told = fc.constantFrom(undefined, "basic" as const, "post" as const);

interface Outcome {
  readonly kind: string;
  readonly error: unknown;
}

/** Asks for a token; what comes of it is a token that a header carries unchanged, or an error. */
async function ask(source: TokenSource): Promise<Outcome> {
  try {
    const token = await source();
    const header = new Headers({ Authorization: `Bearer ${token}` }).get("Authorization");
    return {
      kind: header === `Bearer ${token}` && /^[\t\x20-\x7e\x80-\xff]+$/.test(token) ? "token" : token,
      error: "",
    };
  } catch (error) {
    return { kind: error instanceof Error ? error.name : String(error), error };
  }
}

function respond(text: string, status: number, cut: string, known: readonly string[]): Response {
  if (cut === "whole") return new Response(text, { status });
  if (cut === "half") return new Response(text.slice(0, -1), { status });
  return new Response(new ReadableStream({ pull: (body) => body.error(new TypeError(known.join(" "))) }), { status });
}

describe("JSON of any shape ends in a token that a header can hold or in a known error, without a secret", () => {
  const seen = new Map<string, number>();

  it.each<[title: string, own: string[], make: (options: TokenSourceOptions) => TokenSource]>([
    ["client credentials", [account.clientSecret], clientCredentials],
    ["a refresh token", [account.clientSecret, first], (options) => refreshToken({ ...options, refreshToken: first })],
  ])("%s", async (_, own, make) => {
    seen.clear();
    const property = fc.asyncProperty(
      place,
      told,
      document,
      tokens,
      status,
      cut,
      fc.boolean(),
      async (place, clientAuthentication, document, tokens, status, cut, isDiscovery) => {
        const good = { issuer, token_endpoint: `${issuer}/token` };
        let count = 0;
        const { fetch } = observedFetch(({ method, headers, body }) => {
          if (method === "GET" && !isDiscovery) return Response.json(good);
          if (method === "GET") return respond(written(document, own), status, cut, own);
          if (count++ === 0) return Response.json(given);
          const all = [...own, given.access_token, headers["authorization"] ?? "", body];
          return respond(written(tokens, all), status, cut, all);
        });
        const where = place === "issuer" ? { issuer } : { discoveryUrl: `${issuer}/oidc` };
        const source = make({ ...where, ...account, clientAuthentication, fetch });
        await ask(source); // by then the server has given tokens, if discovery succeeded
        const { kind, error } = await ask(source);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        const lists = Reflect.get(Object(document), methods);
        if (kind === "ConnectionError") expect(cut).toBe("reset");
        else if (kind === "ArgumentError") {
          // Well formed, and none of its methods is known.
          expect(clientAuthentication).toBeUndefined();
          expect(Array.isArray(lists) && !lists.some((one) => /^client_secret_(basic|post)$/.test(one))).toBe(true);
        } else expect(kind).toMatch(/^(token|TokenError)$/);
        if (kind === "token") expect([status, cut]).toEqual([200, "whole"]);
        expect(renderings(error).filter((text) => /s3cret|zM2NyZX/.test(text))).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 1_000 });
    for (const kind of ["token", "TokenError", "ConnectionError"]) {
      expect([kind, (seen.get(kind) ?? 0) > 0]).toEqual([kind, true]);
    }
  });
});
