import type { Schema } from "../document/document.js";
import { mapOperationSchemas, mapOperations, mapSubschemas, type NormalDocument } from "../document/normal-document.js";
import { mapPayloadSchemas } from "../document/normal-payload.js";
import type { Note } from "../document/note.js";
import { pointerTo, referenceTo, referredName } from "../document/schema-reference.js";
import { givenModelName, isIdentifier, modelCase, modelName } from "../names.js";
import { quoted } from "../prose.js";

/** Gives every schema the name that it has in TypeScript: `x-ts-name`, else its own, made to fit. */
export function renameSchemas(document: NormalDocument, taken: readonly string[], note: Note): NormalDocument {
  const names = fitNames(document, new Set([...taken, ...document.groups.map(({ className }) => className)]), note);
  const rename = (schema: Schema): Schema => {
    const name = names.get(referredName(schema) ?? "");
    return mapSubschemas(name === undefined ? schema : { ...schema, $ref: referenceTo(name) }, rename);
  };
  const schemas = Object.entries(document.components.schemas).map(([name, schema]): [string, Schema] => {
    const { "x-ts-name": _, ...rest } = schema;
    return [names.get(name) ?? name, rename(rest)];
  });
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => mapOperationSchemas(operation, rename, rename)),
    payloads: mapPayloadSchemas(document.payloads, rename, rename),
    components: { ...document.components, schemas: Object.fromEntries(schemas) },
  };
}

/**
 * Names of the schemas in TypeScript. Those that are asked for by `x-ts-name` come first, then those that fit as they are;
 * the others give way to them.
 */
function fitNames({ components }: NormalDocument, taken: Set<string>, note: Note): Map<string, string> {
  const wishes = Object.entries(components.schemas).map(([name, { "x-ts-name": given }]) => {
    const wish = String(given ?? name);
    const toName = given === undefined ? modelName : givenModelName;
    return { name, wish, toName, rank: toName(wish, taken) !== wish ? 2 : given === undefined ? 1 : 0 };
  });
  const names = new Map<string, string>();
  for (const { name, wish, toName } of [...wishes].sort((one, other) => one.rank - other.rank)) {
    const fitting = toName(wish, taken);
    names.set(name, fitting);
    taken.add(fitting);
  }
  // In the order of the document.
  for (const { name, wish } of wishes) {
    const fitting = names.get(name);
    // That `user_role` is `UserRole` goes without saying.
    const isExpected = fitting === wish || (isIdentifier(wish) && fitting === modelCase(wish));
    if (!isExpected) note(pointerTo(name), `no model can be called ${quoted(wish)} here: it is \`${fitting}\``);
  }
  return names;
}
