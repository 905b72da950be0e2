import { literal, memberName } from "./source.js";

/** TypeScript of a value, and the names of the runtime's that it needs. */
export interface Expression {
  readonly text: string;
  readonly names: readonly string[];
}

/** A value as it is. */
export function plain(value: unknown): Expression {
  return { text: literal(value), names: [] };
}

/** One of the runtime's values, by its name. */
export function reference(name: string): Expression {
  return { text: name, names: [name] };
}

/** What a function of the runtime makes of values. */
export function call(name: string, values: readonly Expression[]): Expression {
  return {
    text: `${name}(${values.map(({ text }) => text).join(", ")})`,
    names: [name, ...values.flatMap(({ names }) => names)],
  };
}

/** An object of members by their names. */
export function record(members: readonly (readonly [name: string, value: Expression])[]): Expression {
  return {
    text: `{ ${members.map(([name, { text }]) => `${memberName(name)}: ${text}`).join(", ")} }`,
    names: members.flatMap(([, { names }]) => names),
  };
}
