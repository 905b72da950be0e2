import type { Schema } from "../../document/document.js";
import type { LimitFacts, Shape } from "../facts.js";

/** A type as JSON Schema has it. `nameOf` tells the component of a model. */
export function writeSchema(shape: Shape, nameOf: (model: string) => string): Schema {
  const { type, format, items, uniqueItems, values, model, anyOf, nullable } = shape;
  if (model !== undefined) {
    const reference = { $ref: `#/components/schemas/${nameOf(model)}` };
    return nullable ? { anyOf: [reference, { type: "null" }] } : reference;
  }
  if (anyOf !== undefined) {
    const members = anyOf.map((one) => writeSchema(one, nameOf));
    return { anyOf: nullable ? [...members, { type: "null" }] : members };
  }
  const name = typeof type === "string" ? type : type?.[0];
  if (name === undefined) return {};
  return {
    type: nullable ? [name, "null"] : name,
    ...(typeof format === "string" && { format }),
    ...(items && { items: writeSchema(items, nameOf) }),
    ...(uniqueItems && { uniqueItems }),
    ...(values && { additionalProperties: Object.keys(values).length === 0 ? true : writeSchema(values, nameOf) }),
  };
}

/** A schema with limits, which are its items' where they are of values in a list. */
export function withLimits(schema: Schema, limits: LimitFacts): Schema {
  const {
    enum: values,
    default: fallback,
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    pattern,
  } = limits;
  const isReference = schema.$ref !== undefined;
  const listed = values === undefined || isReference ? {} : { enum: [...values.value] };
  const isList = schema.type === "array" && schema.items !== undefined;
  return {
    ...schema,
    ...(isList && schema.items?.$ref === undefined ? { items: { ...schema.items, ...listed } } : isList ? {} : listed),
    ...(fallback && fits(fallback.value, schema, values?.value) && { default: fallback.value }),
    ...(minimum && { minimum: minimum.value }),
    ...(maximum && { maximum: maximum.value }),
    ...(minLength && { minLength: minLength.value }),
    ...(maxLength && { maxLength: maxLength.value }),
    ...(minItems && { minItems: minItems.value }),
    ...(maxItems && { maxItems: maxItems.value }),
    ...(pattern && isPattern(pattern.value) && { pattern: pattern.value }),
  };
}

/** Whether a default is of the type that it is a default of: clients print constants of their own. */
function fits(value: unknown, { type, $ref }: Schema, values: readonly unknown[] | undefined): boolean {
  if (values !== undefined && !Array.isArray(value)) return values.includes(value);
  if ($ref !== undefined) return false;
  switch (Array.isArray(type) ? type[0] : type) {
    case "string":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "array":
      return Array.isArray(value);
    default:
      return false;
  }
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}
