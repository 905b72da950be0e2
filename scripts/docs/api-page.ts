import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Document } from "../document/document.js";
import type { LoadedDocument } from "../load.js";
import type { Api } from "../model.js";
import { SpecError } from "../spec-error.js";
import type { CodeSample } from "./code-sample.js";
import type { IndexEntry } from "./docs-index.js";
import { finishPage, prepareDocument, redocOptions } from "./docs-page.js";
import { withNames } from "./with-names.js";

const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const template = fileURLToPath(new URL("docs-template.hbs", import.meta.url));

/** What the site has of an API. */
export interface DocumentedApi {
  readonly api: Api;
  readonly loaded: LoadedDocument;
  readonly entry: IndexEntry;
  /** The sample of each operation, by its route. */
  readonly samples: ReadonlyMap<string, CodeSample>;
}

/**
 * Redoc's page of an API, made in a folder.
 *
 * @throws {@link SpecError} for a document that Redocly refuses.
 */
export async function makeApiPage(
  { api: { flavour, vendorNames: names }, loaded, samples }: DocumentedApi,
  folder: string,
): Promise<string> {
  const told = names ? withNames(loaded.document, names) : loaded.document;
  const texts = new Map([...samples].map(([route, { text }]) => [route, text]));
  try {
    return finishPage(await buildPage(prepareDocument(told, texts), folder));
  } catch (error) {
    const message = reason(error);
    throw message === undefined ? new Error(flavour, { cause: error }) : new SpecError([{ place: flavour, message }]);
  }
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
