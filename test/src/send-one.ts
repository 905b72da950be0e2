import { expect } from "vitest";
import { type Api, type CallOptions, createCaller, type Hints } from "../../src/index.js";
import type { Place } from "../../src/parameters/parameter.js";
import { observedFetch, type Sent } from "./observed-fetch.js";

const api: Api = { server: "https://api.example.com", schemes: {}, security: [] };

/** A request as the platform sends it. */
export interface SentOne extends Sent {
  /** Path and query, as the platform's own parser leaves them. */
  readonly target: string;
  /** What the platform's `fetch` was given. */
  readonly init: RequestInit;
}

/** Calls an operation as a resource does, and tells what was sent: one request, without the headers of every call. */
export async function sendOne(
  operation: string,
  params: object,
  hints: Hints = {},
  options: CallOptions = {},
): Promise<SentOne> {
  let given: RequestInit = {};
  const { fetch, sent } = observedFetch((_, init) => {
    given = init;
    return Response.json({});
  });
  await createCaller({ fetch }, api)(operation, params, options, hints);
  const [one, ...others] = sent;
  if (one === undefined || others.length > 0) throw new Error(`sent ${sent.length} requests`);
  const { accept, "user-agent": userAgent, ...headers } = one.headers;
  const { href, origin } = new URL(one.url);
  return { ...one, headers, target: href.slice(origin.length), init: given };
}

/** Calls an operation that refuses what it is given, and tells why; nothing was sent. */
export async function refusal(operation: string, params: object, hints: Hints = {}): Promise<unknown> {
  const { fetch, sent } = observedFetch();
  const call = createCaller({ fetch }, api)(operation, params, {}, hints);
  const reason = await call.then(
    () => "no reason",
    (error: unknown) => error,
  );
  expect(sent).toEqual([]);
  return reason;
}

/** Sends a parameter, and tells what stands in its place: one segment, the query, one header, all cookies. */
export async function sendParameter(place: Place, name: string, value: unknown, hints: Hints = {}): Promise<string> {
  const sent = await sendOne(...callWith(place, name, value, hints));
  if (place === "header") return sent.headers[name.toLowerCase()] ?? "";
  if (place === "cookie") return sent.headers["cookie"] ?? "";
  const [, before, written = ""] = /^(\/in\/|\/in\?|\/in$)(.*)$/.exec(sent.target) ?? [];
  if (place === "query" && before !== "/in/") return written;
  if (place === "path" && before === "/in/" && /^[^/?]+\/end$/.test(written)) return written.slice(0, -"/end".length);
  throw new Error(`sent to ${sent.target}`);
}

/** Why a parameter is refused; nothing was sent. */
export function refuseParameter(place: Place, name: string, value: unknown, hints: Hints = {}): Promise<unknown> {
  return refusal(...callWith(place, name, value, hints));
}

/** A call of an operation that has one parameter. */
function callWith(
  place: Place,
  name: string,
  value: unknown,
  hints: Hints,
): [operation: string, params: object, hints: Hints] {
  // So that any name is a member of its own, `__proto__` too.
  const params = Object.fromEntries([[name, value]]);
  const operation = place === "path" ? `GET /in/{${name}}/end` : "GET /in";
  return [operation, params, { ...(place === "header" || place === "cookie" ? { [place]: [name] } : {}), ...hints }];
}
