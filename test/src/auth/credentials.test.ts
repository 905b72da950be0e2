import { describe, expect, it } from "vitest";
import {
  type Api,
  apiKey,
  apiKeyInCookie,
  apiKeyInQuery,
  basic,
  bearer,
  type CallOptions,
  createCaller,
  type Hints,
  type Secret,
} from "../../../src/index.js";
import { type ObservedFetch, observedFetch } from "../observed-fetch.js";

/** The options of a client whose document has every kind of scheme. */
interface Configured {
  apiKey?: Secret;
  appId?: Secret;
  queryKey?: Secret;
  session?: Secret;
  csrf?: Secret;
  username?: Secret;
  password?: Secret;
  accessToken?: Secret;
  headers?: Record<string, string>;
}

interface Extra {
  params?: object;
  options?: CallOptions;
  hints?: Hints;
}

function setUp(
  security: Api["security"],
  given: Configured,
): ObservedFetch & { call(extra?: Extra): Promise<unknown> } {
  const observed = observedFetch();
  const call = createCaller(
    { fetch: observed.fetch, headers: given.headers },
    {
      server: "https://api.example.com",
      security,
      schemes: {
        key: apiKey("X-Api-Key", { apiKey: given.apiKey }),
        app: apiKey("X-App-Id", { appId: given.appId }),
        query: apiKeyInQuery("key", { queryKey: given.queryKey }),
        session: apiKeyInCookie("session", { session: given.session }),
        csrf: apiKeyInCookie("csrf", { csrf: given.csrf }),
        basic: basic({ username: given.username, password: given.password }),
        bearer: bearer({ accessToken: given.accessToken }),
      },
    },
  );
  const run = ({ params = {}, options = {}, hints = {} }: Extra = {}) => call("GET /users", params, options, hints);
  return { ...observed, call: run };
}

/** What was sent, one line each: the URL's query, and the headers that may carry a credential. */
function credentialsOf({ sent }: ObservedFetch): string[] {
  const common = ["accept", "user-agent", "x-other"];
  return sent.map(({ url, headers }) => {
    const own = Object.entries(headers).filter(([name]) => !common.includes(name));
    return [new URL(url).search, ...own.map(([name, value]) => `${name}: ${value}`)].filter(Boolean).join(", ");
  });
}

/** Basic as RFC 7617 has it, by Node's own means. */
const inBase64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");

describe("a credential is sent", () => {
  it.each<[title: string, security: Api["security"], given: Configured, want: string]>([
    ["as an API key in a header", [["key"]], { apiKey: "k1" }, "x-api-key: k1"],
    ["as an API key in the query", [["query"]], { queryKey: "k&1" }, "?key=k%261"],
    ["as an API key in a cookie", [["session"]], { session: "k; 1" }, "cookie: session=k%3B%201"],
    ["as Basic", [["basic"]], { username: "alice", password: "secret" }, "authorization: Basic YWxpY2U6c2VjcmV0"],
    [
      "as Basic in UTF-8",
      [["basic"]],
      { username: "Zoë", password: "пароль😀" },
      `authorization: Basic ${inBase64("Zoë:пароль😀")}`,
    ],
    [
      "as Basic with a colon in the password",
      [["basic"]],
      { username: "alice", password: "a:b" },
      `authorization: Basic ${inBase64("alice:a:b")}`,
    ],
    ["as Bearer", [["bearer"]], { accessToken: "t1" }, "authorization: Bearer t1"],
    ["from a function", [["key"]], { apiKey: () => "k2" }, "x-api-key: k2"],
    ["from an async function", [["bearer"]], { accessToken: async () => "t2" }, "authorization: Bearer t2"],
    [
      "from a value and a function",
      [["basic"]],
      { username: "alice", password: async () => "secret" },
      "authorization: Basic YWxpY2U6c2VjcmV0",
    ],
    ["not at all where none is asked for", [], { apiKey: "k1", accessToken: "t1" }, ""],
    ["not at all where none is allowed", [[]], { apiKey: "k1", accessToken: "t1" }, ""],
  ])("%s", async (_, security, given, want) => {
    const observed = setUp(security, given);
    await observed.call();
    expect(credentialsOf(observed)).toEqual([want]);
  });
});

