import type { Schema } from "../document/document.js";
import { operationPointer } from "../document/methods.js";
import { mapOperationSchemas, mapOperations, mapRecord, type NormalDocument } from "../document/normal-document.js";
import { pointerTo } from "../document/schema-reference.js";

export type Schemas = Readonly<Record<string, Schema>>;

/**
 * A document with each of its schemas replaced: those that have names, and those that stand in operations.
 *
 * `pointer` is the place to tell of: of the schema that has a name, or of the operation.
 */
export function mapSchemas(
  document: NormalDocument,
  map: (schema: Schema, pointer: string, name?: string) => Schema,
): NormalDocument {
  const paths = mapOperations(document.paths, (operation, path, method) => {
    const pointer = operationPointer(path, method);
    const mapHere = (schema: Schema): Schema => map(schema, pointer);
    return mapOperationSchemas(operation, mapHere, mapHere);
  });
  const schemas = mapRecord(document.components.schemas, (schema, name) => map(schema, pointerTo(name), name));
  return { ...document, paths, components: { ...document.components, schemas } };
}
