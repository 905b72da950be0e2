import { describe, expect, it } from "vitest";
import { type Code, join, type Source, typeFrom, value } from "../../../scripts/emit/code.js";
import { firstLine, type Place } from "../../../scripts/emit/emitted-file.js";
import { importsOf, runtime } from "./samples.js";

describe("the imports of an emitted file", () => {
  it.each<[title: string, given: Code[], want: string, place?: Partial<Place>]>([
    ["are left out if it uses nothing", [], ""],
    [
      "are sorted without regard to case",
      [value("b", "./x"), value("C", "./x"), value("a", "./x")],
      'import { a, b, C } from "./x.js";',
    ],
    [
      "mark types among values",
      [value("b", "./x"), typeFrom("C", "./x"), typeFrom("A", "./x")],
      'import { type A, b, type C } from "./x.js";',
    ],
    [
      "are of types alone if there are no values",
      [typeFrom("C", "./x"), typeFrom("A", "./x")],
      'import type { A, C } from "./x.js";',
    ],
    [
      "have each symbol once",
      [value("a", "./x"), typeFrom("B", "./x"), value("a", "./x"), typeFrom("B", "./x")],
      'import { a, type B } from "./x.js";',
    ],
    [
      "have a symbol that is first a type and then a value as a value",
      [typeFrom("A", "./x"), value("A", "./x")],
      'import { A } from "./x.js";',
    ],
    [
      "have a symbol that is first a value and then a type as a value",
      [value("A", "./x"), typeFrom("A", "./x")],
      'import { A } from "./x.js";',
    ],
    [
      "leave out the file itself",
      [typeFrom("A", "./x"), typeFrom("B", "./y")],
      'import type { B } from "./y.js";',
      { name: "./x" },
    ],
    [
      "name the runtime first, then the files of the version, both sorted",
      [
        typeFrom("A", "./paths"),
        typeFrom("B", "testing"),
        typeFrom("C", "./client"),
        typeFrom("D"),
        typeFrom("E", "fetch-client"),
      ],
      `import type { E } from "../fetch-client.js";
import type { D } from "../runtime.js";
import type { B } from "../testing/index.js";
import type { C } from "./client.js";
import type { A } from "./paths.js";`,
    ],
    [
      "name the runtime of a product",
      [value("withEnvironment"), typeFrom("AcmeV1Options", "./v1/client"), value("AcmeV1", "./v1/client")],
      `import { withEnvironment } from "./runtime.js";
import { AcmeV1, type AcmeV1Options } from "./v1/client.js";`,
      { isProduct: true },
    ],
  ])("%s", (_, codes, want, place) => {
    expect(importsOf(join(codes), place)).toBe(want);
  });

  it.each<[door: Source, fromVersion: string, want: string]>([
    ["runtime", "../../../src/index.js", "../../../src/index.js"],
    ["fetch-client", "../../../src/index.js", "../../../src/fetch-client.js"],
    ["testing", "../../../src/index.js", "../../../src/testing/index.js"],
    ["fetch-client", "./runtime.js", "./fetch-client.js"],
    ["fetch-client", "/srv/runtime/index.js", "/srv/runtime/fetch-client.js"],
    ["runtime", "openapi-facade", "openapi-facade"],
    ["fetch-client", "openapi-facade", "openapi-facade/fetch-client"],
    ["testing", "openapi-facade", "openapi-facade/testing"],
    ["fetch-client", "@acme/runtime", "@acme/runtime/fetch-client"],
    ["fetch-client", "@acme/runtime.js", "@acme/runtime.js/fetch-client"],
    ["fetch-client", "../runtime", "../runtime/fetch-client"],
  ])("find %s of %s at %s", (door, fromVersion, want) => {
    const imports = importsOf(value("a", door), { runtime: { fromVersion, fromProduct: "" } });
    expect(imports).toBe(`import { a } from "${want}";`);
  });
});

describe("firstLine", () => {
  it.each<[title: string, origin: string, command: string | undefined, want: string]>([
    [
      "names the document and the command",
      "spec/acme-v1.yaml",
      undefined,
      "Generated from spec/acme-v1.yaml by `npm run generate`. Do not edit.",
    ],
    ["names another command", "a.yaml", "npx facade", "Generated from a.yaml by `npx facade`. Do not edit."],
    [
      "is one line whatever the document is called",
      "spec/a\nb\u2028c.yaml",
      undefined,
      "Generated from spec/a b c.yaml by `npm run generate`. Do not edit.",
    ],
    [
      "does not name the folder of a document outside of the project",
      "../../home/alice/petstore.yaml",
      undefined,
      "Generated from petstore.yaml by `npm run generate`. Do not edit.",
    ],
  ])("%s", (_, origin, command, want) => {
    expect(firstLine(origin, { ...runtime, ...(command && { command }) })).toBe(want);
  });
});
