import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { printType } from "./emit.js";
import { type LoadedDocument, loadDocument } from "./load.js";
import { startMock } from "./mock.js";
import type { Api } from "./model.js";
import { planRegistry } from "./plan.js";
import { runPlan } from "./run-plan.js";

/** An operation that was called. */
interface Call {
  readonly method: string;
  /** Method and path as they were sent; empty where nothing was. */
  readonly request: string;
  /** Status of the answer; empty where there was none. */
  readonly status: string;
  /** What came back, or what went wrong. */
  readonly outcome: string;
  readonly isOk: boolean;
}

/** The class of a product, made only now: versions, their tags, their operations. */
type ProductClass = new (options: object) => Record<string, Record<string, Record<string, Method>>>;
type Method = (params: object) => { withResponse(): Promise<{ data: unknown; response: Response }> };

console.log("Making the clients from the documents:");
const { runs } = await runPlan(await planRegistry([]), { write: true });
const apis = runs.map(({ api }) => api);
for (const { flavour, spec, tags } of apis) {
  console.log(`  ${flavour} from ${spec}, ${tags.flatMap(({ operations }) => operations).length} operations`);
}

console.log("\nCalling every operation, against a mock server that holds requests against the same documents:\n");
const start = performance.now();
const calls: Call[] = [];
for (const product of new Set(apis.map(({ product }) => product))) {
  calls.push(...(await callProduct(apis.filter((api) => api.product === product))));
}
printTable([{ method: "OPERATION", request: "REQUEST", status: "STATUS", outcome: "WHAT CAME BACK" }, ...calls]);
const good = calls.filter(({ isOk }) => isOk).length;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`\n${good} of ${calls.length} operations answered as documented, in ${seconds} s.`);
process.exitCode = calls.length > 0 && good === calls.length ? 0 : 1;

/** Calls every operation of a product, all through the one client that has its versions side by side. */
async function callProduct(versions: readonly Api[]): Promise<Call[]> {
  const mock = await startMock(
    await Promise.all(versions.map(({ spec }): Promise<LoadedDocument> => loadDocument(spec))),
  );
  try {
    const calls: Call[] = [];
    for (const api of versions) calls.push(...(await callVersion(api, mock.url)));
    return calls;
  } finally {
    await mock.close();
  }
}

async function callVersion(api: Api, baseUrl: string): Promise<Call[]> {
  let request = "";
  const observedFetch = (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    request = `${init.method} ${decodeURIComponent(pathname + search)}`;
    return fetch(url, init);
  };
  // The mock server asks for credentials, and takes any.
  const credentials = Object.fromEntries(
    api.schemes.flatMap(({ options }) => options.map((name) => [name, "example"])),
  );
  const file = pathToFileURL(resolve("generated", api.product, "index.ts")).href;
  const module: Record<string, ProductClass> = await import(file);
  const Product = module[api.productClass];
  const client = Product && new Product({ ...credentials, baseUrl, fetch: observedFetch });
  const calls: Call[] = [];
  for (const { property, operations } of api.tags) {
    for (const { name, success, example } of operations) {
      const method = `${api.product}.${api.version}.${property}.${name}`;
      request = "";
      try {
        const result = await client?.[api.version]?.[property]?.[name]?.(example).withResponse();
        const status = String(result?.response.status ?? "");
        const isNothing = success.type.kind === "nothing";
        const outcome = isNothing ? "nothing" : `${printType(success.type)} ${JSON.stringify(result?.data)}`;
        calls.push({ method, request, status, outcome, isOk: result !== undefined });
      } catch (error) {
        const status = error instanceof Error && "status" in error ? String(error.status) : "";
        calls.push({ method, request, status, outcome: String(error), isOk: false });
      }
    }
  }
  return calls;
}

function printTable(rows: readonly Omit<Call, "isOk">[]): void {
  const lines = rows.map(({ method, status, request, outcome }) => [
    method,
    status,
    shorten(request, 72),
    shorten(outcome, 60),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const text = line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    // A terminal would break a line that is longer than it is wide; a file takes it whole.
    console.log(shorten(text, process.stdout.columns ?? text.length));
  }
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
