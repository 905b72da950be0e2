import { pointerSegment, referenceSegments, type Schema } from "./document.js";
import { groupClassName, modelName } from "./names.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  type NormalDocument,
  schemaPrefix,
  tagOf,
} from "./normal-document.js";
import { mapPayloadSchemas } from "./normal-payload.js";

/** Gives every schema the name that it has in TypeScript: `x-ts-name`, else its own, made to fit. */
export function renameSchemas(document: NormalDocument, taken: readonly string[]): NormalDocument {
  const names = fitNames(document, new Set([...taken, ...groupClassNames(document)]));
  const rename = (schema: Schema): Schema => {
    return mapSubschemas(schema.$ref ? { ...schema, $ref: renameReference(schema.$ref, names) } : schema, rename);
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

/** A reference to a schema, or into one, by the schema's name in TypeScript. */
function renameReference(reference: string, names: ReadonlyMap<string, string>): string {
  if (!reference.startsWith(schemaPrefix)) return reference;
  const [, , name = "", ...inside] = referenceSegments(reference);
  return schemaPrefix + [names.get(name) ?? name, ...inside].map(pointerSegment).join("/");
}

/** Names of the schemas in TypeScript. Those that fit as they are keep theirs; the others give way to them. */
function fitNames({ components }: NormalDocument, taken: Set<string>): Map<string, string> {
  const wanted = Object.entries(components.schemas).map(
    ([name, schema]) => [name, schema["x-ts-name"] ?? name] as const,
  );
  const names = new Map<string, string>();
  const add = (name: string, fitting: string): void => {
    names.set(name, fitting);
    taken.add(fitting);
  };
  for (const [name, wish] of wanted) if (modelName(wish, taken) === wish) add(name, wish);
  for (const [name, wish] of wanted) if (!names.has(name)) add(name, modelName(wish, taken));
  return names;
}

function groupClassNames({ paths }: NormalDocument): string[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return operations.map((operation) => groupClassName(tagOf(operation)));
}
