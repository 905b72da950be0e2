import { existsSync } from "node:fs";
import { readlink, symlink } from "node:fs/promises";
import { join } from "node:path";
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

const worst = ["path", "path with NUL", "__proto__", "end of a comment"];

const command = ["--spec", "acme.json", "--name", "acme@v1", "--out", "out"];

describe("the command", () => {
  it.each(worst)("writes nothing outside of its folder for: %s", async (payload) => {
    const folder = await makeProject({ "acme.json": documentOf(payloads[payload] ?? ""), "other/mine.txt": "mine" });
    const { code, stdout, stderr } = await generate(folder, command);
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at |\w+Error:/m);
    expect(`${stdout}${stderr}`).not.toContain("\u001b");
    expect([0, 1]).toContain(code);
    const others = Object.keys(await readFolder(folder)).filter((path) => !path.startsWith("out/acme/"));
    expect(others).toEqual(["acme.json", "other/mine.txt", "package.json"]);
    expect(["/tmp/hostile-canary", join(folder, "../hostile-canary")].filter((path) => existsSync(path))).toEqual([]);
  });

  it("writes to nothing that links in its folder lead to", async () => {
    const folder = await makeProject({ "acme.json": documentOf("users"), "mine.txt": "mine", "out/acme/v1/a.txt": "" });
    await symlink(join(folder, "mine.txt"), join(folder, "out/acme/v1/client.ts.tmp"));
    expect((await generate(folder, command)).code).toBe(0);
    expect((await readFolder(folder))["mine.txt"]).toBe("mine");
  });

  it("refuses to replace a link to what was not generated", async () => {
    const folder = await makeProject({ "acme.json": documentOf("users"), "mine.txt": "mine", "out/acme/v1/a.txt": "" });
    const link = join(folder, "out/acme/v1/client.ts");
    await symlink(join(folder, "mine.txt"), link);
    const { code, stderr } = await generate(folder, command);
    expect([code, stderr]).toEqual([1, expect.stringContaining("out/acme/v1/client.ts: was not generated")]);
    expect(await readlink(link)).toBe(join(folder, "mine.txt"));
  });
});
