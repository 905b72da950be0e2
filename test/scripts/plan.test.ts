import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Plan, planForeign, planRegistry } from "../../scripts/plan.js";
import { runPlan } from "../../scripts/run-plan.js";
import { addFiles, enterFolder, readFolder } from "./folder.js";
import { serve } from "./spec-server.js";

const document = `openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.example }]
paths:
  /ping: { get: { operationId: ping, responses: { "204": { description: Pong. } } } }
`;
const registry = `apis:
  acme@v1: { root: acme.yaml, x-class: ACME, x-env: { apiKey: ACME_KEY } }
  other@v1: { root: acme.yaml }
  acme@v2: { root: acme.yaml, x-class: ACME, x-env: { baseUrl: ACME_HOST } }
`;
const input = { "redocly.yaml": registry, "acme.yaml": document };
const mine = { "generated/notes.md": "mine" };

/** Runs a plan, and gives the changes as lines. */
async function run(plan: Plan, write = true): Promise<string[]> {
  const { changes } = await runPlan(plan, { write });
  return changes.map(({ path, kind }) => `${path}: ${kind}`);
}

const filesOf = (folder: string): string[] =>
  ["paths.ts", "examples.ts", "default.ts", "client.ts", "fetch.ts", "functions.ts", "index.ts", "api.md"].map(
    (file) => `${folder}/${file}`,
  );

describe("planRegistry", () => {
  it("makes all that the registry lists, and the file of each product once", async () => {
    await enterFolder(input);
    expect(await run(await planRegistry([]))).toEqual(
      [
        ...filesOf("generated/acme/v1"),
        ...filesOf("generated/other/v1"),
        ...filesOf("generated/acme/v2"),
        "generated/acme/index.ts",
        "generated/other/index.ts",
      ].map((path) => `${path}: missing`),
    );
  });

  it("has a product know all of its versions and their variables, though one alone is made", async () => {
    const folder = await enterFolder(input);
    await run(await planRegistry(["acme@v2"]));
    const files = await readFolder(`${folder}/generated`);
    expect(Object.keys(files)).toEqual(["acme/index.ts", ...filesOf("acme/v2").sort()]);
    expect(files["acme/index.ts"]).toContain("readonly v1: ACMEV1;\n  readonly v2: ACMEV2;");
    expect(files["acme/index.ts"]).toContain('{ apiKey: "ACME_KEY", baseUrl: "ACME_HOST" }');
  });

  it("makes nothing new of what it has made", async () => {
    await enterFolder(input);
    await run(await planRegistry([]));
    expect(await run(await planRegistry([]))).toEqual([]);
  });

  it("deletes what an earlier run made, and nobody else's files", async () => {
    const folder = await enterFolder({ ...input, ...mine });
    await run(await planRegistry([]));
    await addFiles(folder, { "redocly.yaml": registry.replace(/ {2}other@v1.*\n/, "") });
    expect(await run(await planRegistry([]))).toEqual(
      [...filesOf("generated/other/v1"), "generated/other/index.ts"].sort().map((path) => `${path}: left over`),
    );
    expect(Object.keys(await readFolder(`${folder}/generated`))).toContain("notes.md");
    expect(Object.keys(await readFolder(`${folder}/generated`)).filter((path) => path.startsWith("other"))).toEqual([]);
  });

  it("leaves the files of other flavours alone where one is named", async () => {
    const folder = await enterFolder(input);
    await run(await planRegistry([]));
    await addFiles(folder, { "redocly.yaml": registry.replace(/ {2}other@v1.*\n/, "") });
    expect(await run(await planRegistry(["acme@v1"]))).toEqual([]);
  });

  it("replaces whatever stands in its place: the folder is the generator's", async () => {
    const folder = await enterFolder({ ...input, "generated/acme/index.ts": "mine" });
    expect(await run(await planRegistry([]))).toContain("generated/acme/index.ts: different");
    expect((await readFolder(folder))["generated/acme/index.ts"]).toContain("// Generated from acme@v1 and acme@v2");
  });

  it("refuses a name that is not in the registry, and lists those that are", async () => {
    await enterFolder(input);
    await expect(planRegistry(["acme@v1", "acme@v3", "x@v1"])).rejects.toThrow(
      "redocly.yaml: no flavour acme@v3, x@v1: it has acme@v1, other@v1, acme@v2",
    );
  });
});

