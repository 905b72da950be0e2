import type { SourceFileStructure } from "ts-morph";
import { printStructure } from "./ts-morph.js";

/** Prints a source file: as text alone, without the parse that a file of ts-morph comes with. */
export function printSource(structure: SourceFileStructure): string {
  return printStructure(structure, { indentNumberOfSpaces: 2 });
}
