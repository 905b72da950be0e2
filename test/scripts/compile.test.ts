import { relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compileFlavour, readFlavour } from "../../scripts/compile.js";
import { createFlavour } from "../../scripts/registry.js";
import { operation, page, stated } from "./evidence/stated.js";
import { enterFolder } from "./folder.js";

const flavour = createFlavour("acme@v1", "acme.yaml");
const runtime = { fromVersion: "../runtime.js", fromProduct: "./runtime.js" };

const yaml = `openapi: 3.1.0
info:
  title: Acme
  version: "1"
  summary: |
    Two lines
    of text.
tags: [{ name: RAG Providers }]
paths:
  /users:
    get:
      operationId: getUsers
      description: |
        One paragraph.

        Another.
      tags: [RAG Providers]
      responses:
        "200": { description: Users., content: { application/json: { schema: { $ref: "#/components/schemas/AcmeV1" } } } }
components:
  schemas:
    AcmeV1: { type: object, properties: { name: { type: string } } }
`;

async function compile(text: string): Promise<ReadonlyMap<string, string>> {
  await enterFolder({ "acme.yaml": text });
  return (await compileFlavour(flavour, runtime)).files;
}

describe("compileFlavour", () => {
  it("generates a file for each tag, and those that every version has", async () => {
    expect([...(await compile(yaml)).keys()].sort()).toEqual([
      "api.md",
      "client.ts",
      "examples.ts",
      "fetch.ts",
      "functions.ts",
      "index.ts",
      "models.ts",
      "paths.ts",
      "rag-providers.ts",
    ]);
  });

  it("names the document in the first line of each file", async () => {
    for (const text of (await compile(yaml)).values()) {
      expect(text).toMatch(/^(\/\/|<!--) Generated from acme\.yaml by `npm run generate`\. Do not edit\./);
    }
  });

  it("generates the same from a document with line breaks of Windows", async () => {
    expect(await compile(yaml.replaceAll("\n", "\r\n"))).toEqual(await compile(yaml));
  });

  it("generates the same from JSON", async () => {
    const { parse } = await import("yaml");
    expect(await compile(JSON.stringify(parse(yaml)))).toEqual(await compile(yaml));
  });

  it("generates the same a second time", async () => {
    expect(await compile(yaml)).toEqual(await compile(yaml));
  });

  it("does not give a model the name of the version's class", async () => {
    expect((await compile(yaml)).get("models.ts")).toContain("export interface AcmeV1Model {");
  });
});

describe("paths.ts", () => {
  const read = (id: string): string => `{ operationId: ${id}, responses: { "204": { description: None. } } }`;

  it.each(["/100%/{id}", "/a%zz#/b", "/a%2fb", "/größe/用户"])(
    "has the path %s as the document has it",
    async (path) => {
      const files = await compile(`
openapi: 3.2.0
info: { title: Acme, version: "1" }
paths: { ${JSON.stringify(path)}: { get: ${read("getAll")}, query: ${read("findAll")} } }
`);
      const paths = files.get("paths.ts") ?? "";
      expect(paths).toContain(`    ${JSON.stringify(path)}: {`);
      expect(paths).toContain('operations["findAll"]');
      expect(paths).not.toContain("components");
    },
  );

  it("names models, and imports them", async () => {
    const paths = (await compile(yaml)).get("paths.ts");
    expect(paths).toContain('"application/json": AcmeV1Model;');
    expect(paths).toContain('import type { AcmeV1Model } from "./models.js";');
  });
});

describe("readFlavour", () => {
  it("returns the model of the API with its types", async () => {
    await enterFolder({ "acme.yaml": yaml });
    const { api } = await readFlavour(flavour);
    const models = [{ name: "AcmeV1Model", type: { kind: "object", properties: [{ name: "name" }] } }];
    expect(api).toMatchObject({ flavour: "acme@v1", spec: "acme.yaml", models });
  });

  const getUsers = operation({ name: stated("get_users") });
  const { facts } = page("Python", { title: stated("RAGProvidersApi"), operations: [getUsers] });

  it("reads the names of clients from the facts beside the document", async () => {
    const folder = await enterFolder({
      "acme.yaml": yaml,
      "evidence/acme.python.json": JSON.stringify(facts),
      "evidence/other.python.json": "{",
    });
    const { api, specFiles } = await readFlavour(flavour);
    expect(api.vendorNames?.operations).toEqual([
      { route: "GET /users", name: "ragProviders.getUsers", names: [["get_users"]] },
    ]);
    expect(specFiles.map((file) => relative(folder, resolve(file)))).toEqual([
      "acme.yaml",
      "evidence/acme.python.json",
    ]);
  });

  it.each<[title: string, given: string]>([
    ["a list", "[]"],
    ["operations without names", JSON.stringify({ ...facts, operations: [{ ...getUsers, name: "get_users" }] })],
    ["an operation that is null", JSON.stringify({ ...facts, operations: [null] })],
    ["a parameter without anything", JSON.stringify({ ...facts, operations: [{ ...getUsers, parameters: [{}] }] })],
    ["no title", JSON.stringify({ ...facts, title: null })],
  ])("refuses a file of facts with %s", async (_, given) => {
    await enterFolder({ "acme.yaml": yaml, "evidence/acme.python.json": given });
    await expect(readFlavour(flavour)).rejects.toThrow(
      "evidence/acme.python.json: holds no facts of a page: make it anew with npm run evidence -- read",
    );
  });
});
