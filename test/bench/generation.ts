import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";

/** What processes took, from start to end, and the most memory that one had: ours, as many times the peer's. */
export interface Ratios {
  readonly wall: number;
  readonly peak: number;
  /** Lines of `--timings`, of our last run. */
  readonly timings: readonly string[];
}

/** The peer: openapi-typescript alone, by its API, with the options that we have, and its text. */
const peer = `import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
const options = { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true };
astToString(await openapiTS(pathToFileURL(process.argv.at(-1)), options));
console.log(process.resourceUsage().maxRSS / 1000 + " MB at most");`;

/** Makes a client of a document by the built command, in turn with the peer. The medians of some runs. */
export async function compareGeneration(spec: string, runs: number): Promise<Ratios> {
  const ours: Taken[] = [];
  const theirs: Taken[] = [];
  // The first is to warm up the caches of the machine.
  for (let run = 0; run <= runs; run++) {
    ours.push(await generate(spec));
    theirs.push(await measure(["--input-type=module", "--eval", peer, resolve(spec)]));
  }
  const ratio = (of: (taken: Taken) => number): number => {
    const ratios = ours.slice(1).map((taken, run) => of(taken) / of(theirs[run + 1] ?? taken));
    return ratios.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN;
  };
  const rows = ours.at(-1)?.output.split("\n") ?? [];
  return {
    wall: ratio(({ seconds }) => seconds),
    peak: ratio(({ megabytes }) => megabytes),
    timings: rows.filter((row) => /^\w+ +\d+ ms/.test(row)),
  };
}

/** Milliseconds for each operation of a document that has another's paths and models over and over. */
export async function costPerOperation(spec: string, operations: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  try {
    const file = join(folder, "many.json");
    const { text, count } = replicate(JSON.stringify(parse(await readFile(spec, "utf8"))), operations);
    await writeFile(file, text);
    const { seconds } = await generate(file);
    return (seconds * 1_000) / count;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
}

async function generate(spec: string): Promise<Taken> {
  const out = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  try {
    const args = ["generate", "--spec", spec, "--name", "bench@v1", "--out", out, "--timings"];
    return await measure(["dist/scripts/cli.js", ...args]);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function measure(args: readonly string[]): Promise<Taken> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
  const seconds = (performance.now() - start) / 1_000;
  return { seconds, megabytes: Number(/([\d.]+) MB at most/.exec(stdout)?.[1]), output: stdout };
}

/** Copies of all paths and models, each with names of its own, until there are so many operations. */
function replicate(text: string, wanted: number): { text: string; count: number } {
  let first: Copied | undefined;
  const paths: [string, object][] = [];
  const schemas: [string, object][] = [];
  let count = 0;
  for (let copy = 0; count < wanted; copy++) {
    const own = text
      .replace(/("#\/components\/schemas\/[^"]*)"/g, `$1Copy${copy}"`)
      .replace(/("operationId":"[^"]*)"/g, `$1Copy${copy}"`);
    // The border where JSON enters: it is a document of ours.
    const copied = JSON.parse(own) as Copied;
    first ??= copied;
    for (const [path, item] of Object.entries(copied.paths)) {
      if (count >= wanted) break;
      count += Object.values(item).filter((operation) => Object.hasOwn(operation, "responses")).length;
      paths.push([`/copy${copy}${path}`, item]);
    }
    for (const [name, schema] of Object.entries(copied.components.schemas))
      schemas.push([`${name}Copy${copy}`, schema]);
  }
  const components = { ...first?.components, schemas: Object.fromEntries(schemas) };
  return { text: JSON.stringify({ ...first, paths: Object.fromEntries(paths), components }), count };
}

interface Copied {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
