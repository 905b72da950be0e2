import type { FieldFacts, Json, ModelFacts, Shape } from "./facts.js";

/** Reads what example code shows of models, given its lines and where each of them stands. */
export type ExampleReader = (lines: readonly string[], at: (index: number) => string) => ModelFacts[];

/** A value of example code: what it is, and where it stands. */
export interface Expression {
  /** Index of its line. */
  readonly line: number;
  /** A value written out, where it is one. */
  readonly value?: Json;
  /** Members of a list. */
  readonly items?: readonly Expression[];
  /** A call, by the last part of its name, with what it is given. */
  readonly call?: { readonly name: string; readonly args: readonly Argument[] };
}

export interface Argument {
  readonly name?: string;
  readonly value: Expression;
}

/** Type of a value, as far as it shows. */
export function shapeOf({ value, items, call }: Expression): Shape {
  if (call !== undefined) return isModel(call.name) ? { model: call.name } : { type: "string", format: "date-time" };
  if (items !== undefined) return { type: "array", items: items[0] === undefined ? {} : shapeOf(items[0]) };
  if (typeof value === "string") return { type: "string" };
  if (typeof value === "boolean") return { type: "boolean" };
  if (typeof value === "number") return { type: Number.isInteger(value) ? "integer" : "number" };
  return {};
}

/** Value of an expression, where all of it is written out. */
export function sampleOf({ value, items, call }: Expression): Json | undefined {
  if (call !== undefined)
    return call.args.length === 1 && call.args[0] && !isModel(call.name) ? sampleOf(call.args[0].value) : undefined;
  if (items === undefined) return value;
  const samples = items.map(sampleOf);
  return samples.every((sample) => sample !== undefined) ? samples : undefined;
}

/** Whether a call makes something of the API: classes of the client itself are none. */
export function isModel(name: string): boolean {
  return /^[A-Z]/.test(name) && !/^(Configuration|ApiClient)$|Api$/.test(name);
}

/** Models that an expression makes, inner ones too, each with what it is given by name. */
export function findModels(expression: Expression, at: (line: number) => string): ModelFacts[] {
  const { call, items } = expression;
  const inner = [...(items ?? []), ...(call?.args ?? []).map(({ value }) => value)];
  const found = inner.flatMap((one) => findModels(one, at));
  if (call === undefined || !isModel(call.name)) return found;
  const name = { value: call.name, at: at(expression.line), sure: "example" } as const;
  const [only] = call.args;
  // An enumeration is made of one of its values.
  if (call.args.length === 1 && only?.name === undefined && only?.value.value !== undefined) {
    return [{ name, fields: [], values: [{ value: only.value.value, at: at(only.value.line), sure: "example" }] }];
  }
  const fields = call.args.flatMap(({ name, value }) => (name === undefined ? [] : [showField(name, value, at)]));
  return fields.length > 0 ? [{ name, fields }, ...found] : found;
}

function showField(name: string, value: Expression, at: (line: number) => string): FieldFacts {
  const shown = sampleOf(value);
  // Generators make values up where the API's document has none.
  const sample = shown === `${name}_example` ? undefined : shown;
  const where = { at: at(value.line), sure: "example" } as const;
  return {
    name: { value: name, ...where },
    type: { value: shapeOf(value), ...where },
    ...(sample !== undefined && { sample: { value: sample, ...where } }),
  };
}
