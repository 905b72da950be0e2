import { resolve } from "node:path";
import ts from "typescript";

/** A name that a module exports. */
export interface Export {
  readonly name: string;
  /** What the name stands for, wherever it is declared. */
  readonly symbol: ts.Symbol;
  /** Whether only the type is exported, though it is a class, say. */
  readonly isTypeOnly: boolean;
}

/** What a file exports, sorted by name. */
export function exportsOf(program: ts.Program, path: string): Export[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(resolve(path));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${path} is not a module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({
      name: symbol.name,
      symbol: original(symbol, checker),
      isTypeOnly: declarationsIn(symbol).some(ts.isTypeOnlyImportOrExportDeclaration),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The top-level symbols that a statement mentions, those of other packages and of the platform too. */
export function mentionedIn(statement: ts.Node, checker: ts.TypeChecker): Set<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol) {
      const target = original(symbol, checker);
      if (declarationsIn(target).some(isTopLevel)) found.add(target);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

/** All declarations of a symbol; an interface may have several, and a function one for each overload. */
export function declarationsIn(symbol: ts.Symbol): readonly ts.Declaration[] {
  return symbol.declarations ?? [];
}

/** Order by UTF-16 code units, which is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function original(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isTopLevel(declaration: ts.Declaration): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent);
}
