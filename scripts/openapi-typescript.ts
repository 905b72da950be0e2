import module, { createRequire } from "node:module";
import { compiler, type ts } from "./ts-morph.js";

/** Paths as openapi-typescript takes them, and what stands in the place of their schemas. */
export interface TypedPaths {
  /** Operations, as OpenAPI has them, by path and by the method as it is sent. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  /** TypeScript of the type of each schema that stands in the paths. */
  readonly types: ReadonlyMap<object, string>;
}

/**
 * The declarations of `paths` and `operations` that openapi-typescript makes. The only file that knows it.
 *
 * It has no words for the methods that OpenAPI 3.2 adds: they stand beside its own, each as it has a `get`.
 */
export function printPaths({ paths, types }: TypedPaths): string {
  const context = contextOf(types);
  const members = Object.entries(paths).map(([path, operations]) => {
    return factory.createPropertySignature(undefined, quote(path), undefined, typeOfItem(operations, context));
  });
  const all = [declare("paths", members), ...context.injectFooter];
  if (context.injectFooter.length === 0) all.push(declare("operations", []));
  return all.map(print).join("\n\n");
}

type TransformPathItem = (item: object, options: { readonly path: string; readonly ctx: Context }) => ts.TypeNode;

/**
 * The part of openapi-typescript that makes types of paths. By its own entry it would read, check and bundle the document
 * once more, with a second Redocly; and required, as the compiler is, since it would import that.
 */
const transformPathItem: TransformPathItem = withCompiler((require) => {
  return require("openapi-typescript/dist/transform/path-item-object.cjs");
});

/** Loads a part of openapi-typescript, which takes the compiler that we have for the one it asks for. */
function withCompiler<T>(load: (require: NodeJS.Require) => T): T {
  const require = createRequire(import.meta.url);
  const name = createRequire(require.resolve("openapi-typescript")).resolve("typescript");
  const before = require.cache[name];
  require.cache[name] = Object.assign(new module.Module(name), { exports: compiler, loaded: true });
  try {
    return load(require);
  } finally {
    delete require.cache[name];
    if (before) require.cache[name] = before;
  }
}

const { factory } = compiler;

/** Methods for which openapi-typescript has words. */
const known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** The type of a path. Its name is not told, since openapi-typescript takes `%` in it for an encoding. */
function typeOfItem(operations: Readonly<Record<string, object>>, ctx: Context): ts.TypeNode {
  const all = Object.entries(operations);
  const own = all.filter(([method]) => known.includes(method)).map(([method, one]) => [method.toLowerCase(), one]);
  const others = all.filter(([method]) => !known.includes(method) && method !== "QUERY");
  const { QUERY: query } = operations;
  return factory.createTypeLiteralNode([
    ...membersOf(transformPathItem(Object.fromEntries(own), { path: "#", ctx })),
    ...(query ? [memberOf("query", query, ctx)] : []),
    ...(others.length > 0 ? [additional(others.map(([method, one]) => memberOf(method, one, ctx)))] : []),
  ]);
}

/** An operation by another method, as that of `get` would be. */
function memberOf(method: string, operation: object, ctx: Context): ts.TypeElement {
  const item = transformPathItem({ get: operation }, { path: "#", ctx });
  const member = membersOf(item).find(({ name }) => name && compiler.isIdentifier(name) && name.text === "get");
  if (!member || !compiler.isPropertySignature(member)) throw new Error(`openapi-typescript has no type of ${method}`);
  const { modifiers, questionToken, type } = member;
  return factory.updatePropertySignature(member, modifiers, quote(method), questionToken, type);
}

function additional(members: readonly ts.TypeElement[]): ts.TypeElement {
  const type = factory.createTypeLiteralNode(members);
  return factory.createPropertySignature(undefined, "additionalOperations", undefined, type);
}

function membersOf(type: ts.TypeNode): readonly ts.TypeElement[] {
  return compiler.isTypeLiteralNode(type) ? [...type.members] : [];
}

function declare(name: string, members: readonly ts.TypeElement[]): ts.Statement {
  const modifiers = [factory.createModifier(compiler.SyntaxKind.ExportKeyword)];
  if (members.length > 0) return factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members);
  return factory.createTypeAliasDeclaration(modifiers, name, undefined, typeNode("Record<string, never>"));
}

/** A type as text: printed as it is. */
function typeNode(text: string): ts.TypeNode {
  return factory.createTypeReferenceNode(text);
}

function quote(name: string): ts.StringLiteral {
  return factory.createStringLiteral(name);
}

/** What openapi-typescript knows while it works: its options, which are off if they are not there. */
interface Context {
  /** Takes the declaration of `operations`. */
  readonly injectFooter: ts.Node[];
  /** The type of a schema. */
  transform(schema: object): ts.TypeNode;
  readonly [option: string]: unknown;
}

function contextOf(types: TypedPaths["types"]): Context {
  return {
    injectFooter: [],
    transform: (schema) => typeNode(types.get(schema) ?? "unknown"),
  };
}

/** The text of a node, with names in any script: by default the compiler escapes all but ASCII. */
function print(node: ts.Node): string {
  const text = printer.printNode(compiler.EmitHint.Unspecified, node, noFile);
  if (!text.includes("\\u")) return text;
  keepScript(node);
  return printer.printNode(compiler.EmitHint.Unspecified, node, noFile);
}

function keepScript(node: ts.Node): void {
  if (compiler.isStringLiteral(node)) compiler.setEmitFlags(node, compiler.EmitFlags.NoAsciiEscaping);
  compiler.forEachChild(node, keepScript);
}

const printer = compiler.createPrinter({ newLine: compiler.NewLineKind.LineFeed });
const noFile = compiler.createSourceFile("paths.ts", "", compiler.ScriptTarget.ESNext);
