import type { Document, Schema } from "../../document/document.js";
import { referenceSegments } from "../../document/json-pointer.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  type NormalDocument,
} from "../../document/normal-document.js";
import { modelName } from "../../names.js";
import { hasMembers } from "../has-members.js";
import { nameByPlace } from "../name-by-place.js";
import type { Pointers } from "./pointers.js";
import { readSchema } from "./read-schema.js";

/** The schemas of a document that are models: its components, and all else that a reference leads to. */
export interface Models {
  /** In the order in which they are found, each with the schema that it stands in, itself or one around it. */
  readonly all: ReadonlyMap<Schema, Model>;
  /** The model that a reference leads to which stands inside of `root`; undefined where it leads to none. */
  find(reference: string, root: Schema): Model | undefined;
}

export interface Model {
  readonly name: string;
  readonly root: Schema;
}

/** Finds them, given the document as it was read, and with its operations complete. */
export function findModels(document: Document, complete: NormalDocument, pointers: Pointers): Models {
  const { schemas } = complete.components;
  const all = new Map<Schema, Model>();
  const taken = new Set(Object.keys(schemas));
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema === "object" && !all.has(schema)) all.set(schema, { name, root: schema });
  }
  const resolve = resolver(document, pointers, all);
  const add = (schema: Schema, root: Schema, segments: readonly string[]): void => {
    const name = nameByPlace(segments, complete, (wish) => modelName(wish, taken));
    taken.add(name);
    all.set(schema, { name, root });
  };
  const visit = (schema: Schema, root: Schema): void => {
    const read = readSchema(schema);
    mapSubschemas(read, (sub) => {
      visit(sub, root);
      return sub;
    });
    const found = read.$ref === undefined ? undefined : resolve(read.$ref, root);
    if (found === undefined || all.has(found.schema)) return;
    add(found.schema, found.root, found.segments);
    visit(found.schema, found.root);
  };
  /** An object that stands in a part which operations share is one model, and not one for each of these. */
  const addShared = (schema: Schema): void => {
    const read = readSchema(schema);
    const pointer = pointers.pointerOf(schema);
    if (read.items !== undefined) addShared(read.items);
    if (!pointer?.startsWith("#/components/") || all.has(schema) || !hasMembers(read)) return;
    add(schema, schema, referenceSegments(pointer));
  };
  for (const schema of Object.values(schemas)) visit(schema, schema);
  mapOperations(complete.paths, (operation) => {
    const visitWhole = (schema: Schema): Schema => {
      addShared(schema);
      visit(schema, schema);
      return schema;
    };
    return mapOperationSchemas(operation, visitWhole, visitWhole);
  });
  return {
    all,
    find(reference, root) {
      const found = resolve(reference, root);
      return found && all.get(found.schema);
    },
  };
}

/** A schema that a reference leads to. */
interface Found {
  readonly schema: Schema;
  readonly root: Schema;
  /** Names of the members that lead to it from the document. */
  readonly segments: readonly string[];
}

/** Follows references: by pointer from the document, else from the schema around; by anchor or by id. */
function resolver(
  document: Document,
  pointers: Pointers,
  models: ReadonlyMap<Schema, Model>,
): (reference: string, root: Schema) => Found | undefined {
  return (reference, root) => follow(reference, root, 0);

  function follow(reference: string, root: Schema, depth: number): Found | undefined {
    // References that lead to one another alone lead nowhere.
    if (depth > deepest) return undefined;
    const pointer = pointerOf(reference, root);
    const segments = pointer === undefined ? [] : referenceSegments(pointer);
    const target = segments.reduce<unknown>((holder, name) => member(holder, name, root, depth), document);
    if (!isObject(target) || target === document) return undefined;
    // The border where YAML enters: a reference from a schema leads to a schema.
    const schema = target as Schema;
    const around = rootOf(segments) ?? (isFromDocument(reference) ? schema : root);
    const isAlias = !models.has(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1;
    return isAlias ? follow(schema.$ref ?? "", around, depth + 1) : { schema, root: around, segments };
  }

  /** A reference as a pointer from the document. */
  function pointerOf(reference: string, root: Schema): string | undefined {
    if (!reference.startsWith("#")) return pointers.identified(reference);
    if (!/^#(\/|$)/.test(reference))
      return pointers.anchored(referenceSegments(reference.replace("#", "#/")).join("/"));
    return isFromDocument(reference) ? reference : pointers.pointerOf(root)?.concat(reference.slice(1));
  }

  /** Some tools write references from the schema, not from the document. */
  function isFromDocument(reference: string): boolean {
    const [first = ""] = referenceSegments(reference);
    return reference.startsWith("#/") && Object.hasOwn(document, first);
  }

  function member(holder: unknown, name: string, root: Schema, depth: number): unknown {
    if (!isObject(holder)) return undefined;
    if (Object.hasOwn(holder, name)) return Reflect.get(holder, name);
    const reference: unknown = Reflect.get(holder, "$ref");
    const target = typeof reference === "string" ? follow(reference, root, depth + 1)?.schema : undefined;
    return target && Object.hasOwn(target, name) ? Reflect.get(target, name) : undefined;
  }

  function rootOf([section, kind, name = ""]: readonly string[]): Schema | undefined {
    return section === "components" && kind === "schemas" ? document.components?.schemas?.[name] : undefined;
  }
}

const deepest = 50;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
