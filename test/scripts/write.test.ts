import { execFileSync } from "node:child_process";
import { mkdir, readdir, rename, rm, symlink, truncate, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, relative, sep } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  applyChanges,
  type Change,
  compareOutput,
  findLeftovers,
  freePath,
  keepManifest,
  listFolders,
} from "../../scripts/write.js";
import { enterFolder, makeFolder, readFolder } from "./folder.js";

const first = "// Generated from spec/acme-v1.yaml by `npm run generate`. Do not edit.\n\n";
const firstOfListing = "<!-- Generated from spec/acme-v1.yaml by `npm run generate`. Do not edit. -->\n\n";

/** Writes a file. */
const write = (path: string, text: string): Change => ({ path, kind: "missing", isGenerated: true, text });

/** Everything in a folder, by its path: folders, links and pipes too. */
async function list(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe("compareOutput", () => {
  it.each<[title: string, disk: Record<string, string>, output: Record<string, string>, want: Change[]]>([
    ["finds nothing where all is the same", { "out/a.ts": `${first}a` }, { "out/a.ts": `${first}a` }, []],
    [
      "finds nothing where a path is written otherwise",
      { "out/a.ts": `${first}a` },
      { "./out//a.ts": `${first}a` },
      [],
    ],
    [
      "finds a missing file",
      {},
      { "out/a.ts": `${first}a` },
      [{ path: "out/a.ts", kind: "missing", isGenerated: true, text: `${first}a` }],
    ],
    [
      "finds a file that differs",
      { "out/a.ts": `${first}b` },
      { "out/a.ts": `${first}a` },
      [{ path: "out/a.ts", kind: "different", isGenerated: true, text: `${first}a`, before: `${first}b` }],
    ],
    [
      "finds a file that differs by its last line break",
      { "out/a.ts": `${first}a` },
      { "out/a.ts": `${first}a\n` },
      [{ path: "out/a.ts", kind: "different", isGenerated: true, text: `${first}a\n`, before: `${first}a` }],
    ],
    [
      "finds a file in the way that was not generated",
      { "out/a.ts": "mine" },
      { "out/a.ts": `${first}a` },
      [{ path: "out/a.ts", kind: "different", isGenerated: false, text: `${first}a`, before: "mine" }],
    ],
    [
      "finds an empty file in the way",
      { "out/a.ts": "" },
      { "out/a.ts": `${first}a` },
      [{ path: "out/a.ts", kind: "different", isGenerated: false, text: `${first}a`, before: "" }],
    ],
    [
      "finds files left over, in folders below too",
      { "out/a.ts": `${first}a`, "out/b/api.md": `${firstOfListing}b` },
      {},
      [
        { path: "out/a.ts", kind: "left over", isGenerated: true, before: `${first}a` },
        { path: "out/b/api.md", kind: "left over", isGenerated: true, before: `${firstOfListing}b` },
      ],
    ],
    ["leaves other people's files alone", { "out/notes.md": "mine", "out/b.ts": "export {};" }, {}, []],
    ["leaves other folders alone", { "other/a.ts": `${first}a` }, {}, []],
  ])("%s", async (_, disk, output, want) => {
    await enterFolder(disk);
    expect(await compareOutput(new Map(Object.entries(output)), ["out"])).toEqual(want);
  });
});

describe("applyChanges", () => {
  it("writes, replaces and deletes, and leaves nothing else behind", async () => {
    const folder = await enterFolder({ "out/old.ts": "old", "out/gone.ts": "gone", "out/mine.ts": "mine" });
    await applyChanges([
      { path: "out/new/a.ts", kind: "missing", isGenerated: true, text: "a" },
      { path: "out/old.ts", kind: "different", isGenerated: true, text: "new" },
      { path: "out/gone.ts", kind: "left over", isGenerated: true },
    ]);
    expect(await readFolder(folder)).toEqual({ "out/mine.ts": "mine", "out/new/a.ts": "a", "out/old.ts": "new" });
    expect(await list("out")).toEqual(["mine.ts", "new", "new/a.ts", "old.ts"]);
  });

  it("writes to a folder that is a link, below a folder that is one", async () => {
    await enterFolder({ "real/deep/a.ts": "old" });
    await symlink("real", "link");
    await symlink("deep", "real/out");
    await applyChanges([{ path: "link/out/a.ts", kind: "different", isGenerated: true, text: "new" }], "link/out");
    expect(await readFolder("real")).toEqual({ "deep/a.ts": "new" });
  });

  it.each<[title: string, disk: Record<string, string>, change: Change]>([
    ["a file that has come", { "out/a.ts": "mine" }, write("out/a.ts", "new")],
    [
      "a file that was edited",
      { "out/a.ts": "mine" },
      { path: "out/a.ts", kind: "different", isGenerated: true, text: "new", before: "old" },
    ],
    [
      "a file to delete that was edited",
      { "out/a.ts": "mine" },
      { path: "out/a.ts", kind: "left over", isGenerated: true, before: "old" },
    ],
    ["a file that is gone", {}, { path: "out/a.ts", kind: "different", isGenerated: true, text: "new", before: "old" }],
  ])("keeps %s since the comparison, and writes nothing", async (_, disk, change) => {
    const folder = await enterFolder(disk);
    const message = "out/a.ts: another program has changed it during the run: run the command again";
    await expect(applyChanges([write("out/new/b.ts", "b"), change], "out")).rejects.toThrow(message);
    expect(await readFolder(folder)).toEqual(disk);
  });

  it("removes the folders that a failed run has made, --out and its parents too", async () => {
    const folder = await enterFolder();
    const changes = [write("a/b/out/c/d.ts", "d"), write("a/b/out/c/d.ts/e.ts", "e")];
    await expect(applyChanges(changes, "a/b/out")).rejects.toThrow();
    expect(await list(folder)).toEqual([]);
  });
});

describe("a path in the way", () => {
  /** Puts something in the place of `path`; `mine.ts` and `elsewhere` lie outside of `out`. */
  const obstacles: [kind: string, make: (path: string) => Promise<unknown>][] = [
    ["link", (path) => symlink(join(process.cwd(), "mine.ts"), path)],
    ["link", (path) => symlink(join(process.cwd(), "out/inside.ts"), path)],
    ["link", (path) => symlink("nowhere", path)],
    ["link", (path) => symlink("a.ts", path)],
    ["pipe", async (path) => execFileSync("mkfifo", [path])],
    ["socket", listenAt],
    ["folder", (path) => mkdir(path)],
  ];

  it.each(obstacles)("is refused in words: a %s where a file is to be", async (kind, make) => {
    const disk = { "mine.ts": `${first}mine`, "out/inside.ts": `${first}inside`, "out/z/z.ts": "z" };
    const folder = await enterFolder(disk);
    await make("out/a.ts");
    const message = `out/a.ts: a ${kind} is where a file is to be: move it away`;
    await expect(compareOutput(new Map([["out/a.ts", first]]), ["out"])).rejects.toThrow(message);
    await expect(applyChanges([write("out/new/b.ts", "b"), write("out/a.ts", "a")])).rejects.toThrow(message);
    const deletion: Change = { path: "out/a.ts", kind: "left over", isGenerated: true };
    await expect(applyChanges([write("out/new/b.ts", "b"), deletion])).rejects.toThrow(message);
    expect(await readFolder(folder)).toEqual(disk);
    expect(await list("out")).toEqual(["a.ts", "inside.ts", "z", "z/z.ts"]);
  });

  it.each([
    ["a file", "out/acme", (path: string) => writeFile(path, "mine")],
    ["a link", "out/acme", (path: string) => symlink("../elsewhere", path)],
    ["a link", "out/acme", (path: string) => symlink("inside", path)],
    ["a link", "out/acme", (path: string) => symlink("nowhere", path)],
    ["a link", "out/acme", (path: string) => symlink("acme", path)],
    ["a pipe", "out/acme", async (path: string) => execFileSync("mkfifo", [path])],
    ["a link", "out/.openapi-facade", (path: string) => symlink("../elsewhere", path)],
    ["a file", "out/.openapi-facade", (path: string) => writeFile(path, "mine")],
  ])("is refused in words: %s in the place of the folder %s", async (kind, place, make) => {
    const disk = { "elsewhere/v1/a.ts": first, "elsewhere/0123456789abcdef/0.new": "", "out/inside/v1/a.ts": first };
    await enterFolder(disk);
    await make(place);
    const before = await list(".");
    const message = `${place}: ${kind} is where a folder is to be: move it away`;
    const path = "out/acme/v1/a.ts";
    await expect(applyChanges([write("out/b.ts", "b"), write(path, "a")], "out")).rejects.toThrow(message);
    if (place === "out/acme") {
      await expect(compareOutput(new Map([[path, "a"]]), [], "out")).rejects.toThrow(message);
      await expect(compareOutput(new Map(), ["out/acme/v1"], "out")).rejects.toThrow(message);
    }
    expect(await list(".")).toEqual(before);
    expect(await readFolder("elsewhere")).toEqual({ "0123456789abcdef/0.new": "", "v1/a.ts": first });
  });

  it.each([
    ["a file", (path: string) => writeFile(path, "mine"), "a file is where a folder is to be"],
    ["a link to a file", (path: string) => symlink("mine.ts", path), "a file is where a folder is to be"],
    ["a link that leads nowhere", (path: string) => symlink("nowhere", path), "a link that leads nowhere is where"],
    ["a link to itself", (path: string) => symlink("out", path), "a link is in the way"],
    ["a pipe", async (path: string) => execFileSync("mkfifo", [path]), "a pipe is where a folder is to be"],
  ])("is refused in words: %s in the place of --out", async (_, make, message) => {
    const folder = await enterFolder({ "mine.ts": "mine" });
    await make("out");
    const output = new Map([["out/acme/a.ts", "a"]]);
    await expect(compareOutput(output, [], "out")).rejects.toThrow(`out: ${message}`);
    await expect(applyChanges([write("out/acme/a.ts", "a")], "out")).rejects.toThrow(`out: ${message}`);
    expect(await readFolder(folder)).toMatchObject({ "mine.ts": "mine" });
    expect(await list(".")).toEqual(["mine.ts", "out"]);
  });

  it("is refused in words, and not for ever: a folder of the system", async () => {
    await expect(applyChanges([write("/proc/out/a.ts", "a")], "/proc/out")).rejects.toThrow(
      "/proc/out: no folder can be made here: choose another place",
    );
  });

  it.each(["a.ts", "../a.ts", "out/../a.ts", "/tmp/hostile-canary", "out", "out2/a.ts"])(
    "is refused in words: %s, which lies outside of --out",
    async (path) => {
      await enterFolder({ "out/b.ts": "b" });
      await expect(applyChanges([write("out/c.ts", "c"), write(path, "a")], "out")).rejects.toThrow(
        `${path}: it lies outside of out`,
      );
      expect(await list(".")).toEqual(["out", "out/b.ts"]);
    },
  );

  it("is not followed by a list of what is left over, nor read if nothing is to be there", async () => {
    await enterFolder({ "elsewhere/a.ts": first, "out/b.ts": first });
    await symlink("../elsewhere", "out/link");
    await symlink("../elsewhere/a.ts", "out/link.ts");
    execFileSync("mkfifo", ["out/pipe"]);
    expect((await compareOutput(new Map(), ["out"])).map(({ path }) => path)).toEqual(["out/b.ts"]);
  });

  it("is refused though it has come after the comparison", async () => {
    await enterFolder({ "elsewhere/a.ts": first, "out/acme/a.ts": first });
    const changes = await compareOutput(new Map([["out/acme/a.ts", `${first}new`]]), ["out"]);
    await rename("out/acme", "out/old");
    await symlink("../elsewhere", "out/acme");
    await expect(applyChanges(changes, "out")).rejects.toThrow("out/acme: a link is where a folder is to be");
    expect(await readFolder("elsewhere")).toEqual({ "a.ts": first });
  });
});

describe("temporary files", () => {
  const lock = ".openapi-facade";
  const run = `${lock}/0123456789abcdef`;
  const left = { [`out/${run}/0.new`]: `${first}new`, [`out/${run}/0.old`]: first };

  it("of a killed run are found, and are not part of a comparison", async () => {
    await enterFolder({ ...left, "out/a.ts": first });
    expect(await findLeftovers("out")).toEqual([`out/${run}/0.new`, `out/${run}/0.old`]);
    expect(await compareOutput(new Map([["out/a.ts", first]]), ["out"])).toEqual([]);
  });

  it.each([lock, run])("of a run that was killed before it had any are the folder %s", async (folder) => {
    await enterFolder();
    await mkdir(`out/${folder}`, { recursive: true });
    expect(await findLeftovers("out")).toEqual([`out/${folder}`]);
  });

  const stranger = "it is in the place of temporary files: move it away";
  /** What is put beside temporary files, and what the next run says; `undefined` if it deletes all of them. */
  const cases: [what: string, make: (out: string) => Promise<unknown>, place: string, want: string | undefined][] = [
    ["nothing", async () => undefined, "", undefined],
    ["an empty folder of a run", (out) => mkdir(`${out}/${lock}/fedcba9876543210`), "", undefined],
    ["only an empty folder", (out) => rm(`${out}/${run}`, { recursive: true }), "", undefined],
    ["a file", (out) => writeFile(`${out}/${lock}/mine.txt`, "mine"), `${lock}/mine.txt`, stranger],
    ["a folder", (out) => mkdir(`${out}/${lock}/mine`), `${lock}/mine`, stranger],
    ["a file in it", (out) => writeFile(`${out}/${run}/mine.txt`, "mine"), `${run}/mine.txt`, stranger],
    [
      "a link to a file",
      (out) => symlink("../../../mine.txt", `${out}/${run}/1.new`),
      `${run}/1.new`,
      "a link is where a file is to be: move it away",
    ],
    [
      "a link to a folder",
      (out) => symlink("../../elsewhere", `${out}/${lock}/fedcba9876543210`),
      `${lock}/fedcba9876543210`,
      "a link is where a folder is to be: move it away",
    ],
  ];

  it("are deleted by the next run; what is not one of them stays, and is named", async () => {
    const got = await Promise.all(
      cases.map(async ([what, make]) => {
        const mine = { "mine.txt": "mine", "elsewhere/0.new": "mine" };
        const folder = await makeFolder({ ...left, ...mine });
        await make(`${folder}/out`);
        const error = await applyChanges([write(`${folder}/out/b.ts`, "b")]).catch((error: Error) => error.message);
        expect(await readFolder(folder)).toMatchObject(mine);
        const entries = await list(`${folder}/out`);
        return [what, error?.replace(`${relative("", folder)}/`, ""), entries.filter((entry) => entry !== "b.ts")];
      }),
    );
    const kept = expect.arrayContaining([lock]);
    const wanted = cases.map(([what, , place, want]) => {
      return [what, want && `out/${place}: ${want}`, want === undefined ? [] : kept];
    });
    expect(got).toEqual(wanted);
  });

  it("of a run that is alive are waited for", async () => {
    await enterFolder(left);
    const touching = setInterval(() => void utimes(`out/${run}`, new Date(), new Date()).catch(() => undefined), 100);
    onTestFinished(() => clearInterval(touching));
    let isOver = false;
    const writing = applyChanges([write("out/b.ts", "b")]).then(() => (isOver = true));
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect([isOver, await list("out")]).toEqual([false, [lock, run, `${run}/0.new`, `${run}/0.old`]]);
    await rm("out/.openapi-facade", { recursive: true });
    await writing;
    expect(await list("out")).toEqual(["b.ts"]);
  });
});

describe("keepManifest", () => {
  const manifest = { name: "acme@v1", text: "{}\n" };

  it("writes the manifest and leaves nothing else behind", async () => {
    await enterFolder({ "out/a.ts": first });
    await keepManifest("out", manifest);
    await keepManifest("out", { ...manifest, text: "[]\n" });
    expect(await readFolder("out")).toEqual({
      ".openapi-facade-cache/.gitignore": "*\n",
      ".openapi-facade-cache/acme@v1.json": "[]\n",
      "a.ts": first,
    });
    expect(await list("out")).toHaveLength(4);
  });

  it("does not wait for another run", async () => {
    await enterFolder({ "out/.openapi-facade/0123456789abcdef/0.new": "new" });
    await keepManifest("out", manifest);
    expect(await readFolder("out")).toEqual({ ".openapi-facade/0123456789abcdef/0.new": "new" });
  });

  it.each(["nowhere", "/proc/nowhere", "out/a.ts"])("does nothing if there is no such folder: %s", async (out) => {
    const folder = await enterFolder({ "out/a.ts": first });
    await keepManifest(out === "nowhere" ? "out/a.ts/nowhere" : out, manifest);
    expect(await readFolder(folder)).toEqual({ "out/a.ts": first });
  });
});

describe("freePath", () => {
  it("finds a path where nothing is, neither a link nor a pipe", async () => {
    await enterFolder({ a: "1", b: "1", b2: "", b3: "1" });
    await symlink("nowhere", "d");
    execFileSync("mkfifo", ["d2"]);
    expect(await Promise.all(["a", "b", "c", "d"].map(freePath))).toEqual(["a2", "b4", "c", "d3"]);
  });
});

describe("somebody else's files", () => {
  it("are not compared in folders below, unless that is asked for", async () => {
    await enterFolder({ "out/a.ts": `${first}a`, "out/foo/v1/b.ts": `${first}b` });
    const leftOver = async (isDeep: boolean) =>
      (await compareOutput(new Map(), ["out"], "out", isDeep)).map(({ path }) => path);
    expect(await leftOver(false)).toEqual(["out/a.ts"]);
    expect(await leftOver(true)).toEqual(["out/a.ts", "out/foo/v1/b.ts"]);
  });

  it("may be larger than any text", async () => {
    await enterFolder({ "out/video.bin": "", "out/a.ts": "" });
    await truncate("out/video.bin", 3 * 2 ** 30);
    await truncate("out/a.ts", 3 * 2 ** 30);
    const changes = await compareOutput(new Map([["out/a.ts", first]]), ["out"]);
    expect(changes.map(({ path, kind, isGenerated }) => [path, kind, isGenerated])).toEqual([
      ["out/a.ts", "different", false],
    ]);
  });

  it.skipIf(sep === "\\")("may have a backslash in their names", async () => {
    const folder = await enterFolder({ "out/v1/..\\v2\\a.ts": first, "out/v2/a.ts": first });
    const changes = await compareOutput(new Map(), ["out/v1"], "out");
    expect(changes.map(({ path }) => path)).toEqual(["out/v1/..\\v2\\a.ts"]);
    await applyChanges(changes, "out");
    expect(Object.keys(await readFolder(folder))).toEqual(["out/v2/a.ts"]);
  });
});

describe("listFolders", () => {
  it("finds the folders that hold a generated file, sorted, and none below them", async () => {
    await enterFolder({
      "out/acme/v2/client.ts": first,
      "out/acme/v1/client.ts": first,
      "out/acme/v3/other.ts": first,
      "out/acme/v4/deep/client.ts": first,
      "out/acme/client.ts": first,
      "out/acme/admin/client.ts": "export const mine = 1;",
    });
    expect(await listFolders("out", "out/acme", "client.ts")).toEqual(["v1", "v2"]);
  });

  it("finds none if there is no folder", async () => {
    await enterFolder();
    expect(await listFolders("out", "out/acme", "client.ts")).toEqual([]);
  });

  it("finds none through a link, and refuses a folder that is one", async () => {
    const elsewhere = await makeFolder({ "v1/client.ts": "" });
    await enterFolder({ "out/acme/v2/client.ts": first });
    await symlink(join(elsewhere, "v1"), "out/acme/v1");
    await symlink(elsewhere, "out/other");
    expect(await listFolders("out", "out/acme", "client.ts")).toEqual(["v2"]);
    await expect(listFolders("out", "out/other", "client.ts")).rejects.toThrow(
      "out/other: a link is where a folder is to be: move it away",
    );
  });
});

/** A server at a path, until the test is over. */
async function listenAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
}
