import type { Schema } from "../document/document.js";
import { mapSubschemas, type NormalDocument } from "../document/normal-document.js";
import type { Note } from "../document/note.js";
import { valueKinds } from "../document/value-kinds.js";
import { annotationsOf, saysNothing, structureOf } from "./annotations.js";
import { composeObject } from "./compose-schemas/compose-object.js";
import type { Composing } from "./compose-schemas/composing.js";
import { joinAlternatives } from "./compose-schemas/join-alternatives.js";
import { mergeMembers } from "./compose-schemas/merge-members.js";
import { orNull, withoutNull } from "./compose-schemas/nullable.js";
import { Shapes } from "./compose-schemas/object-shapes.js";
import { mapSchemas } from "./map-schemas.js";

/**
 * Puts every schema that is made of others into a form that has one meaning: a reference, an object, a union of
 * alternatives, or, where there is no other way, `allOf` of these, which do not contradict each other.
 */
export function composeSchemas(document: NormalDocument, note: Note): NormalDocument {
  const { schemas } = document.components;
  const shapes = new Shapes(schemas);
  const open = new Set<Schema>();
  return mapSchemas(document, (schema, pointer) => {
    const silent: Composing = {
      schemas,
      shapes,
      open,
      compose: (member) => compose(member, silent),
      note: () => undefined,
    };
    return compose(schema, { ...silent, note: (message) => note(pointer, message) });
  });
}

/** The same schema in that form. One that is made of itself has no end: inside of it, it says nothing. */
function compose(schema: Schema, composing: Composing): Schema {
  if (composing.open.has(schema)) return {};
  composing.open.add(schema);
  const inside = mapSubschemas(schema, (sub) => compose(sub, composing));
  const composed = inside.allOf || inside.oneOf || inside.anyOf ? composeWhole(inside, composing) : inside;
  composing.open.delete(schema);
  return composed;
}

function composeWhole(schema: Schema, composing: Composing): Schema {
  const { parts, annotations, isNullable } = takeApart(schema);
  const composed = composeParts(parts, composing);
  const { allOf: [only, ...others] = [] } = composed;
  const whole = only && others.length === 0 ? only : composed;
  return { ...annotationsOf(whole), ...annotations, ...structureOf(isNullable ? orNull(whole) : whole) };
}

/** A schema taken apart: what is of the type, a part each, what is not, and whether it is null, too. */
function takeApart(schema: Schema): { parts: Schema[]; annotations: Schema; isNullable: boolean } {
  const { allOf = [], oneOf, anyOf, ...rest } = schema;
  const [own, isOwnNull] = withoutNull(structureOf(rest));
  const unions = [
    ...(oneOf ? [joinAlternatives("oneOf", withType(oneOf, own))] : []),
    ...(anyOf ? [joinAlternatives("anyOf", withType(anyOf, own))] : []),
  ];
  // A type beside a union is that of the alternatives.
  const isTold = unions.some((union) => !saysNothing(union)) && Object.keys(own).join() === "type";
  const all = [...allOf.flatMap(partsOf), ...(isTold ? [] : [own]), ...unions.flatMap(partsOf)];
  const telling = all.filter((part) => !saysNothing(withoutNull(part)[0]));
  const silent = all.filter((part) => saysNothing(withoutNull(part)[0]));
  const isNullable =
    isOwnNull ||
    silent.some((part) => withoutNull(part)[1]) ||
    (telling.length > 0 && telling.every((part) => withoutNull(part)[1]));
  return {
    parts: telling.map((part) => withoutNull(part)[0]),
    annotations: Object.assign({}, ...silent.map(annotationsOf), annotationsOf(rest)),
    isNullable,
  };
}

/** The parts of a schema that is composed already. */
function partsOf(schema: Schema): Schema[] {
  return schema.allOf ? [annotationsOf(schema), ...schema.allOf] : [schema];
}

/** Alternatives that leave the type to what stands beside them. */
function withType(alternatives: readonly Schema[], { type }: Schema): Schema[] {
  if (type === undefined || type === "object" || type === "array") return [...alternatives];
  return alternatives.map((one) => (saysNothing(one) ? { type, ...one } : one));
}

/** Objects make an object; of all else there is one type. */
function composeParts(parts: readonly Schema[], composing: Composing): Schema {
  const objects = parts.filter((part) => mayBeObject(part, composing));
  const others = parts.filter((part) => !mayBeObject(part, composing));
  if (parts.length === 0) return {};
  if (others.length === 0) return composeObject(objects, composing);
  if (objects.length > 0) {
    composing.note("the parts of `allOf` are an object and something else: the type is that of the last of them");
    const last = parts.at(-1);
    return last && objects.includes(last) ? composeObject(objects, composing) : composeParts(others, composing);
  }
  return others.reduce((earlier, later) => {
    const { schema, relation } = mergeMembers(earlier, later, composing.schemas);
    if (relation === "contradicts" || relation === "redefines") {
      composing.note("the parts of `allOf` are of different types: the type is that of the last of them");
    }
    return schema;
  });
}

function mayBeObject(schema: Schema, { schemas }: Composing): boolean {
  const kinds = valueKinds(schema, { components: { schemas } });
  return kinds.length === 0 || kinds.includes("object");
}
