import openapiTS, { astToString, transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Schema } from "./document/document.js";
import type { NormalDocument } from "./document/normal-document.js";
import type { Type } from "./model.js";
import { exactType } from "./types/exact-type.js";
import { withoutHidden } from "./types/hide-methods.js";
import { hoistSchemas } from "./types/hoist.js";
import { markDocument, unmark, unmarkName } from "./types/mark-document.js";

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
 * Makes the types of a document. The only place that knows openapi-typescript, which runs once.
 *
 * Its comments are replaced by ours: it writes a tag for each keyword, and every example.
 */
export async function makeTypes(document: NormalDocument): Promise<Types> {
  const made = new WeakMap<Schema, ts.TypeNode | undefined>();
  const nodes = await openapiTS(JSON.stringify(markDocument(document)), {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform(schema, options) {
      // The border to openapi-typescript: its schemas are those of our document.
      const given = schema as Schema;
      const toType = (sub: Schema): ts.TypeNode => transformSchemaObject(sub as typeof schema, options);
      // It asks twice for each member.
      if (!made.has(given)) made.set(given, exactType(given, toType));
      return made.get(given);
    },
  });
  const hoisted = hoistSchemas(nodes.map(withoutHidden), { comment: unmark, name: unmarkName });
  return {
    text: hoisted.nodes.map((node) => astToString(node)).join("\n\n"),
    at(...path) {
      const node = hoisted.find(path);
      return node ? { text: printOnOneLine(node), models: hoisted.modelsIn(node) } : { text: "unknown", models: [] };
    },
  };
}

/** A type as it stands in a signature. Where it has comments, lines end after them all the same. */
function printOnOneLine(type: ts.Node): string {
  const flag = (node: ts.Node): void => {
    ts.setEmitFlags(node, ts.EmitFlags.SingleLine);
    ts.forEachChild(node, flag);
  };
  flag(type);
  return astToString(type).trim();
}