describe("planForeign", () => {
  const foreign = { spec: "acme.yaml", name: "acme@v1", out: "clients" };

  it("makes a client in a folder, and deletes nothing beside it", async () => {
    const folder = await enterFolder({
      ...input,
      "clients/acme/v0/old.ts": "// Generated from a by `npm run generate`. Do not edit.\n",
    });
    expect(await run(await planForeign(foreign))).toEqual(
      [...filesOf("clients/acme/v1"), "clients/acme/index.ts"].map((path) => `${path}: missing`),
    );
    expect(Object.keys(await readFolder(`${folder}/clients`))).toContain("acme/v0/old.ts");
  });

  it("keeps versions that are there in the class of the product", async () => {
    const folder = await enterFolder(input);
    await run(await planForeign({ ...foreign, name: "acme@v2" }));
    await run(await planForeign(foreign));
    const files = await readFolder(`${folder}/clients`);
    expect(files["acme/index.ts"]).toContain("readonly v1: AcmeV1;\n  readonly v2: AcmeV2;");
  });

  it("refuses to replace a file that it has not made, and keeps it", async () => {
    const folder = await enterFolder({ ...input, "clients/acme/v1/index.ts": "mine" });
    await expect(run(await planForeign(foreign))).rejects.toThrow(
      "clients/acme/v1/index.ts: was not generated: move it away",
    );
    expect(await readFolder(folder)).toEqual({ ...input, "clients/acme/v1/index.ts": "mine" });
  });

  it("writes outside of the working directory too, and only there", async () => {
    const elsewhere = await enterFolder();
    const folder = await enterFolder(input);
    await run(await planForeign({ ...foreign, out: elsewhere }));
    expect(Object.keys(await readFolder(elsewhere))).toEqual(["acme/index.ts", ...filesOf("acme/v1").sort()]);
    expect(await readFolder(folder)).toEqual(input);
  });

  it("names the command of the package, and of a URL neither credentials nor query", async () => {
    const folder = await enterFolder();
    const server = await serve({ "/specs/acme.yaml": document });
    const spec = `${server.url.replace("//", "//me:secret@")}/specs/acme.yaml?token=secret`;
    await run(await planForeign({ ...foreign, spec }));
    const files = await readFolder(`${folder}/clients`);
    const line = `Generated from ${server.url}/specs/acme.yaml by \`openapi-facade generate\`. Do not edit.`;
    expect(files["acme/v1/client.ts"]).toMatch(new RegExp(`^// ${line.replaceAll(".", "\\.")}\n`));
    expect(files["acme/v1/api.md"]).toContain(`<!-- ${line} -->`);
    expect(JSON.stringify(files)).not.toContain("secret");
    expect(await run(await planForeign({ ...foreign, spec }))).toEqual([]);
  });

  it.each([".", "./", "x/..", "clients/"])("makes nothing new of what it has made in %s", async (out) => {
    await enterFolder(input);
    expect((await run(await planForeign({ ...foreign, out }))).length).toBeGreaterThan(5);
    expect(await run(await planForeign({ ...foreign, out }))).toEqual([]);
  });

  it("has no version in the product's class for a folder that cannot be one", async () => {
    const line = "Generated from acme.yaml by `openapi-facade generate`. Do not edit.";
    const folder = await enterFolder({
      ...input,
      "clients/acme/v2-backup/client.ts": "",
      "clients/acme/constructor/client.ts": "",
      "clients/acme/v0/client.ts": `// ${line}`,
      "clients/acme/admin/client.ts": "export const mine = 1;",
    });
    await run(await planForeign(foreign));
    const { "acme/index.ts": index } = await readFolder(`${folder}/clients`);
    expect(index).toContain("readonly v0: AcmeV0;\n  readonly v1: AcmeV1;\n");
    expect(index).not.toMatch(/backup|constructor:|admin/);
  });

  it("refuses to write if another run has added a version meanwhile", async () => {
    const folder = await enterFolder(input);
    const plan = await planForeign(foreign);
    await run(await planForeign({ ...foreign, name: "acme@v2" }));
    const before = await readFolder(folder);
    await expect(run(plan)).rejects.toThrow(
      "clients/acme: another run has added or deleted a version meanwhile: run the command again",
    );
    expect(await readFolder(folder)).toEqual(before);
  });

  it("refuses a name that is none", async () => {
    await enterFolder(input);
    await expect(planForeign({ ...foreign, name: "acme" })).rejects.toThrow("acme: is not the name of an API");
  });

  it.each([
    ["the package", { out: "clients" }, { fromVersion: "openapi-facade", fromProduct: "openapi-facade" }],
    ["what is named", { out: "clients", runtime: "@acme/rt" }, { fromVersion: "@acme/rt", fromProduct: "@acme/rt" }],
    [
      "the project's own source by its path",
      { out: fileURLToPath(new URL("../../clients", import.meta.url)) },
      { fromVersion: "../../../src/index.js", fromProduct: "../../src/index.js" },
    ],
    [
      "the project's own source, from further below",
      { out: fileURLToPath(new URL("../../a/b", import.meta.url)) },
      { fromVersion: "../../../../src/index.js", fromProduct: "../../../src/index.js" },
    ],
  ])("imports %s", async (_, options, want) => {
    await enterFolder(input);
    const plan = await planForeign({ ...foreign, ...options });
    expect(plan.flavours.map(plan.runtime)).toEqual([{ ...want, command: "openapi-facade generate" }]);
  });
});
