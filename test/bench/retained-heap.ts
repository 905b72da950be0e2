import { TileDBV4 } from "../../generated/tiledb/v4/index.js";

/** Heap that finished calls leave behind. */

const body = JSON.stringify({ data: { id: "usr_1", username: "alice" } });
const headers = { "Content-Type": "application/json" };
const client = new TileDBV4({ apiKey: "key-1", fetch: async () => new Response(body, { headers }) });

async function call(times: number): Promise<number> {
  for (let count = 0; count < times; count++) await client.users.getUser({ user_id: "usr_1" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (let count = 0; count < 3; count++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

await call(10_000); // what compilers and caches keep
const before = await call(100);
const after = await call(10_000);
console.log(JSON.stringify({ bytes: (after - before) / 10_000 }));
