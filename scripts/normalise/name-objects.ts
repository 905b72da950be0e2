import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../document/document.js";
import {
  mapOperationSchemas,
  mapOperations,
  type NormalDocument,
  type NormalOperation,
} from "../document/normal-document.js";
import { referenceTo } from "../document/schema-reference.js";
import { successesOf } from "../document/successes.js";
import { type Ending, modelName, nameAfter, pascalCase } from "../names.js";
import { hasMembers } from "./has-members.js";

/**
 * Gives names to the objects that stand in parameters, bodies and responses themselves: alone, in lists and maps, and as
 * what is made of them, which has one name.
 */
export function nameObjects(document: NormalDocument): NormalDocument {
  const schemas = new Map(Object.entries(document.components.schemas));
  const taken = new Set(schemas.keys());
  const nameObject = (schema: Schema, name: string): Schema => {
    const inside = insideOf(schema);
    if (inside) return { ...schema, [inside.keyword]: nameObject(inside.schema, nameAfter(name, inside.ending)) };
    if (!hasMembers(schema)) return schema;
    const free = modelName(name, taken);
    taken.add(free);
    schemas.set(free, schema);
    return { $ref: referenceTo(free) };
  };
  const paths = mapOperations(document.paths, (operation) => {
    const name = pascalCase(operation.operationId);
    const nameOf = namesByStatus(name, operation);
    const named: { readonly schema: Schema; readonly reference: Schema }[] = [];
    return mapOperationSchemas(
      operation,
      (schema, parameter) => {
        return nameObject(schema, parameter === undefined ? nameAfter(name, "body") : name + pascalCase(parameter));
      },
      (schema, status) => {
        const known = named.find((one) => isDeepStrictEqual(one.schema, schema));
        const reference = known?.reference ?? nameObject(schema, nameOf(status));
        if (!known) named.push({ schema, reference });
        return reference;
      },
    );
  });
  return { ...document, paths, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/** What a list or a map holds. */
function insideOf(schema: Schema): { keyword: keyof Schema; schema: Schema; ending: Ending } | undefined {
  const { type, items, additionalProperties } = schema;
  if (type === "array" && items) return { keyword: "items", schema: items, ending: "item" };
  if (hasMembers(schema) || type !== "object" || typeof additionalProperties !== "object") return undefined;
  return { keyword: "additionalProperties", schema: additionalProperties, ending: "value" };
}

/** What an object of a response is called after its operation: by its status, if others have objects too. */
function namesByStatus(name: string, operation: NormalOperation): (status: string) => string {
  const successes = successesOf(operation);
  const kindOf = (status: string): Ending => (Object.hasOwn(successes, status) ? "response" : "errorBody");
  const bodies = Object.entries(operation.responses).flatMap(([status, { content = {} }]) => {
    const objects = Object.values(content).flatMap(({ schema }) => (schema && holdsObject(schema) ? [schema] : []));
    return objects.length > 0 ? [{ kind: kindOf(status), objects }] : [];
  });
  const distinct = bodies.filter((body, index) => bodies.findIndex((one) => isDeepStrictEqual(one, body)) === index);
  return (status) => {
    const kind = kindOf(status);
    const isOnly = distinct.filter((one) => one.kind === kind).length < 2;
    return nameAfter(name, kind) + (isOnly ? "" : status.charAt(0).toUpperCase() + status.slice(1));
  };
}

function holdsObject(schema: Schema): boolean {
  const inside = insideOf(schema);
  return inside ? holdsObject(inside.schema) : hasMembers(schema);
}
