import type { Schema } from "./document.js";
import { modelName, pascalCase } from "./names.js";
import { mapOperationSchemas, mapOperations, type NormalDocument, schemaPrefix } from "./normal-document.js";

/**
 * Gives names to the objects that stand in parameters, bodies and answers themselves: alone, in lists and maps, and as
 * choices, which have one name together.
 */
export function nameObjects(document: NormalDocument): NormalDocument {
  const schemas = new Map(Object.entries(document.components.schemas));
  const taken = new Set(schemas.keys());
  const nameObject = (schema: Schema, name: string): Schema => {
    const { items, additionalProperties, anyOf, oneOf } = schema;
    if (schema.type === "array" && items) return { ...schema, items: nameObject(items, `${name}Item`) };
    const alternatives = [...(anyOf ?? []), ...(oneOf ?? [])];
    const isNamed = schema.properties !== undefined || alternatives.some(({ properties }) => properties !== undefined);
    if (!isNamed && schema.type === "object" && typeof additionalProperties === "object") {
      return { ...schema, additionalProperties: nameObject(additionalProperties, `${name}Value`) };
    }
    if (!isNamed) return schema;
    const free = modelName(name, taken);
    taken.add(free);
    schemas.set(free, schema);
    return { $ref: schemaPrefix + free };
  };
  const paths = mapOperations(document.paths, (operation) => {
    const name = pascalCase(operation.operationId);
    return mapOperationSchemas(
      operation,
      (schema, parameter) => nameObject(schema, name + (parameter === undefined ? "Body" : pascalCase(parameter))),
      (schema, status) => nameObject(schema, status.startsWith("2") ? `${name}Answer` : `${name}Failure`),
    );
  });
  return { ...document, paths, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}
