import ts from "typescript";
import type { TypeChange } from "./change.js";
import type { Surface, TypeDeclaration } from "./read-surface.js";

/** How the type after a change stands to the one before. */
export interface Relation {
  /** Whether the new type has all values of the old one, and the other way round. */
  readonly isWider: boolean;
  readonly isNarrower: boolean;
  /** Whether objects have members that they had not, or had members that they have not, optional ones too. */
  readonly addsMembers: boolean;
  readonly losesMembers: boolean;
  /** Whether what is new are texts or numbers beside others that were listed before. */
  readonly addsValues: boolean;
  /** Whether an alternative is gone that code may have looked for; null and undefined are none. */
  readonly losesAlternatives: boolean;
}

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
      .filter((statement) => ts.isTypeAliasDeclaration(statement))
      .map((alias) => [alias.name.text, checker.getTypeAtLocation(alias.name)]),
  );
  return changes.map((_, index) => {
    const [was, is] = [aliases.get(`$b${index}`), aliases.get(`$a${index}`)];
    if (was === undefined || is === undefined) throw new Error(`type ${index} is missing`);
    return relate(was, is, checker);
  });
}

function relate(before: ts.Type, after: ts.Type, checker: ts.TypeChecker): Relation {
  if (checker.isArrayType(before) && checker.isArrayType(after)) {
    const [was, is] = [before, after].map((type) => checker.getIndexTypeOfType(type, ts.IndexKind.Number));
    if (was && is) return relate(was, is, checker);
  }
  const fits = (one: ts.Type, other: ts.Type): boolean => checker.isTypeAssignableTo(one, other);
  const [were, are] = [alternativesOf(before), alternativesOf(after)];
  const come = are.filter((one) => !fits(one, before));
  const isListed = (one: ts.Type): boolean => were.some((other) => isValue(other) && isAlike(one, other));
  return {
    isWider: fits(before, after),
    isNarrower: fits(after, before),
    addsMembers: !hasMembersOf(before, after, checker),
    losesMembers: !hasMembersOf(after, before, checker),
    addsValues: come.length > 0 && come.every((one) => isValue(one) && isListed(one)),
    losesAlternatives: were.some((one) => !isEmpty(one) && !are.some((other) => fits(other, one) || fits(one, other))),
  };
}

function alternativesOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Whether objects of a type have all members of those of another, and so on inside of them. */
function hasMembersOf(type: ts.Type, other: ts.Type, checker: ts.TypeChecker, seen = new Set<ts.Type>()): boolean {
  if (type === other || seen.has(other)) return true;
  seen.add(other);
  const [own, others] = [type, other].map((one) => objectsIn(one, checker));
  if (!own || !others || own.length === 0 || own.some((one) => checker.getIndexInfosOfType(one).length > 0))
    return true;
  return others.every((one) =>
    checker.getPropertiesOfType(one).every((property) => {
      const found = own.flatMap((holder) => checker.getPropertyOfType(holder, property.name) ?? []);
      const [first] = found;
      if (first === undefined) return false;
      return hasMembersOf(checker.getTypeOfSymbol(first), checker.getTypeOfSymbol(property), checker, seen);
    }),
  );
}

/** The objects among the alternatives of a type, and among the items of lists. */
function objectsIn(type: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  return alternativesOf(type).flatMap((one) => {
    const item = checker.isArrayType(one) ? checker.getIndexTypeOfType(one, ts.IndexKind.Number) : undefined;
    if (item) return objectsIn(item, checker);
    return (one.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0 ? [] : [one];
  });
}

function isValue(type: ts.Type): boolean {
  return type.isStringLiteral() || type.isNumberLiteral();
}

function isAlike(one: ts.Type, other: ts.Type): boolean {
  return one.isStringLiteral() === other.isStringLiteral();
}

function isEmpty({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
}

/** Declarations of all that a text leads to. */
function declarationsFor(text: string, find: (name: string) => TypeDeclaration | undefined): string {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const isBase = ts.isExpressionWithTypeArguments(node);
    const name = isBase ? node.expression : ts.isTypeReferenceNode(node) ? node.typeName : undefined;
    if (name && ts.isIdentifier(name)) declare(name.text, (node as ts.TypeReferenceNode).typeArguments ?? []);
    ts.forEachChild(node, visit);
  };
  const declare = (name: string, args: readonly ts.TypeNode[]): void => {
    if (found.has(name) || known.includes(name)) return;
    const declaration = find(name);
    found.set(name, declaration?.getText() ?? opaque(name, args.length));
    if (declaration) visit(declaration);
  };
  visit(ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest));
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
  return ts.createProgram(Object.keys(files), options, {
    getSourceFile: (name, target) => ts.createSourceFile(name, files[name] ?? "", target),
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
