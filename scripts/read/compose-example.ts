import type { Model, ObjectShape, Type } from "../model.js";

/** An example of values. */
export interface Example {
  readonly value: unknown;
}

/** The example that a type has, or one put together from those of its parts; none if a required part has none. */
export function composeExample(type: Type): Example | undefined {
  return wholeExample(type) ?? compose(type, { open: new Set(), left: { properties: most } });
}

/** The example of a type, or of the model that it is, however large: all that share it have the same value. */
function wholeExample(type: Type, seen: ReadonlySet<Type> = new Set()): Example | undefined {
  const given = givenExample(type);
  if (given || type.kind !== "model" || seen.has(type)) return given;
  return wholeExample(type.model.type, new Set([...seen, type]));
}

interface Composing {
  /** Models that are being composed: what leads back to one has no example. */
  readonly open: ReadonlySet<Model>;
  readonly left: { properties: number };
}

/**
 * Properties that an example may have which is put together: of references to references, or of one large example in many
 * places, there can be more than memory holds.
 */
const most = 200;

function compose(type: Type, { open, left }: Composing): Example | undefined {
  if (left.properties <= 0) return undefined;
  const given = givenExample(type);
  left.properties -= countProperties(given?.value, left.properties);
  if (given) return left.properties >= 0 ? given : undefined;
  switch (type.kind) {
    case "model":
      return open.has(type.model)
        ? undefined
        : compose(type.model.type, { open: new Set([...open, type.model]), left });
    case "object":
      return type.bases.length === 0 ? composeObject(type, { open, left }) : undefined;
    case "list": {
      const item = compose(type.items, { open, left });
      return item && { value: [item.value] };
    }
    case "union":
      for (const one of type.of) {
        const example = one.kind === "literal" ? undefined : compose(one, { open, left });
        if (example) return example;
      }
      return undefined;
    default:
      return undefined;
  }
}

/** The example that a type has by itself, or a value that it names. */
function givenExample(type: Type): Example | undefined {
  const only = type.kind === "literal" ? type.value : undefined;
  const value = [type.examples?.[0], only, type.default].find((one) => one !== undefined);
  return value === undefined ? undefined : { value };
}

function composeObject({ properties }: ObjectShape, within: Composing): Example | undefined {
  const all = properties.flatMap(({ name, type }): [string, unknown][] => {
    within.left.properties -= linesOf(name);
    const example = compose(type, within);
    return example ? [[name, example.value]] : [];
  });
  const value = Object.fromEntries(all);
  const isWhole = properties.every(({ name, required }) => !required || Object.hasOwn(value, name));
  return all.length > 0 && isWhole ? { value } : undefined;
}

/** Properties of a value, itself counted, and long text for several; no further than there may be. */
function countProperties(value: unknown, limit: number): number {
  if (typeof value === "string") return 1 + linesOf(value);
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const [name, one] of Object.entries(value)) {
    count += linesOf(name) + countProperties(one, limit - count);
    if (count > limit) break;
  }
  return count;
}

/** Lines that text would fill: none, if it is short. */
function linesOf(text: string): number {
  return Math.floor(text.length / 100);
}
