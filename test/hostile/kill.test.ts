import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder, readFolder } from "../scripts/folder.js";
import { type Broken, differing, type Edit, makeEdit, readClient, runAll, runBroken, stateOf } from "./broken-run.js";

/**
 * Runs of the real command that are killed, interrupted or refused by the disk at any step of writing, or at any moment.
 * `KILLS=200 npx vitest run test/hostile/kill.test.ts` tries more of them.
 */

const kills = Number(process.env["KILLS"] ?? 15);
const stack = /^\s+at |\w*Error\b/m;

let edit: Edit;

beforeAll(async () => {
  edit = await makeEdit();
});

/** A third of the kills each at steps of writing, spread evenly, at steps at random, and at moments at random. */
function breakOf(index: number, signal: NodeJS.Signals): { at: string } | { signal: NodeJS.Signals; afterMs: number } {
  const third = Math.floor(index / 3);
  const steps = index % 3 === 0 ? Math.floor((third * edit.steps) / Math.ceil(kills / 9)) : Math.random() * edit.steps;
  if (index % 3 < 2) return { at: `${signal}:${1 + Math.floor(steps)}` };
  return { signal, afterMs: (0.5 + Math.random() * 0.5) * edit.milliseconds };
}

describe("the steps of writing", () => {
  it("are those of files that are new, changed and gone", () => {
    expect(Object.keys(edit.after).filter((path) => !(path in edit.before))).toHaveLength(5);
    expect(Object.keys(edit.before).filter((path) => !(path in edit.after))).toHaveLength(5);
    expect(differing(edit.before, edit.after).length).toBeGreaterThan(40);
    expect(edit.steps).toBeGreaterThan(150);
  });
});

describe("a run that is interrupted", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("writes all files or none on %s, and says which", async (signal, code) => {
    const faults = await runAll(Math.ceil(kills / 3), async (index) => {
      const broken = breakOf(index, signal);
      const folder = await makeFolder(edit.start);
      const ended = await runBroken(folder, broken);
      const state = await stateOf(folder, edit);
      const fault = faultOf(ended, state, "at" in broken);
      return fault === undefined ? [] : [`${JSON.stringify(broken)}: ${fault}`];
    });
    expect(faults.flat()).toEqual([]);

    function faultOf(ended: Broken, state: string, isInside: boolean): string | undefined {
      const all = `All ${differing(edit.before, edit.after).length} files were written.`;
      const said = state === "before" ? "Nothing was written." : all;
      const words = `out: interrupted by ${signal}\n${said}\n`;
      if (ended.code === code && ended.stderr === words) return undefined;
      // Before it writes, the system ends it; after that, it has ended by itself.
      if (!isInside && state === "before" && ended.signal === signal && ended.stderr === "") return undefined;
      if (!isInside && state === "after" && ended.code === 0) return undefined;
      return `${state}, ${ended.code} ${ended.signal} ${ended.stderr}`;
    }
  });
});

describe("a run that is killed", () => {
  it("leaves temporary files at most, which --check lists and the next run deletes", async () => {
    const faults = await runAll(Math.ceil(kills / 3), async (index) => {
      const broken = breakOf(index, "SIGKILL");
      const folder = await makeFolder(edit.start);
      const killed = await runBroken(folder, broken);
      const isLeft = existsSync(join(folder, "out/.openapi-facade"));
      const isDone = (await stateOf(folder, edit)) === "after";
      const checked = await runBroken(folder, {}, ["--check"]);
      const rerun = await runBroken(folder);
      const told = /^out\/\.openapi-facade\S*: temporary file of a run that was killed or is still writing$/m.test(
        checked.stderr,
      );
      const isGood =
        (await stateOf(folder, edit)) === "after" &&
        rerun.code === 0 &&
        told === isLeft &&
        checked.code === (isDone ? 0 : 1);
      const ends = [killed, checked, rerun].map(({ code, stderr }) => `${code} ${stderr}`);
      return isGood ? [] : [`${JSON.stringify(broken)}: ${ends.join(", ")}`];
    });
    expect(faults.flat()).toEqual([]);
  });
});

