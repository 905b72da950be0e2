import { execFileSync } from "node:child_process";

/** Bundles `npm run generate` once, before all tests, as npm does before each run. */
export function setup(): void {
  execFileSync("npm", ["run", "--silent", "pregenerate"], { stdio: "inherit", shell: process.platform === "win32" });
}
