import { readFile } from "node:fs/promises";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createFlavour } from "../../scripts/registry.js";
import { makeFolder, readFolder } from "../scripts/folder.js";
import { compileGiven, compilePlan, given, wanted } from "./compile-given.js";

/** Rules for emitted code, by its syntax tree: text in comments and literals is not code. */

const generated = [
  ...Object.entries(await readFolder("generated")).map(([path, text]): [string, string] => [`generated/${path}`, text]),
  ...(await compileGiven()),
].filter(([path]) => path.endsWith(".ts"));

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
}

/** Nodes of a tree, but for those below a node that `leavesOut`. */
function nodesOf(root: ts.Node, leavesOut: (node: ts.Node) => boolean = () => false): ts.Node[] {
  const below: ts.Node[] = [];
  ts.forEachChild(root, (child) => {
    if (!leavesOut(child)) below.push(...nodesOf(child, leavesOut));
  });
  return [root, ...below];
}

/** The declarations that openapi-typescript makes. */
function isItsOwn(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) && ["paths", "operations"].includes(node.name.text);
}

const forbidden = new Map([
  [ts.SyntaxKind.AnyKeyword, "any"],
  [ts.SyntaxKind.AsExpression, "a cast"],
  [ts.SyntaxKind.TypeAssertionExpression, "a cast"],
  [ts.SyntaxKind.SatisfiesExpression, "satisfies"],
  [ts.SyntaxKind.NonNullExpression, "an assertion that a value is there"],
  [ts.SyntaxKind.ConditionalType, "a conditional type"],
  [ts.SyntaxKind.MappedType, "a mapped type"],
  [ts.SyntaxKind.EnumDeclaration, "an enum"],
]);

function offencesIn(text: string): string[] {
  return nodesOf(parse(text), isItsOwn).flatMap((node) => {
    const name = forbidden.get(node.kind);
    return name === undefined ? [] : [`${name}: ${node.getText()}`];
  });
}

describe("the rules", () => {
  it.each([
    ["type A = any;", ["any: any"]],
    ["const a = b as unknown as C;", ["a cast: b as unknown as C", "a cast: b as unknown"]],
    ["const a = <C>b;", ["a cast: <C>b"]],
    ["const a = b!;", ["an assertion that a value is there: b!"]],
    ["type A<T> = T extends string ? 1 : 2;", ["a conditional type: T extends string ? 1 : 2"]],
    ["type A = { [K in B]: C };", ["a mapped type: { [K in B]: C }"]],
    ["import { a as b } from 'any'; /** as any */ type A = { [key: string]: 'any' };", []],
    ["export interface operations { a: any }", []],
    ["export interface others { a: any }", ["any: any"]],
  ])("find in `%s`: %j", (text, want) => {
    expect(offencesIn(text)).toEqual(want);
  });
});

describe.each(generated)("%s", (_, text) => {
  it("has no any, no cast, and no conditional or mapped type", () => {
    expect(offencesIn(text)).toEqual([]);
  });

  it("has a return type and one return statement in each method", () => {
    const methods = nodesOf(parse(text)).filter(ts.isMethodDeclaration);
    const others = methods.filter(({ type, body }) => {
      const [only, ...more] = body?.statements ?? [];
      return type === undefined || only === undefined || !ts.isReturnStatement(only) || more.length > 0;
    });
    expect(others.map((method) => method.name.getText())).toEqual([]);
  });
});

describe("hostile text", () => {
  /** The text as the document writes it, in a path without braces, and in a reference. */
  const hostile = [
    String.raw`*/ x(); /* ${"`$"}{y()}${"`"} \"; ' \\ \u2028\r\n--> </script> @deprecated`,
    String.raw`*/ x(); /* ${"`$"}y()${"`"} \"; ' \\ \u2028\r\n--> </script> @deprecated`,
    "%2A~1%20x%28%29%3B%20~1%2A%20%60%24%7By%28%29%7D%60%20%22%3B%20%27%20%5C%20%E2%80%A8%0D%0A--%3E%20%3C~1script%3E%20%40deprecated",
  ];

  async function compileBoth(): Promise<{ hostile: string[]; harmless: string[] }> {
    const path = `${given}/hostile-text.yaml`;
    const harmless = hostile.reduce((text, part) => text.replaceAll(part, "harm less"), await readFile(path, "utf8"));
    const folder = await makeFolder({ "harmless.yaml": harmless });
    const compile = async (spec: string): Promise<string[]> => {
      const flavour = createFlavour("text@v1", spec);
      const files = await compilePlan({ flavours: [flavour], products: [[flavour]] }, wanted);
      return [...files].filter(([name]) => name.endsWith(".ts")).map(([, text]) => text);
    };
    expect(harmless).not.toMatch(/[<`]|x\(|\\u2028/);
    return { hostile: await compile(path), harmless: await compile(`${folder}/harmless.yaml`) };
  }

  /** Kinds of the nodes, a line each, set in by their depth. */
  function shapeOf(node: ts.Node, depth = 0): string[] {
    const below: string[] = [];
    ts.forEachChild(node, (child) => {
      below.push(...shapeOf(child, depth + 1));
    });
    return [`${" ".repeat(depth)}${ts.SyntaxKind[node.kind]}`, ...below];
  }

  it("makes code of the same form as harmless text", async () => {
    const compiled = await compileBoth();
    expect(compiled.hostile).toHaveLength(compiled.harmless.length);
    compiled.hostile.forEach((text, index) => {
      expect(shapeOf(parse(text))).toEqual(shapeOf(parse(compiled.harmless[index] ?? "")));
    });
  });

  it("does not make tags in comments", async () => {
    const tags = (await compileBoth()).hostile.flatMap((text) =>
      nodesOf(parse(text)).flatMap((node) => ts.getJSDocTags(node).map((tag) => tag.getText())),
    );
    expect(tags).toEqual([]);
  });

  it("is in the document of this test", async () => {
    const text = await readFile(`${given}/hostile-text.yaml`, "utf8");
    expect(text.split(hostile[0] ?? "").length).toBeGreaterThan(30);
    expect(hostile.every((part) => text.includes(part))).toBe(true);
  });
});
