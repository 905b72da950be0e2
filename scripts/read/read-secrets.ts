import type { Operation, Type } from "../model.js";
import type { Types } from "./read-types.js";

/**
 * Names of the parameters and properties that are secret, in the document's order: those marked `x-secret: true` or
 * `writeOnly: true`, and those of `format: password`.
 *
 * Of a list or a map of secrets it is the name of the whole; of a body that is itself a secret it is `body`.
 */
export function readSecrets(operations: readonly Omit<Operation, "functionName">[], { models }: Types): string[] {
  const names = new Set<string>();
  const seen = new Set<Type>();
  const addProperties = (type: Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.kind === "object") {
      for (const property of type.properties) {
        if (isSecret(property.type)) names.add(property.name);
        addProperties(property.type);
      }
    }
    partsOf(type).forEach(addProperties);
  };
  for (const { parameters, bodies, responses } of operations) {
    for (const { name, wireName = name, type } of parameters) {
      if (!isSecret(type)) continue;
      // By both: errors show what the caller gave, and what was sent.
      names.add(name).add(wireName);
    }
    // What a caller writes alone has another type than the document's.
    if (bodies.some(({ type }) => isSecret(type))) names.add("body");
    for (const { type } of [...parameters, ...bodies]) addProperties(type);
    for (const { type } of responses.flatMap(({ content }) => content)) addProperties(type);
  }
  for (const { type } of models) addProperties(type);
  return [...names];
}

/** Whether a value is secret: by a mark of its type, or of one that its type is made of, but for properties. */
function isSecret(type: Type, followed: Set<Type> = new Set()): boolean {
  if (type.secret || type.direction === "writeOnly" || type.format === "password") return true;
  if (followed.has(type)) return false;
  followed.add(type);
  return [...partsOf(type), ...basesOf(type)].some((part) => isSecret(part, followed));
}

/** What a type is made of where it stands, but for properties. */
function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "list":
      return [type.items];
    case "tuple":
      return [...type.items, ...(type.rest ? [type.rest] : [])];
    case "object":
      return type.others.map((one) => one.type);
    case "union":
    case "intersection":
      return type.of;
    default:
      return [];
  }
}

function basesOf(type: Type): readonly Type[] {
  if (type.kind === "model") return [type.model.type];
  return type.kind === "object" ? type.bases.map((base) => base.type) : [];
}
