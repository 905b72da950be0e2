import type ts from "typescript";
import { compiler } from "../compiler.js";

/** The type of a member of values of a type: in the model that it names, in all that it is made of, null left out. */
export type MemberOf = (holder: ts.Node | undefined, name: string) => ts.TypeNode | undefined;

/** Finds members, given the type that has each model by its name. */
export function memberFinder(models: ts.Node | undefined): MemberOf {
  const follow = (type: ts.Node | undefined): ts.Node | undefined => {
    const value = type && withoutNull(type);
    if (!value || !compiler.isTypeReferenceNode(value) || !compiler.isIdentifier(value.typeName)) return value;
    return follow(memberType(models, value.typeName.text));
  };
  /** Each type is looked into once: some stand in many others. */
  const find = (holder: ts.Node | undefined, name: string, known: Found): ts.TypeNode | undefined => {
    const value = follow(holder);
    if (value === undefined || known.has(value)) return value && known.get(value);
    known.set(value, undefined);
    const membersOf = (types: readonly ts.TypeNode[]) => types.map((type) => find(type, name, known));
    const found = compiler.isIntersectionTypeNode(value)
      ? both(membersOf(value.types))
      : compiler.isUnionTypeNode(value)
        ? either(membersOf(value.types.filter(isNotNull)))
        : memberType(value, name);
    known.set(value, found);
    return found;
  };
  return (holder, name) => find(holder, name, new Map());
}

type Found = Map<ts.Node, ts.TypeNode | undefined>;

/** The type of a member that a declaration has itself; `[]` is an item of a list. */
export function memberType(holder: ts.Node | undefined, name: string): ts.TypeNode | undefined {
  if (holder === undefined) return undefined;
  if (name === "[]") return compiler.isArrayTypeNode(holder) ? holder.elementType : undefined;
  const known = typesByName.get(holder);
  if (known) return known.get(name);
  if (!compiler.isInterfaceDeclaration(holder) && !compiler.isTypeLiteralNode(holder)) return undefined;
  const types = holder.members.filter(compiler.isPropertySignature).flatMap((member): [string, ts.TypeNode][] => {
    return member.type ? [[nameOf(member), member.type]] : [];
  });
  typesByName.set(holder, new Map(types));
  return typesByName.get(holder)?.get(name);
}

/** Types of members, made when they are first asked for: some holders have thousands. */
const typesByName = new WeakMap<ts.Node, ReadonlyMap<string, ts.TypeNode>>();

/** The name of a member. */
export function nameOf({ name }: ts.PropertySignature): string {
  return compiler.isIdentifier(name) || compiler.isStringLiteral(name) || compiler.isNumericLiteral(name)
    ? name.text
    : "";
}

/** What a type is where it is not null, if that is one type. */
function withoutNull(type: ts.Node): ts.Node {
  if (compiler.isParenthesizedTypeNode(type)) return withoutNull(type.type);
  if (!compiler.isUnionTypeNode(type)) return type;
  const [value, ...others] = type.types.filter(isNotNull);
  return value && others.length === 0 ? withoutNull(value) : type;
}

/** What a member is of a value that has all of some types: one that says nothing of it counts for nothing. */
function both(types: readonly (ts.TypeNode | undefined)[]): ts.TypeNode | undefined {
  const known = types.filter((type) => type !== undefined);
  const telling = [...new Set(known)].filter(({ kind }) => kind !== compiler.SyntaxKind.UnknownKeyword);
  return telling.length > 1 ? compiler.factory.createIntersectionTypeNode(telling) : (telling[0] ?? known[0]);
}

/** What a member is of a value that has one of some types: nothing is known of it if one of them says nothing. */
function either(types: readonly (ts.TypeNode | undefined)[]): ts.TypeNode | undefined {
  const known = types.filter((type) => type !== undefined);
  if (known.length < types.length) return undefined;
  const file = compiler.createSourceFile("types.ts", "", compiler.ScriptTarget.Latest);
  const textOf = (type: ts.TypeNode) => compiler.createPrinter().printNode(compiler.EmitHint.Unspecified, type, file);
  const [only, ...others] = new Map(known.map((type) => [textOf(type), type])).values();
  return only && others.length === 0 ? only : compiler.factory.createUnionTypeNode(known);
}

function isNotNull(type: ts.TypeNode): boolean {
  return !compiler.isLiteralTypeNode(type) || type.literal.kind !== compiler.SyntaxKind.NullKeyword;
}
