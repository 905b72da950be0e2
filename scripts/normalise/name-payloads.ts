import type { Schema } from "../document/document.js";
import type { NormalDocument } from "../document/normal-document.js";
import { referenceTo, referredName } from "../document/schema-reference.js";
import { modelName, nameAfter, pascalCase } from "../names.js";

/** Gives names to what the API sends by itself, and to what it is answered, where they are no models yet. */
export function namePayloads(document: NormalDocument): NormalDocument {
  const schemas = { ...document.components.schemas };
  const nameSchema = (schema: Schema, name: string): Schema => {
    const isModel = referredName(schema) !== undefined;
    // Of what says nothing there is nothing to name.
    if (isModel || Object.keys(schema).length === 0) return schema;
    const free = modelName(name, new Set(Object.keys(schemas)));
    schemas[free] = schema;
    return { $ref: referenceTo(free) };
  };
  const payloads = document.payloads.map((payload) => {
    const { operation, schema, answer } = payload;
    const name = (operation ? pascalCase(operation.operationId) : "") + pascalCase(payload.name);
    return {
      ...payload,
      ...(schema && { schema: nameSchema(schema, nameAfter(name, "payload")) }),
      ...(answer && { answer: nameSchema(answer, nameAfter(name, "response")) }),
    };
  });
  return { ...document, payloads, components: { ...document.components, schemas } };
}
