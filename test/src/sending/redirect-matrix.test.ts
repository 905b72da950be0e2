import { describe, expect, it } from "vitest";
import { apiKey, basic, bearer, type CallOperation, createCaller } from "../../../src/index.js";
import { version } from "../../../src/user-agent.js";
import { type LocalServer, localServer, type Received } from "../local-server.js";
import { acceptedCertificate } from "./certificate.js";

/** What a server gets after a redirect, over sockets: each status, method, target and kind of credential. */

const certificate = await acceptedCertificate();

type Target = "same origin" | "other origin" | "trusted origin" | "downgrade";
type Credential = "API key" | "Basic" | "Bearer";

/** A server that redirects, the one that it redirects to, and a client of the first that trusts one named "trusted". */
interface Redirecting {
  readonly own: LocalServer;
  readonly target: LocalServer;
  readonly call: CallOperation;
}

async function redirecting(status: number, to: Target, credential: Credential): Promise<Redirecting> {
  const atTarget = (response: { end(text: string): void }): void => response.end('{"moved":true}');
  const other = await localServer((_, response) => atTarget(response), to === "downgrade" ? undefined : certificate);
  const own: LocalServer = await localServer(({ url }, response) => {
    if (url === "/moved") return atTarget(response);
    const { origin } = to === "same origin" ? own : other;
    response.writeHead(status, { Location: `${origin}/moved` }).end("moved");
  }, certificate);
  const schemes = {
    "API key": apiKey("X-Api-Key", { apiKey: "s3cret-key" }),
    Basic: basic({ username: "alice", password: "s3cret-password" }),
    Bearer: bearer({ accessToken: "s3cret-token" }),
  };
  const options = {
    baseUrl: own.origin,
    headers: { "X-Own": "s3cret-header" },
    trustedOrigins: to === "trusted origin" ? [other.origin] : ["https://trusted.example"],
  };
  const call = createCaller(options, { server: "/v1", schemes, security: [[credential]] });
  return { own, target: to === "same origin" ? own : other, call };
}

/** What is sent beside the credential. */
const params = { session: "s3cret-session", token: "s3cret-query" };
const body = { email: "s3cret@example.com" };
const hints = { cookie: ["session"] };

const credentialHeaders: Readonly<Record<Credential, object>> = {
  "API key": { "x-api-key": "s3cret-key" },
  Basic: { authorization: "Basic YWxpY2U6czNjcmV0LXBhc3N3b3Jk" },
  Bearer: { authorization: "Bearer s3cret-token" },
};
const harmless = { accept: "application/json", "user-agent": `openapi-facade/${version}` };
const secret = { cookie: "session=s3cret-session", "x-own": "s3cret-header" };
const ofBody = { "content-type": "application/json" };

/** Without the headers that are the platform's own, and hold nothing of ours. */
function asSent({ headers, ...rest }: Received): object {
  const platforms = /^(host|connection|accept-encoding|accept-language|sec-fetch-mode|content-length)$/;
  return { ...rest, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !platforms.test(name))) };
}

type Want =
  | "GET with everything secret"
  | "POST with everything secret and the body"
  | "GET with nothing secret"
  | "nothing: trustedOrigins does not name it"
  | "nothing: https to http";

/** What the target gets (Fetch standard, HTTP-redirect fetch, steps 12 to 14; and what we add about trust). */
const table: readonly [statuses: readonly number[], method: "GET" | "POST", to: Target, want: Want][] = [
  [[301, 302, 303, 307, 308], "GET", "same origin", "GET with everything secret"],
  [[301, 302, 303, 307, 308], "GET", "other origin", "GET with nothing secret"],
  [[301, 302, 303, 307, 308], "GET", "trusted origin", "GET with everything secret"],
  [[301, 302, 303, 307, 308], "GET", "downgrade", "nothing: https to http"],
  [[301, 302, 303], "POST", "same origin", "GET with everything secret"],
  [[307, 308], "POST", "same origin", "POST with everything secret and the body"],
  [[301, 302, 303], "POST", "other origin", "GET with nothing secret"],
  [[307, 308], "POST", "other origin", "nothing: trustedOrigins does not name it"],
  [[301, 302, 303], "POST", "trusted origin", "GET with everything secret"],
  [[307, 308], "POST", "trusted origin", "POST with everything secret and the body"],
  [[301, 302, 303, 307, 308], "POST", "downgrade", "nothing: https to http"],
];
const credentials: readonly Credential[] = ["API key", "Basic", "Bearer"];
const cases = table.flatMap(([statuses, method, to, want]) =>
  statuses.flatMap((status) => credentials.map((credential): Case => [status, method, to, credential, want])),
);
type Case = [status: number, method: "GET" | "POST", to: Target, credential: Credential, want: Want];

describe("the redirect matrix", () => {
  it("has each of 5 statuses, 2 methods, 4 targets and 3 credentials once", () => {
    expect(cases.length).toBe(5 * 2 * 4 * 3);
    expect(new Set(cases.map(([status, method, to, credential]) => `${status}${method}${to}${credential}`)).size).toBe(
      5 * 2 * 4 * 3,
    );
  });

  it.each(cases)("%i of %s to %s, by %s: %s", async (status, method, to, credential, want) => {
    const { own, target, call } = await redirecting(status, to, credential);
    const given = method === "POST" ? { ...params, body } : params;
    const outcome = await call(`${method} /users`, given, {}, hints).catch((error: unknown) => error);
    const everything = { ...harmless, ...secret, ...credentialHeaders[credential] };
    const withBody = { headers: { ...everything, ...ofBody }, body: '{"email":"s3cret@example.com"}' };
    const withoutBody = { headers: everything, body: "" };
    const moved: Readonly<Record<Want, object[]>> = {
      "GET with everything secret": [{ method: "GET", url: "/moved", ...withoutBody }],
      "POST with everything secret and the body": [{ method: "POST", url: "/moved", ...withBody }],
      "GET with nothing secret": [{ method: "GET", url: "/moved", headers: harmless, body: "" }],
      "nothing: trustedOrigins does not name it": [],
      "nothing: https to http": [],
    };
    const first = { method, url: "/v1/users?token=s3cret-query", ...(method === "POST" ? withBody : withoutBody) };
    const received = own === target ? own.received : [...own.received, ...target.received];
    expect(received.map(asSent)).toEqual([first, ...moved[want]]);
    if (want.startsWith("nothing")) expect(outcome).toMatchObject(refusal(method, status, want, target.origin));
    else expect(outcome).toEqual({ moved: true });
  });
});

function refusal(method: string, status: number, want: Want, origin: string): object {
  const words =
    want === "nothing: https to http"
      ? "redirected from https to http"
      : `redirected to ${origin}, not in trustedOrigins`;
  const operation = `${method} /users`;
  return { name: "ApiError", status, operation, message: `${operation}: ${status} ${words}` };
}
