import { shapesOf, type Type } from "../model.js";
import { code, count, sentence } from "../prose.js";

/**
 * What a reader should know of a value: its description, then limits, format and default, a short sentence each.
 *
 * `description` takes the place of the type's own, as that of a parameter does.
 */
export function describe(type: Type, description: string = type.description ?? ""): string {
  return sentence([sentence(description), ...facts(type)].filter((part) => part !== "").join(" "));
}

function facts(type: Type): string[] {
  const { format, limits = {}, default: usual } = type;
  if (format === undefined && type.limits === undefined && usual === undefined) return [];
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, multipleOf, pattern } = limits;
  // Of a file and of listed values, the type says it already.
  const isSaid = format === undefined || shapesOf(type).some(({ kind }) => kind === "bytes" || kind === "literal");
  return [
    range(minimum, maximum, ""),
    above === undefined ? "" : `More than ${above}.`,
    below === undefined ? "" : `Less than ${below}.`,
    multipleOf === undefined ? "" : `A multiple of ${multipleOf}.`,
    range(limits.minLength, limits.maxLength, "character"),
    type.kind === "tuple" ? "" : range(limits.minItems, limits.maxItems, "item"),
    range(limits.minProperties, limits.maxProperties, "property", "properties"),
    pattern === undefined ? "" : `Pattern: ${code(pattern)}.`,
    isSaid ? "" : `Format: ${format}.`,
    usual === undefined ? "" : `Default: ${code(JSON.stringify(usual))}.`,
  ];
}

function range(least: number | undefined, most: number | undefined, unit: string, units?: string): string {
  const inUnits = (number: number): string => (unit === "" ? String(number) : count(number, unit, units));
  if (least !== undefined && least === most) return `Exactly ${inUnits(least)}.`;
  if (least === undefined) return most === undefined ? "" : `At most ${inUnits(most)}.`;
  return most === undefined ? `At least ${inUnits(least)}.` : `${least} to ${inUnits(most)}.`;
}
