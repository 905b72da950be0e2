import type ts from "typescript";
import { compiler } from "./compiler.js";
import type { NormalDocument } from "./document/normal-document.js";
import type { Type } from "./model.js";
import { withoutHidden } from "./types/hide-methods.js";
import { hoistSchemas } from "./types/hoist.js";
import { unmark, unmarkName } from "./types/mark-document.js";
import { declareTypes } from "./types/openapi-typescript.js";

/** The types of a document. */
export interface Types {
  /** Every model, `paths` and `operations`: the text of `schema.ts`, but for its first line. */
  readonly text: string;
  /**
   * The type at a path of members: of a model, as in `["Users", "records", "[]"]`, where `[]` is an item of a list, or of
   * an operation, as in `["operations", "getUser", "responses", "200", "content", "application/json"]`. `unknown` where
   * the document says nothing.
   */
  at(...path: string[]): Type;
}

/**
 * Makes the types of a document, by openapi-typescript, which runs once.
 *
 * Its comments are replaced by ours: it writes a tag for each keyword, and every example.
 */
export function makeTypes(document: NormalDocument): Types {
  const hoisted = hoistSchemas(declareTypes(document), { comment: unmark, name: unmarkName });
  return {
    text: hoisted.nodes.map((node) => print(withoutHidden(node))).join("\n\n"),
    at(...path) {
      const node = hoisted.find(path);
      return node ? { text: printOnOneLine(node), models: hoisted.modelsIn(node) } : { text: "unknown", models: [] };
    },
  };
}

/** A type as it stands in a signature. Where it has comments, lines end after them all the same. */
function printOnOneLine(type: ts.Node): string {
  const flag = (node: ts.Node): void => {
    compiler.setEmitFlags(node, compiler.EmitFlags.SingleLine);
    compiler.forEachChild(node, flag);
  };
  flag(type);
  return print(type);
}

function print(node: ts.Node): string {
  return printer.printNode(compiler.EmitHint.Unspecified, node, noFile);
}

const printer = compiler.createPrinter({ newLine: compiler.NewLineKind.LineFeed });
const noFile = compiler.createSourceFile("types.ts", "", compiler.ScriptTarget.ESNext);
