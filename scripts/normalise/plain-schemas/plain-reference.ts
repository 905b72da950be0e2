import type { Schema } from "../../document/document.js";
import { withKeys } from "./keys.js";
import { plainType } from "./plain-type.js";

/** What is known of a reference where it stands. */
export interface Reference {
  /** Where it leads; undefined where that is nowhere. */
  readonly target: { readonly $ref: string; readonly kinds: readonly string[] } | undefined;
  /** Whether the standard is one in which what stands beside a reference says nothing. */
  readonly standsAlone: boolean;
  readonly note: (message: string) => void;
}

/**
 * A schema whose reference leads to a model, with nothing beside it that makes another type: that is a part of its own.
 *
 * That it may be null, though, is meant whatever the standard says.
 */
export function plainReference(schema: Schema, { target, standsAlone, note }: Reference): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  if (target === undefined) {
    note(`\`${$ref}\` leads to no schema: what is there stands without it`);
    return beside;
  }
  const { required, ...others } = withKeys(
    beside,
    (key) => ofType.has(key) && !(key === "type" && isOf(target, beside)),
  );
  const kept = withKeys(beside, (key) => !ofType.has(key));
  const names = Object.keys(others);
  if (names.length === 0 && required === undefined) return { $ref: target.$ref, ...kept };
  if (standsAlone) {
    const left = [...names, ...(required ? ["required"] : [])].map((name) => `\`${name}\``).join(", ");
    note(`${left} beside \`$ref\` says nothing in OpenAPI 3.0: it is left out`);
    return { $ref: target.$ref, ...kept };
  }
  const parts = names.length > 0 ? [{ $ref: target.$ref }, plainType(others, true, note)] : [{ $ref: target.$ref }];
  return { ...kept, allOf: parts, ...(required && { required }) };
}

/** Whether all values of a model are of the type that is named beside a reference to it. */
function isOf({ kinds }: { readonly kinds: readonly string[] }, { type = [] }: Schema): boolean {
  const named = [type].flat().map(withoutInteger);
  return kinds.every((kind) => named.includes(withoutInteger(kind)));
}

function withoutInteger(kind: string): string {
  return kind === "integer" ? "number" : kind;
}

/** Keywords that make another type; all else is prose or a limit, which may stand beside a reference. */
const ofType = new Set(
  [
    "type enum const x-extensible-enum properties required additionalProperties patternProperties propertyNames",
    "unevaluatedProperties items prefixItems allOf anyOf oneOf not discriminator",
  ].flatMap((line) => line.split(" ")),
);
