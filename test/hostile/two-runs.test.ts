import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyChanges, type Change, compareOutput, replaceFiles } from "../../scripts/write.js";
import { addFiles, makeFolder, readFolder } from "../scripts/folder.js";
import { makeProject } from "../scripts/project.js";
import { makeEdit, runAll, runBroken, stateOf } from "./broken-run.js";

/**
 * Two runs that write to one folder at once: both end, and the result is one of them whole.
 * `DOUBLE_RUNS=400 npx vitest run test/hostile/two-runs.test.ts` tries more of them.
 */

const doubleRuns = Number(process.env["DOUBLE_RUNS"] ?? 20);
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * 10));

/** The texts of all files in a folder, each once. */
async function textsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return [...new Set(await Promise.all(files.map((file) => readFile(join(folder, file), "utf8"))))];
}

describe("two runs of one process", () => {
  const paths = Array.from({ length: 20 }, (_, index) => `file${index}.ts`);

  it("write one after the other if they compare as they write", async () => {
    const out = join(await makeFolder(), "out");
    for (let round = 0; round < doubleRuns; round++) {
      const run = async (text: string): Promise<void> => {
        await soon();
        const output = new Map(paths.map((path) => [`${out}/${path}`, text]));
        await replaceFiles(out, () => compareOutput(output, [out], out));
      };
      await Promise.all([run("A".repeat(5000)), run("B".repeat(5000))]);
      expect(await textsIn(out)).toHaveLength(1);
      if (round % 2 === 0) await rm(out, { recursive: true });
    }
  });

  it("write one of both if they have compared before, and the other one says so", async () => {
    const out = join(await makeFolder(), "out");
    const words = /^\S+file0\.ts: another program has changed it during the run: run the command again$/;
    for (let round = 0; round < doubleRuns; round++) {
      const run = async (text: string): Promise<void> => {
        await soon();
        const change = (path: string): Change => ({ path: `${out}/${path}`, kind: "missing", isGenerated: true, text });
        await applyChanges(paths.map(change));
      };
      const ends = await Promise.allSettled([run("A".repeat(5000)), run("B".repeat(5000))]);
      const failed = ends.flatMap((end) => (end.status === "rejected" ? [String(end.reason.message)] : []));
      expect(failed).toEqual([expect.stringMatching(words)]);
      expect(await textsIn(out)).toHaveLength(1);
      await rm(out, { recursive: true });
    }
  });
});

describe("two runs of the command", () => {
  const document = (summary: string): string => {
    const operation = (tag: string) => ({ operationId: `get ${tag}`, summary, tags: [tag], responses: { 204: {} } });
    const paths = Object.fromEntries(["a", "b", "c", "d"].map((tag) => [`/${tag}`, { get: operation(tag) }]));
    return JSON.stringify({ openapi: "3.1.0", info: { title: "Acme", version: "1" }, paths });
  };

  it("write one of both", async () => {
    const folder = await makeProject({});
    for (let round = 0; round < Math.ceil(doubleRuns / 5); round++) {
      const ends = await Promise.all(
        ["Alpha", "Beta"].map(async (summary) => {
          await addFiles(folder, { [`${summary}/spec.json`]: document(summary) });
          return await runBroken(join(folder, summary), {}, ["--out", "../out"]);
        }),
      );
      expect(ends.map(({ code, stderr }) => [code, stderr])).toEqual([
        [0, ""],
        [0, ""],
      ]);
      const files = Object.values(await readFolder(join(folder, "out"))).join();
      expect([files.includes("Alpha"), files.includes("Beta")].filter(Boolean)).toHaveLength(1);
      if (round % 2 === 0) await rm(join(folder, "out"), { recursive: true });
    }
  });

  it("write that of the second if the first stands still for too long", async () => {
    const edit = await makeEdit();
    // At the last of these steps, only temporary files are left to be deleted.
    const steps = [0.3, 0.6, 0.9].map((part) => 3 + Math.floor(part * edit.steps));
    const got = await runAll(steps.length, async (index) => {
      const folder = await makeFolder(edit.start);
      let resume = (): void => undefined;
      const resumed = new Promise<void>((resolve) => (resume = resolve));
      const first = runBroken(folder, { at: `SIGSTOP:${steps[index]}`, resume: resumed });
      while (!existsSync(join(folder, "out/.openapi-facade"))) await soon();
      await addFiles(folder, edit.old);
      const second = await runBroken(folder);
      resume();
      const { code, stderr } = await first;
      return [second.code, await stateOf(folder, edit), code, stderr];
    });
    const words = `out: another run has taken over, since this one stood still
Some files may be of this run: run the command again.
`;
    const failed = [0, "before", 1, words];
    expect(got).toEqual([failed, failed, [0, "before", 0, ""]]);
  });

  it("of two versions make a product of both, or one says that it has to run again", async () => {
    for (let round = 0; round < Math.ceil(doubleRuns / 10); round++) {
      const folder = await makeFolder({ "spec.json": document("A") });
      const ends = await Promise.all(
        ["v1", "v2"].map((version) => runBroken(folder, {}, ["--name", `acme@${version}`])),
      );
      const again = "out/acme: another run has added or deleted a version meanwhile: run the command again\n";
      const failed = ends.flatMap(({ code, stderr }) => (code === 0 ? [] : [stderr]));
      if (failed.length > 0) expect(failed).toEqual([`${again}Nothing was written.\n`]);
      const index = await readFile(join(folder, "out/acme/index.ts"), "utf8");
      const has = ["v1", "v2"].map((version) => index.includes(`readonly ${version}: `));
      expect(has.filter(Boolean)).toHaveLength(2 - failed.length);
    }
  });
});
