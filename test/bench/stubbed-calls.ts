import createClient from "openapi-fetch";
import { TileDBV4 } from "../../generated/tiledb/v4/index.js";
import { type Contestant, compare } from "./compare.js";

/** CPU of a GET where `fetch` answers at once: what a client adds to the platform. */

const body = JSON.stringify({ data: { id: "usr_1", username: "alice", email: "alice@example.com", workspaces: [] } });
const headers = { "Content-Type": "application/json" };
const fetch = async (): Promise<Response> => new Response(body, { headers });

const key = { "X-TILEDB-REST-API-KEY": "key-1" };
const ours = new TileDBV4({ apiKey: "key-1", fetch });
const theirs = createClient<{
  "/users/{user_id}": {
    get: {
      parameters: { path: { user_id: string } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}>({
  baseUrl: "https://api.tiledb.com/v4",
  headers: key,
  fetch,
});

const contestants: Record<string, Contestant> = {
  "bare fetch": async () => (await fetch()).json(),
  "openapi-fetch": () => theirs.GET("/users/{user_id}", { params: { path: { user_id: "usr_1" } } }),
  ours: () => ours.users.getUser({ user_id: "usr_1" }),
};
console.log(JSON.stringify(await compare(contestants, { rounds: 15, calls: 4_000 })));
