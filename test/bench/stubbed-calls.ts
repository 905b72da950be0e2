import { measureCalls, responseBody } from "./calls.js";

/** CPU of calls whose `fetch` resolves at once: what a client adds to the platform. */

const headers = { "Content-Type": "application/json" };
const fetch = async (): Promise<Response> => new Response(responseBody, { headers });

/** CPU time of this process, of all its threads, in microseconds. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

console.log(
  JSON.stringify(await measureCalls({ origin: "https://api.example", fetch }, { rounds: 15, calls: 4_000, clock })),
);
