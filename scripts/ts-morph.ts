import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";

/** The parts of ts-morph that print: required, as the compiler is, since importing it takes nearly twice as long. */
const required: typeof tsMorph = createRequire(import.meta.url)("ts-morph");

export const printStructure: typeof tsMorph.printStructure = required.printStructure;
export const StructureKind: typeof tsMorph.StructureKind = required.StructureKind;
export const VariableDeclarationKind: typeof tsMorph.VariableDeclarationKind = required.VariableDeclarationKind;
