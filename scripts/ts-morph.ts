import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";
import type { SourceFileStructure } from "ts-morph";

/** The parts of ts-morph that print: required, as the compiler is, since importing it takes nearly twice as long. */
const required: typeof tsMorph = createRequire(import.meta.url)("ts-morph");

export const StructureKind: typeof tsMorph.StructureKind = required.StructureKind;
export const VariableDeclarationKind: typeof tsMorph.VariableDeclarationKind = required.VariableDeclarationKind;

/** Prints a source file: as text alone, without the parse that a file of ts-morph comes with. */
export function printSource(structure: SourceFileStructure): string {
  return required.printStructure(structure, { indentNumberOfSpaces: 2 });
}
