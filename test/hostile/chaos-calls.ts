import { createTileDBV4Caller } from "../../generated/tiledb/v4/client.js";
import { getUser } from "../../generated/tiledb/v4/functions.js";
import { TileDBV4 } from "../../generated/tiledb/v4/index.js";
import {
  type ApiPromise,
  byToken,
  type ClientOptions,
  callPages,
  emptyResponse,
  eventData,
  type Hints,
  type Interceptor,
  jsonLines,
  logAttempts,
  typedResponse,
} from "../../src/index.js";
import { clientCredentials } from "../../src/oauth/index.js";
import { callerOf, type Given, hints, params, tiledb } from "./chaos-client.js";

/** Kinds of calls. */
// biome-ignore format: several on a line read better than one
export type Kind =
  | "json" | "response" | "method" | "function" | "post" | "safe" | "pages" | "events" | "left events"
  | "lines" | "unread" | "cancelled" | "by hand" | "nothing" | "intercepted" | "oauth";

/** A kind of call: resolves to what it got, of which each text must have the marker. */
type Make = (given: Given) => Promise<readonly string[]>;

const text = (value: unknown): string => JSON.stringify(value) ?? "";

const get = (given: Given, more: Hints = {}, client: ClientOptions = {}): ApiPromise<unknown> =>
  callerOf(given, client)<ApiPromise<unknown>>("GET /things", params(given), given.options, { ...hints, ...more });

/** What is common to parts of a stream. */
async function parts(given: Given, reader: Hints["response"], most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const call = callerOf(given)<ApiPromise<AsyncIterable<unknown>>>;
  const got: string[] = [];
  for await (const part of await call("GET /things", params(given), given.options, {
    ...hints,
    ...(reader && { response: reader }),
  })) {
    got.push(text(part));
    if (got.length === most) break;
  }
  return got;
}

interface Page {
  readonly items: string[];
  readonly next: unknown;
}

const adds: Interceptor = (next) => (request, operation) => {
  request.headers.set("X-Seen", "1");
  return next(request, operation);
};

/** Calls by their kind. */
export const calls: Readonly<Record<Kind, Make>> = {
  json: async (given) => [text(await get(given))],
  response: async (given) => [text((await get(given).withResponse()).data)],
  method: async (given) => [text(await new TileDBV4(tiledb(given)).users.getUser({ user_id: "u1" }, given.options))],
  function: async (given) => [
    text(await getUser(createTileDBV4Caller(tiledb(given)), { user_id: "u1" }, given.options)),
  ],
  async post(given) {
    const body = { username: "alice", email: "alice@example.com", password: given.plan.secret };
    return [text(await new TileDBV4(tiledb(given)).users.createUser({ body }, given.options))];
  },
  async safe(given) {
    const result = await get(given).safe();
    if (!result.ok) throw result.error;
    return [text(result.data)];
  },
  async pages(given) {
    const paging = byToken<Page, string>(
      "token",
      (page) => page.items,
      (page) => page.next,
    );
    return await callPages(callerOf(given), "GET /things", params(given), given.options, paging, hints).toArray();
  },
  events: (given) => parts(given, typedResponse(eventData())),
  "left events": (given) => parts(given, typedResponse(eventData()), 1),
  lines: (given) => parts(given, typedResponse(jsonLines("application/x-ndjson"))),
  async unread(given) {
    await get(given).asResponse();
    return [];
  },
  async cancelled(given) {
    await (await get(given).asResponse()).body?.cancel();
    return [];
  },
  async "by hand"(given) {
    await (await get(given).asResponse()).text();
    return [];
  },
  async nothing(given) {
    const call = callerOf(given)<ApiPromise<unknown>>("DELETE /things", params(given), given.options, {
      ...hints,
      response: emptyResponse,
    });
    return [(await call.withResponse()).response.headers.get("X-Marker") ?? "none"];
  },
  intercepted: async (given) => [text(await get(given, {}, { interceptors: [adds, logAttempts(given.print), adds] }))],
  async oauth(given) {
    const { plan, origin, options } = given;
    const source = clientCredentials({
      tokenEndpoint: `${origin}/token?call=${plan.id}`,
      clientId: "user",
      clientSecret: plan.secret,
      clientAuthentication: plan.choice % 2 === 0 ? "basic" : "post",
      timeoutMs: plan.timeoutMs,
    });
    const caller = callerOf(given, {}, source);
    return [text(await caller<ApiPromise<unknown>>("GET /things", params(given), options, hints))];
  },
};

/** All kinds, in an order that does not change. */
export const kinds: readonly Kind[] = Object.keys(calls).filter((name): name is Kind => name in calls);

/** How else calls of a kind may end, whatever the server does. */
export const otherEnds: Partial<Record<Kind, readonly string[]>> = {
  // The body of a success is not looked at, or not all of it.
  unread: ["value"],
  cancelled: ["value"],
  "by hand": ["value"],
  "left events": ["value"],
  // A body instead of none is wrong, and an empty success right.
  nothing: ["ResponseError", "value"],
  // An error response that breaks off is no response here.
  oauth: ["TokenError", "ConnectionError"],
};
