import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatFiles } from "../../scripts/format.js";
import { enterFolder, readFolder } from "./folder.js";

it("formats TypeScript as the project's own code is, and leaves the rest", async () => {
  const long = `const list = ["${"a".repeat(60)}", "${"b".repeat(60)}"]`;
  const files = new Map([
    ["a/one.ts", `export   const a={"b":1,"c-d":'x'}`],
    ["b/one.ts", long],
    ["api.md", "*  a   `b`\n"],
  ]);
  expect(Array.from(await formatFiles(files))).toEqual([
    ["a/one.ts", 'export const a = { b: 1, "c-d": "x" };\n'],
    ["b/one.ts", `const list = [\n  "${"a".repeat(60)}",\n  "${"b".repeat(60)}",\n];\n`],
    ["api.md", "*  a   `b`\n"],
  ]);
});

it("writes nothing where the paths lead", async () => {
  const folder = await enterFolder();
  const paths = ["here.ts", "../there.ts", join(folder, "absolute.ts"), "../../../up.ts"];
  const formatted = await formatFiles(new Map(paths.map((path) => [path, "let a=1"])));
  expect(Array.from(formatted.keys())).toEqual(paths);
  expect(Array.from(formatted.values())).toEqual(paths.map(() => "let a = 1;\n"));
  expect(await readFolder(folder)).toEqual({});
  expect(await readdir(tmpdir())).not.toContain("there.ts");
});

it("refuses what is no TypeScript", async () => {
  await expect(formatFiles(new Map([["a.ts", "class {{"]]))).rejects.toThrow();
});

it("formats nothing where there is nothing", async () => {
  expect(await formatFiles(new Map([["api.md", "# A\n"]]))).toEqual(new Map([["api.md", "# A\n"]]));
});
