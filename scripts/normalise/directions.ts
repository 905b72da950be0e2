import type { Schema } from "../document/document.js";
import { mapOperationSchemas, mapOperations, mapSubschemas, type NormalDocument } from "../document/normal-document.js";
import { mapPayloadSchemas } from "../document/normal-payload.js";
import { referredName } from "../document/schema-reference.js";
import type { Schemas } from "./map-schemas.js";

/** What goes which way: in requests, or in answers. */
export interface Directions {
  /** Whether a member is left out of what goes that way, by a mark of its own or of the model that it refers to. */
  isLeftOut(member: Schema, way: "sent" | "back"): boolean;
  /** Whether a model has members that go one way only, or refers to one that has. */
  differs(name: string): boolean;
  /** Whether a model is sent, itself or in others, by an operation or as an answer to a webhook; or would be, as it alone has members that are only sent. */
  isSent(name: string): boolean;
}

export function readDirections(document: NormalDocument): Directions {
  const { schemas } = document.components;
  const isLeftOut: Directions["isLeftOut"] = (member, way) => {
    return isMarked(member, way === "sent" ? "readOnly" : "writeOnly", schemas);
  };
  const goesOneWay = (member: Schema): boolean => isLeftOut(member, "sent") || isLeftOut(member, "back");
  const namesIn = new Map(Object.entries(schemas).map(([name, schema]) => [name, referredNames(schema, () => true)]));
  const users = new Map<string, string[]>();
  for (const [user, names] of namesIn) {
    for (const name of names) users.set(name, [...(users.get(name) ?? []), user]);
  }
  const differing = Object.keys(schemas).filter((name) => hasMember(schemas[name] ?? {}, goesOneWay));
  const roots = new Set<string>();
  const isKept = (member: Schema): boolean => !isLeftOut(member, "sent");
  const addSent = (schema: Schema): Schema => {
    for (const name of referredNames(schema, isKept)) roots.add(name);
    return schema;
  };
  mapOperations(document.paths, (operation) => mapOperationSchemas(operation, addSent, (schema) => schema));
  mapPayloadSchemas(document.payloads, (schema) => schema, addSent);
  const different = reach(differing, (name) => users.get(name) ?? []);
  const sent = reach([...roots], (name) => referredNames(schemas[name] ?? {}, isKept));
  const isForInput = (member: Schema): boolean => isLeftOut(member, "back");
  return {
    isLeftOut,
    differs: (name) => different.has(name),
    isSent: (name) => sent.has(name) || hasMember(schemas[name] ?? {}, isForInput),
  };
}

/** These names, and all that each leads on to. */
function reach(names: readonly string[], next: (name: string) => Iterable<string>): Set<string> {
  const found = new Set(names);
  // What is added on the way is visited too.
  for (const name of found) for (const one of next(name)) found.add(one);
  return found;
}

function isMarked(member: Schema, keyword: "readOnly" | "writeOnly", schemas: Schemas): boolean {
  const followed = new Set<Schema>();
  for (let schema: Schema | undefined = member; schema && !followed.has(schema); ) {
    if (schema[keyword]) return true;
    followed.add(schema);
    schema = schemas[referredName(schema) ?? ""];
  }
  return false;
}

/** Names of the models that a schema refers to, but for those of members that are not kept. */
function referredNames(schema: Schema, isKept: (member: Schema) => boolean): Set<string> {
  const names = new Set<string>();
  const visit = (one: Schema): Schema => {
    const name = referredName(one);
    if (name !== undefined) names.add(name);
    const members = Object.entries(one.properties ?? {}).filter(([, member]) => isKept(member));
    mapSubschemas(one.properties ? { ...one, properties: Object.fromEntries(members) } : one, visit);
    return one;
  };
  visit(schema);
  return names;
}

/** Whether an object, or one anywhere inside of it, has such a member. */
function hasMember(schema: Schema, isWanted: (member: Schema) => boolean): boolean {
  let found = Object.values(schema.properties ?? {}).some(isWanted);
  mapSubschemas(schema, (sub) => {
    found ||= hasMember(sub, isWanted);
    return sub;
  });
  return found;
}
