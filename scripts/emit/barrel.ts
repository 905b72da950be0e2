import type { ExportDeclarationStructure } from "ts-morph";
import type { Api } from "../model.js";
import { nameAfter } from "../names.js";
import { StructureKind } from "../ts-morph.js";

/** The file that exports a version: its client and options by name, the operations of each tag, and the types. */
export function emitBarrel({ className, tags, models, webhooks }: Api): ExportDeclarationStructure[] {
  const client = [{ name: className }, { name: nameAfter(className, "options"), isTypeOnly: true }];
  const files = ["client", ...tags.map(({ file }) => file)].sort();
  return [
    ...files.map(
      (file): ExportDeclarationStructure => ({
        kind: StructureKind.ExportDeclaration,
        moduleSpecifier: `./${file}.js`,
        // The client's file has more, for the version's own files alone.
        ...(file === "client" && { namedExports: client }),
      }),
    ),
    ...[...(models.length > 0 ? ["models"] : []), "paths", ...(webhooks ? ["webhooks"] : [])].map(
      (file): ExportDeclarationStructure => ({
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: true,
        moduleSpecifier: `./${file}.js`,
      }),
    ),
  ];
}
