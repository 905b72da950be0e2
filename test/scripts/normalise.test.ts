import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { normalise } from "../../scripts/normalise.js";
import { normalDocument, parseDocument } from "./reading.js";

/** The schemas of a document, as they are wanted, and where they are used. */
function usedSchemas(yaml: string): { names: string[]; sent: unknown; back: unknown } {
  const { paths, components } = normalDocument(yaml);
  const operation = Object.values(paths)[0]?.post;
  const [sent] = Object.values(operation?.requestBody?.content ?? {});
  const [back] = Object.values(Object.values(operation?.responses ?? {})[0]?.content ?? {});
  return { names: Object.keys(components.schemas), sent: sent?.schema, back: back?.schema };
}

describe("operations", () => {
  it("get an id if they have none", () => {
    const { paths } = normalDocument("paths: { /tokens/session: { get: {}, post: { operationId: makeSession } } }");
    expect(paths["/tokens/session"]?.get?.operationId).toBe("tokensSessionGet");
    expect(paths["/tokens/session"]?.post?.operationId).toBe("makeSession");
  });

  it("stay in the order of the document", () => {
    const { paths } = normalDocument("paths: { /b: { put: {}, get: {} }, /a: { delete: {}, post: {} } }");
    expect(Object.entries(paths).map(([path, item]) => [path, ...Object.keys(item)])).toEqual([
      ["/b", "put", "get"],
      ["/a", "delete", "post"],
    ]);
  });

  it("are all that a path keeps", () => {
    const { paths } = normalDocument("paths: { /a: { summary: All, servers: [], get: {}, x-other: {} } }");
    expect(Object.keys(paths["/a"] ?? {})).toEqual(["get"]);
  });

  it("are found if the path is a reference", () => {
    const { paths } = normalDocument(`
      paths: { /a: { $ref: "#/components/pathItems/Shared" } }
      components: { pathItems: { Shared: { get: { operationId: getShared } } } }
    `);
    expect(paths["/a"]?.get?.operationId).toBe("getShared");
  });

  it("are found beside such a reference too, with the parameters of both", () => {
    const { paths } = normalDocument(`
      paths: { /a: { $ref: "#/components/pathItems/Shared", parameters: [{ name: b, in: query }], put: {} } }
      components: { pathItems: { Shared: { parameters: [{ name: a, in: query }], get: {} } } }
    `);
    const names = Object.entries(paths["/a"] ?? {}).map(([method, { parameters }]) => [
      method,
      ...parameters.map(({ name }) => name),
    ]);
    expect(names).toEqual([
      ["get", "a", "b"],
      ["put", "a", "b"],
    ]);
  });

  it("are those of other methods too", () => {
    const { paths } = normalDocument("paths: { /a: { query: {}, additionalOperations: { COPY: {} } } }");
    expect(Object.entries(paths["/a"] ?? {}).map(([method, { operationId }]) => [method, operationId])).toEqual([
      ["query", "aQuery"],
      ["COPY", "aCopy"],
    ]);
  });

  it("have the summary and description of their path if they have none", () => {
    const { paths } = normalDocument(
      "paths: { /a: { summary: All, description: Of them., get: {}, put: { summary: Put }, post: { description: Post. } } }",
    );
    const words = Object.values(paths["/a"] ?? {}).map(({ summary, description }) => [summary, description]);
    expect(words).toEqual([
      ["All", "Of them."],
      ["Put", undefined],
      [undefined, "Post."],
    ]);
  });

  it("are not extensions of paths", () => {
    expect(Object.keys(normalDocument("paths: { x-other: { get: {} }, /a: { get: {} } }").paths)).toEqual(["/a"]);
  });
});

describe("parameters", () => {
  it.each([
    ["of the path come first", "[{ name: a, in: query }]", "[{ name: b, in: query }]", ["query a", "query b"]],
    ["of the operation take their place", "[{ name: a, in: query }]", "[{ name: a, in: query }]", ["query a"]],
    [
      "of another location are others",
      "[{ name: a, in: query }]",
      "[{ name: a, in: header }]",
      ["query a", "header a"],
    ],
    ["that are references are followed", '[{ $ref: "#/components/parameters/P" }]', "[]", ["cookie p"]],
    ["that lead to references are followed", '[{ $ref: "#/components/parameters/Q" }]', "[]", ["cookie p"]],
  ])("%s", (_, shared, own, want) => {
    const { paths } = normalDocument(`
      paths: { /a: { parameters: ${shared}, get: { parameters: ${own} } } }
      components: { parameters: { P: { name: p, in: cookie }, Q: { $ref: "#/components/parameters/P" } } }
    `);
    expect(paths["/a"]?.get?.parameters.map(({ name, in: place }) => `${place} ${name}`)).toEqual(want);
  });
});

