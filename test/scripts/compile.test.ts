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
  it("makes a file for each tag, and those of every version", async () => {
    expect(Array.from((await compile(yaml)).keys())).toEqual([
      "index.ts",
      "client.ts",
      "rag-providers.ts",
      "functions.ts",
      "fetch.ts",
      "examples.ts",
      "schema.ts",
      "api.md",
    ]);
  });

  it("says in the first line of each of which document it is made", async () => {
    for (const text of (await compile(yaml)).values()) {
      expect(text).toMatch(/^(\/\/|<!--) Generated from acme\.yaml by `npm run generate`\. Do not edit\./);
    }
  });

  it("makes the same of line breaks as Windows has them", async () => {
    expect(await compile(yaml.replaceAll("\n", "\r\n"))).toEqual(await compile(yaml));
  });

  it("makes the same of JSON", async () => {
    const { parse } = await import("yaml");
    expect(await compile(JSON.stringify(parse(yaml)))).toEqual(await compile(yaml));
  });

  it("makes the same a second time", async () => {
    expect(await compile(yaml)).toEqual(await compile(yaml));
  });

  it("keeps the name of the version's class from the models", async () => {
    expect((await compile(yaml)).get("schema.ts")).toContain("export interface AcmeV1Model {");
  });
});

describe("readFlavour", () => {
  it("brings the model of the API and its types", async () => {
    await enterFolder({ "acme.yaml": yaml });
    const { api, schema } = await readFlavour(flavour);
    expect(api).toMatchObject({ flavour: "acme@v1", spec: "acme.yaml", models: ["AcmeV1Model"] });
    expect(schema.trim()).toMatch(/^export interface AcmeV1Model \{/);
  });

  const getUsers = operation({ name: stated("get_users") });
  const { facts } = page("Python", { title: stated("RAGProvidersApi"), operations: [getUsers] });

  it("has the names of clients whose facts stand beside the document, and reads their files", async () => {
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
    ["an operation that is none", JSON.stringify({ ...facts, operations: [null] })],
    ["a parameter that is none", JSON.stringify({ ...facts, operations: [{ ...getUsers, parameters: [{}] }] })],
    ["no title", JSON.stringify({ ...facts, title: null })],
  ])("refuses a file that holds no facts: %s", async (_, given) => {
    await enterFolder({ "acme.yaml": yaml, "evidence/acme.python.json": given });
    await expect(readFlavour(flavour)).rejects.toThrow(
      "evidence/acme.python.json: holds no facts of a page: make it anew with npm run evidence -- read",
    );
  });
});
