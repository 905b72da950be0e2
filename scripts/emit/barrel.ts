import type { ExportDeclarationStructure, SourceFileStructure } from "ts-morph";
import type { Api } from "../model.js";
import { StructureKind } from "../ts-morph.js";
import { header } from "./source.js";

/** The file that exports a version: its client and options by name, the operations of each tag, and the models. */
export function emitBarrel({ spec, className, groups, webhooks }: Api): SourceFileStructure {
  const client = [{ name: className }, { name: `${className}Options`, isTypeOnly: true }];
  const files = ["client", ...groups.map(({ file }) => file)].sort();
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(spec),
      ...files.map(
        (file): ExportDeclarationStructure => ({
          kind: StructureKind.ExportDeclaration,
          moduleSpecifier: `./${file}.js`,
          // The client's file has more, for the version's own files alone.
          ...(file === "client" && { namedExports: client }),
        }),
      ),
      ...["schema", ...(webhooks ? ["webhooks"] : [])].map(
        (file): ExportDeclarationStructure => ({
          kind: StructureKind.ExportDeclaration,
          isTypeOnly: true,
          moduleSpecifier: `./${file}.js`,
        }),
      ),
    ],
  };
}
