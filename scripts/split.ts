import type { Schema } from "./document.js";
import { modelName } from "./names.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  type NormalDocument,
  schemaPrefix,
} from "./normal-document.js";
import { mapPayloadSchemas } from "./normal-payload.js";

/**
 * Makes two models of each that has `readOnly` or `writeOnly` members, its own or nested: `User` is what comes back,
 * without its `writeOnly` members, and `UserInput` what is sent, without its `readOnly` members.
 */
export function splitByDirection(document: NormalDocument): NormalDocument {
  const { schemas } = document.components;
  const inputNames = new Map<string, string>();
  for (const name of findDiffering(schemas)) {
    const taken = new Set([...Object.keys(schemas), ...inputNames.values()]);
    inputNames.set(name, modelName(`${name}Input`, taken));
  }
  const back = (schema: Schema): Schema => mapSubschemas(withoutMembers(schema, "writeOnly"), back);
  const sent = (schema: Schema): Schema => {
    const inputName = inputNames.get(referred(schema) ?? "");
    const redirected = inputName === undefined ? schema : { ...schema, $ref: schemaPrefix + inputName };
    return mapSubschemas(withoutMembers(redirected, "readOnly"), sent);
  };
  const split = Object.entries(schemas).flatMap(([name, schema]): [string, Schema][] => {
    const inputName = inputNames.get(name);
    if (inputName === undefined) return [[name, schema]];
    return [
      [name, withSentence(back(schema), `What comes back; {@link ${inputName}} is what is sent.`)],
      [inputName, withSentence(sent(schema), `What is sent; {@link ${name}} is what comes back.`)],
    ];
  });
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => mapOperationSchemas(operation, sent, back)),
    payloads: mapPayloadSchemas(document.payloads, back, sent),
    components: { ...document.components, schemas: Object.fromEntries(split) },
  };
}

/** Names of the schemas that have such members, or refer to one that does. */
function findDiffering(schemas: Readonly<Record<string, Schema>>): string[] {
  const found = new Set<string>();
  const differs = (schema: Schema): boolean => {
    const members = Object.values(schema.properties ?? {});
    if (members.some(({ readOnly, writeOnly }) => readOnly || writeOnly)) return true;
    let inside = found.has(referred(schema) ?? "");
    mapSubschemas(schema, (sub) => {
      inside ||= differs(sub);
      return sub;
    });
    return inside;
  };
  // One schema that is found makes those that refer to it differ too: again until none is added.
  for (let count = -1; count < found.size; ) {
    count = found.size;
    for (const [name, schema] of Object.entries(schemas)) if (!found.has(name) && differs(schema)) found.add(name);
  }
  return Object.keys(schemas).filter((name) => found.has(name));
}

function withoutMembers(schema: Schema, keyword: "readOnly" | "writeOnly"): Schema {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).filter(([, member]) => !member[keyword]);
  const kept = new Set(properties.map(([name]) => name));
  const { required, ...rest } = schema;
  return {
    ...rest,
    ...(required && { required: required.filter((name) => kept.has(name) || !schema.properties?.[name]) }),
    properties: Object.fromEntries(properties),
  };
}

function withSentence(schema: Schema, sentence: string): Schema {
  return { ...schema, description: [schema.description, sentence].filter(Boolean).join("\n\n") };
}

function referred(schema: Schema): string | undefined {
  return schema.$ref?.startsWith(schemaPrefix) ? schema.$ref.slice(schemaPrefix.length) : undefined;
}
