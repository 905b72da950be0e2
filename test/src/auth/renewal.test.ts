import { describe, expect, it } from "vitest";
import {
  type Api,
  apiKey,
  basic,
  bearer,
  type ClientOptions,
  createCaller,
  type Hints,
  rawBody,
  type Secret,
} from "../../../src/index.js";
import { countingServer } from "../counting-server.js";
import { observedFetch, type Responding } from "../observed-fetch.js";

/** A credential that has one value after the other, the last one for ever, and what it was asked with. */
function credential(...values: (string | undefined)[]): { ask: Secret; asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  return {
    asked,
    ask: async (refused) => {
      asked.push(refused);
      return values[asked.length - 1] ?? values.at(-1);
    },
  };
}

/** An API that takes a token. */
const withToken = (accessToken: Secret | undefined): Api => ({
  server: "https://api.example.com",
  schemes: { bearer: bearer({ accessToken }) },
  security: [["bearer"]],
});

/** A server that takes some tokens, and responds with 401 to all others. */
const taking =
  (...tokens: string[]): Responding =>
  ({ headers }) =>
    tokens.includes(headers["authorization"]?.replace("Bearer ", "") ?? "")
      ? Response.json({ a: 1 })
      : Response.json({ message: "expired" }, { status: 401 });

/** Calls once, and tells what was sent by its `Authorization`. */
async function run(
  api: Api,
  respond: Responding,
  { operation = "GET /users", params = {}, hints = {}, ...options }: ClientOptions & Partial<Operation> = {},
) {
  const { fetch, sent } = observedFetch(respond);
  const result = await createCaller({ fetch, ...options }, api)(operation, params, {}, hints)
    .then((data: unknown) => data)
    .catch((error: unknown) => error);
  return { result, sent, tokens: sent.map(({ headers }) => headers["authorization"]) };
}

interface Operation {
  operation: string;
  params: object;
  hints: Hints;
}

const refused = { name: "ApiError", status: 401 };

