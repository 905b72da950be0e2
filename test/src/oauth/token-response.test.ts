import { describe, expect, it } from "vitest";
import { clientCredentials, refreshToken, TokenError, type TokenSource } from "../../../src/oauth/index.js";
import { type ObservedFetch, observedFetch } from "../observed-fetch.js";
import { renderings } from "./renderings.js";

const account = { tokenEndpoint: "https://id.example.com/token", clientId: "service" };
const good = { access_token: "t1", token_type: "Bearer" };

/** Responds with these bodies in turn, and with the last one from then on. */
function responding(...bodies: readonly object[]): ObservedFetch {
  const left = [...bodies];
  return observedFetch(() => Response.json(left.length > 1 ? left.shift() : left[0]));
}

const failure = (promise: Promise<unknown>): Promise<unknown> => promise.then(String, (error: unknown) => error);

const sources: readonly [grant: string, make: (observed: ObservedFetch) => TokenSource][] = [
  ["client credentials", ({ fetch }) => clientCredentials({ ...account, fetch })],
  ["a refresh token", ({ fetch }) => refreshToken({ ...account, fetch, refreshToken: "r1-of-the-user" })],
];

describe.each(sources)("with %s", (_, make) => {
  const unusable = "access_token contains characters that a header cannot hold, or spaces at an end";

  it.each<[title: string, token: unknown, words: string]>([
    ["a line break", "s3cret\r\nX-Admin: 1", unusable],
    ["a line feed at the end", "s3cret\n", unusable],
    ["NUL", "s3cret\0", unusable],
    ["DEL", "s3cret\x7f", unusable],
    ["a control character", "s3cret\x1b[0m", unusable],
    ["a character beyond Latin-1", "s3cret…", unusable],
    ["an emoji", "s3cret😀", unusable],
    ["half of a surrogate pair", "s3cret\ud800", unusable],
    ["a space at the end", "s3cret ", unusable],
    ["a space at the beginning", " s3cret", unusable],
    ["a tab at the end", "s3cret\t", unusable],
    ["only a space", " ", unusable],
    ["nothing", "", "access_token is empty"],
    ["null", null, "access_token is missing"],
    ["a number", 7, "access_token is not a string"],
    ["a list", ["s3cret"], "access_token is not a string"],
    ["an object that cannot be text", { toString: 1, valueOf: "s3cret" }, "access_token is not a string"],
  ])("refuses an access token of %s, and does not keep it", async (_, token, words) => {
    const observed = responding({ ...good, access_token: token }, { ...good, access_token: "t2" });
    const source = make(observed);
    const error = await failure(source());
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ message: `POST ${account.tokenEndpoint}: 200 ${words}`, code: undefined });
    expect(renderings(error).filter((text) => text.includes("s3cret"))).toEqual([]);
    expect([await source(), await source(), observed.sent.length]).toEqual(["t2", "t2", 2]);
  });

  it.each<[title: string, token: string]>([
    ["every character that a header can hold", `!${latin1()}!`],
    ["one character", "~"],
    ["a tab and spaces within", "a\tb  c"],
    ["a no-break space at the end", "a\xa0"],
  ])("takes an access token of %s", async (_, token) => {
    expect(await make(responding({ ...good, access_token: token }))()).toBe(token);
    expect(new Headers({ Authorization: `Bearer ${token}` }).get("Authorization")).toBe(`Bearer ${token}`);
  });

  it.each<[title: string, members: object, words: string]>([
    ["a type that is an object", { token_type: { toString: 1 } }, "token_type is not a string"],
    ["a type that is null", { token_type: null }, "token_type is missing"],
    ["a type that only begins well", { token_type: "bearer token" }, "token_type is bearer token, not bearer"],
    ["a lifetime that is an object", { expires_in: { valueOf: 60 } }, "expires_in is not a number of seconds"],
    ["a lifetime that is a list", { expires_in: [60] }, "expires_in is not a number of seconds"],
    ["a lifetime that is true", { expires_in: true }, "expires_in is not a number of seconds"],
    ["a lifetime that is empty", { expires_in: "" }, "expires_in is not a number of seconds"],
    ["a lifetime with a unit", { expires_in: "60s" }, "expires_in is not a number of seconds"],
    ["a lifetime below 0 in text", { expires_in: "-60" }, "expires_in is not a number of seconds"],
    ["a lifetime of 400 digits", { expires_in: "9".repeat(400) }, "expires_in is not a number of seconds"],
    ["a refresh token that is a number", { refresh_token: 7 }, "refresh_token is not a string with characters"],
    ["a refresh token that is empty", { refresh_token: "" }, "refresh_token is not a string with characters"],
    ["half a pair in a refresh token", { refresh_token: "\udc00" }, "refresh_token contains a lone surrogate"],
    ["an error that is an object", { error: { toString: 1 }, error_description: [] }, "error is set"],
    ["an error that is a number", { error: 0, error_description: { a: 1 } }, "error is set"],
  ])("refuses %s", async (_, members, words) => {
    const error = await failure(make(responding({ ...good, ...members }))());
    expect(error).toMatchObject({ name: "TokenError", message: `POST ${account.tokenEndpoint}: 200 ${words}` });
  });

  it("refuses a lifetime beyond any number", async () => {
    const text = '{"access_token":"t1","token_type":"Bearer","expires_in":1e999}';
    const error = await failure(make(observedFetch(() => new Response(text)))());
    expect(error).toMatchObject({ name: "TokenError", message: expect.stringContaining("expires_in is not a number") });
  });

  it.each<[title: string, name: string]>([
    ["a scope", "scope"],
    ["an error description", "error_description"],
    ["a property of its own", "x"],
  ])("takes a token beside %s of any shape, however deep", async (_, name) => {
    const deep = `{"access_token":"t1","token_type":"Bearer","${name}":${"[".repeat(40_000)}${"]".repeat(40_000)}}`;
    expect(await make(observedFetch(() => new Response(deep)))()).toBe("t1");
  });

  it.each(["access_token", "token_type", "expires_in", "refresh_token", "error"])(
    "refuses lists 40 000 deep as %s",
    async (name) => {
      const others = JSON.stringify({ ...good, [name]: undefined }).slice(1, -1);
      const deep = `{${others},"${name}":${"[".repeat(40_000)}${"]".repeat(40_000)}}`;
      const error = await failure(make(observedFetch(() => new Response(deep)))());
      expect(error).toMatchObject({ name: "TokenError", status: 200 });
    },
  );
});

