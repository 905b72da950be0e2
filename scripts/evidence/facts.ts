/** What pages say of an API, fact by fact: no sentence of theirs is among them. */

/**
 * How a fact is known: the page says so in words or columns of its own, its example code shows it, or it follows from
 * what the page says.
 */
export type Certainty = "stated" | "example" | "derived";

/** One fact. */
export interface Fact<T> {
  readonly value: T;
  /** Page and line that it stands on: `UserApi.md:34`. */
  readonly at: string;
  readonly sure: Certainty;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export type TypeName = "string" | "integer" | "number" | "boolean" | "array" | "object";

/**
 * A type as a page spells it, in the words of JSON Schema. An empty one is any type at all. Where the page's language has
 * one word for several types or formats, all of them are listed, the likeliest first.
 */
export interface Shape {
  readonly type?: TypeName | readonly TypeName[];
  readonly format?: string | readonly string[];
  readonly items?: Shape;
  readonly uniqueItems?: true;
  /** Members of an object that has no name of its own. */
  readonly fields?: readonly FieldFacts[];
  /** What the members of a map are, or those of an object that have no name. */
  readonly values?: Shape;
  /** A model, by the name that it has on the page. */
  readonly model?: string;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly nullable?: true;
}

/** Limits and values that a page names. */
export interface LimitFacts {
  readonly enum?: Fact<readonly Json[]>;
  readonly default?: Fact<Json>;
  readonly minimum?: Fact<number>;
  readonly maximum?: Fact<number>;
  readonly minLength?: Fact<number>;
  readonly maxLength?: Fact<number>;
  readonly minItems?: Fact<number>;
  readonly maxItems?: Fact<number>;
  readonly pattern?: Fact<string>;
}

export type Place = "path" | "query" | "header" | "cookie" | "form" | "body";

export interface ParameterFacts extends LimitFacts {
  /** As the vendor's client has it. */
  readonly name: Fact<string>;
  /** As requests have it, where that can be told. */
  readonly wireName?: Fact<string>;
  readonly in: Fact<Place>;
  readonly type: Fact<Shape>;
  readonly required: Fact<boolean>;
}

export interface OperationFacts {
  /** As the vendor's client has it. */
  readonly name: Fact<string>;
  readonly method: Fact<string>;
  readonly path: Fact<string>;
  readonly parameters: readonly ParameterFacts[];
  /** Type of a success's body. None: it has no body. */
  readonly answer?: Fact<Shape>;
  /** Status codes, and `default`, which pages print as 0. */
  readonly statuses: readonly Fact<string>[];
  /** Names of security schemes, each of which is enough. None: no credentials are needed, or the page tells nothing. */
  readonly security: readonly Fact<string>[];
  readonly requestTypes: readonly Fact<string>[];
  readonly answerTypes: readonly Fact<string>[];
}

export interface SchemeFacts {
  readonly name: Fact<string>;
  readonly type?: Fact<"apiKey" | "basic" | "bearer" | "oauth2">;
  /** Where an API key goes. */
  readonly in?: Fact<"header" | "query" | "cookie">;
  /** Name of the header, query parameter or cookie that holds an API key. */
  readonly parameter?: Fact<string>;
  readonly flow?: Fact<string>;
  readonly authorizationUrl?: Fact<string>;
  readonly scopes?: readonly Fact<string>[];
}

export interface FieldFacts extends LimitFacts {
  /** As the vendor's client has it. */
  readonly name: Fact<string>;
  /** As requests and answers have it, where that can be told. */
  readonly wireName?: Fact<string>;
  readonly type: Fact<Shape>;
  readonly required?: Fact<boolean>;
  readonly readOnly?: Fact<true>;
  /** A value that an example has. */
  readonly sample?: Fact<Json>;
}

export interface ModelFacts extends LimitFacts {
  readonly name: Fact<string>;
  readonly fields: readonly FieldFacts[];
  /** Where it is an enumeration: its values. An example shows some of them. */
  readonly values?: readonly Fact<Json>[];
  /** Where it is another type under a name of its own, and what an object has beside its fields. */
  readonly type?: Fact<Shape>;
}

/** A line that was not understood. */
export interface Unread {
  readonly at: string;
  readonly why: string;
}

/** All that one page says. */
export interface PageFacts {
  /** Name of the page's file. */
  readonly page: string;
  /** Dialect that it is read as. */
  readonly dialect: string;
  /** Its language, as people write it. */
  readonly language: string;
  readonly kind: "api" | "model" | "readme";
  /** The page's class or model, as its title has it. */
  readonly title: Fact<string>;
  readonly baseUrl?: Fact<string>;
  readonly version?: Fact<string>;
  readonly operations: readonly OperationFacts[];
  readonly schemes: readonly SchemeFacts[];
  /** Models that the page is about, or that its examples show. */
  readonly models: readonly ModelFacts[];
  readonly unread: readonly Unread[];
}
