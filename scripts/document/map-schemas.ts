import { operationPointer, pointerSegment, referenceSegments, type Schema } from "./document.js";
import { mapOperationSchemas, mapOperations, mapValues, type NormalDocument, schemaPrefix } from "./normal-document.js";

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
  const schemas = mapValues(document.components.schemas, (schema, name) => map(schema, pointerTo(name), name));
  return { ...document, paths, components: { ...document.components, schemas } };
}

/** What a reference to the schema of a name says, and the place where it stands. */
export function pointerTo(name: string): string {
  return schemaPrefix + pointerSegment(name);
}

/** The name of the schema that a schema is a reference to. */
export function referredName({ $ref }: Schema): string | undefined {
  if (!$ref?.startsWith(schemaPrefix)) return undefined;
  // Most names are as they stand.
  if (/^\w+$/.test($ref.slice(schemaPrefix.length))) return $ref.slice(schemaPrefix.length);
  const [, , name, ...inside] = referenceSegments($ref);
  return inside.length === 0 ? name : undefined;
}
