import type { ImportDeclarationStructure, StatementStructures } from "ts-morph";
import { printSource, StructureKind } from "../ts-morph.js";
import type { Code, ImportedSymbol, Source } from "./code.js";

/** How emitted files find the runtime, and what makes them again. */
export interface Runtime {
  /** What a version's files import. */
  readonly fromVersion: string;
  /** What its product's file imports. */
  readonly fromProduct: string;
  /** @default "npm run generate" */
  readonly command?: string;
}

/** Where a file stands. */
export interface Place {
  /** The document that it is generated from, or what else tells where it comes from. */
  readonly origin: string;
  readonly runtime: Runtime;
  /** Its own name without an ending, where others may import it. */
  readonly name?: Source;
  /** Whether it is the file of a product, one folder above those of its versions. */
  readonly isProduct?: boolean;
}

/** A file while it is emitted. Its imports follow from the symbols of the code that it is given. */
export class EmittedFile {
  readonly #place: Place;
  readonly #used = new Map<string, Map<string, ImportedSymbol>>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** The text of code, whose symbols are imported from now on. */
  text({ text, uses }: Code): string {
    for (const symbol of uses) {
      if (symbol.from === this.#place.name) continue;
      const specifier = specifierOf(symbol.from, this.#place);
      const symbols = this.#used.get(specifier) ?? new Map<string, ImportedSymbol>();
      this.#used.set(specifier, symbols);
      if (symbols.get(symbol.name)?.isType !== false) symbols.set(symbol.name, symbol);
    }
    return text;
  }

  /** The text of the whole file, not yet formatted. */
  print(statements: readonly (StatementStructures | string)[]): string {
    const { origin, runtime } = this.#place;
    const imports = [...this.#used].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1));
    return printSource({
      kind: StructureKind.SourceFile,
      statements: [`// ${firstLine(origin, runtime)}\n\n`, ...imports.map(writeImport), ...statements],
    });
  }
}

/** What the first line says. Of a document outside of the project its name alone: where it lies is its owner's affair. */
export function firstLine(origin: string, { command = "npm run generate" }: Runtime): string {
  const shown = origin.replace(/^\.\.\/(.*\/)?/, "").replace(/\s/g, " ");
  return `Generated from ${shown} by \`${command}\`. Do not edit.`;
}

function specifierOf(from: Source, { runtime, isProduct = false }: Place): string {
  const main = isProduct ? runtime.fromProduct : runtime.fromVersion;
  switch (from) {
    case "runtime":
      return main;
    case "fetch-client":
      return doorFrom(main, "fetch-client.js", "fetch-client");
    case "testing":
      return doorFrom(main, "testing/index.js", "testing");
    default:
      return `${from}.js`;
  }
}

/** Another door of the runtime's: a file beside the first one, or below the package. */
function doorFrom(main: string, file: string, subpath: string): string {
  return /^\.{0,2}\/.*\.js$/.test(main) ? main.replace(/[^/]*$/, file) : `${main}/${subpath}`;
}

/** The runtime's doors stand before the files of the version. */
function rank(specifier: string): string {
  return (specifier.startsWith("./") ? "1 " : "0 ") + specifier;
}

function writeImport([moduleSpecifier, symbols]: [
  string,
  ReadonlyMap<string, ImportedSymbol>,
]): ImportDeclarationStructure {
  const all = [...symbols.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const isTypeOnly = all.every(({ isType }) => isType);
  const namedImports = all.map(({ name, isType }) => ({ name, isTypeOnly: isType && !isTypeOnly }));
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports };
}
