import { compiler, type ts } from "../ts-morph.js";
import type { TypeChange } from "./change.js";
import type { Surface, TypeDeclaration } from "./read-surface.js";
import { type Relation, relateTypes } from "./relate-types.js";

/**
 * Asks the compiler how types stand to each other, all of them at once.
 *
 * Its program holds no library and no more declarations than the types lead to: those after the change, and those from
 * before it where they are gone. What is declared elsewhere, such as `Blob`, is a type of which only its name is known.
 */
export function judgeTypes(
  changes: readonly TypeChange[],
  before: Surface["types"],
  after: Surface["types"],
): Relation[] {
  if (changes.length === 0) return [];
  const types = changes.flatMap(({ before, after }, index) => [
    `type $b${index} = ${before};`,
    `type $a${index} = ${after};`,
  ]);
  const text = [...types, "export {};"].join("\n");
  const declared = declarationsFor(text, (name) => after.get(name) ?? before.get(name));
  const program = createProgram({ "library.ts": library, "types.ts": `${declared}\n${text}` });
  const checker = program.getTypeChecker();
  const aliases = new Map(
    [...(program.getSourceFile("types.ts")?.statements ?? [])]
      .filter((statement) => compiler.isTypeAliasDeclaration(statement))
      .map((alias) => [alias.name.text, checker.getTypeAtLocation(alias.name)]),
  );
  return changes.map((_, index) => {
    const [was, is] = [aliases.get(`$b${index}`), aliases.get(`$a${index}`)];
    if (was === undefined || is === undefined) throw new Error(`type ${index} is missing`);
    return relateTypes(was, is, checker);
  });
}

/** Declarations of all that a text leads to. */
function declarationsFor(text: string, find: (name: string) => TypeDeclaration | undefined): string {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const isBase = compiler.isExpressionWithTypeArguments(node);
    const name = isBase ? node.expression : compiler.isTypeReferenceNode(node) ? node.typeName : undefined;
    if (name && compiler.isIdentifier(name)) declare(name.text, (node as ts.TypeReferenceNode).typeArguments ?? []);
    compiler.forEachChild(node, visit);
  };
  const declare = (name: string, args: readonly ts.TypeNode[]): void => {
    if (found.has(name) || known.includes(name)) return;
    const declaration = find(name);
    found.set(name, declaration?.getText() ?? opaque(name, args.length));
    if (declaration) visit(declaration);
  };
  visit(compiler.createSourceFile("types.ts", text, compiler.ScriptTarget.Latest));
  return [...found.values()].join("\n");
}

/** A type of which only the name is known. */
function opaque(name: string, count: number): string {
  const parameters = Array.from({ length: count }, (_, index) => `T${index}`);
  const list = parameters.length > 0 ? `<${parameters.join(", ")}>` : "";
  return `interface ${name}${list} { readonly "is ${name}": [${parameters.join(", ")}] }`;
}

const known = ["Array", "Record"];

/** What the compiler cannot do without. */
const library = `
interface Array<T> { readonly length: number; [index: number]: T; push(item: T): number; concat(items: Array<T>): Array<T> }
interface Boolean { valueOf(): boolean }
interface CallableFunction {}
interface Function { readonly name: string }
interface IArguments {}
interface NewableFunction {}
interface Number { toFixed(): string }
interface Object { toString(): string }
interface RegExp { readonly source: string }
interface String { readonly length: number; charAt(index: number): string }
type Record<K extends string | number | symbol, T> = { [P in K]: T };
`;

function createProgram(files: Readonly<Record<string, string>>): ts.Program {
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  return compiler.createProgram(Object.keys(files), options, {
    getSourceFile: (name, target) => compiler.createSourceFile(name, files[name] ?? "", target),
    getDefaultLibFileName: () => "library.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
  });
}
