import type { Schema } from "../document/document.js";
import { mapOperationSchemas, mapOperations, mapSubschemas, type NormalDocument } from "../document/normal-document.js";
import { mapPayloadSchemas } from "../document/normal-payload.js";
import { referenceTo, referredName } from "../document/schema-reference.js";
import { modelName } from "../names.js";
import { sentence } from "../prose.js";
import { structureOf } from "./annotations.js";
import { readDirections } from "./directions.js";
import { isObject } from "./is-object.js";

/**
 * Makes two models of each that has `readOnly` or `writeOnly` members, its own or nested: `User` is what comes back,
 * without its `writeOnly` members, and `UserInput` what is sent, without its `readOnly` members. What no operation sends
 * has no second model, unless there is more in that.
 */
export function splitByDirection(document: NormalDocument): NormalDocument {
  const { schemas } = document.components;
  const { isLeftOut, isSent, differs } = readDirections(document);
  const taken = new Set(Object.keys(schemas));
  const inputNames = new Map<string, string>();
  for (const name of Object.keys(schemas).filter((one) => differs(one) && isSent(one))) {
    const inputName = modelName(`${name}Input`, taken);
    taken.add(inputName);
    inputNames.set(name, inputName);
  }
  const back = (schema: Schema): Schema => split(schema, "back", back);
  const sent = (schema: Schema): Schema => {
    const inputName = inputNames.get(referredName(schema) ?? "");
    return split(inputName === undefined ? schema : { ...schema, $ref: referenceTo(inputName) }, "sent", sent, schema);
  };
  /** A schema without what does not go that way. `before` is the same with its own references. */
  function split(schema: Schema, way: "sent" | "back", inside: (sub: Schema) => Schema, before = schema): Schema {
    const kept = withoutMembers(schema, (member) => isLeftOut(member, way));
    return tidy(before, mapSubschemas(kept, inside), (name) => isLost(schemas[name] ?? {}, way));
  }
  /** Whether nothing is left of a model, so that what extends it need not. */
  function isLost({ properties = {}, type, ...others }: Schema, way: "sent" | "back"): boolean {
    const members = Object.values(properties);
    const isAll = Object.keys(structureOf(others)).every((key) => key === "required");
    return isAll && members.length > 0 && members.every((member) => isLeftOut(member, way));
  }
  const all = Object.entries(schemas).flatMap(([name, schema]): [string, Schema][] => {
    const inputName = inputNames.get(name);
    if (inputName === undefined) return [[name, differs(name) ? back(schema) : schema]];
    return [
      [name, withSentence(back(schema), `What comes back; {@link ${inputName}} is what is sent.`)],
      [inputName, withSentence(sent(schema), `What is sent; {@link ${name}} is what comes back.`)],
    ];
  });
  return {
    ...document,
    paths: mapOperations(document.paths, (operation) => mapOperationSchemas(operation, sent, back)),
    payloads: mapPayloadSchemas(document.payloads, back, sent),
    components: { ...document.components, schemas: Object.fromEntries(all) },
  };
}

function withoutMembers(schema: Schema, isLeftOut: (member: Schema) => boolean): Schema {
  if (!schema.properties) return schema;
  const all = Object.entries(schema.properties);
  const properties = all.filter(([, member]) => !isLeftOut(member));
  if (properties.length === all.length) return schema;
  const kept = new Set(properties.map(([name]) => name));
  const { required, ...rest } = schema;
  return {
    ...rest,
    ...(required && { required: required.filter((name) => kept.has(name) || !schema.properties?.[name]) }),
    properties: Object.fromEntries(properties),
  };
}

/** Of a whole, without the parts that have no members left, and the unions that ask for none any more. */
function tidy({ allOf: before }: Schema, after: Schema, isLost: (name: string) => boolean): Schema {
  if (!before || !after.allOf) return after;
  const { allOf, ...rest } = after;
  const kept = allOf.filter((part, index) => {
    const name = referredName(before[index] ?? {});
    return name === undefined ? !lostAll(before[index] ?? {}, part) : !isLost(name);
  });
  const [only, ...others] = kept;
  return only && others.length === 0 ? { ...only, ...rest } : { ...rest, allOf: kept };
}

function lostAll(before: Schema, after: Schema): boolean {
  const alternatives = after.oneOf ?? after.anyOf;
  if (alternatives) {
    const all = before.oneOf ?? before.anyOf ?? [];
    return alternatives.some((one, index) => lostAll(all[index] ?? {}, one));
  }
  const hasNone = isObject(after) && Object.keys(after.properties ?? {}).length === 0 && !after.additionalProperties;
  return hasNone && Object.keys(before.properties ?? {}).length > 0;
}

function withSentence(schema: Schema, added: string): Schema {
  return { ...schema, description: [sentence(schema.description ?? ""), added].filter(Boolean).join("\n\n") };
}
