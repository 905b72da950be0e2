import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { format, isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import type { Fault } from "../spec-error.js";
import { type CodeSample, faultOf } from "./code-sample.js";
import type { SampleFiles } from "./compile-samples.js";
import type { SampleRequest, SampleServer } from "./sample-server.js";

/** Where samples run: servers in place of those that documents name, and variables of the environment. */
export interface SampleWorld {
  readonly servers: readonly SampleServer[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Longest time for a sample, in milliseconds. */
const timeoutMs = 30_000;

/**
 * Runs samples, one after the other, each as a module in this process, and returns what is wrong with them.
 *
 * Nothing of it reaches the network: what is meant for an origin that a document names goes to its server here, and
 * another origin is a failure.
 */
export async function runSamples({ configuration, files }: SampleFiles, world: SampleWorld): Promise<Fault[]> {
  const outdir = join(configuration, "../run");
  await build({
    entryPoints: [...files.values()],
    outdir,
    outExtension: { ".js": ".mjs" },
    tsconfig: configuration,
    external: packages,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  const faults: Fault[] = [];
  const sent = new Map<CodeSample, readonly SampleRequest[]>();
  for (const [sample, file] of files) {
    const { wrong, requests } = await runSample(join(outdir, `${basename(file, ".ts")}.mjs`), sample, world);
    faults.push(...wrong.map((message) => faultOf(sample, message)));
    sent.set(sample, requests);
  }
  return [...faults, ...comparePairs(sent)];
}

/** Samples of one name that send something else than the first of them, or that are alone. */
function comparePairs(sent: ReadonlyMap<CodeSample, readonly SampleRequest[]>): Fault[] {
  return [...sent].flatMap(([{ place, pair }, requests]): Fault[] => {
    if (pair === undefined) return [];
    const all = [...sent].filter(([sample]) => sample.pair === pair).map(([, requests]) => requests);
    if (all.length === 1) return [{ place, message: `has no other of ${pair}` }];
    const [first = []] = all;
    if (isDeepStrictEqual(requests, first)) return [];
    const message = `sends ${JSON.stringify(requests)}, and the first of ${pair} ${JSON.stringify(first)}`;
    return [{ place, message }];
  });
}

/** Packages that samples import are those installed, but for our own. */
const {
  dependencies,
  devDependencies,
}: Record<string, Record<string, string>> = createRequire(import.meta.url)("openapi-facade/package.json");
const packages = Object.keys({ ...dependencies, ...devDependencies });

interface Ran {
  readonly wrong: readonly string[];
  readonly requests: readonly SampleRequest[];
}

async function runSample(file: string, sample: CodeSample, { servers, environment }: SampleWorld): Promise<Ran> {
  const { log } = console;
  const { fetch } = globalThis;
  const before = { ...process.env };
  let printed = "";
  const wrong: string[] = [];
  try {
    for (const [route, statuses] of sample.responses) queueOf(route, servers).push(...statuses);
    console.log = (...values) => {
      printed += `${format(...values)}\n`;
    };
    globalThis.fetch = redirectTo(servers, fetch);
    Object.assign(process.env, namedIn(sample.text), environment);
    await withinTime(import(pathToFileURL(file).href));
    if (sample.output !== undefined && printed !== sample.output) wrong.push(`prints ${JSON.stringify(printed)}`);
  } catch (error) {
    wrong.push(`fails: ${error}`);
  } finally {
    console.log = log;
    globalThis.fetch = fetch;
    process.env = before;
  }
  const left = servers.flatMap(({ responses }) => [...responses.values()].flatMap((statuses) => statuses.splice(0)));
  if (left.length > 0 && wrong.length === 0) wrong.push(`never got the responses ${left.join(", ")}`);
  return { wrong, requests: servers.flatMap(({ requests }) => requests.splice(0)) };
}

function queueOf(route: string, servers: readonly SampleServer[]): number[] {
  const queue = servers.map(({ responses }) => responses.get(route)).find(Boolean);
  if (queue === undefined) throw new Error(`no document has ${route}`);
  return queue;
}

/** Variables that a sample asks for by name. */
function namedIn(text: string): Record<string, string> {
  return Object.fromEntries(Array.from(text.matchAll(/process\.env\["(\w+)"\]/g), ([, name]) => [name, "example"]));
}

function redirectTo(servers: SampleWorld["servers"], fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const isRequest = input instanceof Request;
    const asked = new URL(isRequest ? input.url : input);
    const method = init?.method ?? (isRequest ? input.method : "GET");
    const isLocal = servers.some(({ url }) => url === asked.origin);
    const server = isLocal ? asked.origin : servers.find((one) => one.serves(method, asked))?.url;
    if (server === undefined) throw new Error(`it asks ${method} ${asked.href}, which no document has`);
    const url = server + asked.href.slice(asked.origin.length);
    return await fetch(isRequest ? new Request(url, input) : url, init);
  };
}

async function withinTime(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${timeoutMs / 1000} s`)), timeoutMs);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
