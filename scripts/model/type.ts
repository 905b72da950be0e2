/** The types of values, as data: what prints TypeScript, or anything else, is a function of these. */

/** A type: its shape, and what the document says of its values beside that. */
export type Type = Shape & Annotations;

/** A closed union: every `switch` over `kind` is exhaustive. Null is a variant of a union and nothing else. */
export type Shape =
  | { readonly kind: "model"; readonly model: Model }
  | ObjectShape
  | { readonly kind: "list"; readonly items: Type }
  | TupleShape
  | UnionShape
  | { readonly kind: "intersection"; readonly of: readonly Type[] }
  /** One value. Null is a kind of its own. */
  | { readonly kind: "literal"; readonly value: unknown }
  /** A body that arrives in parts, each of a type. */
  | { readonly kind: "stream"; readonly of: Type }
  | { readonly kind: SimpleKind };

/**
 * Kinds that have nothing inside.
 *
 * `bytes` is a file; `rawBytes` is whatever a caller may send as bytes; `event` is a server-sent event of which the
 * document says nothing; `nothing` is no value at all.
 */
export type SimpleKind =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "null"
  | "bytes"
  | "rawBytes"
  | "event"
  | "unknown"
  | "never"
  | "nothing";

/** An object: all that its bases have, and properties of its own. */
export interface ObjectShape {
  readonly kind: "object";
  readonly bases: readonly Model[];
  readonly properties: readonly Property[];
  /** Types of the properties that are not listed, by patterns of their names. */
  readonly others: readonly Others[];
  /** Whether there are no properties but those. */
  readonly isClosed: boolean;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
}

/** Properties that are not listed. */
export interface Others {
  /** A regular expression of their names; none for all others. */
  readonly pattern?: string;
  readonly type: Type;
}

/** A list whose items have types by their index. */
export interface TupleShape {
  readonly kind: "tuple";
  readonly items: readonly Type[];
  /** How many of the items are always there. */
  readonly required: number;
  /** The type of all further items; none where there are none. */
  readonly rest?: Type;
}

export interface UnionShape {
  readonly kind: "union";
  readonly of: readonly Type[];
  /** Whether its texts are the known ones of an enum that grows: `string` is among the variants too. */
  readonly isOpen: boolean;
}

/** A type that has a name. */
export interface Model {
  readonly name: string;
  readonly type: Type;
}

/** What a document says of values beside their shape. Limits concern the values that they can concern, as in JSON Schema. */
export interface Annotations {
  readonly description?: string;
  readonly format?: string;
  readonly limits?: Limits;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: true;
  /** Whether values are only received, or only sent. */
  readonly direction?: "readOnly" | "writeOnly";
  /** Whether values are secret, such as a password. */
  readonly secret?: true;
}

/** Limits of values, as JSON Schema names them. */
export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}
