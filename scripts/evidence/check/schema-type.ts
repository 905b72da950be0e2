import { memberAt } from "../../document/json-pointer.js";
import { isRecord } from "../../is-record.js";
import type { FieldFacts, Shape } from "../facts.js";
import { ownMember, type Part, referenceOf, type SpecFile, textAt } from "./spec-file.js";

/** The models that a schema is by reference, the outermost first; what it may be null beside does not count. */
export function modelsOf(spec: SpecFile, schema: Part): string[] {
  const reference = referenceOf(schema);
  if (reference !== undefined) {
    const target = { pointer: reference, value: spec.follow(schema).value };
    return [reference.slice(reference.lastIndexOf("/") + 1), ...modelsOf(spec, target)];
  }
  const [only, ...others] = ["anyOf", "oneOf", "allOf"].flatMap((key) => listAt(spec, schema, key)).filter(isNotNull);
  return only !== undefined && others.length === 0 ? modelsOf(spec, only) : [];
}

/** What a schema may be other than null: itself, or each of its alternatives. */
export function branchesOf(spec: SpecFile, schema: Part): Part[] {
  const target = spec.follow(schema);
  const alternatives = ["anyOf", "oneOf"].flatMap((key) => listAt(spec, target, key));
  if (alternatives.length === 0) return [target];
  return alternatives.filter(isNotNull).flatMap((alternative) => branchesOf(spec, alternative));
}

/** The types of a branch, without null; none where it may be anything. */
export function typesOf(spec: SpecFile, branch: Part): string[] {
  const { type, properties, items, enum: values } = isRecord(branch.value) ? branch.value : {};
  const stated = [type].flat().filter((one) => typeof one === "string" && one !== "null");
  if (stated.length > 0) return stated.map(String);
  if (properties !== undefined) return ["object"];
  if (items !== undefined) return ["array"];
  if (Array.isArray(values)) return [...new Set(values.map(jsonType))];
  const parts = listAt(spec, branch, "allOf").map((part) => typesOf(spec, spec.follow(part)));
  return parts.find((types) => types.length > 0) ?? [];
}

/** Whether a schema takes null. */
export function takesNull(spec: SpecFile, schema: Part): boolean {
  const target = spec.follow(schema);
  const alternatives = ["anyOf", "oneOf"].flatMap((key) => listAt(spec, target, key));
  const { type, nullable } = isRecord(target.value) ? target.value : {};
  if (alternatives.length > 0) return alternatives.some((alternative) => takesNull(spec, alternative));
  return type === undefined || type === "null" || nullable === true || (Array.isArray(type) && type.includes("null"));
}

/** The values that a schema lists, though it may take others too; none where it lists none. */
export function knownValues(spec: SpecFile, schema: Part): unknown[] {
  return branchesOf(spec, schema).flatMap(({ value }): unknown[] => {
    const { enum: values, const: only } = isRecord(value) ? value : {};
    return Array.isArray(values) ? values : only === undefined ? [] : [only];
  });
}

/** The members of a schema, with those of what it is composed of. */
export function propertiesOf(spec: SpecFile, schema: Part): Map<string, Part> {
  const target = spec.follow(schema);
  const composed = ["allOf", "anyOf", "oneOf"].flatMap((key) => listAt(spec, target, key));
  const inherited = composed.flatMap((part) => [...propertiesOf(spec, part)]);
  return new Map([...inherited, ...spec.members(spec.member(target, "properties"))]);
}

/** The members that a schema requires. */
export function requiredOf(spec: SpecFile, schema: Part): Set<string> {
  const target = spec.follow(schema);
  const inherited = listAt(spec, target, "allOf").flatMap((part) => [...requiredOf(spec, part)]);
  const own = memberAt(target.value, ["required"]);
  return new Set([...inherited, ...(Array.isArray(own) ? own.map(String) : [])]);
}

/** A schema's type in the words in which reports have those of pages. */
export function describeSchema(spec: SpecFile, schema: Part | undefined): string {
  if (schema === undefined) return "any";
  const [model] = modelsOf(spec, schema);
  const target = spec.follow(schema);
  const parts = branchesOf(spec, target).map((branch) => describeBranch(spec, branch));
  const type = model ?? ([...new Set(parts)].join(" or ") || "any");
  return type !== "any" && (model === undefined || referenceOf(schema) === undefined) && takesNull(spec, schema)
    ? `${type} or null`
    : type;
}

function describeBranch(spec: SpecFile, branch: Part): string {
  const types = typesOf(spec, branch).map((type) => {
    if (type === "array") return `array of ${describeSchema(spec, ownMember(branch, "items"))}`;
    const values = ownMember(branch, "additionalProperties");
    if (type === "object" && isRecord(values?.value)) return `map of ${describeSchema(spec, values)}`;
    const format = textAt(branch, "format");
    return format === undefined ? type : `${type} (${format})`;
  });
  return types.join(" or ") || "any";
}

/** A page's type in the same words. */
export function describeShape({ type, format, items, values, fields, model, anyOf, allOf, nullable }: Shape): string {
  const formats = [format ?? []].flat();
  const types = [type ?? []].flat().map((one) => {
    if (one === "array") return `array of ${describeShape(items ?? {})}`;
    if (fields !== undefined) return `object with ${fields.map(describeField).join(", ")}`;
    if (values !== undefined) return `map of ${describeShape(values)}`;
    return formats.length === 0 ? one : `${one} (${formats.join(" or ")})`;
  });
  const whole = (allOf ?? []).map(describeShape).join(" and ");
  const alternatives = model ?? (whole || [...types, ...(anyOf ?? []).map(describeShape)].join(" or ") || "any");
  return nullable ? `${alternatives} or null` : alternatives;
}

function describeField({ name, wireName = name, type }: FieldFacts): string {
  return `${wireName.value} (${describeShape(type.value)})`;
}

/** The type of a value, in the words of JSON Schema. */
export function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function listAt(spec: SpecFile, part: Part, name: string): Part[] {
  return spec.members(ownMember(part, name)).map(([, member]) => member);
}

function isNotNull({ value }: Part): boolean {
  return memberAt(value, ["type"]) !== "null";
}
