import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";
import type { SourceFileStructure } from "ts-morph";

export type { ts } from "ts-morph";

/** What is used of ts-morph: required, since importing it takes nearly twice as long. */
const required: typeof tsMorph = createRequire(import.meta.url)("ts-morph");

export const StructureKind: typeof tsMorph.StructureKind = required.StructureKind;
export const VariableDeclarationKind: typeof tsMorph.VariableDeclarationKind = required.VariableDeclarationKind;

/** The TypeScript compiler of ts-morph: a second one would take as long to load, and as much memory again. */
export const compiler: typeof tsMorph.ts = required.ts;

/** Prints a source file: as text alone, without the parse that a file of ts-morph comes with. */
export function printSource(structure: SourceFileStructure): string {
  return required.printStructure(structure, { indentNumberOfSpaces: 2 });
}
