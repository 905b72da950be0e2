import { describe, expect, it } from "vitest";
import type { Scheme } from "../../scripts/model.js";
import { readSchemes, readSecurity } from "../../scripts/read-security.js";
import { normalDocument } from "./reading.js";

function schemes(yaml: string): Scheme[] {
  return readSchemes(normalDocument(`components: { securitySchemes: ${yaml} }`));
}

const key = "{ type: apiKey, in: header, name: X-Key }";
const basic = "{ type: http, scheme: basic }";
const bearer = "{ type: http, scheme: bearer }";

describe("readSchemes", () => {
  it.each<[title: string, given: string, want: Partial<Scheme>]>([
    [
      "a key in a header",
      "{ type: apiKey, in: header, name: X-Key }",
      { kind: "apiKey", in: "header", parameter: "X-Key", options: ["apiKey"] },
    ],
    [
      "a key in the query",
      "{ type: apiKey, in: query, name: key }",
      { kind: "apiKey", in: "query", parameter: "key", options: ["apiKey"] },
    ],
    [
      "a key in a cookie",
      "{ type: apiKey, in: cookie, name: sid }",
      { kind: "apiKey", in: "cookie", parameter: "sid", options: ["apiKey"] },
    ],
    [
      "name and password",
      basic,
      { kind: "basic", in: "header", parameter: "Authorization", options: ["username", "password"] },
    ],
    ["a token", bearer, { kind: "bearer", in: "header", parameter: "Authorization", options: ["accessToken"] }],
    ["a token, whatever the case", "{ type: http, scheme: Bearer }", { kind: "bearer", options: ["accessToken"] }],
    ["OAuth 2", "{ type: oauth2, flows: {} }", { kind: "bearer", options: ["accessToken"] }],
    ["OpenID Connect", "{ type: openIdConnect, openIdConnectUrl: /x }", { kind: "bearer", options: ["accessToken"] }],
    ["what the document says of it", "{ type: http, scheme: basic, description: By name }", { description: "By name" }],
  ])("reads %s", (_, given, want) => {
    expect(schemes(`{ One: ${given} }`)).toEqual([expect.objectContaining({ name: "One", ...want })]);
  });

  it.each([
    ["mutual TLS", "{ type: mutualTLS }"],
    ["digest", "{ type: http, scheme: digest }"],
    ["HTTP of no scheme", "{ type: http }"],
  ])("leaves out %s", (_, given) => {
    expect(schemes(`{ One: ${given} }`)).toEqual([]);
  });

  it.each<[title: string, given: string, want: Record<string, string[]>]>([
    ["a second key", `{ One: ${key}, Two: ${key} }`, { One: ["apiKey"], Two: ["two"] }],
    [
      "a second pair",
      `{ One: ${basic}, Two: ${basic} }`,
      { One: ["username", "password"], Two: ["twoUsername", "twoPassword"] },
    ],
    [
      "a second token, which is the same",
      `{ One: ${bearer}, Two: ${bearer} }`,
      { One: ["accessToken"], Two: ["accessToken"] },
    ],
    [
      "a second key with the name of the first one's option",
      `{ One: ${key}, api_key: ${key} }`,
      { One: ["apiKey"], api_key: ["apiKeyCredential"] },
    ],
    [
      "a second key with the name of an option of every client",
      `{ One: ${key}, headers: ${key} }`,
      { One: ["apiKey"], headers: ["headersCredential"] },
    ],
    [
      "a second key with the name of another kind's option",
      `{ One: ${key}, access_token: ${key}, Three: ${bearer} }`,
      { One: ["apiKey"], access_token: ["accessTokenCredential"], Three: ["accessToken"] },
    ],
    [
      "three keys, two of which become the same",
      `{ One: ${key}, a-b: ${key}, a_b: ${key} }`,
      { One: ["apiKey"], "a-b": ["aB"], a_b: ["aBCredential"] },
    ],
  ])("names the options of %s", (_, given, want) => {
    expect(Object.fromEntries(schemes(given).map(({ name, options }) => [name, options]))).toEqual(want);
  });
});

describe("readSecurity", () => {
  it("keeps alternatives, those without credentials too", () => {
    expect(readSecurity([{ Key: [] }, { Token: ["read"], Key: [] }, {}])).toEqual([["Key"], ["Token", "Key"], []]);
  });
});
