import { StructureKind } from "ts-morph";
import { describe, expect, it } from "vitest";
import {
  deepLiteral,
  docs,
  doorFrom,
  header,
  imports,
  literal,
  modelsOf,
  propertyName,
} from "../../../scripts/emit/source.js";
import { printStatements, type } from "./samples.js";

describe("header", () => {
  it("stays on its line whatever the file is called", () => {
    expect(header("spec/a\nb\u2028c.yaml")).toBe(
      "// Generated from spec/a b c.yaml by `npm run generate`. Do not edit.\n\n",
    );
  });

  it("does not tell where a document outside of the project lies", () => {
    expect(header("../../home/alice/petstore.yaml")).toBe(
      "// Generated from petstore.yaml by `npm run generate`. Do not edit.\n\n",
    );
  });
});

describe("doorFrom", () => {
  it.each([
    ["the file beside the runtime's", "../../../src/index.js", "../../../src/fetch-client.js"],
    ["a file beside one of another name", "./runtime.js", "./fetch-client.js"],
    ["a file by its whole path", "/srv/runtime/index.js", "/srv/runtime/fetch-client.js"],
    ["the package's door", "openapi-facade", "openapi-facade/fetch-client"],
    ["the door of a package with a scope", "@acme/runtime", "@acme/runtime/fetch-client"],
    ["the door of a package whose name looks like a file", "@acme/runtime.js", "@acme/runtime.js/fetch-client"],
    ["the door of a folder", "../runtime", "../runtime/fetch-client"],
  ])("finds %s: %s → %s", (_, fromVersion, want) => {
    const door = { file: "fetch-client.js", subpath: "fetch-client" };
    expect(doorFrom({ fromVersion, fromProduct: "" }, door)).toBe(want);
  });
});

describe("docs", () => {
  it.each([
    ["a short text on one line", ["One."], "/** One. */"],
    ["paragraphs on lines of their own", ["One.", "Two."], "/**\n * One.\n *\n * Two.\n */"],
    ["nothing for nothing", ["", ""], ""],
  ])("writes %s", (_, given, want) => {
    const text = printStatements([{ kind: StructureKind.Interface, name: "A", docs: docs(...given) }]);
    expect(text.replace("interface A {\n}", "").trim()).toBe(want);
  });
});

describe("imports", () => {
  it.each<[title: string, values: string[], types: string[], want: string]>([
    ["values and types, sorted", ["b", "a"], ["C", "A"], 'import { a, type A, b, type C } from "./x.js";'],
    ["types alone", [], ["C", "A"], 'import type { A, C } from "./x.js";'],
    ["values alone", ["a"], [], 'import { a } from "./x.js";'],
    ["each name once", ["a", "a"], ["B", "B"], 'import { a, type B } from "./x.js";'],
    ["nothing", [], [], ""],
  ])("writes %s", (_, values, types, want) => {
    expect(printStatements(imports("./x.js", values, types))).toBe(want);
  });
});

describe("modelsOf", () => {
  it("gathers the models of types", () => {
    expect(modelsOf([type("A | B", "A", "B"), type("string"), type("A[]", "A")])).toEqual(["A", "B", "A"]);
  });
});

describe("propertyName", () => {
  it.each([
    ["page_size", "page_size"],
    ["$top", "$top"],
    ["class", "class"],
    ["X-Key", '"X-Key"'],
    ["1st", '"1st"'],
    ["größe", '"größe"'],
    ["", '""'],
    ['a"b\\c\nd', '"a\\"b\\\\c\\nd"'],
  ])("%j → %s", (given, want) => {
    expect(propertyName(given)).toBe(want);
  });
});

describe("literal", () => {
  it.each<[given: unknown, want: string]>([
    ["a", '"a"'],
    ['" ` \\ \n', '"\\" ` \\\\ \\n"'],
    [["a", []], '["a",[]]'],
    [{ header: ["X-Key"] }, '{"header":["X-Key"]}'],
  ])("%j", (given, want) => {
    expect(literal(given)).toBe(want);
  });
});

describe("deepLiteral", () => {
  it.each([
    ["text", 'a "b"\n', '"a \\"b\\"\\n"'],
    ["what is no object", [1, true, null], "[1, true, null]"],
    ["members of any name", JSON.parse('{ "a b": { "__proto__": [{}] } }'), '{ "a b": { ["__proto__"]: [{  }] } }'],
  ])("writes %s", (_, given, want) => {
    expect(deepLiteral(given)).toBe(want);
  });
});
