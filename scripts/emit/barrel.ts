import { type SourceFileStructure, StructureKind } from "ts-morph";
import type { Api } from "../model.js";
import { header } from "./source.js";

/** The file that exports a version: its client, the operations of each tag, and the models. */
export function emitBarrel(api: Api): SourceFileStructure {
  const files = ["client", ...api.groups.map(({ file }) => file)].sort();
  return {
    kind: StructureKind.SourceFile,
    statements: [
      header(api.spec),
      ...files.map((file) => ({ kind: StructureKind.ExportDeclaration as const, moduleSpecifier: `./${file}.js` })),
      { kind: StructureKind.ExportDeclaration, isTypeOnly: true, moduleSpecifier: "./schema.js" },
    ],
  };
}
