import ts from "typescript";

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });

/** The statement of a declaration, as others may use it: without private members. */
export function publicPart(declaration: ts.Declaration): ts.Node {
  if (ts.isVariableDeclaration(declaration)) return declaration.parent.parent;
  if (!ts.isClassDeclaration(declaration)) return declaration;
  const { modifiers, name, typeParameters, heritageClauses, members } = declaration;
  const open = members.filter((member) => !isPrivate(member));
  return ts.factory.updateClassDeclaration(declaration, modifiers, name, typeParameters, heritageClauses, open);
}

/** A private constructor stays: a class cannot be constructed because of it. */
function isPrivate(member: ts.ClassElement): boolean {
  if (ts.isConstructorDeclaration(member)) return false;
  const hasKeyword = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
  return hasKeyword || (member.name !== undefined && ts.isPrivateIdentifier(member.name));
}

/** Text of a statement; that it is exported is said by where the text stands. */
export function printStatement(statement: ts.Node, file: ts.SourceFile): string {
  return printer.printNode(ts.EmitHint.Unspecified, statement, file).replace(/^(?:export |declare )+/gm, "");
}

/** Kind and name of a type, such as `interface User`. */
export function printHead(declaration: ts.Declaration, name: string): string {
  return `${ts.isInterfaceDeclaration(declaration) ? "interface" : "type"} ${name};`;
}
