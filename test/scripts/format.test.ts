import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { formatFiles } from "../../scripts/format.js";
import { enterFolder, makeFolder, readFolder } from "./folder.js";

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

it("is not changed by the variables of a formatter of the user's own", async () => {
  const folder = await makeFolder({ "biome.json": '{"formatter":{"indentStyle":"tab"}}' });
  vi.stubEnv("BIOME_CONFIG_PATH", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const files = new Map([["a.ts", "function a() {\n\tb();\n}\n"]]);
  expect((await formatFiles(files)).get("a.ts")).toBe("function a() {\n  b();\n}\n");
});

it("says in words that there can be no temporary files", async () => {
  const folder = join(await makeFolder({ file: "" }), "file");
  vi.stubEnv("TMPDIR", folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(formatFiles(new Map())).rejects.toThrow(
    /^\S+\/file: temporary files cannot be written there: ENOTDIR: .*: make room, or set TMPDIR to another folder$/,
  );
});

it.each(["SIGHUP", "SIGINT", "SIGTERM"] as const)(
  "leaves no temporary files if %s ends the process",
  async (signal) => {
    const folder = await makeFolder();
    const script = `
    import { formatFiles } from ${JSON.stringify(new URL("../../scripts/format.ts", import.meta.url).href)};
    await formatFiles(new Map(Array.from({ length: 500 }, (_, index) => [index + ".ts", "let a=1"])));
  `;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      env: { ...process.env, TMPDIR: folder },
    });
    const ended = once(child, "exit");
    const made = async () => (await readdir(folder)).filter((name) => name.startsWith("openapi-facade-"));
    await vi.waitUntil(async () => (await made()).length > 0, { interval: 1, timeout: 20_000 });
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(await made()).toEqual([]);
  },
);
