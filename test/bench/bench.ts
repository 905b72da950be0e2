import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { type BundleSize, bundleSize } from "./bundle-size.js";
import { type Costs, ratio } from "./compare.js";
import { compareGeneration, costPerOperation } from "./generation.js";
import { allCalls, typeCosts } from "./type-cost.js";

/**
 * Measures what a user pays for a client, against the bare platform and openapi-fetch, and what making one takes, against
 * openapi-typescript, all in one run: `npm run bench [-- FILE…]`.
 */

const oneOperation = `import { TileDBV4 } from "openapi-facade/tiledb/v4";
console.log(await new TileDBV4({ apiKey: "key-1" }).users.getSelfUser());`;
const oneFunction = `import { createTileDBV4Caller, getSelfUser } from "openapi-facade/tiledb/v4/functions";
console.log(await getSelfUser(createTileDBV4Caller({ apiKey: "key-1" })));`;
const wholeVersion = `import { TileDBV1 } from "openapi-facade/tiledb/v1"; console.log(TileDBV1);`;
const peer = `import createClient from "openapi-fetch"; console.log(createClient);`;

/** Runs a module of this folder in a process of its own, compiled, so that nothing else is measured with it. */
async function run<Result>(name: string): Promise<Result> {
  const folder = await mkdtemp(resolve("node_modules/.bench-"));
  try {
    const outfile = join(folder, `${name}.mjs`);
    const entryPoints = [`test/bench/${name}.ts`];
    await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "node20" });
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", outfile]);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function row(what: string, measured: number, budget?: number, digits = 2): void {
  const limit = budget === undefined ? "" : `≤ ${budget}`.padStart(10) + (measured <= budget ? "" : "  over");
  console.log(what.padEnd(66) + measured.toFixed(digits).padStart(9) + limit);
}

function tell({ minified, files }: BundleSize): void {
  for (const [file, bytes] of files) console.log(`${String(bytes).padStart(9)}  ${file}`);
  console.log(`${String(minified).padStart(9)}  minified`);
}

console.log("what".padEnd(66) + "measured".padStart(9) + "budget".padStart(10));
const stubbed = await run<Costs>("stubbed-calls");
row("CPU of a GET over a stubbed fetch, × openapi-fetch", ratio(stubbed, "openapi-fetch"), 1);
row("CPU of a GET over a stubbed fetch, × bare fetch", ratio(stubbed, "bare fetch"), 1.9);
const loopback = await run<Costs>("loopback-calls");
row("time of a GET over loopback, × bare fetch", ratio(loopback, "bare fetch"), 1.08);
row("the same, × bare fetch with a time limit", ratio(loopback, "bare fetch with a time limit"));
row("the same, × openapi-fetch", ratio(loopback, "openapi-fetch"));
const { bytes } = await run<{ bytes: number }>("retained-heap");
row("heap that a finished call leaves behind, in bytes", bytes, 50, 1);
const one = await bundleSize(oneOperation);
row("bundle of one operation of TileDB v4, in kB of gzip", one.gzip / 1_000, 7.5);
row("the same as a function, in kB of gzip", (await bundleSize(oneFunction)).gzip / 1_000);
row("bundle of all of TileDB v1, in kB of gzip", (await bundleSize(wholeVersion)).gzip / 1_000, 9);
row("bundle of openapi-fetch alone, in kB of gzip", (await bundleSize(peer)).gzip / 1_000);
const [calls = Number.NaN] = await typeCosts(allCalls);
row("type instantiations of a file that calls all 42 operations", calls, 3_000, 0);
// Documents to make clients of; by default one of ours.
const specs = process.argv.slice(2);
const timings: string[] = [];
await promisify(execFile)("npm", ["run", "build"]);
for (const spec of specs.length > 0 ? specs : ["spec/tiledb-v1.yaml"]) {
  const generation = await compareGeneration(spec, 5);
  row(`time of a client of ${basename(spec)}, × openapi-typescript`, generation.wall, 1.8);
  row("the same, memory at most", generation.peak, 1.8);
  timings.push(`\nPhases of ${basename(spec)}:`, ...generation.timings);
}
for (const count of [100, 1_000, 5_000]) {
  row(`milliseconds for each of ${count} operations`, await costPerOperation("spec/tiledb-v1.yaml", count));
}
for (const line of timings) console.log(line);
console.log("\nThe bundle of one operation, in minified bytes of each file:");
tell(one);
