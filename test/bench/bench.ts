import { execFile } from "node:child_process";
import { basename } from "node:path";
import { promisify } from "node:util";
import { type Budget, budgets } from "../budgets.js";
import { bundleSize, oneFunction, oneOperation, wholeVersion } from "./bundle-size.js";
import type { CallCosts } from "./calls.js";
import { type Comparison, type Costs, compare } from "./compare.js";
import { measureGeneration, measureGrowth } from "./generation.js";
import { inOwnProcess } from "./in-own-process.js";
import { typeCosts } from "./type-cost.js";

/**
 * Measures what a client costs against bare `fetch` and openapi-fetch, and what making one takes against
 * openapi-typescript: `npm run bench [-- FILE…]`, where files are documents to make clients of.
 *
 * Each row is of one run, in which both sides took turns; its figures are medians, its ratio the median of the ratios of
 * each turn. A ratio over its budget is marked, and no failure: the machine may be busy.
 * Budgets of what is the same on every machine stand in `../budgets.ts`, and a test checks them too.
 */

const openapiFetch = `import createClient from "openapi-fetch"; console.log(createClient);`;

print(["what", "ours", "", "against", "ratio", "budget"]);
await compareCalls();
await compareBundles();
await compareTypes();
await compareGeneration(process.argv.slice(2));
console.log(
  "\nTimes and memory are medians. A ratio is that of the ratios of each round, not of the two figures beside it.",
);

async function compareCalls(): Promise<void> {
  const stubbed = await inOwnProcess<CallCosts>("stubbed-calls");
  const loopback = await inOwnProcess<CallCosts>("loopback-calls");
  const calls: [what: string, costs: Costs, peer: string, budget: number][] = [
    ["CPU of a GET, stubbed", stubbed.get, "bare fetch", 1.9],
    ["CPU of a GET, stubbed", stubbed.get, "openapi-fetch", 1],
    ["CPU of a POST of JSON, stubbed", stubbed.post, "bare fetch", 1.9],
    ["CPU of a POST of JSON, stubbed", stubbed.post, "openapi-fetch", 1],
    ["time of a GET, loopback", loopback.get, "bare fetch", 1.08],
    ["time of a GET, loopback", loopback.get, "openapi-fetch", 1],
    ["time of a POST of JSON, loopback", loopback.post, "bare fetch", 1.2],
    ["time of a POST of JSON, loopback", loopback.post, "openapi-fetch", 1],
  ];
  for (const [what, costs, peer, budget] of calls) row({ what, unit: "µs", peer, budget, ...compare(costs, peer) });
}

async function compareBundles(): Promise<void> {
  const against = (await bundleSize(openapiFetch)) / 1_000;
  const bundles: [what: string, code: string, budget: Budget][] = [
    ["bundle of one operation of TileDB v4, gzip", oneOperation, budgets.classBundle],
    ["bundle of the same as a function, gzip", oneFunction, budgets.functionBundle],
    ["bundle of all of TileDB v1, gzip", wholeVersion, budgets.versionBundle],
  ];
  for (const [what, code, { limit }] of bundles) {
    const budget = limit / 1_000 / against;
    const ours = (await bundleSize(code)) / 1_000;
    row({ what, unit: "kB", peer: "openapi-fetch", budget, ours, against, ratio: ours / against });
  }
}

async function compareTypes(): Promise<void> {
  const { ours, theirs: against } = await typeCosts();
  const what = "type instantiations of all 42 calls";
  const budget = budgets.types.limit / against;
  row({ what, unit: "", peer: "openapi-fetch", budget, ours, against, ratio: ours / against });
}

async function compareGeneration(files: readonly string[]): Promise<void> {
  await promisify(execFile)("npm", ["run", "build"]);
  const peer = "openapi-typescript";
  for (const spec of files.length > 0 ? files : ["spec/tiledb-v1.yaml"]) {
    const { wall, memory } = await measureGeneration(spec, 5);
    const what = `client of ${basename(spec)}`;
    row({ what: `${what}, time`, unit: "ms", peer, budget: 1.25, ...compare(wall, peer) });
    row({ what: `${what}, memory`, unit: "MB", peer, budget: 1.1, ...compare(memory, peer) });
  }
  const growth = compare(await measureGrowth("spec/tiledb-v1.yaml", 5_000, 1_000, 3), "small");
  row({ what: "time for each of 5,000 operations", unit: "ms", peer: "each of 1,000", budget: 1, ...growth });
}

interface Row extends Comparison {
  readonly what: string;
  readonly unit: string;
  readonly peer: string;
  /** The most that the ratio should be. */
  readonly budget: number;
}

function row({ what, unit, peer, budget, ours, against, ratio }: Row): void {
  const show = (figure: number): string => {
    return `${figure < 10 ? figure.toFixed(1) : Math.round(figure).toLocaleString("en-GB")} ${unit}`.trimEnd();
  };
  const most = Number(budget.toPrecision(3));
  const mark = ratio > budget ? "  over" : "";
  print([what, show(ours), show(against), peer, ratio.toFixed(ratio < 0.01 ? 4 : 2), `≤ ${most}${mark}`]);
}

function print([what = "", ours = "", against = "", peer = "", ratio = "", budget = ""]: readonly string[]): void {
  console.log(
    `${what.padEnd(44)}${ours.padStart(9)}${against.padStart(12)}  ${peer.padEnd(20)}${ratio.padStart(6)}  ${budget}`,
  );
}