describe("of the alternatives", () => {
  const three: Api["security"] = [["key"], ["basic"], ["bearer"]];
  const alice = { username: "alice", password: "secret" };

  it.each<[title: string, security: Api["security"], given: Configured, want: string]>([
    [
      "the first is sent where all are configured",
      three,
      { apiKey: "k1", ...alice, accessToken: "t1" },
      "x-api-key: k1",
    ],
    [
      "the document's order counts",
      [["bearer"], ["key"]],
      { apiKey: "k1", accessToken: "t1" },
      "authorization: Bearer t1",
    ],
    ["one that is not configured is passed over", three, { accessToken: "t1" }, "authorization: Bearer t1"],
    [
      "one that is half configured is passed over",
      three,
      { username: "alice", accessToken: "t1" },
      "authorization: Bearer t1",
    ],
    ["one that is empty is passed over", three, { apiKey: "", accessToken: "t1" }, "authorization: Bearer t1"],
    [
      "one whose function has nothing is passed over",
      three,
      { apiKey: async () => undefined, accessToken: "t1" },
      "authorization: Bearer t1",
    ],
    [
      "one of Basic and Bearer is sent",
      [["basic"], ["bearer"]],
      { ...alice, accessToken: "t1" },
      "authorization: Basic YWxpY2U6c2VjcmV0",
    ],
    [
      "schemes that belong together are sent together",
      [["key", "app"]],
      { apiKey: "k1", appId: "a1" },
      "x-api-key: k1, x-app-id: a1",
    ],
    [
      "header, query and cookies are sent together",
      [["key", "query", "session", "csrf"]],
      { apiKey: "k1", queryKey: "k2", session: "s1", csrf: "c1" },
      "?key=k2, cookie: session=s1; csrf=c1, x-api-key: k1",
    ],
    [
      "schemes that belong together are passed over where one is not configured",
      [["key", "app"], ["bearer"]],
      { apiKey: "k1", accessToken: "t1" },
      "authorization: Bearer t1",
    ],
    ["the anonymous one is sent where nothing is configured", [[], ["key"]], {}, ""],
    ["the anonymous one is not sent where another is configured", [[], ["key"]], { apiKey: "k1" }, "x-api-key: k1"],
    ["the anonymous one is sent where another is half configured", [["basic"], []], { username: "alice" }, ""],
    ["a scheme that the client cannot send is the business of fetch", [["mutualTls"]], {}, ""],
  ])("%s", async (_, security, given, want) => {
    const observed = setUp(security, given);
    await observed.call();
    expect(credentialsOf(observed)).toEqual([want]);
  });

  it("an operation's own take the place of the API's", async () => {
    const observed = setUp([["key"]], { apiKey: "k1", accessToken: "t1" });
    await observed.call({ hints: { security: [["bearer"]] } });
    await observed.call({ hints: { security: [] } });
    expect(credentialsOf(observed)).toEqual(["authorization: Bearer t1", ""]);
  });

  it("that would use Authorization twice, only one use is sent", async () => {
    const observed = setUp([["basic", "bearer"]], { ...alice, accessToken: "t1" });
    await observed.call();
    expect(credentialsOf(observed)).toEqual(["authorization: Bearer t1"]);
  });
});

describe("the caller's own credential is sent, and nothing else, where it is", () => {
  const all: Configured = {
    apiKey: "k1",
    queryKey: "k2",
    session: "s1",
    username: "alice",
    password: "secret",
    accessToken: "t1",
  };
  const every: Api["security"] = [["key"], ["query"], ["session"], ["basic"], ["bearer"]];
  const parameter = "X-Api-Key";

  it.each<[title: string, security: Api["security"], given: Configured, extra: Extra, want: string]>([
    [
      "a header parameter",
      every,
      all,
      { params: { [parameter]: "scoped" }, hints: { header: [parameter] } },
      "x-api-key: scoped",
    ],
    [
      "a header parameter, and no key is configured",
      [["key"]],
      {},
      { params: { [parameter]: "scoped" }, hints: { header: [parameter] } },
      "x-api-key: scoped",
    ],
    ["a header of the call", every, all, { options: { headers: { "x-api-key": "mine" } } }, "x-api-key: mine"],
    [
      "Authorization of the call",
      every,
      all,
      { options: { headers: { authorization: "Digest d" } } },
      "authorization: Digest d",
    ],
    ["a header of the client", every, { ...all, headers: { "X-API-KEY": "mine" } }, {}, "x-api-key: mine"],
    ["a query parameter", every, all, { params: { key: "mine" } }, "?key=mine"],
    [
      "a cookie parameter",
      every,
      all,
      { params: { session: "mine" }, hints: { cookie: ["session"] } },
      "cookie: session=mine",
    ],
    [
      "a cookie of the call",
      every,
      all,
      { options: { headers: { Cookie: "a=1; session=2" } } },
      "cookie: a=1; session=2",
    ],
    [
      "one of those that belong together",
      [["key", "app"]],
      { apiKey: "k1", appId: "a1", headers: { "X-App-Id": "mine" } },
      {},
      "x-app-id: mine",
    ],
  ])("%s", async (_, security, given, extra, want) => {
    const observed = setUp(security, given);
    await observed.call(extra);
    expect(credentialsOf(observed)).toEqual([want]);
  });

  it("another header, query parameter or cookie is none", async () => {
    const observed = setUp([["key", "query", "session"]], { ...all, headers: { "X-Other": "1" } });
    await observed.call({ params: { page: 1 }, options: { headers: { Cookie: "theme=dark" } } });
    expect(credentialsOf(observed)).toEqual(["?page=1&key=k2, cookie: theme=dark; session=s1, x-api-key: k1"]);
  });
});

