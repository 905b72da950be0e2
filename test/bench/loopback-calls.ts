import { once } from "node:events";
import { Worker } from "node:worker_threads";
import createClient from "openapi-fetch";
import { TileDBV4 } from "../../generated/tiledb/v4/index.js";
import { compare, wallMicroseconds } from "./compare.js";

/** Time of a GET over a socket, from a server in another thread. */

const server = new Worker(
  `const { createServer } = require("node:http");
   const body = JSON.stringify({ data: { id: "usr_1", username: "alice", email: "alice@example.com", workspaces: [] } });
   const server = createServer((_, response) => response.setHeader("Content-Type", "application/json").end(body));
   server.listen(0, "127.0.0.1", () => require("node:worker_threads").parentPort.postMessage(server.address().port));`,
  { eval: true },
);
const [port] = await once(server, "message");
const baseUrl = `http://127.0.0.1:${port}`;
const ours = new TileDBV4({ apiKey: "key-1", baseUrl });
const url = `${baseUrl}/v4/users/usr_1`;
const headers = { "X-TILEDB-REST-API-KEY": "key-1" };
const theirs = createClient<{
  "/users/{user_id}": {
    get: {
      parameters: { path: { user_id: string } };
      responses: { 200: { content: { "application/json": unknown } } };
    };
  };
}>({ baseUrl: `${baseUrl}/v4`, headers });

const contestants = {
  "bare fetch": async () => (await fetch(url, { headers })).json(),
  "bare fetch with a time limit": async () =>
    (await fetch(url, { headers, signal: AbortSignal.timeout(60_000) })).json(),
  "openapi-fetch": () => theirs.GET("/users/{user_id}", { params: { path: { user_id: "usr_1" } } }),
  ours: () => ours.users.getUser({ user_id: "usr_1" }),
};
console.log(JSON.stringify(await compare(contestants, { rounds: 30, calls: 300 }, wallMicroseconds)));
await server.terminate();
