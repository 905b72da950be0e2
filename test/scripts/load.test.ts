import { describe, expect, it } from "vitest";
import { isRecord, loadDocument, loadYaml } from "../../scripts/load.js";
import { SpecError } from "../../scripts/spec-error.js";
import { enterFolder } from "./folder.js";

const sound = `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /users:
    get:
      operationId: getUsers
      responses: { "204": { description: None. } }
`;

describe("loadDocument", () => {
  it("reads YAML", async () => {
    await enterFolder({ "spec/acme.yaml": sound });
    const { file, document } = await loadDocument("spec/acme.yaml");
    expect(file).toBe("spec/acme.yaml");
    expect(document.paths?.["/users"]?.get?.operationId).toBe("getUsers");
  });

  it("reads JSON", async () => {
    await enterFolder({
      "acme.json": '{ "openapi": "3.0.3", "info": { "title": "Acme", "version": "1" }, "paths": {} }',
    });
    const { document } = await loadDocument("acme.json");
    expect(document.info.title).toBe("Acme");
  });

  it("brings in what other files hold", async () => {
    await enterFolder({
      "spec/acme.yaml": sound.replace("{ description: None. }", '{ $ref: "shared/answers.yaml#/None" }'),
      "spec/shared/answers.yaml": "None:\n  description: Nothing.\n",
    });
    const { document } = await loadDocument("spec/acme.yaml");
    expect(JSON.stringify(document)).toContain('"Nothing."');
    expect(JSON.stringify(document)).not.toContain("answers.yaml");
  });

  it("knows the place of a pointer, for faults that are found later", async () => {
    await enterFolder({ "acme.yaml": sound });
    const { fault } = await loadDocument("acme.yaml");
    expect(fault("#/paths/~1users/get/operationId", "is taken: choose another")).toEqual({
      place: "acme.yaml:6:20",
      pointer: "#/paths/~1users/get/operationId",
      message: "is taken: choose another",
    });
  });

  it.each([
    ["a fault of YAML", sound.replace('version: "1" }', 'version: "1"'), /^acme\.yaml:3:1: deficient indentation$/],
    [
      "a key twice",
      sound.replace("      responses", "      operationId: again\n      responses"),
      /^acme\.yaml:7:7: duplicated mapping key$/,
    ],
    [
      "a reference to nothing",
      sound.replace("{ description: None. }", '{ $ref: "#/components/responses/None" }'),
      /^acme\.yaml:7:\d+ #\/paths\/~1users\/get\/responses\/204: Can't resolve \$ref\. It leads to nothing: correct it, or add what it leads to\.$/,
    ],
    [
      "a keyword that is misspelt, with what was meant",
      sound.replace("operationId", "operationID"),
      /^acme\.yaml:6:\d+ #\/paths\/~1users\/get\/operationID: Property `operationID` is not expected here\. Did you mean: operationId/,
    ],
    [
      "a reference to the network, which is not followed",
      sound.replace("{ description: None. }", '{ $ref: "https://acme.example/a.yaml#/None" }'),
      /https:\/\/acme\.example\/a\.yaml is on the network: copy it beside the document, and refer to that/,
    ],
    [
      "a document of version 2",
      'swagger: "2.0"\ninfo: { title: Acme, version: "1" }\npaths: {}\n',
      /^acme\.yaml: is a document of version 2\.0: OpenAPI 3\.0 or 3\.1 is needed, so convert it first$/,
    ],
    [
      "a file that is something else",
      "hello: world\n",
      /^acme\.yaml: is no OpenAPI document: OpenAPI 3\.0 or 3\.1 is needed, so convert it first$/,
    ],
    ["an empty file", "", /^acme\.yaml: is no OpenAPI document: OpenAPI 3\.0 or 3\.1 is needed, so convert it first$/],
  ])("refuses %s", async (_, yaml, message) => {
    await enterFolder({ "acme.yaml": yaml });
    const loading = loadDocument("acme.yaml");
    await expect(loading).rejects.toThrow(SpecError);
    await expect(loading).rejects.toThrow(message);
  });

  it("lists every fault, a line each", async () => {
    await enterFolder({
      "acme.yaml": sound.replace("operationId", "operationID").replace("description", "descripion"),
    });
    await expect(loadDocument("acme.yaml")).rejects.toSatisfy(
      (error) =>
        error instanceof SpecError &&
        error.message.split("\n").length === error.faults.length &&
        error.faults.length > 1,
    );
  });

  it("refuses a file that is not there", async () => {
    await enterFolder();
    await expect(loadDocument("acme.yaml")).rejects.toThrow(/^acme\.yaml: ENOENT: no such file or directory/);
  });
});

describe("loadYaml", () => {
  it("reads a file", async () => {
    await enterFolder({ "a.yaml": "a: [1, b]\n" });
    expect(await loadYaml("a.yaml")).toEqual({ a: [1, "b"] });
  });
});

describe("isRecord", () => {
  it.each<[given: unknown, want: boolean]>([
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ["a", false],
  ])("%j: %s", (given, want) => {
    expect(isRecord(given)).toBe(want);
  });
});
