import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { TileDBV4 } from "../../generated/tiledb/v4/index.js";
import { ApiError, ClientError, ConnectionError, ResponseError, TimeoutError } from "../../src/index.js";
import { apiKey, type Given, hostileResponses, mallory } from "./hostile-responses.js";
import { http, json, type RawResponse, type RawServer, rawServer, sends, sendsForever } from "./raw-server.js";

const classes = { ApiError, ConnectionError, ResponseError, TimeoutError } as const;
const alice = { data: { username: "alice" } };
const good = sends(json("200 OK", alice));

interface Hostile extends Pick<TileDBV4, "users"> {
  readonly server: RawServer;
  /** From now on it responds as it should. */
  calmDown(): void;
}

/** A client of a server that is hostile. */
async function hostile(respond: RawResponse): Promise<Hostile> {
  let now = respond;
  const server = await rawServer((socket) => now(socket));
  const { users } = new TileDBV4({ apiKey, baseUrl: server.origin, retry: false });
  const calmDown = (): void => {
    now = good;
  };
  return { users, server, calmDown };
}

describe("of a hostile server,", () => {
  it("more than 30 kinds of responses are known", () => {
    expect(new Set(hostileResponses.map(([kind]) => kind)).size).toBe(hostileResponses.length);
    expect(hostileResponses.length).toBeGreaterThan(30);
  });

  it.each(hostileResponses)("%s", async (_, given, want) => {
    const {
      respond,
      operation,
      retry = false,
      timeoutMs,
    }: Given = typeof given === "function" ? { respond: given } : given;
    const { users, server, calmDown } = await hostile(respond);
    const options = { retry, timeoutMs };
    const call = operation ? users.deleteUser({ user_id: "1" }, options) : users.getSelfUser({}, options);
    const error: unknown = await call.then(
      (data) => `success: ${JSON.stringify(data)}`,
      (error: unknown) => error,
    );
    if (!(error instanceof ClientError)) throw new Error(`no failure of ours: ${inspect(error)}`);
    expect(error).toBeInstanceOf(classes[want.name]);
    expect(error).toMatchObject({ name: want.name, operation: operation ?? "GET /users/self" });
    expect(error.message).toEqual(
      typeof want.message === "string" ? want.message : expect.stringMatching(want.message),
    );
    if (error instanceof ApiError || error instanceof ResponseError) {
      const { status, requestId, text, body } = error;
      const wanted = { status: want.status, requestId: want.requestId, text: want.text ?? "" };
      expect({ status, requestId, text }).toEqual(wanted);
      if ("body" in want || text === "") expect(body).toEqual(want.body);
      expect(error.headers).toBeInstanceOf(Headers);
    }
    if (want.cause) expect(innermost(error).message).toMatch(want.cause);
    else expect(error.cause).toBeUndefined();
    // Where the time is over, none need have come.
    if (want.name !== "TimeoutError") expect(server.requests()).toBe(want.requests ?? 1);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(apiKey);
    // The client and the process are as before.
    calmDown();
    expect(await users.getSelfUser()).toEqual(alice);
  });

  it.each<[title: string, behind: string | Buffer]>([
    ["a whole response", mallory],
    ["JSON", '{"data":{"username":"mallory"}}'],
    ["a line break", "\r\n"],
  ])("%s behind a 204 is no part of the next response", async (_, behind) => {
    const { users, calmDown } = await hostile(sends("HTTP/1.1 204 No Content\r\n\r\n", behind));
    expect(await users.deleteUser({ user_id: "1" })).toBeUndefined();
    calmDown();
    expect(await users.getSelfUser()).toEqual(alice);
  });

  it.each<[title: string, response: Buffer]>([
    ["a success", json("200 OK", alice)],
    ["a failure", http("500 Oops")],
  ])("another response behind %s is no part of the next", async (_, response) => {
    const { users, calmDown } = await hostile(sends(response, mallory));
    await users.getSelfUser().safe();
    calmDown();
    expect(await users.getSelfUser()).toEqual(alice);
  });

  it("a failure without an end is let go of: its connection closes", async () => {
    let onClose = (): void => {};
    const closed = new Promise<void>((resolve) => {
      onClose = resolve;
    });
    const { users } = await hostile((socket) => {
      socket.on("close", onClose);
      sendsForever("HTTP/1.1 500 Oops\r\n\r\n", "x".repeat(10_000))(socket);
    });
    await expect(users.getSelfUser()).rejects.toBeInstanceOf(ApiError);
    await closed;
  });

  it.each<[title: string, status: string]>([
    ["a success", "200 OK"],
    ["a failure", "400 Bad Request"],
  ])("__proto__ in %s changes no other object", async (_, status) => {
    const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const { users } = await hostile(sends(http(status, ["Content-Type: application/json"], text)));
    const result = await users.getSelfUser().safe();
    const made = [{}, result, result.ok ? result.data : result.error];
    expect(made.map((one) => Reflect.get(one, "polluted"))).toEqual([undefined, undefined, undefined]);
  });
});

function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}