describe("after a 401, a function", () => {
  it("is asked again, with the value that was refused, and the request is sent again", async () => {
    const { ask, asked } = credential("t1", "t2");
    const { result, tokens } = await run(withToken(ask), taking("t2"));
    expect(result).toEqual({ a: 1 });
    expect(asked).toEqual([undefined, "t1"]);
    expect(tokens).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("is asked but once more", async () => {
    const { ask, asked } = credential("t1", "t2", "t3", "t4");
    const { result, tokens } = await run(withToken(ask), taking("t4"));
    expect(result).toMatchObject(refused);
    expect(asked).toEqual([undefined, "t1"]);
    expect(tokens).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it.each<[title: string, values: (string | undefined)[]]>([
    ["the same", ["t1", "t1"]],
    ["none", ["t1", ""]],
  ])("that has %s to give is the end of it", async (_, values) => {
    const { ask, asked } = credential(...values);
    const { result, tokens } = await run(withToken(ask), taking("t2"));
    expect(result).toMatchObject({ ...refused, body: { message: "expired" } });
    expect(asked).toEqual([undefined, "t1"]);
    expect(tokens).toEqual(["Bearer t1"]);
  });

  it("is asked where nothing else is tried again", async () => {
    const { ask } = credential("t1", "t2");
    const { result } = await run(withToken(ask), taking("t2"), { retry: false });
    expect(result).toEqual({ a: 1 });
  });

  it.each(["POST", "PATCH", "PUT", "DELETE"])("is asked for a %s too, whose body is sent again", async (method) => {
    const { ask } = credential("t1", "t2");
    const given = { operation: `${method} /users`, params: { body: { a: 1 } } };
    const { result, sent } = await run(withToken(ask), taking("t2"), given);
    expect(result).toEqual({ a: 1 });
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      [method, '{"a":1}'],
      [method, '{"a":1}'],
    ]);
  });

  it("is not asked for a stream, which cannot be sent again", async () => {
    const { ask, asked } = credential("t1", "t2");
    const params = { body: new Blob(["abc"]).stream() };
    const given = { operation: "PUT /users", params, hints: { body: rawBody("text/plain") } };
    const { result, tokens } = await run(withToken(ask), taking("t2"), given);
    expect(result).toMatchObject(refused);
    expect([asked, tokens]).toEqual([[undefined], ["Bearer t1"]]);
  });

  it("is asked anew by an attempt that follows, as if nothing had been refused", async () => {
    const { ask, asked } = credential("t1", "t2", "t3");
    const { result, tokens } = await run(
      withToken(ask),
      ({ headers }) => {
        const status = { "Bearer t1": 401, "Bearer t2": 503, "Bearer t3": 200 }[headers["authorization"] ?? ""];
        return Response.json({ a: 1 }, { status: status ?? 500 });
      },
      { retry: { maxDelayMs: 0 } },
    );
    expect(result).toEqual({ a: 1 });
    expect(asked).toEqual([undefined, "t1", undefined]);
    expect(tokens).toEqual(["Bearer t1", "Bearer t2", "Bearer t3"]);
  });

  it("is asked each time that another attempt is refused", async () => {
    const { ask, asked } = credential("t1", "t2", "t3", "t4");
    const responses = [401, 503, 401, 200];
    let count = 0;
    const { result, tokens } = await run(
      withToken(ask),
      () => Response.json({ a: 1 }, { status: responses[count++] ?? 500 }),
      { retry: { maxDelayMs: 0 } },
    );
    expect(result).toEqual({ a: 1 });
    expect(asked).toEqual([undefined, "t1", undefined, "t3"]);
    expect(tokens.length).toBe(4);
  });

  it.each([400, 403, 404, 407, 500])("alone: not after a %i", async (status) => {
    const { ask, asked } = credential("t1", "t2");
    const { result } = await run(withToken(ask), () => new Response(null, { status }));
    expect(result).toMatchObject({ status });
    expect(asked).toEqual([undefined]);
  });

  it("that renews for an interceptor is asked again, and each request goes through the interceptor", async () => {
    const { ask, asked } = credential("t1", "t2");
    const seen: unknown[] = [];
    const { result } = await run(withToken(ask), taking("t2"), {
      interceptors: [
        (next) => async (request, operation) => {
          const response = await next(request, operation);
          seen.push([request.headers.get("Authorization"), response.status]);
          return response;
        },
      ],
    });
    expect(result).toEqual({ a: 1 });
    expect(asked).toEqual([undefined, "t1"]);
    expect(seen).toEqual([
      ["Bearer t1", 401],
      ["Bearer t2", 200],
    ]);
  });
});

describe("after a 401, nothing is sent again where the credential", () => {
  it.each<[title: string, api: Api, options: ClientOptions]>([
    ["is text", withToken("t1"), {}],
    ["is the caller's own header", withToken(() => "t1"), { headers: { Authorization: "Bearer mine" } }],
    ["is none", { ...withToken(undefined), security: [[]] }, {}],
  ])("%s", async (_, api, options) => {
    const { result, sent } = await run(api, taking("t2"), options);
    expect(result).toMatchObject(refused);
    expect(sent.length).toBe(1);
  });
});

describe("of credentials that go together, each", () => {
  it("is asked with its own value that was refused", async () => {
    const username = credential("alice", "alice");
    const password = credential("old", "new");
    const api = {
      server: "https://api.example.com",
      schemes: { basic: basic({ username: username.ask, password: password.ask }) },
      security: [["basic"]],
    };
    const { result, tokens } = await run(api, ({ headers }) =>
      Response.json({ a: 1 }, { status: headers["authorization"] === `Basic ${btoa("alice:new")}` ? 200 : 401 }),
    );
    expect(result).toEqual({ a: 1 });
    expect([username.asked, password.asked]).toEqual([
      [undefined, "alice"],
      [undefined, "old"],
    ]);
    expect(tokens).toEqual([`Basic ${btoa("alice:old")}`, `Basic ${btoa("alice:new")}`]);
  });

  it("is asked, of several schemes too, and one that changes is enough", async () => {
    const token = credential("t1", "t2");
    const api: Api = {
      server: "https://api.example.com",
      schemes: { key: apiKey("X-Api-Key", { apiKey: "k1" }), bearer: bearer({ accessToken: token.ask }) },
      security: [["key", "bearer"]],
    };
    const { result, sent } = await run(api, taking("t2"));
    expect(result).toEqual({ a: 1 });
    expect(token.asked).toEqual([undefined, "t1"]);
    expect(sent.map(({ headers }) => headers["x-api-key"])).toEqual(["k1", "k1"]);
  });

  it("is of the alternative that was sent: another is not tried", async () => {
    const api: Api = {
      server: "https://api.example.com",
      schemes: { key: apiKey("X-Api-Key", { apiKey: "k1" }), bearer: bearer({ accessToken: () => "t2" }) },
      security: [["key"], ["bearer"]],
    };
    const { result, sent } = await run(api, taking("t2"));
    expect(result).toMatchObject(refused);
    expect(sent.length).toBe(1);
  });
});

describe("a renewal that fails", () => {
  const sealed = new RangeError("the vault is sealed");
  const failing: Secret = (refused) => {
    if (refused !== undefined) throw sealed;
    return "t1";
  };

  it("fails the call with its own reason", async () => {
    const { result, sent } = await run(withToken(failing), taking("t2"));
    expect(result).toBe(sealed);
    expect(sent.length).toBe(1);
  });

  it.each<[title: string, next: Secret]>([
    ["fails", failing],
    ["succeeds", (refused) => (refused === undefined ? "t1" : "t2")],
    ["brings nothing new", "t1"],
  ])("or %s leaves no connection busy with the response that nobody wants", async (_, accessToken) => {
    const { origin, requests, connections } = await countingServer((_, to) => {
      to.writeHead(401, { "Content-Type": "application/json" }).end(JSON.stringify({ text: "x".repeat(50_000) }));
    });
    const call = createCaller({ baseUrl: origin }, withToken(accessToken));
    for (let count = 0; count < 10; count++) await call("GET /users", {}).catch(() => {});
    expect(requests()).toBeGreaterThanOrEqual(10);
    // The platform opens a second one, where a request follows a response at once.
    expect(connections()).toBeLessThanOrEqual(2);
  });
});
