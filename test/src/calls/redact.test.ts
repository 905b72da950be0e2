import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createRedact, redactError, secretNames, secretsIn } from "../../../src/calls/redact.js";
import { apiKey, basic } from "../../../src/index.js";
import { observedFetch } from "../observed-fetch.js";

describe("a text is redacted:", () => {
  it.each<[title: string, secrets: string[], text: string, want: string]>([
    ["a secret", ["s3cret-1"], "no user has s3cret-1", "no user has …"],
    ["a secret that comes twice", ["s3cret-1"], "s3cret-1, s3cret-1", "…, …"],
    ["several secrets", ["secret-1", "secret-2"], "secret-2 and secret-1", "… and …"],
    ["one that is part of another", ["secret-1", "secret-1/2"], "secret-1/2 secret-1", "… …"],
    ["one that is part of another, in the other order", ["secret-1/2", "secret-1"], "secret-1/2 secret-1", "… …"],
    ["one that is percent-encoded", ["a b/ä~(c)'"], "GET /tokens/a%20b%2F%C3%A4~(c)%27", "GET /tokens/…"],
    ["one that is encoded as in a form", ["a b/ä~(c)'"], "token=a+b%2F%C3%A4%7E%28c%29%27&page=1", "token=…&page=1"],
    ["one that is percent-encoded twice", ["a b/ä~(c)'"], "/tokens/a%2520b%252F%25C3%25A4~(c)'", "/tokens/…"],
    ["one that is escaped as in JSON", ['a"b\\c\nd/é'], String.raw`no {"pin":"a\"b\\c\nd\/\u00e9"}`, 'no {"pin":"…"}'],
    ["one in JSON in JSON", ['a"b\\c\nd/e'], JSON.stringify(JSON.stringify('a"b\\c\nd/e')), '""…""'],
    ["one in percent-encoded JSON", ['a"b\\c\nd/e'], encodeURIComponent(JSON.stringify('a"b\\c\nd/e')), '"…"'],
    ["one whose UTF-8 was read as Latin-1", ["pässwörd"], "no pÃ¤sswÃ¶rd", "no …"],
    ["one whose Latin-1 was read as UTF-8", ["pässwörd"], "no p\ufffdssw\ufffdrd", "no …"],
    [
      "one of both that looks like an escape that is none",
      ["secret%A0Ā😀,"],
      "no secret%A0Ä\x80ð\x9f\x98\x80, ",
      "no … ",
    ],
    ["one that is decoded", ["a%20b%2Fc+d%27"], "no a b/c d'", "no …"],
    ["several, in several ways", ["secret 1", "secret/2"], "secret+1 secret%2F2 secret 1", "… … …"],
    ["one of characters that mean something in a pattern", ["a.*(b)$&"], "a.*(b)$& axxb", "… axxb"],
    ["one with half a surrogate pair", ["secret\ud800b"], "x secret\ud800b y", "x … y"],
    [
      "a secret of several words, and no word of it alone",
      ["correct horse"],
      "correct horse is no horse",
      "… is no horse",
    ],
    ["no secret of fewer than 8 characters", ["e", "test", "s3cret!"], "the test of s3cret!", "the test of s3cret!"],
    ["nothing where nothing is secret", [], "50%25 of %7E is\\n +1", "50%25 of %7E is\\n +1"],
    ["nothing that only looks escaped", ["s3cret-1"], "50%25 of %7E is\\n +1", "50%25 of %7E is\\n +1"],
    ["nothing for an empty secret", [""], "all is well", "all is well"],
    ["nothing in an empty text", ["s3cret-1"], "", ""],
  ])("%s", (_, secrets, text, want) => {
    expect(createRedact(secrets)(text)).toBe(want);
  });
});

