import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../scripts/folder.js";
import { generate, makeProject } from "../scripts/project.js";
import { payloads } from "./payloads.js";

/** The whole command on hostile documents: nothing is written but where it is told to, and nothing said but in words. */

/** A document that has one text wherever text becomes a name or a path. */
function documentOf(text: string): string {
  const operation = { operationId: text, tags: [text], summary: text, responses: { [text]: { description: text } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: text, version: text },
    servers: [{ url: text, description: text }],
    tags: [{ name: text, description: text }],
    paths: { [`/${text}`]: { get: operation }, "/other": { get: { ...operation, tags: [`${text} other`] } } },
    components: { schemas: Object.fromEntries([[text, { type: "object", properties: { a: { description: text } } }]]) },
  });
}

const generatedLine = "// Generated from acme.json by `openapi-facade generate`. Do not edit.\n";

const worst = ["path", "path with NUL", "__proto__", "end of a comment"];

const command = ["--spec", "acme.json", "--name", "acme@v1", "--out", "out"];

describe("the command", () => {
  it.each(worst)("writes nothing outside of its folder for: %s", async (payload) => {
    const folder = await makeProject({ "acme.json": documentOf(payloads[payload] ?? ""), "other/mine.txt": "mine" });
    const { code, stdout, stderr } = await generate(folder, command);
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at |\w+Error:/m);
    expect(`${stdout}${stderr}`).not.toContain("\u001b");
    expect([0, 1]).toContain(code);
    const ours = /^out\/(acme\/|\.openapi-facade-cache\/(\.gitignore|acme@v1\.json)$)/;
    const others = Object.keys(await readFolder(folder)).filter((path) => !ours.test(path));
    expect(others).toEqual(["acme.json", "other/mine.txt", "package.json"]);
    expect(["/tmp/hostile-canary", join(folder, "../hostile-canary")].filter((path) => existsSync(path))).toEqual([]);
  });

  it("refuses a name that is not a class or a folder", async () => {
    const folder = await makeProject({ "acme.json": documentOf("users") });
    const { code, stderr } = await generate(folder, command.with(3, "acme@constructor"));
    const words = "`constructor` means something else in the generated class: choose another version, such as v1";
    expect([code, stderr]).toEqual([1, `acme@constructor: ${words}\nNothing was written.\n`]);
  });
});

describe("what is in the way of the command", () => {
  const mine = { "elsewhere/v1/client.ts": generatedLine, "elsewhere/mine.ts": "mine" };

  it.each<[what: string, make: (path: string) => Promise<unknown>, place: string, words: string]>([
    ["a link to a folder outside", (path) => symlink("../elsewhere", path), "out/acme", "a link is where a folder"],
    ["a link to a folder inside", (path) => symlink("inside", path), "out/acme", "a link is where a folder"],
    [
      "a link to a version outside",
      (path) => symlink("../../elsewhere/v1", path),
      "out/acme/v1",
      "a link is where a folder",
    ],
    [
      "a link to a file outside",
      (path) => symlink("../../../elsewhere/mine.ts", path),
      "out/acme/v1/client.ts",
      "a link is where a file",
    ],
    [
      "a link to a file inside",
      (path) => symlink("../../inside/client.ts", path),
      "out/acme/v1/client.ts",
      "a link is where a file",
    ],
    [
      "a link that leads nowhere",
      (path) => symlink("nowhere", path),
      "out/acme/v1/client.ts",
      "a link is where a file",
    ],
    ["a link to itself", (path) => symlink("client.ts", path), "out/acme/v1/client.ts", "a link is where a file"],
    ["a pipe", async (path) => execFileSync("mkfifo", [path]), "out/acme/v1/client.ts", "a pipe is where a file"],
    ["a pipe", async (path) => execFileSync("mkfifo", [path]), "out/acme", "a pipe is where a folder"],
    ["a folder", (path) => mkdir(path), "out/acme/index.ts", "a folder is where a file"],
  ])("is named, and nothing is written: %s", async (_, make, place, words) => {
    const folder = await makeProject({
      "acme.json": documentOf("users"),
      "out/inside/client.ts": generatedLine,
      ...mine,
    });
    await mkdir(dirname(join(folder, place)), { recursive: true });
    await make(join(folder, place));
    const before = await readFolder(folder);
    for (const flags of [[], ["--check"]]) {
      const { code, stdout, stderr } = await generate(folder, [...command, ...flags]);
      expect([code, stdout, stderr]).toEqual([
        1,
        "",
        `${place}: ${words} is to be: move it away\nNothing was written.\n`,
      ]);
    }
    expect(await readFolder(folder)).toEqual(before);
  });

  it("is nothing if --out itself is a link: that is the folder to write to", async () => {
    const folder = await makeProject({ "acme.json": documentOf("users"), "real/mine.ts": "mine" });
    await symlink("real", join(folder, "out"));
    expect((await generate(folder, command)).code).toBe(0);
    expect(Object.keys(await readFolder(join(folder, "real")))).toContain("acme/v1/client.ts");
    expect((await generate(folder, [...command, "--check"])).code).toBe(0);
  });

  it("is named for the clients of the registry too", async () => {
    const registry = "apis:\n  acme@v1: { root: acme.json }\n  other@v1: { root: acme.json }\n";
    const folder = await makeProject({ "acme.json": documentOf("users"), "redocly.yaml": registry, ...mine });
    await mkdir(join(folder, "generated"));
    await symlink("../elsewhere", join(folder, "generated/other"));
    const before = await readFolder(folder);
    for (const flags of [[], ["other@v1"], ["--check"]]) {
      const { code, stderr } = await generate(folder, flags);
      const words = "generated/other: a link is where a folder is to be: move it away\nNothing was written.\n";
      expect([code, stderr]).toEqual([1, words]);
    }
    expect(await readFolder(folder)).toEqual(before);
  });
});
