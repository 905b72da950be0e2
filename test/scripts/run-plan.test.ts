import { hash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Plan, planRegistry } from "../../scripts/plan.js";
import { runPlan } from "../../scripts/run-plan.js";
import { addFiles, enterFolder, readFolder } from "./folder.js";

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

/** Runs a plan, and gives the changes as lines. */
async function run(plan: Plan, write = true): Promise<string[]> {
  const { changes } = await runPlan(plan, { write });
  return changes.map(({ path, kind }) => `${path}: ${kind}`);
}

describe("runPlan", () => {
  it("writes nothing where it is not to", async () => {
    const folder = await enterFolder(input);
    expect((await run(await planRegistry([]), false)).length).toBeGreaterThan(0);
    expect(await readFolder(folder)).toEqual(input);
  });

  it("writes nothing where one of the documents cannot be used", async () => {
    const folder = await enterFolder({ ...input, "broken.yaml": "openapi: [" });
    await run(await planRegistry([]));
    const before = await readFolder(`${folder}/generated`);
    await addFiles(folder, {
      "acme.yaml": document.replace("ping,", "pong,"),
      "redocly.yaml": `${registry}  last@v1: { root: broken.yaml }\n`,
    });
    await expect(run(await planRegistry([]))).rejects.toThrow(/^broken\.yaml:/);
    expect(await readFolder(`${folder}/generated`)).toEqual(before);
  });

  it("finds temporary files that a killed run has left, and deletes them when it writes", async () => {
    const temporary = {
      "generated/.openapi-facade/0123456789abcdef/0.new": "// Generated from a by `npm run generate`.",
    };
    const folder = await enterFolder(input);
    await run(await planRegistry([]));
    const before = await readFolder(folder);
    await addFiles(folder, temporary);
    for (const write of [false, true]) {
      const { changes, leftovers } = await runPlan(await planRegistry([]), { write });
      expect([changes, leftovers]).toEqual([[], Object.keys(temporary)]);
    }
    expect(await readFolder(folder)).toEqual(before);
  });

  it("tells what it has made of each flavour, and of which files", async () => {
    const home = await enterFolder(input);
    const { runs } = await runPlan(await planRegistry(["other@v1"]), { write: false });
    expect(runs).toEqual([
      {
        api: expect.objectContaining({ flavour: "other@v1" }),
        notes: [],
        specFiles: [join(home, "acme.yaml")],
        hashes: new Map([[join(home, "acme.yaml"), hash("sha256", document)]]),
        folder: "generated/other/v1",
        milliseconds: expect.any(Number),
      },
    ]);
  });
});
