import type ts from "typescript";
import { compiler } from "../compiler.js";

/** The type of a model, by its name. */
export type FindModel = (name: string) => ts.TypeNode | undefined;

/** A model as a declaration: objects as interfaces, which extend others, all else as type aliases. */
export function declareModel(name: string, type: ts.TypeNode, findModel: FindModel): ts.Statement {
  const { factory, SyntaxKind } = compiler;
  const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
  const isMap = compiler.isTypeLiteralNode(type);
  const object = isMap ? { bases: [], members: type.members } : readObject(type, findModel);
  if (object === undefined) return factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  const bases = object.bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  );
  const clauses = bases.length > 0 ? [factory.createHeritageClause(SyntaxKind.ExtendsKeyword, bases)] : undefined;
  return factory.createInterfaceDeclaration(modifiers, name, undefined, clauses, object.members);
}

/** Names of the models that an object extends, and members of its own. */
interface ObjectType {
  readonly bases: readonly string[];
  readonly members: readonly ts.TypeElement[];
}

/** An object's parts, where an interface can have them; nothing of what is a union or a map. */
function readObject(
  type: ts.TypeNode,
  findModel: FindModel,
  known: Map<string, boolean> = new Map(),
): ObjectType | undefined {
  const parts = compiler.isIntersectionTypeNode(type) ? [...type.types] : [type];
  const bases = parts.flatMap((part) => modelNameOf(part) ?? []);
  const literals = parts.filter(compiler.isTypeLiteralNode);
  const members = literals.flatMap((literal) => [...literal.members]);
  if (
    bases.length + literals.length < parts.length ||
    literals.length > 1 ||
    members.some(compiler.isIndexSignatureDeclaration)
  ) {
    return undefined;
  }
  // One name alone is another name of a model.
  if (literals.length === 0 && bases.length === 1) return undefined;
  return bases.every((base) => isExtendable(base, findModel, known)) ? { bases, members } : undefined;
}

function isExtendable(name: string, findModel: FindModel, known: Map<string, boolean>): boolean {
  const before = known.get(name);
  const type = findModel(name);
  if (before !== undefined || type === undefined) return before ?? false;
  const other = modelNameOf(type);
  const isOne =
    other === undefined ? readObject(type, findModel, known) !== undefined : isExtendable(other, findModel, known);
  known.set(name, isOne);
  return isOne;
}

function modelNameOf(type: ts.TypeNode): string | undefined {
  const isName =
    compiler.isTypeReferenceNode(type) && compiler.isIdentifier(type.typeName) && type.typeArguments === undefined;
  return isName && compiler.isIdentifier(type.typeName) ? type.typeName.text : undefined;
}
