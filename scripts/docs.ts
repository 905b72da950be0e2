import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { makeApiPage } from "./docs/api-page.js";
import { checkLinks } from "./docs/check-links.js";
import { checkSamples } from "./docs/check-samples.js";
import { makePlainPages } from "./docs/plain-pages.js";
import { readApis } from "./docs/read-apis.js";
import { readGuide } from "./docs/read-guide.js";
import { planRegistry } from "./plan.js";
import { count } from "./prose.js";
import { SpecError } from "./spec-error.js";

const help = `Makes dist/docs: the guide, a page for each API that redocly.yaml lists, and the names that operations have in other
clients, where facts of those are known.

  npm run docs

The page of an API is Redoc's, with a sample of the client on every operation. Every sample, and each of the guide, is
compiled, and run against a mock server of the documents: where one fails, nothing is written. No page asks the network
for anything.

Exit codes: 0 done, 1 a page that cannot be made or a sample that fails, 2 a command that is not one.
`;

const out = "dist/docs";
/** This project, whichever folder the command is run in. */
const root = dirname(createRequire(import.meta.url).resolve("openapi-facade/package.json"));

// Interrupted, it ends as ever, so that what it has made to try samples with goes.
for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<number> {
  const wanted = readFlags(args);
  if (wanted === "help") {
    console.log(help);
    return 0;
  }
  if (wanted !== "pages") {
    console.error(`${wanted}\n\n${help}`);
    return 2;
  }
  // Below the project, so that samples find its packages.
  await mkdir(join(root, "dist"), { recursive: true });
  const folder = await mkdtemp(join(root, `dist/docs-${process.pid}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const apis = await readApis(await planRegistry([]), root, folder);
  const guide = await readGuide();
  const samples = [...apis.flatMap(({ samples }) => [...samples.values()]), ...guide.flatMap(({ samples }) => samples)];
  await checkSamples(samples, apis, root, folder);
  const pages = new Map<string, string>();
  for (const api of apis) pages.set(api.entry.file, await makeApiPage(api, folder));
  for (const [name, html] of makePlainPages(apis, guide)) pages.set(name, html);
  const astray = checkLinks(pages);
  if (astray.length > 0) throw new SpecError(astray);
  await writePages(pages);
  console.log(`${out}: ${count(apis.length, "API")}, ${count(samples.length, "sample")}, all of them compiled and run`);
  return 0;
}

/** What is wanted, or what is wrong with it. */
function readFlags(args: string[]): string {
  try {
    const { values } = parseArgs({ args, options: { help: { type: "boolean", short: "h", default: false } } });
    return values.help ? "help" : "pages";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes the pages in place of those of an earlier run. */
async function writePages(pages: ReadonlyMap<string, string>): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const [name, html] of pages) {
    await writeFile(join(out, name), html);
    console.log(`${out}/${name}  ${(Buffer.byteLength(html) / 1e3).toFixed(0)} kB`);
  }
}
