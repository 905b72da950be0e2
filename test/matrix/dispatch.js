import { readFile } from "node:fs/promises";
import { Miniflare } from "miniflare";

/** Starts `worker.js` in workerd, sends it what the command line has, and prints its response. */

const script = await readFile("worker.js", "utf8");
const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01" });
try {
  const response = await miniflare.dispatchFetch("http://worker.test/", { method: "POST", body: process.argv[2] });
  if (!response.ok) throw new Error(await response.text());
  console.log(await response.text());
} finally {
  await miniflare.dispose();
}
