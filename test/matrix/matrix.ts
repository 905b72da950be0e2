import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApi } from "./api-server.js";
import { type Cell, NotHere, type Ready, type Row } from "./cell.js";
import { chromiumRow } from "./chromium.js";
import { commandRow } from "./command.js";
import { compilerRows } from "./compilers.js";
import { installedRow } from "./installed.js";
import { pack } from "./pack.js";
import { succeed } from "./run.js";
import { runtimeRows } from "./runtimes.js";
import { workerdRow } from "./workerd.js";

/**
 * Tries the package as it is packed with the compilers, runtimes and bundlers of those who use it: `npm run matrix`.
 *
 * Each row is installed in a project of its own, so it takes a registry. Exit code 1 where a cell has failed.
 */

const folder = await mkdtemp(join(tmpdir(), "openapi-facade-matrix-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

const reasons: string[] = [];
await succeed("npm", ["run", "build"], { cwd: "." });
const tarball = await pack(folder);
const { addresses, close } = await startApi();
const rows: readonly Row[] = [
  installedRow(folder, tarball),
  commandRow(folder, tarball),
  ...compilerRows(folder, tarball),
  ...runtimeRows(folder, tarball, addresses),
  chromiumRow(folder, tarball, addresses),
  workerdRow(folder, tarball, addresses),
];
for (const row of rows) await tryRow(row);
close();
for (const reason of reasons) console.log(`\n${reason}`);
if (reasons.length > 0) process.exitCode = 1;

async function tryRow(row: Row): Promise<void> {
  const [ready] = await Promise.allSettled([row.setUp()]);
  for (const cell of row.cells) {
    const outcome =
      ready.status === "fulfilled" ? await tryCell(row, cell, ready.value) : told(row, cell, ready.reason);
    console.log(`${row.name.padEnd(16)} ${cell.name.padEnd(27)} ${outcome}`);
  }
}

async function tryCell(row: Row, cell: Cell, { project, version }: Ready): Promise<string> {
  try {
    const remark = await cell.run(project);
    return `ok (${[version, remark].filter(Boolean).join(", ")})`;
  } catch (error) {
    return told(row, cell, error);
  }
}

/** How the table tells a failure; its whole text stands below. */
function told(row: Row, cell: Cell, error: unknown): string {
  if (error instanceof NotHere) return `cannot be installed here: ${error.message}`;
  reasons.push(`${row.name}, ${cell.name}: ${error instanceof Error ? error.message : error}`);
  return "failed: see below";
}
