import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createFlavour, readRegistry } from "../../scripts/registry.js";
import { SpecError } from "../../scripts/spec-error.js";
import { enterFolder } from "./folder.js";

describe("createFlavour", () => {
  it("makes the names of classes", () => {
    expect(createFlavour("acme@v1", "spec/acme-v1.yaml")).toEqual({
      name: "acme@v1",
      product: "acme",
      version: "v1",
      productClass: "Acme",
      className: "AcmeV1",
      spec: "spec/acme-v1.yaml",
      environment: {},
    });
  });

  it.each([
    ["acme-cloud@v1", undefined, "AcmeCloud", "AcmeCloudV1"],
    ["acme@v2beta", undefined, "Acme", "AcmeV2Beta"],
    ["acme@v1", "ACME", "ACME", "ACMEV1"],
  ])("%s with the class %s is %s and %s", (name, given, productClass, className) => {
    expect(createFlavour(name, "a.yaml", given)).toMatchObject({ productClass, className });
  });

  it.each([
    "acme",
    "acme@",
    "@v1",
    "Acme@v1",
    "acme@V1",
    "acme@1",
    "1acme@v1",
    "acme@v1@v2",
    "acme@v1-beta",
    "../a@v1",
  ])("refuses %s", (name) => {
    expect(() => createFlavour(name, "a.yaml")).toThrow(
      new SpecError([
        { place: name, message: "is not the name of an API: use product@version in small letters, such as acme@v1" },
      ]),
    );
  });

  const onWindows = "is a device on Windows and cannot be a folder: choose another name";
  const inClass = "means something else in the generated class: choose another version, such as v1";

  it.each([
    ["acme@constructor", `\`constructor\` ${inClass}`],
    ["acme@options", `\`options\` ${inClass}`],
    ["con@v1", `\`con\` ${onWindows}`],
    ["acme@nul", `\`nul\` ${onWindows}`],
    ["aux@prn", `\`aux\` ${onWindows}`],
    ["acme@com1", `\`com1\` ${onWindows}`],
    ["lpt9@v1", `\`lpt9\` ${onWindows}`],
  ])("refuses %s, which cannot be a folder or a class", (name, message) => {
    expect(() => createFlavour(name, "a.yaml")).toThrow(new SpecError([{ place: name, message }]));
  });

  it.each(["acme@com", "acme@con1", "console@v1", "constructor@v1", "options@v1", "promise@v1", "class@delete"])(
    "takes %s",
    (name) => {
      expect(createFlavour(name, "a.yaml").name).toBe(name);
    },
  );
});

describe("readRegistry", () => {
  it("reads the entries in their order, and of each what is ours", async () => {
    await enterFolder({
      "redocly.yaml": `
telemetry: off
apis:
  b@v2: { root: spec/b.yaml, rules: { struct: off } }
  a@v1:
    root: spec/a.yaml
    x-class: TheA
    x-env: { apiKey: A_KEY, port: 80 }
`,
    });
    expect(await readRegistry()).toEqual([
      createFlavour("b@v2", "spec/b.yaml"),
      createFlavour("a@v1", "spec/a.yaml", "TheA", { apiKey: "A_KEY", port: "80" }),
    ]);
  });

  it.each([
    ["no list of flavours", "telemetry: off", "redocly.yaml: lists no flavour under `apis`: add one, such as acme@v1"],
    ["an empty list", "apis: {}", "redocly.yaml: lists no flavour under `apis`: add one, such as acme@v1"],
    ["nothing", "", "redocly.yaml: lists no flavour under `apis`: add one, such as acme@v1"],
    ["an entry without a document", "apis: { a@v1: {} }", "redocly.yaml: a@v1: needs `root`, its document"],
    ["an entry that is no map", "apis: { a@v1: spec/a.yaml }", "redocly.yaml: a@v1: needs `root`, its document"],
    [
      "a class that is no name",
      "apis: { a@v1: { root: a.yaml, x-class: 1 } }",
      "redocly.yaml: a@v1: x-class is the name of a class, such as Acme",
    ],
    [
      "a class that would be code",
      'apis: { a@v1: { root: a.yaml, x-class: "A {} x(); class B" } }',
      "redocly.yaml: a@v1: x-class is the name of a class, such as Acme",
    ],
    [
      "variables that are no map",
      "apis: { a@v1: { root: a.yaml, x-env: [A] } }",
      "redocly.yaml: a@v1: x-env maps options to environment variables",
    ],
    [
      "a name that is none",
      "apis: { main: { root: a.yaml } }",
      "main: is not the name of an API: use product@version in small letters, such as acme@v1",
    ],
    [
      "a version that no class can have",
      "apis: { a@constructor: { root: a.yaml } }",
      "a@constructor: `constructor` means something else in the generated class: choose another version, such as v1",
    ],
    ["a fault of YAML", "apis: [", /^redocly\.yaml: unexpected end of the stream within a flow collection/],
  ])("refuses %s", async (_, yaml, message) => {
    await enterFolder({ "redocly.yaml": yaml });
    const reading = readRegistry();
    await expect(reading).rejects.toThrow(SpecError);
    await expect(reading).rejects.toThrow(message);
  });

  const { exports }: { exports: object } = JSON.parse(readFileSync("package.json", "utf8"));
  const subpaths = Object.keys(exports).filter((key) => key !== "." && key !== "./package.json");

  it("knows the subpaths of the package", () => {
    expect(subpaths).toEqual(expect.arrayContaining(["./oauth", "./*/fetch", "./*"]));
  });

  // A subpath and what of it a name could be: of `./oauth` a product, of `./*/fetch` a version.
  it.each(subpaths.filter((key) => key !== "./*"))("refuses a name that %s stands for", async (subpath) => {
    const taken = subpath.replace(/^\.\/(\*\/)?/, "");
    const name = subpath.includes("*") ? `acme@${taken}` : `${taken}@v1`;
    await enterFolder({ "redocly.yaml": `apis: { ${name}: { root: a.yaml } }` });
    await expect(readRegistry()).rejects.toThrow(
      `redocly.yaml: ${name}: the package has ${taken} for something else: rename it`,
    );
  });

  it("refuses a folder without one", async () => {
    await enterFolder();
    await expect(readRegistry()).rejects.toThrow(/^redocly\.yaml: ENOENT: no such file or directory/);
  });
});
