import { isRecord } from "../../document/is-record.js";
import { memberAt } from "../../document/json-pointer.js";
import type { FieldFacts, Shape } from "../facts.js";
import { ownMember, type Part, referenceOf, type SpecFile, textAt } from "./spec-file.js";

/** The models that a schema is by reference, the outermost first; what it may be null beside does not count. */
export function modelsOf(spec: SpecFile, schema: Part): string[] {
  const references = new Set<string>();
  let next: Part | undefined = schema;
  while (next !== undefined) {
    const reference = referenceOf(next);
    // Models may be composed of each other.
    if (reference !== undefined && references.has(reference)) break;
    if (reference !== undefined) references.add(reference);
    next = reference === undefined ? onlyPartOf(spec, next) : { pointer: reference, value: spec.follow(next).value };
  }
  return [...references].map((reference) => reference.slice(reference.lastIndexOf("/") + 1));
}

/** What a schema is composed of, if that is one schema, beside null. */
function onlyPartOf(spec: SpecFile, schema: Part): Part | undefined {
  const [only, ...others] = listsAt(spec, schema, [...alternatives, "allOf"]).filter(isNotNull);
  return others.length === 0 ? only : undefined;
}

/** What a schema may be other than null: itself, or each of its alternatives. */
export function branchesOf(spec: SpecFile, schema: Part): Part[] {
  const leaves = leavesOf(spec, schema);
  return hasAlternatives(spec, schema) ? leaves.filter(isNotNull) : leaves;
}

/** The types of a branch, without null; none where it may be anything. */
export function typesOf(spec: SpecFile, branch: Part): string[] {
  const parts = partsOf(spec, branch, ["allOf"]).map(ownTypesOf);
  // Its own are the last.
  return [...parts.slice(-1), ...parts].find((types) => types.length > 0) ?? [];
}

function ownTypesOf({ value }: Part): string[] {
  const { type, properties, items, enum: values } = isRecord(value) ? value : {};
  const stated = [type].flat().filter((one) => typeof one === "string" && one !== "null");
  if (stated.length > 0) return stated.map(String);
  if (properties !== undefined) return ["object"];
  if (items !== undefined) return ["array"];
  return Array.isArray(values) ? [...new Set(values.map(jsonType))] : [];
}

/** Whether a schema takes null. */
export function takesNull(spec: SpecFile, schema: Part): boolean {
  return leavesOf(spec, schema).some(({ value }) => {
    const { type, nullable } = isRecord(value) ? value : {};
    return type === undefined || type === "null" || nullable === true || (Array.isArray(type) && type.includes("null"));
  });
}

/** The values that a schema lists, though it may take others too; none where it lists none. */
export function knownValues(spec: SpecFile, schema: Part): unknown[] {
  return branchesOf(spec, schema).flatMap(ownValuesOf);
}

/** What lists the values that a schema may have, or the items of its lists: itself, or what it leads to. */
export function valueListsOf(spec: SpecFile, schema: Part): Part[] {
  const branches = branchesOf(spec, schema);
  const items = branches.flatMap((branch) => ownMember(branch, "items") ?? []);
  return [...branches, ...items.flatMap((part) => branchesOf(spec, part))].filter(
    (part) => ownValuesOf(part).length > 0,
  );
}

function ownValuesOf({ value }: Part): unknown[] {
  const { enum: values, const: only } = isRecord(value) ? value : {};
  return Array.isArray(values) ? values : only === undefined ? [] : [only];
}

/** The members of a schema, with those of what it is composed of. */
export function propertiesOf(spec: SpecFile, schema: Part): Map<string, Part> {
  const parts = partsOf(spec, schema, ["allOf", ...alternatives]);
  return new Map(parts.flatMap((part) => spec.members(spec.member(part, "properties"))));
}

/** The members that a schema requires. */
export function requiredOf(spec: SpecFile, schema: Part): Set<string> {
  const lists = partsOf(spec, schema, ["allOf"]).map(({ value }) => memberAt(value, ["required"]));
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])));
}

/** A schema's type in the words in which reports have those of pages. */
export function describeSchema(spec: SpecFile, schema: Part | undefined): string {
  if (schema === undefined) return "any";
  const [model] = modelsOf(spec, schema);
  const type = model ?? describeBranches(spec, schema);
  return type !== "any" && (model === undefined || referenceOf(schema) === undefined) && takesNull(spec, schema)
    ? `${type} or null`
    : type;
}

function describeBranches(spec: SpecFile, schema: Part): string {
  const parts = branchesOf(spec, schema).map((branch) => describeBranch(spec, branch));
  return [...new Set(parts)].join(" or ") || "any";
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

const alternatives = ["anyOf", "oneOf"];

/** Whether a schema is one of several others. */
function hasAlternatives(spec: SpecFile, schema: Part): boolean {
  return listsAt(spec, spec.follow(schema), alternatives).length > 0;
}

/** Whether a schema is a type by itself: no reference, no alternatives, no other type beside it. */
export function isPlain(spec: SpecFile, schema: Part): boolean {
  const isOne = referenceOf(schema) === undefined && !hasAlternatives(spec, schema) && !takesNull(spec, schema);
  return isOne && modelsOf(spec, schema).length === 0 && typesOf(spec, schema).length === 1;
}

/** A schema, or instead its alternatives and theirs, null too. Each is met once: models may be alternatives of each other. */
function leavesOf(spec: SpecFile, schema: Part, seen = new Set<string>()): Part[] {
  const target = spec.follow(schema);
  if (seen.has(target.pointer)) return [];
  seen.add(target.pointer);
  const others = listsAt(spec, target, alternatives);
  return others.length === 0 ? [target] : others.flatMap((other) => leavesOf(spec, other, seen));
}

/** All that a schema is composed of, and itself at last. Each is met once: models may be composed of each other. */
function partsOf(spec: SpecFile, schema: Part, keys: readonly string[], seen = new Set<string>()): Part[] {
  const target = spec.follow(schema);
  if (seen.has(target.pointer)) return [];
  seen.add(target.pointer);
  return [...listsAt(spec, target, keys).flatMap((part) => partsOf(spec, part, keys, seen)), target];
}

function listsAt(spec: SpecFile, part: Part, names: readonly string[]): Part[] {
  return names.flatMap((name) => spec.members(ownMember(part, name)).map(([, member]) => member));
}

function isNotNull({ value }: Part): boolean {
  return memberAt(value, ["type"]) !== "null";
}