describe("a function", () => {
  it("is asked at each request", async () => {
    let count = 0;
    const observed = setUp([["bearer"]], { accessToken: async () => `t${++count}` });
    await observed.call();
    await observed.call();
    expect(credentialsOf(observed)).toEqual(["authorization: Bearer t1", "authorization: Bearer t2"]);
  });

  it.each<[title: string, security: Api["security"], extra: Extra]>([
    ["that comes after the one that is sent", [["key"], ["bearer"]], {}],
    ["whose place the caller's own header takes", [["bearer"]], { options: { headers: { Authorization: "mine" } } }],
    ["of a scheme that is not asked for", [["key"]], {}],
  ])("%s is not asked", async (_, security, extra) => {
    let count = 0;
    const observed = setUp(security, { apiKey: "k1", accessToken: () => `t${++count}` });
    await observed.call(extra);
    expect(count).toBe(0);
  });

  it.each<[title: string, fail: (reason: unknown) => Promise<string>]>([
    ["rejects", (reason) => Promise.reject(reason)],
    [
      "throws",
      (reason) => {
        throw reason;
      },
    ],
  ])("that %s fails the call with its own reason, and nothing is sent", async (_, fail) => {
    const reason = new RangeError("the vault is sealed");
    const observed = setUp([["key"], ["bearer"]], { apiKey: () => fail(reason), accessToken: "t1" });
    await expect(observed.call()).rejects.toBe(reason);
    expect(observed.sent).toEqual([]);
  });

  it("may fail with a reason that is no Error", async () => {
    const observed = setUp([["key"]], { apiKey: () => Promise.reject("sealed") });
    await expect(observed.call()).rejects.toBe("sealed");
  });
});

describe("nothing is sent, and an ArgumentError says what to configure,", () => {
  it.each<[title: string, security: Api["security"], given: Configured, want: string]>([
    ["where nothing is configured", [["key"]], {}, "GET /users needs credentials: apiKey"],
    [
      "where there is a choice",
      [["key"], ["basic"], ["bearer"]],
      {},
      "GET /users needs credentials: apiKey, or username and password, or accessToken",
    ],
    [
      "where half is configured",
      [["basic"]],
      { username: "alice" },
      "GET /users needs credentials: username and password",
    ],
    [
      "where one of those that belong together is configured",
      [["key", "app"]],
      { apiKey: "s3cret" },
      "GET /users needs credentials: apiKey and appId",
    ],
    [
      "where a function has nothing",
      [["bearer"]],
      { accessToken: async () => undefined },
      "GET /users needs credentials: accessToken",
    ],
    [
      "where another scheme is configured",
      [["key"]],
      { accessToken: "s3cret" },
      "GET /users needs credentials: apiKey",
    ],
    [
      "where a user name holds a colon",
      [["basic"]],
      { username: "al:ice", password: "s3cret" },
      "username cannot have a colon",
    ],
    [
      "where a key holds a line break",
      [["key"]],
      { apiKey: "s3cret\r\nX-Admin: 1" },
      'header "X-Api-Key" cannot be sent',
    ],
    [
      "where a token holds letters beyond Latin-1",
      [["bearer"]],
      { accessToken: "s3cret–" },
      'header "Authorization" cannot be sent',
    ],
  ])("%s", async (_, security, given, message) => {
    const observed = setUp(security, given);
    await expect(observed.call()).rejects.toMatchObject({ name: "ArgumentError", message });
    expect(observed.sent).toEqual([]);
  });
});
