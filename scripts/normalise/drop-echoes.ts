import type { Schema } from "../document/document.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  mapValues,
  type NormalDocument,
} from "../document/normal-document.js";
import { words } from "../names.js";

/**
 * The same document without titles that only say again what a model, a member or a parameter is called, as FastAPI writes
 * them: `title: User Id` of `user_id`.
 */
export function dropEchoes(document: NormalDocument): NormalDocument {
  const { components, paths } = document;
  return {
    ...document,
    paths: mapOperations(paths, (operation) =>
      mapOperationSchemas(operation, (schema, parameter = "") => dropEcho(schema, parameter), dropInside),
    ),
    components: { ...components, schemas: mapValues(components.schemas, dropEcho) },
  };
}

function dropEcho(schema: Schema, name: string): Schema {
  const { title, ...rest } = schema;
  return dropInside(title !== undefined && isEcho(title, name) ? rest : schema);
}

function dropInside(schema: Schema): Schema {
  const { properties, ...others } = schema;
  const inside = mapSubschemas(others, dropInside);
  // In the order in which they were.
  return properties ? { ...schema, ...inside, properties: mapValues(properties, dropEcho) } : inside;
}

/** Whether a title has no word that is not in the name. */
function isEcho(title: string, name: string): boolean {
  const known = new Set(words(name).map((word) => word.toLowerCase()));
  return words(title).every((word) => known.has(word.toLowerCase()));
}
