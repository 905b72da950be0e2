import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { measureCalls, responseBody } from "./calls.js";

/** Time of calls over a socket, to a server in another thread. */

const server = new Worker(
  `const { createServer } = require("node:http");
   const { parentPort, workerData } = require("node:worker_threads");
   const server = createServer((request, response) => {
     request.resume().on("end", () => response.setHeader("Content-Type", "application/json").end(workerData));
   });
   server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
  { eval: true, workerData: responseBody },
);
const [port] = await once(server, "message");
const origin = `http://127.0.0.1:${port}`;
const clock = (): number => performance.now() * 1_000;

console.log(JSON.stringify(await measureCalls({ origin, fetch }, { rounds: 30, calls: 300, clock })));
await server.terminate();