describe("bodies and responses", () => {
  it("stand where they are used", () => {
    const { paths } = normalDocument(`
      paths:
        /a:
          post:
            requestBody: { $ref: "#/components/requestBodies/B" }
            responses: { "200": { $ref: "#/components/responses/R~1S" } }
      components:
        requestBodies: { B: { content: { text/plain: {} } } }
        responses: { R/S: { description: Done. } }
    `);
    expect(paths["/a"]?.post).toEqual({
      operationId: "aPost",
      tags: ["default"],
      parameters: [],
      requestBody: { content: { "text/plain": {} } },
      responses: { "200": { description: "Done." } },
    });
  });
});

describe("headers of responses", () => {
  it("stand where they are used, and refer to schemas by their names in TypeScript", () => {
    const { paths } = normalDocument(`
      paths: { /a: { get: { responses: { "200": { description: Done., headers: { X-A: { $ref: "#/components/headers/H" } } } } } } }
      components:
        headers: { H: { required: true, schema: { $ref: "#/components/schemas/A-B" } } }
        schemas: { A-B: { type: integer } }
    `);
    expect(paths["/a"]?.get?.responses).toEqual({
      "200": {
        description: "Done.",
        headers: { "X-A": { required: true, schema: { $ref: "#/components/schemas/AB" } } },
      },
    });
  });
});

describe("objects without a name", () => {
  const model = "{ type: object, properties: { a: { type: string } } }";

  it.each([
    ["in a body", `requestBody: { content: { application/json: { schema: ${model} } } }`, ["MakeBody"]],
    [
      "in a response",
      `responses: { "201": { content: { application/json: { schema: ${model} } } } }`,
      ["MakeResponse"],
    ],
    ["in an error", `responses: { "404": { content: { application/json: { schema: ${model} } } } }`, ["MakeErrorBody"]],
    ["in a parameter", `parameters: [{ name: the filter, in: query, schema: ${model} }]`, ["MakeTheFilter"]],
    [
      "in a list",
      `requestBody: { content: { application/json: { schema: { type: array, items: ${model} } } } }`,
      ["MakeBodyItem"],
    ],
    [
      "in a list of lists",
      `requestBody: { content: { application/json: { schema: { type: array, items: { type: array, items: ${model} } } } } }`,
      ["MakeBodyItemItem"],
    ],
    [
      "that two status codes share",
      `responses: { "400": { content: { application/json: { schema: ${model} } } }, "404": { content: { application/json: { schema: ${model} } } } }`,
      ["MakeErrorBody"],
    ],
    [
      "of two status codes that differ",
      `responses: { "400": { content: { application/json: { schema: ${model} } } }, "4XX": { content: { application/json: { schema: { properties: { b: {} } } } } } }`,
      ["MakeErrorBody400", "MakeErrorBody4XX"],
    ],
    [
      "of one status code that differ",
      `responses: { "400": { content: { application/json: { schema: ${model} }, text/json: { schema: { properties: { b: {} } } } } } }`,
      ["MakeErrorBody", "MakeErrorBodyModel"],
    ],
    [
      "not maps",
      "requestBody: { content: { application/json: { schema: { type: object, additionalProperties: true } } } }",
      [],
    ],
    ["not what is no object", "requestBody: { content: { application/json: { schema: { type: string } } } }", []],
  ])("get names: %s", (_, inside, want) => {
    const { components } = normalDocument(`paths: { /a: { post: { operationId: make, ${inside} } } }`);
    expect(Object.keys(components.schemas)).toEqual(want);
  });

  it("are replaced by references", () => {
    const { sent } = usedSchemas(
      `paths: { /a: { post: { operationId: make, requestBody: { content: { application/json: { schema: { type: array, items: ${model} } } } } } } }`,
    );
    expect(sent).toEqual({ type: "array", items: { $ref: "#/components/schemas/MakeBodyItem" } });
  });

  it("give way to a schema that has the name", () => {
    const { names } = usedSchemas(`
      paths: { /a: { post: { operationId: make, requestBody: { content: { application/json: { schema: ${model} } } } } } }
      components: { schemas: { MakeBody: { type: string } } }
    `);
    expect(names).toEqual(["MakeBody", "MakeBodyModel"]);
  });
});

