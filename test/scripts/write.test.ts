import { describe, expect, it } from "vitest";
import { applyChanges, type Change, compareOutput, freePath, listFolders } from "../../scripts/write.js";
import { enterFolder, readFolder } from "./folder.js";

const first = "// Generated from spec/acme-v1.yaml by `npm run generate`. Do not edit.\n\n";
const firstOfListing = "<!-- Generated from spec/acme-v1.yaml by `npm run generate`. Do not edit. -->\n\n";

it("refuses a file where a folder is to be", async () => {
  await enterFolder({ "out/acme": "mine" });
  const message = "out/acme/index.ts: a file is where a folder is to be: move it away";
  await expect(compareOutput(new Map([["out/acme/index.ts", first]]), [])).rejects.toThrow(message);
});

it.each([
  ["a folder where a file is to be", "out/a.ts", "out/a.ts/b.ts", "a folder is where a file is to be"],
  ["a file where a folder is to be", "out/a.ts", "out", "a file is where a folder is to be"],
])("refuses to write to %s, and leaves nothing behind", async (_, path, taken, message) => {
  const folder = await enterFolder({ [taken]: "mine" });
  const change: Change = { path, kind: "missing", isGenerated: true, text: "x" };
  await expect(applyChanges([change])).rejects.toThrow(`${path}: ${message}`);
  expect(await readFolder(folder)).toEqual({ [taken]: "mine" });
});

it("finds a path where nothing is", async () => {
  await enterFolder({ a: "1", b: "1", b2: "", b3: "1" });
  expect(await Promise.all(["a", "b", "c"].map(freePath))).toEqual(["a2", "b4", "c"]);
});

describe("compareOutput", () => {
  it.each<[title: string, disk: Record<string, string>, output: Record<string, string>, want: Change[]]>([
    ["finds nothing where all is the same", { "out/a.ts": `${first}a` }, { "out/a.ts": `${first}a` }, []],
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
  });
});

describe("listFolders", () => {
  it("finds the folders that hold a file, sorted, and none below them", async () => {
    await enterFolder({
      "acme/v2/client.ts": "",
      "acme/v1/client.ts": "",
      "acme/v3/other.ts": "",
      "acme/v4/deep/client.ts": "",
      "acme/client.ts": "",
    });
    expect(await listFolders("acme", "client.ts")).toEqual(["v1", "v2"]);
  });

  it("finds none where there is no folder", async () => {
    await enterFolder();
    expect(await listFolders("acme", "client.ts")).toEqual([]);
  });
});
