import type { Schema } from "../../document/document.js";
import type { FieldFacts, Json, LimitFacts, Shape } from "../facts.js";
import type { Drafting } from "./drafting.js";

/** A type as JSON Schema has it. */
export function writeSchema(shape: Shape, draft: Drafting): Schema {
  const { type, format, items, uniqueItems, values, fields, model, anyOf, allOf, nullable } = shape;
  if (model !== undefined) {
    const alternatives = draft.alternativesOf(model);
    if (alternatives !== undefined) return writeSchema({ ...alternatives, ...(nullable && { nullable }) }, draft);
    const reference = { $ref: `#/components/schemas/${draft.nameOf(model)}` };
    return nullable ? { anyOf: [reference, { type: "null" }] } : reference;
  }
  if (anyOf !== undefined) {
    const members = anyOf.map((one) => writeSchema(one, draft));
    return { anyOf: nullable ? [...members, { type: "null" }] : members };
  }
  if (allOf !== undefined) {
    const whole = { allOf: allOf.map((one) => writeSchema(one, draft)) };
    return nullable ? { anyOf: [whole, { type: "null" }] } : whole;
  }
  const name = typeof type === "string" ? type : type?.[0];
  if (name === undefined) return {};
  return {
    type: nullable ? [name, "null"] : name,
    ...(typeof format === "string" && { format }),
    ...(items && { items: writeSchema(items, draft) }),
    ...(uniqueItems && { uniqueItems }),
    ...(fields && writeFields(fields, draft)),
    ...writeValues(values, draft),
  };
}

/** What the members of a map are. */
export function writeValues(values: Shape | undefined, draft: Drafting): Schema {
  if (values === undefined) return {};
  return { additionalProperties: Object.keys(values).length === 0 ? true : writeSchema(values, draft) };
}

/** The members of an object that has no name. */
function writeFields(fields: readonly FieldFacts[], draft: Drafting): Schema {
  const properties = fields.map((field): [string, Schema] => {
    const description = draft.describe(field);
    const schema = withLimits(writeSchema(field.type.value, draft), field);
    return [field.wireName?.value ?? field.name.value, { ...schema, ...(description !== "" && { description }) }];
  });
  const required = fields.filter((field) => field.required?.value).map(({ name, wireName = name }) => wireName.value);
  return { properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) };
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
  const listed =
    values === undefined || values.value.length === 0 || isReference ? {} : { enum: withNull(values.value, schema) };
  const isList = [schema.type].flat().includes("array") && schema.items !== undefined;
  const inItems = schema.items?.$ref === undefined && values !== undefined && values.value.length > 0;
  return {
    ...schema,
    ...(!isList
      ? listed
      : inItems
        ? { items: { ...schema.items, enum: withNull(values.value, schema.items ?? {}) } }
        : {}),
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

/** The values of an enumeration; null too where its type has it. */
export function withNull(values: readonly Json[], { type }: Schema): Json[] {
  return Array.isArray(type) && type.includes("null") ? [...values, null] : [...values];
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
