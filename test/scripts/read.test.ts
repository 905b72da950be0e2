import { describe, expect, it } from "vitest";
import type { Api } from "../../scripts/model.js";
import { readApi } from "../../scripts/read.js";
import { createFlavour } from "../../scripts/registry.js";
import { makeReading } from "./reading.js";

const flavour = createFlavour("acme@v1", "spec/acme-v1.yaml", "ACME", { apiKey: "ACME_KEY" });
const ping = "/ping: { get: { operationId: ping, responses: {} } }";

async function read(yaml: string): Promise<Api> {
  const { loaded, document } = await makeReading(yaml);
  return readApi(flavour, loaded, document);
}

describe("readApi", () => {
  it("reads an API", async () => {
    const api = await read(`
      info: { title: Acme API, summary: All about Acme, version: "1" }
      servers: [{ url: https://api.acme.example/v1, x-trusted-origins: ["https://*.acme.example"] }, { url: /other }]
      security: [{ Key: [] }]
      x-error-body: { message: error.text }
      paths: { ${ping} }
      components:
        schemas: { B: { type: string }, A: { properties: { pin: { type: string, x-secret: true } } } }
        securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } }
    `);
    expect(api).toMatchObject({
      flavour: "acme@v1",
      product: "acme",
      version: "v1",
      productClass: "ACME",
      className: "ACMEV1",
      spec: "spec/acme-v1.yaml",
      environment: { apiKey: "ACME_KEY" },
      title: "Acme API",
      summary: "All about Acme",
      server: "https://api.acme.example/v1",
      trustedOrigins: ["https://*.acme.example"],
      schemes: [{ name: "Key" }],
      security: [["Key"]],
      errorBody: { message: "error.text" },
      secrets: ["pin"],
      models: [{ name: "B", type: { kind: "string" } }, { name: "A" }],
    });
  });

  it.each([
    ["none", "[]", "/"],
    [
      "one with variables",
      '[{ url: "https://{a}.x/{b}", variables: { a: { default: eu }, b: { default: v1 } } }]',
      "https://eu.x/v1",
    ],
    ["a path", "[{ url: /api }]", "/api"],
  ])("reads the server: %s", async (_, servers, want) => {
    expect((await read(`{ servers: ${servers}, paths: { ${ping} } }`)).server).toBe(want);
  });
});

describe("tags", () => {
  it("are in the document's order, then those that it does not list, without those of no operation", async () => {
    const { tags } = await read(`
      tags: [{ name: b, description: The b. }, { name: unused }, { name: a }]
      paths:
        /c: { get: { operationId: getC, tags: [c], responses: {} } }
        /a: { get: { operationId: getA, tags: [a, b], responses: {} } }
        /b: { get: { operationId: getB, tags: [b], responses: {} }, put: { operationId: putB, tags: [b], responses: {} } }
        ${ping}
    `);
    expect(tags.map(({ name, operations }) => [name, ...operations.map(({ route }) => route)])).toEqual([
      ["b", "GET /b", "PUT /b"],
      ["a", "GET /a"],
      ["c", "GET /c"],
      ["default", "GET /ping"],
    ]);
  });

  it("have names for class, file and property", async () => {
    const { tags } = await read(`
      tags: [{ name: RAG Providers, description: Where facts come from. }]
      paths: { /a: { get: { operationId: getA, tags: [RAG Providers], responses: {} } } }
    `);
    expect(tags[0]).toMatchObject({
      name: "RAG Providers",
      className: "RAGProvidersApi",
      file: "rag-providers",
      property: "ragProviders",
      description: "Where facts come from.",
    });
  });
});

it.each([
  ["at all", "{ paths: {} }"],
  ["but in webhooks", "{ webhooks: { a: { post: {} } } }"],
  ["of paths alone", "{ paths: { /a: {} } }"],
])("notes that there are no operations %s", async (_, yaml) => {
  const { tags, notes } = await read(yaml);
  expect(tags).toEqual([]);
  expect(notes.filter(({ pointer }) => pointer === "#/paths")).toEqual([
    { pointer: "#/paths", message: "there are no operations: the client has types alone" },
  ]);
});
