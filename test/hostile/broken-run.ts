import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { addFiles, readFolder } from "../scripts/folder.js";

const command = fileURLToPath(new URL("../../dist/run/generate.js", import.meta.url));
const preload = pathToFileURL(fileURLToPath(new URL("break-at-step.mjs", import.meta.url))).href;

/** How a run is broken; not at all by default. */
export interface Break {
  /** At a step of writing, as `break-at-step.mjs` has it: `SIGKILL:7`. */
  readonly at?: string;
  /** By a signal, so many milliseconds after its start. */
  readonly signal?: NodeJS.Signals;
  readonly afterMs?: number;
  /** When a run that a signal has stopped goes on. */
  readonly resume?: Promise<unknown>;
}

/** How a run ended. */
export interface Broken {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** Steps of writing until then; 0 if it was killed. */
  readonly steps: number;
  readonly milliseconds: number;
}

/** Runs the command on `spec.json` in a folder, as a process of its own, and breaks it. */
export async function runBroken(folder: string, broken: Break = {}, args: readonly string[] = []): Promise<Broken> {
  const start = performance.now();
  const stepsTo = join(folder, "steps");
  const env = { ...process.env, BREAK_IN: join(folder, "out"), BREAK_AT: broken.at ?? "", STEPS_TO: stepsTo };
  const flags = ["--spec", "spec.json", "--name", "acme@v1", "--out", "out", ...args];
  const child = spawn(process.execPath, ["--import", preload, command, ...flags], { cwd: folder, env });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.resume();
  const timer = broken.signal && setTimeout(() => child.kill(broken.signal), broken.afterMs);
  void broken.resume?.then(() => child.kill("SIGCONT"));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on("close", (code, signal) => resolve([code, signal]));
  });
  clearTimeout(timer);
  const steps = existsSync(stepsTo) ? Number(await readFile(stepsTo, "utf8")) : 0;
  return { code, signal, stderr, steps, milliseconds: performance.now() - start };
}

/** A document and its client before and after an edit that adds, changes and removes files. */
export interface Edit {
  /** The document after the edit, and the client of the document before it. */
  readonly start: Files;
  /** The document before the edit. */
  readonly old: Files;
  readonly before: Files;
  readonly after: Files;
  /** Steps by which a run makes one client of the other, and the time of the run. */
  readonly steps: number;
  readonly milliseconds: number;
}

const tags = Array.from({ length: 40 }, (_, index) => `tag${index}`);

/** Makes both clients by runs that are not broken. */
export async function makeEdit(): Promise<Edit> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "openapi-facade-test-")));
  try {
    const old = { "spec.json": documentOf("Before.", tags.slice(5)) };
    await addFiles(folder, old);
    await runBroken(folder);
    const before = await readClient(folder);
    const edited = documentOf("After.", tags.slice(0, -5));
    await addFiles(folder, { "spec.json": edited });
    const { steps, milliseconds } = await runBroken(folder);
    const client = Object.entries(before).map(([path, text]) => [`out/${path}`, text]);
    const start = { "spec.json": edited, ...Object.fromEntries(client) };
    return { start, old, before, after: await readClient(folder), steps, milliseconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Files = Readonly<Record<string, string>>;

/** The files of the client in a folder, without temporary files and manifests. */
export async function readClient(folder: string): Promise<Files> {
  const files = Object.entries(await readFolder(join(folder, "out")));
  return Object.fromEntries(files.filter(([path]) => !path.startsWith(".openapi-facade")));
}

/** The paths at which two sets of files differ. */
export function differing(some: Files, others: Files): string[] {
  return [...new Set([...Object.keys(some), ...Object.keys(others)])].filter((path) => some[path] !== others[path]);
}

/** Whether the client in a folder is wholly that before the edit or that after it, and nothing is beside it. */
export async function stateOf(folder: string, { before, after }: Edit): Promise<"before" | "after" | "mixed"> {
  if (existsSync(join(folder, "out/.openapi-facade"))) return "mixed";
  const files = await readClient(folder);
  if (differing(files, before).length === 0) return "before";
  return differing(files, after).length === 0 ? "after" : "mixed";
}

/** Runs tasks, a few at a time. */
export async function runAll<T>(count: number, task: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      results[index] = await task(index);
    }
  };
  await Promise.all(Array.from({ length: 3 }, work));
  return results;
}

function documentOf(summary: string, tags: readonly string[]): string {
  const responses = { 204: { description: "Done." } };
  const paths = tags.map((tag) => [`/${tag}`, { get: { operationId: `get ${tag}`, summary, tags: [tag], responses } }]);
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.example" }],
    paths: Object.fromEntries(paths),
  });
}
