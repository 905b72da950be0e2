import type { Schema } from "../document/document.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapRecord,
  mapSubschemas,
  type NormalDocument,
} from "../document/normal-document.js";
import { resolveSchema } from "../document/resolve-schema.js";

/**
 * Marks the open ends of enums that grow: of known texts, or any text. Typed as `string` one would swallow the known, and
 * editors could not offer them.
 */
export function markOpenEnums(document: NormalDocument): NormalDocument {
  const { schemas } = document.components;
  const mark = (schema: Schema): Schema => {
    let marked = mapSubschemas(schema, mark);
    for (const key of ["anyOf", "oneOf"] as const) {
      const members = marked[key];
      if (!members?.some(isAnyText) || !members.some((member) => isKnownText(member, document))) continue;
      const open = members.map((member) => (isAnyText(member) ? { ...member, "x-open-end": true as const } : member));
      marked = { ...marked, [key]: open };
    }
    return marked;
  };
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => mapOperationSchemas(operation, mark, mark)),
    components: { ...document.components, schemas: mapRecord(schemas, mark) },
  };
}

function isKnownText(schema: Schema, document: NormalDocument): boolean {
  const { enum: known, const: only } = resolveSchema(schema, document) ?? {};
  return [known ?? only].flat().some((value) => typeof value === "string");
}

function isAnyText({ type, enum: known, const: only }: Schema): boolean {
  return [type].flat().includes("string") && known === undefined && only === undefined;
}
