import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { appendFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { summariseRun } from "../../scripts/generate/summarise-run.js";
import { makeManifest, recallRuns } from "../../scripts/manifest.js";
import { type Foreign, type Plan, planForeign, planRegistry } from "../../scripts/plan.js";
import { runPlan } from "../../scripts/run-plan.js";
import { operation, page, stated } from "./evidence/stated.js";
import { addFiles, enterFolder, makeFolder, readFolder } from "./folder.js";
import { serve } from "./spec-server.js";

/** A run that changes nothing is recalled; whatever is otherwise takes a full run. Everything is on a real disk. */

const document = `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.example }]
paths:
  /users:
    get:
      operationId: getUsers
      requestBody: { content: { application/json: { schema: { type: string } } } }
      responses:
        "200": { description: Users., content: { application/json: { schema: { $ref: models/user.yaml } } } }
`;
const user = "type: object\nproperties: { name: { type: string } }\n";
const facts = (language: string) => {
  const { facts } = page(language, { operations: [operation({ name: stated("list_users") })] });
  return JSON.stringify(facts);
};
const first = "// Generated from acme.yaml by `npm run generate`. Do not edit.\n";
const input = {
  "redocly.yaml": "apis:\n  acme@v1: { root: spec/acme.yaml }\n  other@v1: { root: spec/other.yaml }\n",
  "spec/acme.yaml": document,
  "spec/models/user.yaml": user,
  "spec/other.yaml": document,
  "spec/evidence/acme.r.json": facts("r"),
};
const manifest = "generated/.openapi-facade-cache/registry.json";
const foreign: Foreign = { spec: "spec/acme.yaml", name: "acme@v1", out: "clients" };

/** Runs a plan as the command does, and leaves its manifest. */
async function run(plan: Plan, write = true): Promise<string[]> {
  const { changes } = await runPlan(plan, {
    write,
    beginManifest: (runs) => (output) => makeManifest(plan, runs.map(summariseRun), output),
  });
  return changes.map(({ path, kind }) => `${path}: ${kind}`);
}

/** Everything in a folder, by its path: folders and links too. */
async function listAll(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

/** Whether the next run of a plan has nothing to do. */
async function isRecalled(plan: Plan): Promise<boolean> {
  return (await recallRuns(plan)) !== undefined;
}

let made: Promise<Record<string, string>> | undefined;

/** Enters a project in which all is generated, by one run for all tests. */
async function enterProject(): Promise<string> {
  made ??= (async () => {
    const folder = await enterFolder(input);
    await recallRuns(await planRegistry([]));
    await run(await planRegistry([]));
    return await readFolder(folder);
  })();
  return await enterFolder(await made);
}

/** Enters a project with a client of somebody else's document. */
async function enterForeign(options: Partial<Foreign> = {}, files: Record<string, string> = input): Promise<void> {
  await enterFolder(files);
  await recallRuns(await planForeign({ ...foreign, ...options }));
  await run(await planForeign({ ...foreign, ...options }));
}

describe("a run of the registry", () => {
  it("is recalled where nothing is different, with what it would report", async () => {
    const home = await enterProject();
    const { runs } = await runPlan(await planRegistry([]), { write: false });
    const wanted = runs.map(summariseRun).map(({ hashes, specFiles, ...summary }) => {
      return { ...summary, specFiles: specFiles.map((path) => join(home, path.replace(`${home}/`, ""))) };
    });
    expect(wanted[0]).toMatchObject({ flavour: "acme@v1", folder: "generated/acme/v1", operations: 1, models: 1 });
    expect(wanted[0]?.notes).toEqual([expect.stringMatching(/^spec\/acme\.yaml:8:\d+: /)]);
    expect(wanted[0]?.specFiles).toEqual(
      ["spec/acme.yaml", "spec/models/user.yaml", "spec/evidence/acme.r.json"].map((path) => join(home, path)),
    );
    const recalled = await recallRuns(await planRegistry([]));
    expect(recalled?.map((summary, index) => ({ ...summary, milliseconds: wanted[index]?.milliseconds }))).toEqual(
      wanted,
    );
  });

  it.each<[title: string, edit: () => Promise<unknown>]>([
    ["a file that was not generated is beside the client", () => writeFile("generated/acme/v1/notes.md", "mine")],
    ["a file of theirs is beside the document", () => writeFile("spec/models/notes.yaml", "mine: true\n")],
    ["an evidence file of no document is there", () => writeFile("spec/evidence/acme2.r.json", facts("r"))],
    ["all of it is saved again, as it was", async () => writeFile("spec/acme.yaml", await readFile("spec/acme.yaml"))],
    ["the project is moved", async () => process.chdir(await makeFolder(await readFolder(process.cwd())))],
  ])("is recalled where %s", async (_, edit) => {
    await enterProject();
    await edit();
    expect(await isRecalled(await planRegistry([]))).toBe(true);
  });

  it.each<[title: string, edit: () => Promise<unknown>]>([
    ["the document is edited", () => appendFile("spec/acme.yaml", "tags: []\n")],
    ["the last document is edited", () => appendFile("spec/other.yaml", "tags: []\n")],
    ["a file that it refers to is edited", () => appendFile("spec/models/user.yaml", "description: A user.\n")],
    ["a file that it refers to is deleted", () => rm("spec/models/user.yaml")],
    [
      "a file that it refers to is a folder",
      () => rm("spec/models/user.yaml").then(() => mkdir("spec/models/user.yaml")),
    ],
    [
      "a file that it refers to is a link to the same text elsewhere",
      async () => {
        const elsewhere = await makeFolder({ "user.yaml": user });
        await rm("spec/models/user.yaml");
        await symlink(join(elsewhere, "user.yaml"), "spec/models/user.yaml");
      },
    ],
    ["an evidence file is edited", () => writeFile("spec/evidence/acme.r.json", facts("python"))],
    ["an evidence file is new", () => writeFile("spec/evidence/acme.python.json", facts("python"))],
    ["the first evidence file of a document is new", () => writeFile("spec/evidence/other.r.json", facts("r"))],
    ["an evidence file is deleted", () => rm("spec/evidence/acme.r.json")],
    [
      "the registry has another class",
      () => writeFile("redocly.yaml", input["redocly.yaml"].replace(" }", ", x-class: A }")),
    ],
    ["the registry has one more", () => appendFile("redocly.yaml", "  acme@v2: { root: spec/other.yaml }\n")],
    ["the registry has one less", () => writeFile("redocly.yaml", "apis:\n  acme@v1: { root: spec/acme.yaml }\n")],
    [
      "the registry has another order",
      () =>
        writeFile(
          "redocly.yaml",
          "apis:\n  other@v1: { root: spec/other.yaml }\n  acme@v1: { root: spec/acme.yaml }\n",
        ),
    ],
    ["a generated file is edited", () => appendFile("generated/acme/v1/client.ts", "// mine\n")],
    ["a generated file is deleted", () => rm("generated/other/v1/api.md")],
    ["a folder of generated files is deleted", () => rm("generated/other", { recursive: true })],
    ["a product's file is edited", () => appendFile("generated/other/index.ts", "// mine\n")],
    ["a generated file is left over", () => writeFile("generated/acme/v1/old.ts", first)],
    ["a generated folder is left over", () => addFiles(".", { "generated/old/v1/index.ts": first })],
    [
      "a generated file is a link to the same text",
      async () => {
        await rename("generated/acme/v1/api.md", "api.md");
        await symlink("../../../api.md", "generated/acme/v1/api.md");
      },
    ],
    [
      "a generated folder is a link to the same files",
      async () => {
        await rename("generated/acme", "acme");
        await symlink("../acme", "generated/acme");
      },
    ],
    [
      "a killed run has left temporary files",
      () => addFiles(".", { "generated/.openapi-facade/0123456789abcdef/0.new": "" }),
    ],
    ["a run is writing at the moment", () => mkdir("generated/.openapi-facade")],
    ["the output is not there", () => rm("generated", { recursive: true })],
    ["the manifest is deleted", () => rm(manifest)],
    ["the manifest is cut off", async () => writeFile(manifest, (await readFile(manifest, "utf8")).slice(0, -3))],
    ["the manifest is empty", () => writeFile(manifest, "")],
    ["the manifest is something else", () => writeFile(manifest, '{ "generator": [] }')],
    ["the manifest is a folder", () => rm(manifest).then(() => mkdir(manifest))],
  ])("is not recalled where %s", async (_, edit) => {
    await enterProject();
    await edit();
    expect(await isRecalled(await planRegistry([]))).toBe(false);
  });

  it("has a manifest for each choice of flavours", async () => {
    await enterProject();
    expect(await isRecalled(await planRegistry(["acme@v1"]))).toBe(false);
    expect(await run(await planRegistry(["acme@v1"]))).toEqual([]);
    expect(await isRecalled(await planRegistry(["acme@v1"]))).toBe(true);
    await appendFile("spec/other.yaml", "tags: []\n");
    expect(await isRecalled(await planRegistry(["acme@v1"]))).toBe(true);
    expect(await isRecalled(await planRegistry([]))).toBe(false);
  });

  it("writes no manifest where it is to write nothing", async () => {
    const folder = await enterProject();
    await rm(manifest);
    const before = await readFolder(folder);
    await run(await planRegistry([]), false);
    expect(await readFolder(folder)).toEqual(before);
  });
});

describe("a run of another document", () => {
  it("is recalled where nothing is different", async () => {
    await enterForeign();
    expect(await isRecalled(await planForeign(foreign))).toBe(true);
  });

  it.each<[title: string, options: Partial<Foreign>]>([
    ["another runtime", { runtime: "@acme/runtime" }],
    ["another name", { name: "acme@v2" }],
    ["another document", { spec: "spec/other.yaml" }],
    ["another folder", { out: "others" }],
    ["another permission", { permissions: { hosts: ["acme.example"], folders: [] } }],
  ])("is not recalled with %s", async (_, options) => {
    await enterForeign();
    expect(await isRecalled(await planForeign({ ...foreign, ...options }))).toBe(false);
  });

  it("is not recalled if a version of the product was added or removed", async () => {
    await enterForeign();
    await addFiles(".", { "clients/acme/v2/client.ts": first });
    expect(await isRecalled(await planForeign(foreign))).toBe(false);
    await run(await planForeign(foreign));
    expect(await isRecalled(await planForeign(foreign))).toBe(true);
    await rename("clients/acme/v2", "clients/acme/v3");
    expect(await isRecalled(await planForeign(foreign))).toBe(false);
    await rename("clients/acme/v3", "clients/acme/v2");
    expect(await isRecalled(await planForeign(foreign))).toBe(true);
    await rm("clients/acme/v2", { recursive: true });
    expect(await isRecalled(await planForeign(foreign))).toBe(false);
  });

  it("is not recalled if a version was added since it was planned", async () => {
    await enterForeign();
    const plan = await planForeign(foreign);
    await addFiles(".", { "clients/acme/v2/client.ts": first });
    expect(await isRecalled(plan)).toBe(false);
  });

  it("is not recalled if a file that it refers to has no permission any more", async () => {
    const elsewhere = await makeFolder({ "user.yaml": user });
    const files = { ...input, "spec/acme.yaml": document.replace("models", elsewhere) };
    const permitted = { permissions: { hosts: [], folders: [elsewhere] } };
    await enterForeign(permitted, files);
    expect(await isRecalled(await planForeign({ ...foreign, ...permitted }))).toBe(true);
    expect(await isRecalled(await planForeign(foreign))).toBe(false);
  });

  it("is not recalled if the document was saved after it was read, while the run went on", async () => {
    await enterFolder(input);
    const plan = await planForeign(foreign);
    await recallRuns(plan);
    await runPlan(plan, {
      write: true,
      enter: (phase) => phase === "emit" && writeFileSync("spec/acme.yaml", `${document}tags: []\n`),
      beginManifest: (runs) => (output) => makeManifest(plan, runs.map(summariseRun), output),
    });
    expect(await isRecalled(plan)).toBe(false);
    await writeFile("spec/acme.yaml", document);
    expect(await isRecalled(plan)).toBe(true);
  });

  it("has no manifest if the document is at a URL or refers to one", async () => {
    const server = await serve({ "/acme.yaml": document, "/models/user.yaml": user });
    const permissions = { hosts: [server.host], folders: [] };
    const files = { ...input, "spec/acme.yaml": document.replace("models", `${server.url}/models`) };
    for (const spec of [`${server.url}/acme.yaml`, "spec/acme.yaml"]) {
      await enterForeign({ spec, permissions }, files);
      expect(Object.keys(await readFolder("clients")).filter((path) => path.startsWith("."))).toEqual([]);
      expect(await isRecalled(await planForeign({ ...foreign, spec, permissions }))).toBe(false);
    }
  });
});

describe("a manifest that somebody else has written", () => {
  /** Puts entries into the manifest of a project in which nothing is different. */
  async function forge(edit: (manifest: { runs: { inputs: object }[]; files: object }) => void): Promise<void> {
    await enterProject();
    const forged = JSON.parse(await readFile(manifest, "utf8"));
    edit(forged);
    await writeFile(manifest, JSON.stringify(forged));
  }

  it.each<[what: string, name: (elsewhere: string) => string]>([
    ["a whole path", (elsewhere) => `${elsewhere}/secret`],
    ["a path that climbs", (elsewhere) => `spec/../${relative("", elsewhere)}/secret`],
    ["a file beside the document's folder", () => "secret"],
    ["a link in the document's folder", () => "spec/link"],
  ])("leads to no file that the document may not lead to: %s", async (_, name) => {
    const elsewhere = await makeFolder({ secret: "" });
    await forge(({ runs }) => Object.assign(runs[0]?.inputs ?? {}, { [name(elsewhere)]: hash("sha256", "") }));
    await writeFile("secret", "");
    await symlink("../secret", "spec/link");
    expect(await isRecalled(await planRegistry([]))).toBe(false);
  });

  it.each<[what: string, name: (elsewhere: string) => string]>([
    ["a whole path", (elsewhere) => `${elsewhere}/secret`],
    ["a path that climbs", (elsewhere) => `generated/../${relative("", elsewhere)}/secret`],
    ["a file beside it", () => "secret"],
    ["a link in it", () => "generated/link"],
  ])("leads to no file outside of the output: %s", async (_, name) => {
    const elsewhere = await makeFolder({ secret: "" });
    await forge(({ files }) => Object.assign(files, { [name(elsewhere)]: hash("sha256", "") }));
    await writeFile("secret", "");
    await symlink("../secret", "generated/link");
    expect(await isRecalled(await planRegistry([]))).toBe(false);
  });

  it("has to list the document itself", async () => {
    await forge(({ runs }) => Object.assign(runs[0] ?? {}, { inputs: {} }));
    expect(await isRecalled(await planRegistry([]))).toBe(false);
  });

  it("does not block on a pipe", async () => {
    await enterProject();
    await rm("spec/acme.yaml");
    execFileSync("mkfifo", ["spec/acme.yaml"]);
    expect(await isRecalled(await planRegistry([]))).toBe(false);
  });

  it("has notes that cannot steer a terminal", async () => {
    await forge(({ runs }) => Object.assign(runs[0] ?? {}, { notes: ["a\u001b[2Jb\nc"] }));
    expect((await recallRuns(await planRegistry([])))?.[0]?.notes).toEqual(["a [2Jb c"]);
  });
});

describe("the folder of manifests", () => {
  const folder = "clients/.openapi-facade-cache";

  it("ignores itself for git, and leaves other rules there alone", async () => {
    await enterForeign();
    expect(Object.keys(await readFolder(folder))).toEqual([".gitignore", "acme@v1.json"]);
    expect(await readFile(`${folder}/.gitignore`, "utf8")).toBe("*\n");
    await writeFile(`${folder}/.gitignore`, "# mine\n");
    await appendFile("spec/acme.yaml", "tags: []\n");
    await run(await planForeign(foreign));
    expect(await readFile(`${folder}/.gitignore`, "utf8")).toBe("# mine\n");
    expect(await isRecalled(await planForeign(foreign))).toBe(true);
  });

  it("has no temporary files left in it or beside it", async () => {
    await enterForeign();
    expect((await listAll("clients")).filter((name) => !name.startsWith("acme"))).toEqual([
      ".openapi-facade-cache",
      ".openapi-facade-cache/.gitignore",
      ".openapi-facade-cache/acme@v1.json",
    ]);
  });

  it("is not swept away with what is left over", async () => {
    await enterProject();
    await addFiles(".", { "generated/.openapi-facade-cache/old.ts": first });
    expect(await run(await planRegistry([]))).toEqual([]);
    expect(await readFile("generated/.openapi-facade-cache/old.ts", "utf8")).toBe(first);
  });

  it.each<[title: string, make: () => Promise<unknown>]>([
    ["a file", () => addFiles(".", { [folder]: "mine" })],
    ["a link", () => mkdir("clients").then(() => symlink("../elsewhere", folder))],
    ["a link that leads nowhere", () => mkdir("clients").then(() => symlink("nowhere", folder))],
    [
      "a link for the manifest",
      () =>
        mkdir(folder, { recursive: true }).then(() =>
          symlink("../../elsewhere/acme@v1.json", `${folder}/acme@v1.json`),
        ),
    ],
    ["a folder for the manifest", () => mkdir(`${folder}/acme@v1.json`, { recursive: true })],
  ])("does not matter to a run if %s is in its place, and nothing is written through it", async (_, make) => {
    const home = await enterFolder({ ...input, "elsewhere/acme@v1.json": "mine" });
    await make();
    const before = await listAll(home);
    await recallRuns(await planForeign(foreign));
    expect((await run(await planForeign(foreign))).length).toBeGreaterThan(5);
    expect(await run(await planForeign(foreign))).toEqual([]);
    expect(await isRecalled(await planForeign(foreign))).toBe(false);
    expect(await readFolder("elsewhere")).toEqual({ "acme@v1.json": "mine" });
    const after = await listAll(home);
    expect(after.filter((path) => !path.startsWith("clients/acme"))).toEqual(before);
  });
});
