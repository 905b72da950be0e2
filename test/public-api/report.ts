import ts from "typescript";
import { subpaths } from "../matrix/subpaths.js";
import { declarationProgram } from "./declaration-program.js";
import { compare, type Export, exportsOf } from "./exports.js";
import { constructorOptions } from "./mentions.js";
import { writeReport } from "./write-report.js";

/** The signatures of all that one subpath of the package exports. */
export interface Report {
  /** The subpath with dashes, such as `tiledb-v4-fetch`; `index` for the package itself. */
  readonly name: string;
  readonly text: string;
}

/** A report for each subpath. It does not show in which files of `src/` and `generated/` something is declared. */
export function publicApi(): Report[] {
  const entries = subpaths().sort((a, b) => compare(a.specifier, b.specifier));
  const program = declarationProgram(entries.map(({ source }) => source));
  const checker = program.getTypeChecker();
  const modules = entries.map((entry) => ({ ...entry, exported: exportsOf(program, entry.source) }));
  const homes = new Map<ts.Symbol, string>();
  for (const { specifier, exported } of modules) {
    for (const { symbol } of exported) if (!homes.has(symbol)) homes.set(symbol, specifier);
  }
  return modules.map(({ specifier, source, exported }) => {
    const isBrief = source.startsWith("generated/") ? briefness(exported, checker) : () => false;
    return {
      name: specifier.split("/").slice(1).join("-") || "index",
      text: writeReport(exported, { checker, homes, isBrief }),
    };
  });
}

/** In a client, types are listed by name, except those that a constructor takes: `generated/` shows the rest. */
function briefness(exported: readonly Export[], checker: ts.TypeChecker): (symbol: ts.Symbol) => boolean {
  const options = constructorOptions(exported, checker);
  const types = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias;
  return (symbol) => !options.has(symbol) && (symbol.flags & ~types) === 0;
}
