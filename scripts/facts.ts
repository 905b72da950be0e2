import type { Schema } from "./document.js";
import { sentence } from "./emit/comment.js";

/**
 * What a reader should know of a value: its description, then limits, format and default, a short sentence each.
 *
 * `description` takes the place of the schema's own, as that of a parameter does.
 */
export function describe(schema: Schema, description: string = schema.description ?? schema.title ?? ""): string {
  return [sentence(description), ...facts(schema)].filter((part) => part !== "").join(" ");
}

function facts(schema: Schema): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, format } = schema;
  const isEnum = schema.enum !== undefined || schema.anyOf !== undefined;
  return [
    range(minimum, maximum, ""),
    range(minLength, maxLength, "character"),
    range(minItems, maxItems, "item"),
    pattern === undefined ? "" : `Pattern: \`${pattern}\`.`,
    format === undefined || isEnum ? "" : `Format: ${format}.`,
    schema.default === undefined ? "" : `Default: \`${JSON.stringify(schema.default)}\`.`,
  ];
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  const count = (number: number): string => {
    if (unit === "") return String(number);
    return `${number} ${unit}${number === 1 ? "" : "s"}`;
  };
  if (least === undefined) return most === undefined ? "" : `At most ${count(most)}.`;
  return most === undefined ? `At least ${count(least)}.` : `${least} to ${count(most)}.`;
}
