import type { Schema } from "../../document/document.js";
import { referredName } from "../../document/schema-reference.js";
import { valueKinds } from "../../document/value-kinds.js";
import { isSame } from "../annotations.js";
import { isObject } from "../is-object.js";
import type { Composing } from "./composing.js";
import { joinAlternatives } from "./join-alternatives.js";
import { mergeMembers } from "./merge-members.js";
import type { Shape } from "./object-shapes.js";

/**
 * A union, given the object that it is a part of: an alternative that requires a member of the object has it, required,
 * and none has what the object says anyway. Nothing, where an alternative asks for no more than the object does.
 */
export function fitAlternatives(union: Schema, object: Shape, composing: Composing): Schema[] {
  const keyword = union.oneOf ? "oneOf" : "anyOf";
  const { [keyword]: alternatives } = union;
  if (!alternatives) return [union];
  const objects = alternatives.filter((one) => {
    const kinds = valueKinds(one, { components: composing });
    return kinds.length === 0 || kinds.includes("object");
  });
  const fitted = objects.map((one) => (isObject(one) ? fitObject(one, object, composing) : one));
  const isVacuous = fitted.some(
    (one) => isObject(one) && Object.keys(one.properties ?? {}).length === 0 && !isOpen(one),
  );
  return isVacuous || fitted.length === 0 ? [] : [joinAlternatives(keyword, fitted)];
}

function isOpen({ additionalProperties, patternProperties }: Schema): boolean {
  return Boolean(additionalProperties) || patternProperties !== undefined;
}

function fitObject(alternative: Schema, object: Shape, { schemas, compose, note }: Composing): Schema {
  const { properties = {}, required = [], ...rest } = alternative;
  const isNewlyRequired = (name: string): boolean => required.includes(name) && !object.required.has(name);
  const own = Object.entries(properties).flatMap(([name, member]): [string, Schema][] => {
    const before = object.members.get(name);
    if (before === undefined) return [[name, member]];
    const composed = compose(before);
    const { schema, relation } = mergeMembers(composed, member, schemas);
    if (isSame(composed, schema) && !isNewlyRequired(name)) return [];
    if (relation !== "contradicts" && relation !== "redefines") return [[name, compose(schema)]];
    note(`an alternative contradicts what stands beside it in \`${name}\`: the type has it as the latter does`);
    return [];
  });
  const added = required.flatMap((name): [string, Schema][] => {
    const member = object.members.get(name);
    return member === undefined || !isNewlyRequired(name) || Object.hasOwn(properties, name)
      ? []
      : [[name, compose(member)]];
  });
  const members = Object.fromEntries([...own, ...added]);
  const kept = required.filter((name) => Object.hasOwn(members, name));
  return { ...rest, properties: members, ...(kept.length > 0 && { required: kept }) };
}

/** Whether no alternative of a union has room for a member. */
export function isRuledOut(name: string, member: Schema, union: Schema, composing: Composing): boolean {
  const alternatives = alternativesOf(union, composing).map((one) => composing.shapes.of(one)?.members.get(name));
  return (
    alternatives.length > 0 &&
    alternatives.every((one) => {
      if (one === undefined) return false;
      const { relation } = mergeMembers(one, member, composing.schemas);
      return relation === "contradicts" || relation === "redefines";
    })
  );
}

function alternativesOf(schema: Schema, { schemas }: Composing): readonly Schema[] {
  const { oneOf, anyOf } = schemas[referredName(schema) ?? ""] ?? schema;
  return oneOf ?? anyOf ?? [];
}
