import { code, count, sentence } from "../prose.js";
import type { Schema } from "./document.js";

/**
 * What a reader should know of a value: its description, then limits, format and default, a short sentence each.
 *
 * `description` takes the place of the schema's own, as that of a parameter does.
 */
export function describe(schema: Schema, description: string = schema.description || schema.title || ""): string {
  return sentence([sentence(description), ...facts(schema)].filter((part) => part !== "").join(" "));
}

function facts(schema: Schema): string[] {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, multipleOf, pattern, format } = schema;
  // Of an enum, and of a file, the type says it already.
  const isSaid = schema.enum !== undefined || schema.anyOf !== undefined || schema["x-binary"] === true;
  return [
    // In OpenAPI 3.0 `true` says of a limit that it is not meant itself.
    range(above === true ? undefined : minimum, below === true ? undefined : maximum, ""),
    beyond("More", above === true ? minimum : above),
    beyond("Less", below === true ? maximum : below),
    multipleOf === undefined ? "" : `A multiple of ${multipleOf}.`,
    range(schema.minLength, schema.maxLength, "character"),
    schema.prefixItems === undefined ? range(schema.minItems, schema.maxItems, "item") : "",
    range(schema.minProperties, schema.maxProperties, "member"),
    pattern === undefined ? "" : `Pattern: ${code(pattern)}.`,
    format === undefined || isSaid ? "" : `Format: ${format}.`,
    schema.default === undefined ? "" : `Default: ${code(JSON.stringify(schema.default))}.`,
  ];
}

function beyond(side: "More" | "Less", limit: number | boolean | undefined): string {
  return typeof limit === "number" ? `${side} than ${limit}.` : "";
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  const inUnits = (number: number): string => (unit === "" ? String(number) : count(number, unit));
  if (least !== undefined && least === most) return `Exactly ${inUnits(least)}.`;
  if (least === undefined) return most === undefined ? "" : `At most ${inUnits(most)}.`;
  return most === undefined ? `At least ${inUnits(least)}.` : `${least} to ${inUnits(most)}.`;
}