describe("a run that writes its manifest alone", () => {
  const steps = 12;

  it.each(["SIGKILL", "SIGINT", "EIO"])(
    "leaves the client as it was if it is broken at any step by %s",
    async (what) => {
      const faults = await runAll(steps, async (index) => {
        const folder = await makeFolder({ ...edit.start, ...edit.old });
        const { code, stderr } = await runBroken(folder, { at: `${what}:${1 + index}` });
        const isLeft = existsSync(join(folder, "out/.openapi-facade"));
        const checked = await runBroken(folder, {}, ["--check"]);
        const rerun = await runBroken(folder);
        const isBefore = (await stateOf(folder, edit)) === "before";
        const isDone = what !== "EIO" || code === 0;
        const isGood =
          isDone && isBefore && rerun.code === 0 && checked.code === (isLeft ? 1 : 0) && !stack.test(stderr);
        return isGood ? [] : [`${1 + index}: ${code} ${stderr}, ${checked.code} ${checked.stderr}, ${rerun.stderr}`];
      });
      expect(faults.flat()).toEqual([]);
    },
  );
});

describe("a run that changes nothing on a read-only disk", () => {
  it("succeeds without a manifest", async () => {
    const folder = await makeFolder({ ...edit.start, ...edit.old });
    const { code, stderr } = await runBroken(folder, { at: "EROFS:1+" });
    expect([code, stderr, await stateOf(folder, edit)]).toEqual([0, "", "before"]);
    expect(existsSync(join(folder, "out/.openapi-facade-cache"))).toBe(false);
  });
});

describe("a run whose folder is swapped for a link", () => {
  it.each([
    ["while it writes temporary files", 0.2, "out/acme/v1: a link is where a folder is to be: move it away"],
    ["while it replaces files", 0.6, "a link leads from its folder out of out: move the link away"],
  ])("writes and deletes nothing where the link leads: %s", async (_, part, words) => {
    const inVersion = Object.entries(edit.before).filter(([path]) => path.startsWith("acme/v1/"));
    const elsewhere = Object.fromEntries(inVersion.map(([path, text]) => [path.replace("acme/v1", "elsewhere"), text]));
    const folder = await makeFolder({ ...edit.start, ...elsewhere });
    const { code, stderr } = await runBroken(folder, { at: `LINK:${Math.floor(part * edit.steps)}` });
    expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(stderr).toMatch(
      part < 0.5 ? /\nNothing was written\.\n$/ : /\n\d+ of \d+ files were written, and could not /,
    );
    expect(await readFolder(join(folder, "elsewhere"))).toEqual(
      Object.fromEntries(Object.entries(elsewhere).map(([path, text]) => [path.replace("elsewhere/", ""), text])),
    );
  });
});

describe("a run that the disk refuses", () => {
  const codes = ["ENOSPC", "EIO", "EACCES", "EROFS"];
  const tries = Math.ceil(kills / 3);

  it.each([
    ["once", ""],
    ["from there on", "+"],
  ])("says what was written if a step fails %s", async (_, onwards) => {
    const faults = await runAll(tries, async (index) => {
      const step = 1 + Math.floor((index * edit.steps) / tries);
      const at = `${codes[index % codes.length]}:${step}${onwards}`;
      const folder = await makeFolder(edit.start);
      const { code, stderr } = await runBroken(folder, { at });
      const left = existsSync(join(folder, "out/.openapi-facade"));
      const fault = await judge(folder, code, stderr);
      if (fault !== undefined || stack.test(stderr)) return [`${at}: ${fault} ${code} ${stderr}`];
      if (!left) return [];
      const rerun = await runBroken(folder);
      return rerun.code === 0 && (await stateOf(folder, edit)) === "after" ? [] : [`${at}: then ${rerun.stderr}`];
    });
    expect(faults.flat()).toEqual([]);
  });

  /** What is wrong with what it said, by what is there. */
  async function judge(folder: string, code: number | null, stderr: string): Promise<string | undefined> {
    const files = await readClient(folder);
    if (code === 0) return differing(files, edit.after).length === 0 ? undefined : "said that it was done";
    if (code !== 1) return "another exit code";
    const written = differing(files, edit.before);
    if (written.length === 0) return stderr.endsWith("\nNothing was written.\n") ? undefined : "wrote nothing";
    const total = differing(edit.before, edit.after).length;
    const said = /^(\d+) of (\d+) files were written, and could not be undone: (.*)\. Run the command again\.$/m.exec(
      stderr,
    );
    return said?.[1] === String(written.length) && said[2] === String(total) ? undefined : `wrote ${written}`;
  }
});
