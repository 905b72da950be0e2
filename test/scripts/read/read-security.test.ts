import { describe, expect, it } from "vitest";
import type { SecurityRequirement } from "../../../scripts/document/document.js";
import type { Scheme, Security } from "../../../scripts/model.js";
import { readSchemes, readScopes, readSecurity } from "../../../scripts/read/read-security.js";
import { normalDocument } from "../reading.js";

function schemes(yaml: string, notes: string[] = []): Scheme[] {
  const note = (pointer: string, message: string): void => void notes.push(`${pointer}: ${message}`);
  return readSchemes(normalDocument(`components: { securitySchemes: ${yaml} }`), note);
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
    ["mutual TLS", "{ type: mutualTLS }", "mutualTLS"],
    ["digest", "{ type: http, scheme: digest }", "http digest"],
    ["HTTP of no scheme", "{ type: http }", "http"],
    ["a key without a name", "{ type: apiKey, in: header }", "apiKey"],
    ["a key in no place that there is", "{ type: apiKey, in: body, name: key }", "apiKey"],
    ["what nobody knows", "{ type: magic }", "magic"],
  ])("leaves out %s, and says so", (_, given, shown) => {
    const notes: string[] = [];
    expect(schemes(`{ One/1: ${given} }`, notes)).toEqual([]);
    expect(notes).toEqual([
      `#/components/securitySchemes/One~11: the security scheme \`One/1\`, \`${shown}\`, is none that the client sends: it is left to \`fetch\``,
    ]);
  });

  it.each<[title: string, given: string, want: string[]]>([
    ["no issuer", "{ type: http, scheme: bearer }", []],
    [
      "those of its flows, each once",
      "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token }, authorizationCode: { authorizationUrl: /ask, tokenUrl: /token }, implicit: { authorizationUrl: /ask } } }",
      ["/token", "/ask"],
    ],
    ["that of OpenID Connect", "{ type: openIdConnect, openIdConnectUrl: /.well-known }", ["/.well-known"]],
  ])("tells %s", (_, given, want) => {
    expect(schemes(`{ One: ${given} }`)).toMatchObject([{ issuers: want }]);
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
  const document = normalDocument(`components: { securitySchemes: {
    Key: ${key}, Same: { type: apiKey, in: header, name: x-key }, Query: { type: apiKey, in: query, name: X-Key },
    Login: ${basic}, Token: ${bearer}, Tls: { type: mutualTLS }
  } }`);

  it.each<[title: string, given: SecurityRequirement[], want: Security, notes?: string[]]>([
    [
      "alternatives, those without credentials too",
      [{ Key: [] }, { Token: ["read"], Key: [] }, {}],
      [["Key"], ["Token", "Key"], []],
    ],
    ["each once, whatever the scopes", [{ Token: ["read"] }, { Token: ["write"] }], [["Token"]]],
    ["none where none is needed", [], []],
    ["none where nothing is sent", [{}], []],
    ["keys in two places", [{ Key: [], Query: [] }], [["Key", "Query"]]],
    ["without what is left to fetch", [{ Tls: [], Key: [] }], [["Key"]]],
    ["none where all is left to fetch", [{ Tls: [] }], []],
    ["what is left to fetch as another alternative", [{ Key: [] }, { Tls: [] }], [["Key"], []]],
    [
      "no scheme that is not defined",
      [{ Nobody: [] }, { Key: [], constructor: [] }],
      [[], ["Key"]],
      [
        "the security scheme `Nobody` is not defined: it is ignored",
        "the security scheme `constructor` is not defined: it is ignored",
      ],
    ],
    [
      "one of two for the same header",
      [
        { Login: [], Token: [] },
        { Key: [], Same: [] },
      ],
      [["Login"], ["Key"]],
      [
        "the security schemes `Login` and `Token` have one place: `Login` alone is sent",
        "the security schemes `Key` and `Same` have one place: `Key` alone is sent",
      ],
    ],
  ])("keeps %s", (_, given, want, wantNotes = []) => {
    const notes: string[] = [];
    expect(readSecurity(given, document, (message) => notes.push(message))).toEqual(want);
    expect(notes).toEqual(wantNotes);
  });
});

describe("readScopes", () => {
  it("keeps those that go together, of each alternative that has some", () => {
    expect(readScopes([{ Token: ["a", "b"], Key: [] }, {}, { Token: ["c"] }])).toEqual([["a", "b"], ["c"]]);
  });
});
