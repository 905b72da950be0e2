import createClient from "openapi-fetch";
import { TileDBV4 } from "../../generated/tiledb/v4/index.js";
import type { paths } from "../../generated/tiledb/v4/paths.js";
import { type Costs, inTurn } from "./compare.js";

/** What calls took, in microseconds of one call. */
export interface CallCosts {
  readonly get: Costs;
  readonly post: Costs;
}

/** The response body for either call. */
export const responseBody: string = JSON.stringify({
  data: { id: "usr_1", username: "alice", email: "alice@example.com", workspaces: [] },
});

/** Makes a GET, and a POST with a JSON body, by our client and by what else can make them. */
export async function measureCalls(
  { origin, fetch }: { readonly origin: string; readonly fetch: typeof globalThis.fetch },
  { rounds, calls, clock }: { readonly rounds: number; readonly calls: number; readonly clock: () => number },
): Promise<CallCosts> {
  const key = { "X-TILEDB-REST-API-KEY": "key-1" };
  const typed = { ...key, "Content-Type": "application/json" };
  const body = { username: "alice", email: "alice@example.com", password: "example-password" };
  const ours = new TileDBV4({ apiKey: "key-1", baseUrl: origin, fetch });
  const theirs = createClient<paths>({ baseUrl: `${origin}/v4`, headers: key, fetch });

  const repeat = (call: () => PromiseLike<unknown>) => async (): Promise<number> => {
    const start = clock();
    for (let count = 0; count < calls; count++) await call();
    return (clock() - start) / calls;
  };
  const get = {
    "bare fetch": repeat(async () => (await fetch(`${origin}/v4/users/usr_1`, { headers: key })).json()),
    "openapi-fetch": repeat(() => theirs.GET("/users/{user_id}", { params: { path: { user_id: "usr_1" } } })),
    ours: repeat(() => ours.users.getUser({ user_id: "usr_1" })),
  };
  const post = {
    "bare fetch": repeat(async () => {
      const init = { method: "POST", headers: typed, body: JSON.stringify(body) };
      return (await fetch(`${origin}/v4/users`, init)).json();
    }),
    "openapi-fetch": repeat(() => theirs.POST("/users", { body })),
    ours: repeat(() => ours.users.createUser({ body })),
  };
  return { get: await inTurn(get, rounds, rounds / 5), post: await inTurn(post, rounds, rounds / 5) };
}
