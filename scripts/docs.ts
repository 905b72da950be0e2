import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { count } from "./count.js";
import { findAnchors } from "./docs/anchors.js";
import { checkSamples } from "./docs/check-samples.js";
import type { CodeSample } from "./docs/code-sample.js";
import { type IndexEntry, indexFile, writeIndex } from "./docs/docs-index.js";
import { writeNames } from "./docs/docs-names.js";
import { finishPage, prepareDocument, redocOptions } from "./docs/docs-page.js";
import { type GuidePage, readGuidePage } from "./docs/guide-page.js";
import { type Site, writePlainPage } from "./docs/plain-page.js";
import { writeSample } from "./docs/sample.js";
import { withNames } from "./docs/with-names.js";
import type { Document } from "./document/document.js";
import { formatFiles } from "./format.js";
import { type LoadedDocument, loadDocument } from "./load.js";
import type { Api, Group, Operation } from "./model.js";
import { planRegistry, runPlan } from "./plan.js";
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
/** The guide's pages, in Markdown; its index leads to them in their order. */
const guideFolder = "scripts/docs/guide";
const changelog = "CHANGELOG.md";
/** No API has a page of this name: theirs have a hyphen. */
const namesFile = "names.html";
/** This project, whichever folder the command is run in. */
const root = dirname(createRequire(import.meta.url).resolve("openapi-facade/package.json"));
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
  // Below the project, so that samples find its packages.
  await mkdir(join(root, "dist"), { recursive: true });
  const folder = await mkdtemp(join(root, "dist/docs-"));
  try {
    const apis = await readApis(folder);
    const guide = await readGuide();
    const samples = [
      ...apis.flatMap(({ samples }) => [...samples.values()]),
      ...guide.flatMap(({ samples }) => samples),
    ];
    await checkSamples(samples, apis, root, folder);
    const pages: [name: string, html: string][] = [];
    for (const api of apis) pages.push([api.entry.file, await makeApiPage(api, folder)]);
    await writePages([...pages, ...makePlainPages(apis, guide)]);
    console.log(
      `${out}: ${count(apis.length, "API")}, ${count(samples.length, "sample")}, all of them compiled and run`,
    );
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

/** What the site has of an API. */
interface DocumentedApi {
  readonly api: Api;
  readonly loaded: LoadedDocument;
  readonly entry: IndexEntry;
  /** The sample of each operation, by its route. */
  readonly samples: ReadonlyMap<string, CodeSample>;
}

/** Reads the APIs of the registry, and makes their clients in a folder, for samples to be tried with. */
async function readApis(folder: string): Promise<DocumentedApi[]> {
  const plan = await planRegistry([]);
  const runtime = join(root, "src/index.js").replaceAll("\\", "/");
  const { runs } = await runPlan(
    {
      ...plan,
      out: join(folder, "clients"),
      folders: [],
      runtime: () => ({ fromVersion: runtime, fromProduct: runtime }),
    },
    { write: true },
  );
  return await Promise.all(
    runs.map(async ({ api }): Promise<DocumentedApi> => {
      const loaded = await loadDocument(api.spec);
      const { title, summary = "", description = "" } = loaded.document.info;
      const operations = operationsOf(api).length;
      const entry = {
        title,
        version: api.version,
        summary: summary || (description.split(/\n\s*\n/)[0] ?? ""),
        operations,
        file: `${api.product}-${api.version}.html`,
      };
      return { api, loaded, entry, samples: await makeSamples(api) };
    }),
  );
}

async function makeSamples(api: Api): Promise<Map<string, CodeSample>> {
  const texts = operationsOf(api).map(([group, operation]): [string, string] => {
    return [`${operation.route}.ts`, writeSample(api, group, operation)];
  });
  const formatted = await formatFiles(new Map(texts));
  return new Map(
    [...formatted].map(([file, text]) => {
      const route = file.slice(0, -".ts".length);
      const place = `${api.flavour} ${route}`;
      return [route, { place, text, answers: new Map(), output: undefined, pair: undefined }];
    }),
  );
}

function operationsOf({ groups }: Api): [Group, Operation][] {
  return groups.flatMap((group) => group.operations.map((operation): [Group, Operation] => [group, operation]));
}

/** The guide's pages, the index first; none where there is no guide. */
async function readGuide(): Promise<GuidePage[]> {
  const files = await readdir(guideFolder).catch(() => []);
  const paths = files.filter((file) => file.endsWith(".md")).map((file) => `${guideFolder}/${file}`);
  const pages = await Promise.all(paths.map(async (path) => readGuidePage(path, await readFile(path, "utf8"))));
  const order = pages.find(({ file }) => file === indexFile)?.links.map(({ file }) => file) ?? [];
  const unlisted = pages.filter(({ file }) => file !== indexFile && !order.includes(file));
  if (unlisted.length > 0) {
    throw new SpecError(
      unlisted.map(({ file }) => ({ place: `${guideFolder}/index.md`, message: `does not list ${file}` })),
    );
  }
  const text = paths.length === 0 ? undefined : await readFile(changelog, "utf8").catch(() => undefined);
  return [
    ...pages.sort((one, other) => order.indexOf(one.file) - order.indexOf(other.file)),
    ...(text === undefined ? [] : [readGuidePage(changelog, text)]),
  ];
}

/** Redoc's page of an API. */
async function makeApiPage({ api: { flavour, vendorNames: names }, loaded, samples }: DocumentedApi, folder: string) {
  const told = names ? withNames(loaded.document, names) : loaded.document;
  const texts = new Map([...samples].map(([route, { text }]) => [route, text]));
  try {
    return finishPage(await buildPage(prepareDocument(told, texts), folder));
  } catch (error) {
    const message = reason(error);
    throw message === undefined ? new Error(flavour, { cause: error }) : new SpecError([{ place: flavour, message }]);
  }
}

/** The pages without a script: index, guide, names. */
function makePlainPages(apis: readonly DocumentedApi[], guide: readonly GuidePage[]): [name: string, html: string][] {
  const named = apis.flatMap(({ api: { vendorNames }, entry, loaded }) => {
    return vendorNames ? [{ ...entry, names: vendorNames, anchors: findAnchors(loaded.document) }] : [];
  });
  const entries = apis.map(({ entry }) => entry);
  const introduction = guide.find(({ file }) => file === indexFile);
  const others = guide.filter((page) => page !== introduction);
  const site: Site = [
    { title: "Guide", links: [{ title: "openapi-facade", file: indexFile }, ...others] },
    {
      title: "Reference",
      links: [
        ...entries.map(({ title, version, file }) => ({ title: `${title} ${version}`, file })),
        ...(named.length > 0 ? [{ title: "Names in other clients", file: namesFile }] : []),
      ],
    },
  ];
  return [
    [indexFile, writeIndex(entries, site, introduction?.html)],
    ...(named.length > 0 ? [[namesFile, writeNames(named, namesFile, site)] as [string, string]] : []),
    ...others.map(({ title, file, html }): [string, string] => {
      return [file, writePlainPage({ title: `${title}: openapi-facade`, file, site, main: html })];
    }),
  ];
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

/** Writes the pages in place of those of an earlier run. */
async function writePages(pages: readonly (readonly [name: string, html: string])[]): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const [name, html] of pages) {
    await writeFile(join(out, name), html);
    console.log(`${out}/${name}  ${(Buffer.byteLength(html) / 1e3).toFixed(0)} kB`);
  }
}
