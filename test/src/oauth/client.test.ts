import { describe, expect, it } from "vitest";
import { Arthur } from "../../../generated/arthur/index.js";
import { ApiError, type ClientOptions } from "../../../src/index.js";
import { clientCredentials, refreshToken, type TokenSource } from "../../../src/oauth/index.js";
import { type LocalServer, localServer } from "../local-server.js";
import { clientSecret, type LocalProvider, localProvider } from "./local-provider.js";

/** Through a generated client, with a resource server that asks the provider about each token. */

interface Platform extends LocalProvider {
  /** A client of the resource server. */
  client(accessToken: TokenSource, options?: ClientOptions): Arthur;
  /** What came to the resource server. */
  readonly received: LocalServer["received"];
  /** Requests for tokens so far. */
  tokenRequests(): number;
}

/** A provider, and a resource server that takes its tokens, unless it `distrusts` them all. */
async function platform({ distrusts = false }: { distrusts?: boolean } = {}): Promise<Platform> {
  const provider = await localProvider();
  const { origin, received } = await localServer(async ({ method, headers }, response) => {
    const [, token = ""] = headers.authorization?.split("Bearer ") ?? [];
    const isKnown = !distrusts && (await provider.knows(token));
    const body = isKnown ? { id: "u1", token } : { detail: "token expired or revoked" };
    response.writeHead(isKnown ? (method === "DELETE" ? 204 : 200) : 401, { "Content-Type": "application/json" });
    response.end(method === "DELETE" && isKnown ? undefined : JSON.stringify(body));
  });
  return {
    ...provider,
    received,
    client: (accessToken, options) => new Arthur({ ...options, baseUrl: origin, accessToken }),
    tokenRequests: () => provider.requests.filter((one) => one.startsWith("POST /token")).length,
  };
}

const service = ({ origin }: LocalProvider): TokenSource =>
  clientCredentials({ issuer: origin, clientId: "service-basic", clientSecret });

const failure = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(String, (error: unknown) => error);

describe("a client with a token source", () => {
  it("asks for one token for 200 calls at once, and keeps it", async () => {
    const setUp = await platform();
    const { users } = setUp.client(service(setUp)).v1;
    expect(setUp.tokenRequests()).toBe(0);
    const seen = await Promise.all(Array.from({ length: 200 }, () => users.getUsersMe()));
    await users.getUsersMe();
    expect(seen.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, () => "u1"));
    expect(setUp.received.length).toBe(201);
    expect(setUp.requests).toEqual(["GET /.well-known/openid-configuration", "POST /token with Basic"]);
  });

  it("renews a token that was revoked, and sends the call again", async () => {
    const setUp = await platform();
    const source = service(setUp);
    const { users } = setUp.client(source).v1;
    await users.getUsersMe();
    const revoked = await source();
    await setUp.revoke(revoked);
    const { data, response } = await users.postUserCreds({ user_id: "u1" }).withResponse();
    expect([response.status, data]).toEqual([200, { id: "u1", token: await source() }]);
    expect(await source()).not.toBe(revoked);
    expect(setUp.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /api/v1/users/me",
      "POST /api/v1/users/u1/credentials",
      "POST /api/v1/users/u1/credentials",
    ]);
    expect(setUp.tokenRequests()).toBe(2);
  });

  it("sends the body again too", async () => {
    const setUp = await platform();
    const source = service(setUp);
    await setUp.revoke(await source());
    await setUp.client(source).v1.users.patchUser({ user_id: "u1", body: { last_name: "Adams" } });
    expect(setUp.received.map(({ body }) => body)).toEqual(['{"last_name":"Adams"}', '{"last_name":"Adams"}']);
  });

  it("renews once where 200 calls find their token revoked", async () => {
    const setUp = await platform();
    const source = service(setUp);
    const { users } = setUp.client(source).v1;
    await setUp.revoke(await source());
    const seen = await Promise.all(Array.from({ length: 200 }, () => users.getUsersMe()));
    expect(seen.every(({ id }) => id === "u1")).toBe(true);
    expect(setUp.tokenRequests()).toBe(2);
    expect(setUp.received.length).toBe(400);
  });

  it("gives up where the new token is refused too", async () => {
    const setUp = await platform({ distrusts: true });
    const error = await failure(setUp.client(service(setUp)).v1.users.getUsersMe());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 401,
      message: "GET /api/v1/users/me: 401 token expired or revoked",
    });
    const sent = setUp.received.map(({ headers }) => headers.authorization);
    expect(new Set(sent).size).toBe(2);
    expect([sent.length, setUp.tokenRequests()]).toEqual([2, 2]);
  });

  it("tries again with the next call", async () => {
    const setUp = await platform({ distrusts: true });
    const { users } = setUp.client(service(setUp)).v1;
    const seen = [await failure(users.getUsersMe()), await failure(users.getUsersMe())];
    expect(seen).toMatchObject([{ status: 401 }, { status: 401 }]);
    expect([setUp.received.length, setUp.tokenRequests()]).toEqual([4, 3]);
  });

  it("tells why there is no token, and sends nothing", async () => {
    const setUp = await platform();
    const source = clientCredentials({ issuer: setUp.origin, clientId: "service-basic", clientSecret: "s3cret" });
    const { users } = setUp.client(source).v1;
    expect(await failure(users.getUsersMe())).toMatchObject({ name: "TokenError", code: "invalid_client" });
    expect(await failure(users.getUsersMe().safe())).toMatchObject({ name: "TokenError", code: "invalid_client" });
    expect(setUp.received).toEqual([]);
  });

  it("goes on where a call that waited for the token is aborted", async () => {
    const setUp = await platform();
    const { users } = setUp.client(service(setUp)).v1;
    const reason = new Error("enough");
    const abort = new AbortController();
    const aborted = failure(users.getUsersMe({}, { signal: abort.signal }));
    const other = users.getUsersMe();
    abort.abort(reason);
    expect(await aborted).toBe(reason);
    expect((await other).id).toBe("u1");
    expect([setUp.received.length, setUp.tokenRequests()]).toEqual([1, 1]);
  });

  it("works for whoever a refresh token was given to", async () => {
    const setUp = await platform();
    const told: string[] = [];
    const source = refreshToken({
      issuer: setUp.origin,
      clientId: "service-basic",
      clientSecret,
      refreshToken: await setUp.issueRefreshToken("service-basic"),
      onRotate: (newer) => void told.push(newer),
    });
    const { users } = setUp.client(source).v1;
    await users.deleteUser({ user_id: "u1" });
    await setUp.revoke(await source());
    await users.deleteUser({ user_id: "u2" });
    expect(setUp.received.map(({ url }) => url)).toEqual(["/api/v1/users/u1", "/api/v1/users/u2", "/api/v1/users/u2"]);
    expect([told.length, setUp.tokenRequests()]).toEqual([2, 2]);
  });
});
