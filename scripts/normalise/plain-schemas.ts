import type { Schema } from "../document/document.js";
import {
  mapOperationSchemas,
  mapOperations,
  mapSubschemas,
  mapValues,
  type NormalDocument,
} from "../document/normal-document.js";
import { referenceTo } from "../document/schema-reference.js";
import { valueKinds } from "../document/value-kinds.js";
import type { LoadedDocument } from "../load.js";
import { findModels } from "./plain-schemas/find-models.js";
import { isProse, withKeys } from "./plain-schemas/keys.js";
import { plainAlternatives } from "./plain-schemas/plain-alternatives.js";
import { plainList } from "./plain-schemas/plain-list.js";
import { plainNull } from "./plain-schemas/plain-null.js";
import { plainObject } from "./plain-schemas/plain-object.js";
import { plainReference } from "./plain-schemas/plain-reference.js";
import { plainType } from "./plain-schemas/plain-type.js";
import { plainValues } from "./plain-schemas/plain-values.js";
import { findPointers } from "./plain-schemas/pointers.js";
import { readSchema } from "./plain-schemas/read-schema.js";

/**
 * The same document with each schema said in one way, whatever its standard or its author has.
 *
 * References lead to models, and stand alone but for what is said of them. Types are named. `null` is one of them, a
 * value of an `enum`, or an alternative. Members that are required are among those that are told of.
 */
export function plainSchemas(
  complete: NormalDocument,
  { document, note }: Pick<LoadedDocument, "document" | "note">,
): NormalDocument {
  const { schemas } = complete.components;
  const pointers = findPointers(document);
  const models = findModels(document, complete, pointers);
  const byName = new Map(Array.from(models.all, ([schema, { name }]) => [referenceTo(name), schema]));
  const targetOf = ({ $ref = "" }: Schema): Schema | undefined => byName.get($ref);
  const kindsOf = (schema: Schema): string[] => valueKinds(targetOf(schema) ?? schema, complete);
  const standsAlone = document.openapi.startsWith("3.0");

  return {
    ...complete,
    paths: mapOperations(complete.paths, (operation) => mapOperationSchemas(operation, plainPlaced, plainPlaced)),
    components: {
      ...complete.components,
      // Those of the document stay in its order; others follow.
      schemas: mapValues(
        Object.fromEntries([
          ...Object.entries(schemas),
          ...Array.from(models.all, ([schema, { name }]): [string, Schema] => [name, schema]),
        ]),
        plainModel,
      ),
    },
  };

  function plainModel(schema: Schema, name: string): Schema {
    const model = models.all.get(schema);
    // Twins, which a YAML alias makes, are one model with two names.
    return model?.name === name ? plainWhole(schema, model.root, schema) : plainPlaced(schema);
  }

  function plainPlaced(schema: Schema): Schema {
    return plain(schema, schema, schema, false);
  }

  /** A schema, by its name where it is a model. `around` is what it stands in. */
  function plain(given: Schema, root: Schema, around: Schema, isPart: boolean): Schema {
    const model = models.all.get(given);
    if (model) {
      // What is said of a member stays with the member too.
      const isOfDocument = Object.hasOwn(schemas, model.name);
      return { $ref: referenceTo(model.name), ...withKeys(given, (key) => isProse(key) && !isOfDocument) };
    }
    // Values of a discriminator's mapping stand nowhere as schemas, and may be names.
    const isMapped = typeof given === "object" && given.$ref !== undefined && !pointers.has(given);
    if (!isMapped) return plainWhole(given, root, around, isPart);
    const target = models.find(given.$ref ?? "", root);
    return target ? { $ref: referenceTo(target.name) } : given;
  }

  function plainWhole(given: Schema, root: Schema, around: Schema, isPart = false): Schema {
    const place = pointers.has(given) ? given : around;
    const here = (message: string): void => note(pointers.pointerOf(place) ?? "#/", message);
    const read = readSchema(given, here);
    const parts = new Set(read.allOf);
    const inside = mapSubschemas(read, (sub) => plain(sub, root, place, parts.has(sub)));
    const model = inside.$ref === undefined ? undefined : models.find(inside.$ref, root);
    const $ref = referenceTo(model?.name ?? "");
    const target = model && { $ref, kinds: kindsOf({ $ref }) };
    const alone = plainReference(inside, { target, standsAlone, note: here });
    const typed = plainAlternatives(plainType(alone, isPart, here), kindsOf);
    const shaped = plainList(plainObject(typed, { isPart, valuesOf, note: here }), here);
    return plainNull(plainValues(shaped, here));
  }

  /** The values that a schema lists, itself or the model that it refers to. */
  function valuesOf(schema: Schema): readonly unknown[] | undefined {
    const { enum: values, const: only } = targetOf(schema) ?? schema;
    return values ?? (only === undefined ? undefined : [only]);
  }
}
