import { describe, expect, it } from "vitest";
import type { Schema } from "../../../scripts/document/document.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  mapValues,
  type NormalOperation,
} from "../../../scripts/document/normal-document.js";

const operation: NormalOperation = { operationId: "getThings", parameters: [], responses: {} };

describe("mapValues", () => {
  it("keeps the order and tells the key", () => {
    expect(Object.entries(mapValues({ b: 1, a: 2 }, (value, key) => `${key}${value}`))).toEqual([
      ["b", "b1"],
      ["a", "a2"],
    ]);
  });
});

describe("mapOperations", () => {
  it("replaces each operation where it stands", () => {
    const paths = { "/a": { put: operation, get: operation }, "/b": {} };
    const mapped = mapOperations(paths, (one) => ({ ...one, operationId: "other" }));
    expect(mapped).toEqual({
      "/a": { put: { ...operation, operationId: "other" }, get: { ...operation, operationId: "other" } },
      "/b": {},
    });
    expect(Object.keys(mapped["/a"] ?? {})).toEqual(["put", "get"]);
  });
});

describe("mapOperationSchemas", () => {
  const mark = (text: string): Schema => ({ title: text });

  it("replaces what is sent and what comes back, each in its own way", () => {
    const given: NormalOperation = {
      operationId: "getThings",
      parameters: [
        { name: "a", in: "query", schema: { type: "string" } },
        { name: "b", in: "query", content: { "application/json": { schema: { type: "string" } } } },
        { name: "c", in: "query" },
      ],
      requestBody: { required: true, content: { "application/json": { schema: {}, example: 1 }, "text/plain": {} } },
      responses: {
        "200": { content: { "application/json": { schema: {} } } },
        default: { description: "none", content: { "application/json": { schema: {} } } },
        "204": {
          description: "nothing",
          headers: { "X-A": { schema: {} }, "X-B": { content: { "text/plain": { schema: {} } } }, "X-C": {} },
        },
      },
    };
    expect(
      mapOperationSchemas(
        given,
        (_, parameter = "body") => mark(`sent ${parameter}`),
        (_, status) => mark(`back ${status}`),
      ),
    ).toEqual({
      operationId: "getThings",
      parameters: [
        { name: "a", in: "query", schema: mark("sent a") },
        { name: "b", in: "query", content: { "application/json": { schema: mark("sent b") } } },
        { name: "c", in: "query" },
      ],
      requestBody: {
        required: true,
        content: { "application/json": { schema: mark("sent body"), example: 1 }, "text/plain": {} },
      },
      responses: {
        "200": { content: { "application/json": { schema: mark("back 200") } } },
        default: { description: "none", content: { "application/json": { schema: mark("back default") } } },
        "204": {
          description: "nothing",
          headers: {
            "X-A": { schema: mark("back 204") },
            "X-B": { content: { "text/plain": { schema: mark("back 204") } } },
            "X-C": {},
          },
        },
      },
    });
  });
});

describe("mapSubschemas", () => {
  const old: Schema = { type: "string" };
  const fresh: Schema = { type: "integer" };

  it.each<[keyword: string, given: Schema, want: Schema]>([
    ["properties", { properties: { a: old } }, { properties: { a: fresh } }],
    ["patternProperties", { patternProperties: { a: old } }, { patternProperties: { a: fresh } }],
    ["propertyNames", { propertyNames: old }, { propertyNames: fresh }],
    ["unevaluatedProperties", { unevaluatedProperties: old }, { unevaluatedProperties: fresh }],
    ["additionalProperties", { additionalProperties: old }, { additionalProperties: fresh }],
    ["items", { items: old }, { items: fresh }],
    ["prefixItems", { prefixItems: [old] }, { prefixItems: [fresh] }],
    ["allOf", { allOf: [old] }, { allOf: [fresh] }],
    ["anyOf", { anyOf: [old] }, { anyOf: [fresh] }],
    ["oneOf", { oneOf: [old] }, { oneOf: [fresh] }],
    ["not", { not: old }, { not: fresh }],
  ])("replaces what %s holds", (_, given, want) => {
    expect(mapSubschemas(given, () => fresh)).toEqual(want);
  });

  it("replaces what a discriminator refers to", () => {
    const given: Schema = { discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/A" } } };
    expect(mapSubschemas(given, ({ $ref }) => ({ $ref: `${$ref}Model` }))).toEqual({
      discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/AModel" } },
    });
  });

  it("goes one step down and no further", () => {
    const given: Schema = { items: { items: old } };
    expect(mapSubschemas(given, (sub) => ({ ...sub, title: "here" }))).toEqual({
      items: { items: old, title: "here" },
    });
  });

  it("leaves alone whether there may be other members", () => {
    const given: Schema = { additionalProperties: false, unevaluatedProperties: true };
    expect(mapSubschemas(given, () => fresh)).toEqual(given);
  });
});
