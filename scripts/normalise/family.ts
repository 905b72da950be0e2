import type { Schema } from "../document/document.js";
import { referredName } from "../document/schema-reference.js";
import type { Schemas } from "./map-schemas.js";

/** Who extends whom, by the names of the schemas. */
export interface Family {
  /** Whether a schema extends another, and is no other name of it. */
  isChild(name: string): boolean;
  /** Whether a schema stands for those that extend it: it has a discriminator, or lists them itself. */
  isBase(name: string): boolean;
  /** Names of the schemas that a base without a list of its own stands for. Bases among them stand for theirs. */
  kindsOf(name: string): string[];
  /** Values of a discriminator that lead to a base itself, by the discriminator's property. */
  valuesOf(name: string): Map<string, string[]>;
}

export function readFamily(schemas: Schemas): Family {
  const isChild = (name: string): boolean => parentsOf(schemas[name]).length > 0;
  const children = new Map<string, string[]>();
  for (const name of Object.keys(schemas).filter(isChild)) {
    for (const parent of parentsOf(schemas[name])) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const mapped = new Map(Object.entries(schemas).map(([name, schema]) => [name, readMapping(schema)]));
  const isBase = (name: string): boolean => {
    const { discriminator, oneOf = [], anyOf = [] } = schemas[name] ?? {};
    if (discriminator) return children.has(name);
    const listed = [...oneOf, ...anyOf].flatMap((one) => referredName(one) ?? []);
    const descendants = listed.length > 0 && children.has(name) ? descendantsOf(name, children) : new Set();
    return listed.some((one) => descendants.has(one));
  };
  return {
    isChild,
    isBase,
    kindsOf(name) {
      const targets = new Set([...(mapped.get(name)?.keys() ?? [])]);
      const found = new Set<string>();
      const visit = (parent: string): void => {
        for (const child of children.get(parent) ?? []) {
          if (child === name || found.has(child)) continue;
          // Where a mapping tells of the kinds, what lies between them and the base is none.
          const isBetween = targets.size > 0 && children.has(child) && !targets.has(child);
          if (isBase(child) || !isBetween) found.add(child);
          if (!isBase(child)) visit(child);
        }
      };
      visit(name);
      const others = [...targets].filter((target) => target !== name && !descendantsOf(name, children).has(target));
      return [...found, ...others];
    },
    valuesOf(name) {
      const values = new Map<string, string[]>();
      for (const [base, targets] of mapped) {
        const own = targets.get(name);
        const property = schemas[base]?.discriminator?.propertyName;
        if (!own || property === undefined) continue;
        if (base === name || descendantsOf(base, children).has(name)) values.set(property, own);
      }
      return values;
    },
  };
}

/** What a schema extends: the references in its `allOf`. */
function parentsOf(schema: Schema | undefined): string[] {
  return (schema?.allOf ?? []).flatMap((part) => referredName(part) ?? parentsOf(part));
}

function descendantsOf(name: string, children: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    for (const child of children.get(parent) ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(name);
  return found;
}

/** The values of a discriminator by the name of the schema that its mapping says they lead to. */
export function readMapping({ discriminator }: Schema): Map<string, string[]> {
  const mapped = new Map<string, string[]>();
  for (const [value, target] of Object.entries(discriminator?.mapping ?? {})) {
    const name = referredName({ $ref: target });
    if (name !== undefined) mapped.set(name, [...(mapped.get(name) ?? []), value]);
  }
  return mapped;
}
