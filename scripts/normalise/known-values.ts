import type { Schema } from "../document/document.js";
import { referredName } from "../document/schema-reference.js";
import type { Schemas } from "./map-schemas.js";

/** The values that a schema has room for, where it lists them: those of its `const`, its `enum`, or its alternatives. */
export function knownValues(
  schema: Schema | undefined,
  schemas: Schemas,
  seen: readonly string[] = [],
): unknown[] | undefined {
  if (schema === undefined) return undefined;
  if ("const" in schema) return [schema.const];
  if (schema.enum) return schema.enum;
  const name = referredName(schema);
  if (name !== undefined) return seen.includes(name) ? undefined : knownValues(schemas[name], schemas, [...seen, name]);
  const alternatives = (schema.oneOf ?? schema.anyOf)?.map((one) => knownValues(one, schemas, seen));
  if (alternatives?.every((values) => values !== undefined)) return [...new Set(alternatives.flat())];
  return schema.allOf?.map((part) => knownValues(part, schemas, seen)).find((values) => values !== undefined);
}
