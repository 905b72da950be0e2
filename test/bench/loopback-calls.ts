import { once } from "node:events";
import { Worker } from "node:worker_threads";
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
const headers = { "X-TILEDB-REST-API-KEY": "key-1" };

const contestants = {
  "bare fetch": async () => (await fetch(`${baseUrl}/v4/users/usr_1`, { headers })).json(),
  ours: () => ours.users.getUser({ user_id: "usr_1" }),
};
console.log(JSON.stringify(await compare(contestants, { rounds: 21, calls: 500 }, wallMicroseconds)));
await server.terminate();
