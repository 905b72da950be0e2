import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { readFlavour } from "./compile.js";
import { count } from "./count.js";
import { findAnchors } from "./docs/anchors.js";
import { type IndexEntry, writeIndex } from "./docs/docs-index.js";
import { type NamedApi, writeNames } from "./docs/docs-names.js";
import { finishPage, prepareDocument, redocOptions } from "./docs/docs-page.js";
import { writeSample } from "./docs/sample.js";
import { withNames } from "./docs/with-names.js";
import type { Document } from "./document/document.js";
import { formatFiles } from "./format.js";
import { loadDocument } from "./load.js";
import type { Api, Group, Operation } from "./model.js";
import { type Flavour, readRegistry } from "./registry.js";
import { SpecError } from "./spec-error.js";

const help = `Makes dist/docs: a page for each API that redocly.yaml lists, their index, and the names that operations have in
other clients, where facts of those are known.

  npm run docs

A page is Redoc's, with a sample of the client on every operation: one file, which asks the network for nothing.

Exit codes: 0 done, 1 an API whose page cannot be made, 2 a command that is not one.
`;

const out = "dist/docs";
/** No API has a page of this name: theirs have a hyphen. */
const namesFile = "names.html";
const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const template = fileURLToPath(new URL("docs/docs-template.hbs", import.meta.url));

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
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  try {
    const pages: Page[] = [];
    for (const flavour of await readRegistry()) pages.push(await makePage(flavour, folder));
    await writePages(pages);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

interface Page {
  readonly entry: IndexEntry;
  /** None where nothing is known of other clients. */
  readonly named: NamedApi | undefined;
  readonly html: string;
  readonly samples: number;
  readonly milliseconds: number;
}

async function makePage(flavour: Flavour, folder: string): Promise<Page> {
  const start = performance.now();
  try {
    const { api } = await readFlavour(flavour);
    const { document } = await loadDocument(flavour.spec);
    const samples = await makeSamples(api);
    const { vendorNames: names } = api;
    const told = names ? withNames(document, names) : document;
    const html = finishPage(await buildPage(prepareDocument(told, samples), folder));
    const { title, summary = "", description = "" } = document.info;
    const entry = {
      title,
      version: flavour.version,
      summary: summary || (description.split(/\n\s*\n/)[0] ?? ""),
      operations: operationsOf(api).length,
      file: `${flavour.product}-${flavour.version}.html`,
    };
    const named = names && { ...entry, names, anchors: findAnchors(document) };
    return { entry, named, html, samples: samples.size, milliseconds: Math.round(performance.now() - start) };
  } catch (error) {
    const message = reason(error);
    throw message === undefined
      ? new Error(flavour.name, { cause: error })
      : new SpecError([{ place: flavour.name, message }]);
  }
}

/** A sample of each operation, by its route. */
async function makeSamples(api: Api): Promise<Map<string, string>> {
  const samples = operationsOf(api).map(([group, operation]): [string, string] => {
    return [`${operation.route}.ts`, writeSample(api, group, operation)];
  });
  const formatted = await formatFiles(new Map(samples));
  return new Map([...formatted].map(([file, text]) => [file.slice(0, -".ts".length), text]));
}

function operationsOf({ groups }: Api): [Group, Operation][] {
  return groups.flatMap((group) => group.operations.map((operation): [Group, Operation] => [group, operation]));
}

/** The page as Redocly builds it. What it prints, such as news of itself, is of use only where it fails. */
async function buildPage(document: Document, folder: string): Promise<string> {
  const [input, output] = [join(folder, "openapi.json"), join(folder, "page.html")];
  await writeFile(input, JSON.stringify(document));
  const flags = [
    "--output",
    output,
    "--template",
    template,
    "--inlineBundle",
    `--openapi=${JSON.stringify(redocOptions)}`,
  ];
  // Of the command and of the page: both would report to its makers.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
  await run(process.execPath, [redocly, "build-docs", input, ...flags], { env });
  return await readFile(output, "utf8");
}

/** Why a page cannot be made, where that is no mistake of this program. */
function reason(error: unknown): string | undefined {
  if (error instanceof SpecError) return error.message;
  if (!(error instanceof Error && "stderr" in error)) return undefined;
  // Its news stand in boxes.
  return `build-docs: ${String(error.stderr).replace(/^.*[╔║╚].*$/gm, "")}`;
}

/** Writes the pages and their index in place of those of an earlier run. */
async function writePages(pages: readonly Page[]): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const { entry, html, samples, milliseconds } of pages) {
    await writeFile(join(out, entry.file), html);
    const size = `${(Buffer.byteLength(html) / 1e6).toFixed(1)} MB`;
    const facts = [count(entry.operations, "operation"), count(samples, "sample"), size, `${milliseconds} ms`];
    console.log(`${out}/${entry.file}  ${facts.join(", ")}`);
  }
  const named = pages.flatMap(({ named = [] }) => named);
  if (named.length > 0) {
    await writeFile(join(out, namesFile), writeNames(named));
    const operations = named.flatMap(({ names }) => names.operations);
    console.log(`${out}/${namesFile}  ${count(operations.length, "operation")}`);
  }
  const index = writeIndex(
    pages.map(({ entry }) => entry),
    named.length > 0 ? namesFile : undefined,
  );
  await writeFile(join(out, "index.html"), index);
  console.log(`${out}/index.html  ${count(pages.length, "API")}`);
}
