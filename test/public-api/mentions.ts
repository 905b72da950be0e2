import ts from "typescript";
import { compare, declarationsIn, type Export, mentionedIn } from "./exports.js";
import { publicPart } from "./print-declaration.js";

export interface Context {
  readonly checker: ts.TypeChecker;
  /** The first subpath that exports a symbol. */
  readonly homes: ReadonlyMap<ts.Symbol, string>;
  /** Whether a report has only the name of a symbol. */
  readonly isBrief: (symbol: ts.Symbol) => boolean;
}

/** What signatures mention that their own module does not export. */
export interface Mentions {
  /** Names that another subpath or another package exports. */
  readonly imported: readonly (readonly [from: string, names: readonly string[]])[];
  /** Types that no subpath exports, and those that they mention. */
  readonly hidden: readonly ts.Symbol[];
}

/** Finds what the signatures of exports mention. */
export function followMentions(exported: readonly Export[], { checker, homes, isBrief }: Context): Mentions {
  const own = new Set(exported.map(({ symbol }) => symbol));
  const hidden = new Set<ts.Symbol>();
  const imported = new Map<string, Set<string>>();
  const visit = (symbol: ts.Symbol): void => {
    const statements = isBrief(symbol) ? [] : declarationsIn(symbol).map(publicPart);
    for (const mentioned of statements.flatMap((one) => [...mentionedIn(one, checker)])) {
      if (own.has(mentioned) || hidden.has(mentioned)) continue;
      const home = homes.get(mentioned) ?? packageOf(mentioned);
      if (home !== undefined) imported.set(home, (imported.get(home) ?? new Set()).add(mentioned.name));
      else {
        hidden.add(mentioned);
        visit(mentioned);
      }
    }
  };
  own.forEach(visit);
  imported.delete("typescript"); // types of the language and the platform
  return {
    imported: [...imported]
      .map(([from, names]) => [from, [...names].sort(compare)] as const)
      .sort(([a], [b]) => compare(a, b)),
    hidden: [...hidden].sort((a, b) => compare(a.name, b.name)),
  };
}

/** Finds the types that the constructors of exported classes take. */
export function constructorOptions(exported: readonly Export[], checker: ts.TypeChecker): Set<ts.Symbol> {
  const constructors = exported
    .flatMap(({ symbol }) => declarationsIn(symbol))
    .flatMap((declaration) => (ts.isClassDeclaration(declaration) ? declaration.members : []))
    .filter(ts.isConstructorDeclaration);
  return new Set(constructors.flatMap((one) => [...mentionedIn(one, checker)]));
}

function packageOf(symbol: ts.Symbol): string | undefined {
  const file = declarationsIn(symbol)[0]?.getSourceFile().fileName ?? "";
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
}
