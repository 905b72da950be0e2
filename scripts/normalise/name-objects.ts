import type { Schema } from "../document/document.js";
import { mapOperationSchemas, mapOperations, type NormalDocument } from "../document/normal-document.js";
import { referenceTo } from "../document/schema-reference.js";
import { successesOf } from "../document/successes.js";
import { modelName, pascalCase } from "../names.js";

/**
 * Gives names to the objects that stand in parameters, bodies and answers themselves: alone, in lists and maps, and as
 * what is made of them, which has one name.
 */
export function nameObjects(document: NormalDocument): NormalDocument {
  const schemas = new Map(Object.entries(document.components.schemas));
  const taken = new Set(schemas.keys());
  const nameObject = (schema: Schema, name: string): Schema => {
    const { items, additionalProperties } = schema;
    if (schema.type === "array" && items) return { ...schema, items: nameObject(items, `${name}Item`) };
    const isNamed = hasMembers(schema);
    if (!isNamed && schema.type === "object" && typeof additionalProperties === "object") {
      return { ...schema, additionalProperties: nameObject(additionalProperties, `${name}Value`) };
    }
    if (!isNamed) return schema;
    const free = modelName(name, taken);
    taken.add(free);
    schemas.set(free, schema);
    return { $ref: referenceTo(free) };
  };
  const paths = mapOperations(document.paths, (operation) => {
    const name = pascalCase(operation.operationId);
    const successes = new Set(Object.keys(successesOf(operation)));
    return mapOperationSchemas(
      operation,
      (schema, parameter) => nameObject(schema, name + (parameter === undefined ? "Body" : pascalCase(parameter))),
      (schema, status) => nameObject(schema, successes.has(status) ? `${name}Answer` : `${name}Failure`),
    );
  });
  return { ...document, paths, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/** Whether members stand in a schema itself, or in a part or an alternative of it. */
function hasMembers({ properties, allOf = [], oneOf = [], anyOf = [] }: Schema): boolean {
  return properties !== undefined || [...allOf, ...oneOf, ...anyOf].some(hasMembers);
}
