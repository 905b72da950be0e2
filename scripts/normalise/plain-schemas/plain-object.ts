import type { Schema } from "../../document/document.js";
import { withKeys } from "./keys.js";

/** What is known of an object where it stands. */
export interface Place {
  /** Whether it is a part of `allOf`. */
  readonly isPart: boolean;
  /** The values that a schema allows, where it lists them. */
  readonly valuesOf: (schema: Schema) => readonly unknown[] | undefined;
  readonly note: (message: string) => void;
}

/**
 * A schema of an object with every member that it tells of among its `properties`, and the others in
 * `additionalProperties` or `patternProperties`.
 */
export function plainObject(schema: Schema, { isPart, valuesOf, note }: Place): Schema {
  const { propertyNames, unevaluatedProperties } = schema;
  const rest = withKeys(schema, (key) => key !== "propertyNames" && key !== "unevaluatedProperties");
  if (![rest.type].flat().includes("object")) return rest;
  const isMade = isPart || [rest.allOf, rest.anyOf, rest.oneOf].some((parts) => parts !== undefined);
  // Of what an object is made of, parts may tell of the members too.
  if (isMade)
    return rest.additionalProperties === false ? withKeys(rest, (key) => key !== "additionalProperties") : rest;
  const others = rest.additionalProperties ?? unevaluatedProperties;
  const named = propertyNames && valuesOf(propertyNames)?.filter((name) => typeof name === "string");
  const isTold = others === undefined || others === rest.additionalProperties;
  const whole = isTold ? rest : { ...rest, additionalProperties: others };
  return withRequired(withNamed(whole, named), note);
}

/** With the members that its names are limited to, and no others. */
function withNamed(schema: Schema, names: readonly string[] | undefined): Schema {
  if (names === undefined) return schema;
  const { additionalProperties, properties = {}, ...rest } = schema;
  if (additionalProperties === false) return schema;
  const value = typeof additionalProperties === "object" ? additionalProperties : {};
  const others = names
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name): [string, Schema] => [name, value]);
  const all = Object.fromEntries([...Object.entries(properties), ...others]);
  return { ...rest, properties: all, additionalProperties: false };
}

/** With members that are required and not told of: of any value, or that of the others. */
function withRequired(schema: Schema, note: (message: string) => void): Schema {
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required.filter((name) => !Object.hasOwn(properties, name));
  if (missing.length === 0) return schema;
  const value = typeof additionalProperties === "object" ? additionalProperties : undefined;
  if (value === undefined) {
    for (const name of missing)
      note(`requires \`${name}\`, of which it says nothing more: that is of type \`unknown\``);
  }
  const others = missing.map((name): [string, Schema] => [name, value ?? {}]);
  return { ...schema, properties: Object.fromEntries([...Object.entries(properties), ...others]) };
}
