import type { Schema } from "./document.js";
import type { NormalDocument } from "./normal-document.js";
import { referredName } from "./schema-reference.js";

/** What a schema is, after all that it refers to; `undefined` where that is no schema object. */
export function resolveSchema(
  schema: Schema | undefined,
  document: Pick<NormalDocument, "components">,
  seen: readonly string[] = [],
): Schema | undefined {
  // `true` and `false` are schemas too.
  if (typeof schema !== "object" || schema.$ref === undefined) return typeof schema === "object" ? schema : undefined;
  if (seen.includes(schema.$ref)) return undefined;
  const target = document.components.schemas[referredName(schema) ?? ""];
  return resolveSchema(target, document, [...seen, schema.$ref]);
}