describe("names of schemas", () => {
  it.each([
    ["that fit stay", "{ User: {}, HTTPError: {} }", ["User", "HTTPError"]],
    ["have the case of types", "{ user: {}, user_group: {}, Page_User_: {} }", ["User", "UserGroup", "PageUser"]],
    ["that are taken in TypeScript change", "{ Array: {}, class: {} }", ["ArrayModel", "Class"]],
    ["that are no identifiers change", "{ Foo-Input: {}, 1st: {} }", ["FooInput", "_1St"]],
    ["that fit come before those that are made to", "{ Foo-Input: {}, FooInput: {} }", ["FooInputModel", "FooInput"]],
    ["that become the same differ", "{ foo-bar: {}, foo.bar: {} }", ["FooBar", "FooBarModel"]],
    [
      "are those that x-ts-name gives",
      "{ a1: { x-ts-name: Better }, B: { x-ts-name: as_it_is } }",
      ["Better", "as_it_is"],
    ],
    ["of x-ts-name are made to fit too", '{ a1: { x-ts-name: "a*/b" } }', ["AB"]],
    ["of x-ts-name come before others", "{ User: {}, a1: { x-ts-name: User } }", ["UserModel", "User"]],
    ["of x-ts-name that are there twice differ", "{ a1: { x-ts-name: A }, a2: { x-ts-name: A } }", ["A", "AModel"]],
    ["that differ by capitals alone give way to what fits", "{ user: {}, User: {} }", ["UserModel", "User"]],
    ["of other scripts stay", "{ 用户: {}, größe: {} }", ["用户", "Größe"]],
    ["without a letter differ", '{ "-": {}, "*": {} }', ["Unnamed", "UnnamedModel"]],
    ["that are generic lose their signs", '{ "Page[User]": {}, Foo«Bar»: {} }', ["PageUser", "FooBar"]],
    ["leave the classes of tags theirs", "{ ThingsApi: {} }", ["ThingsApiModel"]],
    ["leave the names given theirs", "{ AcmeV1: {} }", ["AcmeV1Model"]],
  ])("%s: %s", (_, schemas, want) => {
    const document = parseDocument(`
      paths: { /a: { get: { tags: [things] } } }
      components: { schemas: ${schemas} }
    `);
    expect(Object.keys(normalise({ document, note: () => undefined }, ["AcmeV1"]).components.schemas)).toEqual(want);
  });

  it.each([
    ["#/components/schemas/Foo-Input", "#/components/schemas/FooInput"],
    ["#/components/schemas/Foo%2DInput", "#/components/schemas/FooInput"],
    ["#/components/schemas/Foo-Input/properties/a~1b", "#/components/schemas/FooInputAB"],
    ["#/components/schemas/Same", "#/components/schemas/Same"],
  ])("change in references too: %s → %s", (given, want) => {
    const { components } = normalDocument(`
      components: { schemas: { Foo-Input: { properties: { a/b: {} } }, Same: {}, Holder: { properties: { a: { $ref: "${given}" } } } } }
    `);
    expect(components.schemas["Holder"]?.properties).toEqual({ a: { $ref: want } });
  });

  it("change in the bodies and responses of operations", () => {
    const { sent, back } = usedSchemas(`
      paths:
        /a:
          post:
            requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A-B" } } } }
            responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/A-B" } } } } }
      components: { schemas: { A-B: {} } }
    `);
    expect([sent, back]).toEqual([{ $ref: "#/components/schemas/AB" }, { $ref: "#/components/schemas/AB" }]);
  });
});

describe("the rest", () => {
  it("stays: title, servers, tags, security", () => {
    const yaml = `
      servers: [{ url: https://acme.example }]
      tags: [{ name: things }]
      security: [{ Key: [] }]
      components: { securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } } }
    `;
    const { info, servers, tags, security, components } = normalDocument(yaml);
    expect({ servers, tags, security, components }).toEqual({
      ...parse(yaml),
      components: { ...parse(yaml).components, schemas: {} },
    });
    expect(info.title).toBe("Test");
  });

  it("of the document given is not changed", () => {
    const yaml =
      "paths: { /a: { get: {} } }\ncomponents: { schemas: { A-B: { properties: { a: { readOnly: true } } } } }";
    const document = parseDocument(yaml);
    normalise({ document, note: () => undefined });
    expect(document).toEqual(parseDocument(yaml));
  });
});
