import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

/** Runs a module of this folder in a process of its own, compiled, so that nothing else is measured with it: what it prints. */
export async function inOwnProcess<Result>(name: string): Promise<Result> {
  const folder = await mkdtemp(resolve("node_modules/.bench-"));
  try {
    const outfile = join(folder, `${name}.mjs`);
    const entryPoints = [`test/bench/${name}.ts`];
    await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "node20" });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
