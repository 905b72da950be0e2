import { IndentationText, Project, type SourceFileStructure } from "ts-morph";

/**
 * Prints a source file.
 *
 * Once per file and never by adding to one: each addition parses the file again, which takes minutes for a thousand
 * operations.
 */
export function printSource(structure: SourceFileStructure): string {
  return project.createSourceFile("source.ts", structure, { overwrite: true }).getFullText();
}

const project = new Project({
  useInMemoryFileSystem: true,
  skipFileDependencyResolution: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces },
});
