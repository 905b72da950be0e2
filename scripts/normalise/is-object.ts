import type { Schema } from "../document/document.js";

/** Whether a schema is that of an object and has no parts. */
export function isObject(schema: Schema): boolean {
  const { $ref, type, properties, required, additionalProperties, patternProperties, allOf, oneOf, anyOf } = schema;
  if ($ref !== undefined || allOf || oneOf || anyOf) return false;
  if (type !== undefined) return type === "object";
  return [properties, required, additionalProperties, patternProperties].some((one) => one !== undefined);
}
