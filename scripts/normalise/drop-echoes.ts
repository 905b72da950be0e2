import type { Schema } from "../document/document.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapRecord,
  mapSubschemas,
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
    components: { ...components, schemas: mapRecord(components.schemas, dropEcho) },
  };
}

function dropEcho(schema: Schema, name: string): Schema {
  return withoutEcho(dropInside(schema), name);
}

function dropInside(schema: Schema): Schema {
  const inside = mapSubschemas(schema, dropInside);
  if (inside.properties === undefined) return inside;
  const properties = mapRecord(inside.properties, withoutEcho);
  return properties === inside.properties ? inside : { ...inside, properties };
}

function withoutEcho(schema: Schema, name: string): Schema {
  const { title, ...rest } = schema;
  return title !== undefined && isEcho(title, name) ? rest : schema;
}

/** Whether a title has no word that is not in the name. */
function isEcho(title: string, name: string): boolean {
  const known = new Set(words(name).map((word) => word.toLowerCase()));
  return words(title).every((word) => known.has(word.toLowerCase()));
}
