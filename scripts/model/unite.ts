import type { Annotations, Type } from "./type.js";

/**
 * The type of values of any of some types: each type once, in their order but null and nothing last, without unions
 * inside; `unknown` if one of them is.
 */
export function unite(types: readonly Type[], annotations: Annotations = {}): Type {
  const all = distinct(types.flatMap(variantsOf), ["limits", ...marks]);
  if (all.some(({ kind }) => kind === "unknown")) return { kind: "unknown", ...annotations };
  const of = [
    ...all.filter(({ kind }) => kind !== "never" && kind !== "null" && kind !== "nothing"),
    ...all.filter(({ kind }) => kind === "null"),
    ...all.filter(({ kind }) => kind === "nothing"),
  ];
  const [first, ...others] = of;
  if (first === undefined) return { kind: "never", ...annotations };
  if (others.length === 0) return { ...first, ...annotations };
  const isOpen = types.some((type) => type.kind === "union" && type.isOpen);
  return { kind: "union", of, isOpen, ...annotations };
}

/** The types of which a value has one, as far as there are no limits for all of them. What marks all, marks each. */
function variantsOf(type: Type): readonly Type[] {
  if (type.kind !== "union" || type.limits !== undefined) return [type];
  const { format, direction, secret } = type;
  if (format === undefined && !direction && !secret) return type.of;
  const own = { ...(format !== undefined && { format }), ...(direction && { direction }), ...(secret && { secret }) };
  return type.of.map((one) => (one.kind === "null" ? one : { ...one, ...own }));
}

/** Annotations that say whether a value is secret, or only sent or received: these are never lost. */
const marks = ["format", "direction", "secret"] as const satisfies (keyof Annotations)[];

/** The types of which a value has one, none of which has the shape of another. */
export function shapesOf(type: Type): readonly Type[] {
  if (type.kind !== "union") return [type];
  const shapes = known.get(type) ?? distinct(type.of.flatMap(shapesOf), []);
  known.set(type, shapes);
  return shapes;
}

/** Unions are asked for their shapes by each printer, several times. */
const known = new WeakMap<Type, readonly Type[]>();

/** Types without those that have the key of one before. */
function distinct(types: readonly Type[], told: readonly (keyof Annotations)[]): readonly Type[] {
  if (types.length < 2) return types;
  const keys = types.map((type) => quickKey(type, told));
  // One type of several parts is like none of the others, and its key is long.
  const isOne = keys.filter((key) => key === undefined).length === 1;
  const seen = new Set<string | undefined>();
  return types.filter((type, index) => {
    const { size } = seen;
    return seen.add(keys[index] ?? (isOne ? undefined : structuralKey(type, told))).size > size;
  });
}

/** What types of the same shape share, and no others: `told` are annotations that tell them apart too. */
export function keyOf(type: Type, told: readonly (keyof Annotations)[] = []): string {
  return quickKey(type, told) ?? structuralKey(type, told);
}

function quickKey(type: Type, told: readonly (keyof Annotations)[]): string | undefined {
  return told.some((name) => type[name] !== undefined) ? undefined : simpleKey(type);
}

/** Most types are one of these, of which the key need not be written as JSON. */
function simpleKey(type: Type): string | undefined {
  switch (type.kind) {
    case "model":
      return `model ${type.model.name}`;
    case "literal":
      return `literal ${JSON.stringify(type.value)}`;
    case "integer":
      return "number";
    case "object":
    case "list":
    case "tuple":
    case "union":
    case "intersection":
    case "stream":
      return undefined;
    default:
      return type.kind;
  }
}

function structuralKey(type: Type, told: readonly (keyof Annotations)[]): string {
  const left: ReadonlySet<string> = new Set(annotations.filter((name) => !told.includes(name)));
  return JSON.stringify(type, (key, value: Type | undefined) => {
    if (left.has(key)) return undefined;
    if (value?.kind === undefined) return value;
    const isTold = told.some((name) => value[name] !== undefined);
    return (isTold ? undefined : simpleKey(value)) ?? withoutModels(value);
  });
}

/** A type that has the names of models in their place, which may lead back to it, and no difference that is none. */
function withoutModels(type: Type): object {
  switch (type.kind) {
    case "model":
      return { ...type, model: type.model.name };
    case "object":
      return { ...type, bases: type.bases.map(({ name }) => name) };
    case "integer":
      return { ...type, kind: "number" };
    case "literal":
      return { ...type, value: JSON.stringify(type.value) };
    default:
      return type;
  }
}

const annotations = [
  "description",
  "format",
  "limits",
  "default",
  "examples",
  "deprecated",
  "direction",
  "secret",
] as const satisfies (keyof Annotations)[];
