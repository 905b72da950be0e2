import { isApiError, TimeoutError } from "openapi-facade";
import { Arthur } from "openapi-facade/arthur";
import { clientCredentials } from "openapi-facade/oauth";
import { fakeFetch } from "openapi-facade/testing";
import { TileDB } from "openapi-facade/tiledb";
import { examples } from "openapi-facade/tiledb/v1/examples";
import { createTileDBV1Caller, getUserWithUsername } from "openapi-facade/tiledb/v1/functions";
import { createTileDBV4Fetch } from "openapi-facade/tiledb/v4/fetch";
import type { Addresses } from "./api-server.js";

/** What a user's program does, the same on every runtime: it calls a server over the runtime's own `fetch`. */
export async function runProgram({ api, nobody }: Addresses): Promise<Record<string, unknown>> {
  const apiKey = "key-that-is-secret";
  const { v1 } = new TileDB({ baseUrl: api, apiKey, retry: { maxDelayMs: 1 } });
  const ask = (username: string, options = {}) => v1.user.getUserWithUsername({ username }, options);
  const arthur = new Arthur({ baseUrl: api, accessToken: async () => "token-0" });
  const authorized = new Arthur({
    baseUrl: api,
    accessToken: clientCredentials({ tokenEndpoint: `${api}/token`, clientId: "matrix", clientSecret: "secret" }),
  });
  const byPath = createTileDBV4Fetch({ baseUrl: api, apiKey });
  return {
    data: await ask("ä/b c"),
    function: await getUserWithUsername(createTileDBV1Caller({ baseUrl: api, apiKey }), { username: "alice" }),
    byPath: (await byPath.GET("/users/self")).data,
    body: await v1.user
      .updateUser({ username: "alice", body: { username: "Zoë" } })
      .asResponse()
      .then(({ status, headers }) => [status, headers.get("X-Body")]),
    nothing: (await v1.user.updateUser({ username: "alice", body: { username: "Zoë" } })) === undefined,
    nothingByPath: await byPath
      .PATCH("/users/{user_id}", { params: { path: { user_id: "usr_1" } }, body: { timezone: "UTC" } })
      .then(({ data, error, response }) => [data === undefined, error === undefined, response.status]),
    missing: tell(await failureOf(ask("nobody"))),
    safe: await ask("nobody")
      .safe()
      .then((result) => (result.ok ? result.data : [result.error.status, isApiError(result.error)])),
    retried: await ask("busy"),
    timedOut: tell(await failureOf(ask("slow", { timeoutMs: 100 }))),
    timedOutAmidTheBody: tell(await failureOf(ask("stalled", { timeoutMs: 500 }))),
    isTimeoutError: (await failureOf(ask("slow", { timeoutMs: 100 }))) instanceof TimeoutError,
    aborted: tell(await failureOf(ask("slow", { signal: abortSoon() }))),
    // The words are each platform's own.
    unreachable: (await failureOf(new TileDB({ baseUrl: nobody, apiKey, retry: false }).v1.user.getUser())).name,
    refused: tell(await failureOf(ask(".."))),
    secretKept: tell(await failureOf(ask("gossip"))),
    secretTold: tellAll(await failureOf(ask("gossip"))).includes(apiKey),
    redirected: await ask("moved").then(({ username }) => username, tell),
    pages: (await arthur.v1.users.getOrganizationUsers({ page_size: 2 }).toArray()).map(({ email }) => email),
    firstPage: (await arthur.v1.users.getOrganizationUsers({ page_size: 2 })).pagination.total_records,
    oauth: (await authorized.v1.users.getUsersMe()).email,
    faked: await new TileDB({ apiKey, fetch: fakeFetch(examples).fetch }).v1.user.getUser().then(({ email }) => email),
    // Host and key are those of the environment's variables, where there is one.
    environment: await TileDB.fromEnv()
      .v4.users.getSelfUser()
      .then((self) => self.data.user.id, tell),
  };
}

function abortSoon(): AbortSignal {
  const abort = new AbortController();
  setTimeout(() => abort.abort(new Error("changed my mind")), 100);
  return abort.signal;
}

/** What a call rejects with. */
async function failureOf(call: PromiseLike<unknown>): Promise<Error> {
  const error = await call.then(
    () => new Error("there is no failure"),
    (error: unknown) => error,
  );
  return error instanceof Error ? error : new Error(`no error: ${error}`);
}

/** What an error tells, and what of it JSON would have. */
function tell(error: unknown): object {
  return error instanceof Error ? { ...error, name: error.name, message: error.message } : { noError: String(error) };
}

/** All that a log could tell of an error. */
function tellAll(error: Error): string {
  return [String(error), error.message, error.stack, JSON.stringify(error), String(error.cause)].join("\n");
}
