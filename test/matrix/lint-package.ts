import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "./pack.js";
import { run } from "./run.js";
import { subpaths } from "./subpaths.js";

/**
 * Packs what `npm run build` made, and has publint and attw look at it: `npm run lint:package`.
 *
 * attw looks at no pattern of the exports by itself, so that it is given all that they stand for.
 */

const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
try {
  const tarball = await pack(folder);
  const entries = subpaths().map(({ specifier }) => specifier.replace(/^openapi-facade/, "."));
  const commands = [
    ["publint", tarball, "--strict"],
    ["attw", tarball, "--profile", "esm-only", "--entrypoints", ...entries],
  ];
  for (const command of commands) {
    const { code, stdout, stderr } = await run("npx", ["--no-install", ...command], { cwd: "." });
    // What publint only suggests is a finding too, but not in its exit code.
    const isFine = code === 0 && !stdout.includes("Suggestions:");
    console.log(isFine ? `${command[0]}: no finding` : stdout + stderr);
    if (!isFine) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
