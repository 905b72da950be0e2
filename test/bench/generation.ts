import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { type Costs, inTurn } from "./compare.js";
import { manyOperations } from "./many-operations.js";
import { peerTypes } from "./peer-types.js";

/** What a whole process took, from start to end. */
interface Taken {
  readonly milliseconds: number;
  /** The most memory that it had. */
  readonly megabytes: number;
}

/** Makes a client of a document by the built command, in turn with types by openapi-typescript. */
export async function measureGeneration(spec: string, rounds: number): Promise<{ wall: Costs; memory: Costs }> {
  const memory: Record<string, number[]> = {};
  const timed = (name: string, run: () => Promise<Taken>) => async (): Promise<number> => {
    const { milliseconds, megabytes } = await run();
    memory[name] = [...(memory[name] ?? []), megabytes];
    return milliseconds;
  };
  const ours = timed("ours", () => generate(spec));
  const theirs = timed("openapi-typescript", () => measure(peerTypes(spec)));
  return { wall: await inTurn({ ours, "openapi-typescript": theirs }, rounds), memory };
}

/** Milliseconds for each operation of a large document and of a small one, whose paths and models are the given one's, over and over. */
export async function measureGrowth(spec: string, large: number, small: number, rounds: number): Promise<Costs> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  try {
    const document = parse(await readFile(spec, "utf8"));
    const perOperation = async (count: number): Promise<() => Promise<number>> => {
      const file = join(folder, `${count}.json`);
      await writeFile(file, JSON.stringify(manyOperations(document, count)));
      return async () => (await generate(file)).milliseconds / count;
    };
    return await inTurn({ ours: await perOperation(large), small: await perOperation(small) }, rounds, 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
  const milliseconds = performance.now() - start;
  const [, megabytes] = /([\d.]+) MB at most\s*$/.exec(stdout) ?? [];
  return { milliseconds, megabytes: Number(megabytes) };
}