describe("a refresh token beside an access token that cannot be used", () => {
  it.each<[title: string, fault: object]>([
    ["access token", { access_token: "a\nb" }],
    ["type", { token_type: "mac" }],
    ["lifetime", { expires_in: -1 }],
  ])("replaces the one before, which the server may have ended: %s", async (_, fault) => {
    const observed = responding({ ...good, refresh_token: "r2", ...fault }, good);
    const told: string[] = [];
    const onRotate = (newer: string): void => void told.push(newer);
    const source = refreshToken({ ...account, fetch: observed.fetch, refreshToken: "r1", onRotate });
    expect(await failure(source())).toBeInstanceOf(TokenError);
    expect(await source()).toBe("t1");
    const sent = observed.sent.map(({ body }) => new URLSearchParams(body).get("refresh_token"));
    expect([sent, told]).toEqual([["r1", "r2"], ["r2"]]);
  });

  it("is not used if it comes with an error", async () => {
    const observed = responding({ ...good, refresh_token: "r2", error: "invalid_scope" }, good);
    const source = refreshToken({ ...account, fetch: observed.fetch, refreshToken: "r1" });
    expect(await failure(source())).toMatchObject({ code: "invalid_scope" });
    expect(await source()).toBe("t1");
    expect(observed.sent.map(({ body }) => new URLSearchParams(body).get("refresh_token"))).toEqual(["r1", "r1"]);
  });
});

function latin1(): string {
  const codes = Array.from({ length: 256 }, (_, code) => code);
  return String.fromCharCode(...codes.filter((code) => code === 9 || (code >= 32 && code !== 127)));
}
