import { appendFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashGenerator } from "../../../scripts/manifest/hash-generator.js";
import { makeFolder } from "../folder.js";

const own = { name: "openapi-facade", version: "1.0.0", exports: { "./package.json": "./package.json" } };
const files = {
  "package.json": JSON.stringify({ ...own, peerDependencies: { "ts-morph": "*", "@acme/hidden": "*", absent: "*" } }),
  "node_modules/ts-morph/package.json": '{ "version": "28.0.0" }',
  "node_modules/@acme/hidden/package.json": '{ "version": "1.0.0", "exports": { ".": "./index.js" } }',
  "dist/run/generate.js": 'import "./plan-ABCDEFGH.js";\n',
  "dist/run/plan-ABCDEFGH.js": "export {};\n",
  "dist/run/emit/client.js": "export {};\n",
  "dist/run/help.txt": "Help\n",
};

/** The hashes before and after an edit, in a folder of its own. */
async function hashTwice(edit: (folder: string) => Promise<unknown>): Promise<[before: string, after: string]> {
  const folder = await makeFolder(files);
  const before = hashGenerator(join(folder, "dist/run"));
  await edit(folder);
  return [before, hashGenerator(join(folder, "dist/run"))];
}

describe("hashGenerator", () => {
  it.each<[title: string, edit: (folder: string) => Promise<unknown>]>([
    ["a file is edited", (folder) => appendFile(`${folder}/dist/run/generate.js`, "// more\n")],
    ["a file in a folder below is edited", (folder) => appendFile(`${folder}/dist/run/emit/client.js`, "// more\n")],
    ["a file is renamed", (folder) => rename(`${folder}/dist/run/generate.js`, `${folder}/dist/run/make.js`)],
    ["a file is new", (folder) => writeFile(`${folder}/dist/run/plan-ABCDEFGI.js`, "")],
    [
      "a package is updated",
      (folder) => writeFile(`${folder}/node_modules/ts-morph/package.json`, '{"version":"29.0.0"}'),
    ],
    [
      "a package that hides its version is updated",
      (folder) => writeFile(`${folder}/node_modules/@acme/hidden/package.json`, '{"version":"1.0.1","exports":{}}'),
    ],
    ["a package is removed", (folder) => rm(`${folder}/node_modules/@acme`, { recursive: true })],
    [
      "this package is updated",
      (folder) => writeFile(`${folder}/package.json`, files["package.json"].replace("1.0", "1.1")),
    ],
  ])("is another if %s", async (_, edit) => {
    const [before, after] = await hashTwice(edit);
    expect(after).not.toBe(before);
  });

  it.each<[title: string, edit: (folder: string) => Promise<unknown>]>([
    ["nothing is edited", async () => undefined],
    ["a file that is not code is edited", (folder) => appendFile(`${folder}/dist/run/help.txt`, "more\n")],
  ])("is the same if %s", async (_, edit) => {
    const [before, after] = await hashTwice(edit);
    expect(after).toBe(before);
  });

  it("is the same in another folder", async () => {
    const none = async (): Promise<void> => undefined;
    expect(await hashTwice(none)).toEqual(await hashTwice(none));
  });

  it("throws where no package can be found", async () => {
    const folder = await makeFolder({ "package.json": files["package.json"], "dist/a.js": "" });
    expect(() => hashGenerator(join(folder, "dist"))).toThrow("the packages are not in folders");
  });
});