describe("a hostile text is redacted:", () => {
  /** Percent-encodes every character, again and again. */
  const encoded = (text: string, times: number): string => {
    let found = times === 0 ? text : text.replace(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
    for (let count = 1; count < times; count++) found = found.replaceAll("%", "%25");
    return found;
  };

  it.each([
    ["once", 1, 1],
    ["in two depths", 6, 12],
    ["deeper than it is read at once", 20, 60],
    ["so deep that it is left escaped", 20, 4_000],
  ])("two secrets that are escaped %s", (_, depth, deeper) => {
    const [key, password] = ["example-key-0123456789", "example-password"];
    const text = [encoded(key, deeper), encoded(password, depth), encoded(password, deeper)].join(" ");
    expect(createRedact([key, password])(text)).not.toMatch(/example/);
  });

  it("a secret that ends like its replacement", () => {
    const text = `${"example".repeat(13_000)}…`;
    expect(createRedact(["example…"])(text)).toBe("…");
  });

  it("a key that looks like a cookie, as it is and escaped", () => {
    const key = 'example-1=",[1#],x';
    const headers = new Headers({ "X-Api-Key": key });
    const secrets = secretsIn(headers, new Set(["x-api-key"]));
    expect(createRedact(secrets)(`X-Api-Key: ${key} ${JSON.stringify({ pin: key })}`)).toBe('X-Api-Key: … {"pin":"…"}');
  });

  it("many secrets, in many depths", () => {
    const secrets = Array.from({ length: 50 }, (_, index) => `example-${index}-password`);
    const text = secrets.map((secret, index) => encoded(secret, index)).join(" ");
    expect(createRedact(secrets)(text)).not.toMatch(/example/);
  });
});

describe("the names of what is secret", () => {
  const always = ["authorization", "proxy-authorization", "cookie"];

  it("are those of headers that always are, where a document says nothing", () => {
    expect([...secretNames({ server: "/", schemes: {}, security: [] })]).toEqual(always);
  });

  it("are those of a document's schemes and secrets, in lower case", () => {
    const schemes = { key: apiKey("X-Api-Key", {}), basic: basic({}) };
    const names = secretNames({ server: "/", schemes, security: [], secrets: ["Pin", "token"] });
    expect([...names].sort()).toEqual([...always, "x-api-key", "pin", "token"].sort());
  });
});

describe("secrets of headers", () => {
  const names = new Set(["authorization", "cookie", "x-api-key"]);

  it.each<[title: string, headers: HeadersInit, want: string[]]>([
    ["are those of such a name", { "X-API-Key": "s3cret-1", "X-Other": "1" }, ["s3cret-1", "s3cret-1"]],
    ["are credentials, with their scheme and without", { Authorization: "Basic YTpi=" }, ["Basic YTpi=", "YTpi="]],
    ["are cookies, together and each", { Cookie: "a=1x; b=2y=" }, ["a=1x; b=2y=", "1x", "2y="]],
    ["are cookies without spaces", { Cookie: "a=1x;b=2y" }, ["a=1x;b=2y", "1x", "2y"]],
    ["are credentials behind a tab", { Authorization: "Bearer\ts3cret" }, ["Bearer\ts3cret", "s3cret"]],
    ["are keys as they are, with an = at the end", { "X-Api-Key": "s3cret==" }, ["s3cret==", "s3cret=="]],
    ["are none where there are none", { Accept: "application/json" }, []],
  ])("%s", (_, headers, want) => {
    expect(secretsIn(new Headers(headers), names).filter(Boolean)).toEqual(want);
  });
});

describe("secrets of a value", () => {
  const names = new Set(["pin", "token"]);
  class Login {
    name = "alice";
    pin = "s3cret-1";
  }
  const form = new FormData();
  form.set("a", "1");
  form.set("pin", "s3cret-1");
  const cycle: Record<string, unknown> = { pin: "s3cret-1" };
  cycle["self"] = cycle;

  it.each<[title: string, value: unknown, want: string[]]>([
    ["are its members of such a name", { name: "alice", pin: "s3cret-1" }, ["s3cret-1"]],
    ["are members in other cases", { PIN: "s3cret-1", Token: "s3cret-2" }, ["s3cret-1", "s3cret-2"]],
    ["are members however deep", { body: [{ a: { pin: "s3cret-1" } }] }, ["s3cret-1"]],
    ["are all that is below such a name", { pin: { a: ["s3cret-1", { b: "s3cret-2" }] } }, ["s3cret-1", "s3cret-2"]],
    ["are numbers too", { pin: 4711 }, ["4711"]],
    ["are texts of JSON as they are", { pin: '{"a":"b"}' }, ['{"a":"b"}']],
    ["are values in texts of JSON", { login: '{"pin":"s3cret-1"}' }, ["s3cret-1"]],
    ["are no words for nothing", { pin: undefined, token: null }, ["", ""]],
    ["are those of an instance of a class", new Login(), ["s3cret-1"]],
    ["are those of a form", new URLSearchParams({ a: "1", pin: "s3cret-1" }), ["s3cret-1"]],
    ["are those of a form of several parts", form, ["s3cret-1"]],
    ["are those of a value that holds itself", cycle, ["s3cret-1"]],
    ["are none where nothing has such a name", { name: "alice", pins: 2 }, []],
    ["are none of text", "s3cret-1", []],
    ["are none of nothing", undefined, []],
  ])("%s", (_, value, want) => {
    expect(secretsIn(value, names)).toEqual(want);
  });

  it("are not looked for in bytes, one by one", () => {
    expect(secretsIn({ pin: new Uint8Array(10) }, names)).toEqual([]);
  });
});

/** Whatever a log could make of an error. */
function renderings(error: unknown): string[] {
  const own = [String(error), inspect(error), inspect(error, { showHidden: true, depth: null }), JSON.stringify(error)];
  if (!(error instanceof Error)) return own;
  const { message, stack = "", cause } = error;
  return [...own, message, stack, ...(cause === undefined ? [] : renderings(cause))];
}

/** An error with more than an Error has. */
function failed(more: object, message = "fetch failed", options?: ErrorOptions): Error {
  return Object.assign(new TypeError(message, options), more);
}

describe("an error of a `fetch`", () => {
  const hide = createRedact(["s3cret-1", "a b/a b/"]);
  const url = "https://api.example.com/?key=s3cret-1";
  const request = new Request(url, { headers: { Authorization: "Bearer s3cret-1" } });
  const inHidden = Object.defineProperty(new Error("no"), "request", { value: { url }, enumerable: false });
  const inGetter = Object.defineProperty(new Error("no"), "url", { get: () => url, enumerable: true });

  it.each<[title: string, error: unknown]>([
    ["in its message", new TypeError(`failed to fetch ${url}`)],
    ["in its message, percent-encoded", new TypeError("failed to fetch https://api.example.com/a%20b%2Fa%20b%2F")],
    ["in a request that it carries", failed({ request })],
    ["in a plain object that it carries", failed({ config: { headers: { Authorization: "s3cret-1" } } })],
    ["in a URL that it carries", failed({ url })],
    [
      "in bytes that it carries, as HTTPParserError does",
      failed({ code: "HPE_INVALID", data: Buffer.from("s3cret-1") }),
    ],
    ["in text that it carries, as HTTPParserError does", failed({ code: "HPE_INVALID", data: "pin=s3cret-1" })],
    ["in a member that is hidden", inHidden],
    ["in a member that is computed", inGetter],
    ["in a member that a symbol names", failed({ [Symbol("request")]: { url } })],
    ["in its cause", new TypeError("fetch failed", { cause: new Error(url) })],
    ["in the cause of its cause", new TypeError("no", { cause: new Error("no", { cause: failed({ request }) }) })],
    ["in a cause that is text", new TypeError("fetch failed", { cause: url })],
    ["in a cause that is an object", new TypeError("fetch failed", { cause: { url } })],
    ["in its stack alone", failed({ stack: `TypeError: fetch failed\n    at ${url}` })],
    ["in errors that it gathers", new AggregateError([new Error(url)], "all failed")],
    ["in a DOMException's message", new DOMException(url, "NetworkError")],
    ["in text that is no error", url],
  ])("tells no secret that is %s", (_, error) => {
    expect(renderings(redactError(error, hide)).filter((text) => /s3cret|a%20b|115,\s*51/.test(text))).toEqual([]);
  });

  it.each<[title: string, error: Error]>([
    ["plain", new TypeError("fetch failed")],
    [
      "with the facts of a connection",
      failed({ code: "ECONNREFUSED", errno: -111, syscall: "connect", address: "127.0.0.1", port: 1 }),
    ],
    [
      "with a cause of the same kind",
      new TypeError("fetch failed", { cause: failed({ code: "ENOTFOUND", hostname: "a" }) }),
    ],
  ])("that tells none is itself: %s", (_, error) => {
    expect(redactError(error, hide)).toBe(error);
  });

  it("may carry what has no text", () => {
    const error = failed({ data: Object.create(null), mark: Symbol("mark") }, "no s3cret-1");
    expect(redactError(error, hide)).toHaveProperty("message", "no …");
  });

  it("keeps its words, name, code, stack and causes", () => {
    const inner = failed({ code: "ECONNRESET", socket: { secret: "s3cret-1" } }, "read s3cret-1 failed");
    const error = redactError(new TypeError("fetch failed", { cause: inner }), hide);
    expect(error).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { name: "TypeError", message: "read … failed", code: "ECONNRESET" },
    });
    expect(error).toBeInstanceOf(Error);
    expect(Reflect.get(Object(error), "stack")).toMatch(/^TypeError: fetch failed\n +at /);
    expect(Reflect.get(Object(error), "cause")).not.toHaveProperty("socket");
  });

  it("that is no Error is its text", () => {
    expect(redactError("no s3cret-1", hide)).toBe("no …");
    expect(redactError({ url }, hide)).toBe("[object Object]");
    expect(redactError(undefined, hide)).toBe("undefined");
  });

  it("that is its own cause, at any distance, comes to an end", () => {
    const error: Error = new TypeError("no s3cret-1");
    error.cause = new Error("inner", { cause: error });
    expect(redactError(error, hide)).toMatchObject({
      message: "no …",
      cause: { message: "inner", cause: { message: "no …" } },
    });
  });
});

describe("a test of that kind", () => {
  it("finds what a careless error would give away", async () => {
    const { fetch } = observedFetch();
    const error = failed({ request: new Request("https://api.example.com/?key=s3cret-1"), fetch });
    expect(renderings(error).some((text) => text.includes("s3cret-1"))).toBe(true);
  });
});
