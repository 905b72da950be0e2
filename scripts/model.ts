/**
 * What the emitters know of an API: no code, and nothing of OpenAPI's shapes.
 *
 * Texts are as the document has them. Emitters escape them for the place where they put them.
 */
export interface Api {
  /** Name in the registry, such as `acme@v1`. */
  readonly flavour: string;
  readonly product: string;
  readonly version: string;
  readonly productClass: string;
  readonly className: string;
  /** File of the document. */
  readonly spec: string;
  readonly title: string;
  readonly summary: string;
  readonly server: string;
  readonly trustedOrigins: readonly string[];
  readonly schemes: readonly Scheme[];
  readonly security: Security;
  readonly errorBody: ErrorBody | undefined;
  /** Names of parameters and members that are secret. */
  readonly secrets: readonly string[];
  /** Environment variables by option. */
  readonly environment: Readonly<Record<string, string>>;
  readonly groups: readonly Group[];
  /** Names of the models, as `schema.ts` exports them. */
  readonly models: readonly string[];
  /** What the client has otherwise than the document, or not at all. */
  readonly notes: readonly Note[];
}

export interface Note {
  /** Where it stands in the document, such as `#/paths/~1users/get`. */
  readonly pointer: string;
  /** What it is, and what comes of it. */
  readonly message: string;
}

/** Alternatives, each the names of schemes that are sent together. */
export type Security = readonly (readonly string[])[];

/** A security scheme. */
export interface Scheme {
  readonly name: string;
  readonly kind: "apiKey" | "basic" | "bearer";
  /** Where an `apiKey` goes. */
  readonly in: "header" | "query" | "cookie";
  /** Name of the header, query parameter or cookie. */
  readonly parameter: string;
  /** Options that configure it, in the order in which it uses them. */
  readonly options: readonly string[];
  readonly description: string;
}

/** Where error bodies hold the server's own words. */
export interface ErrorBody {
  readonly message?: string;
  readonly requestId?: string;
  readonly details?: { readonly items: string; readonly place: string; readonly message: string };
}

/** The operations of one tag. */
export interface Group {
  readonly tag: string;
  readonly className: string;
  /** Name of the file that holds them, without its ending. */
  readonly file: string;
  /** Property of the version's class. */
  readonly property: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

export interface Operation {
  /** Name of the method. */
  readonly name: string;
  /** Method and path as the document has them, such as `GET /users/{username}`. */
  readonly route: string;
  /** What the runtime takes for its route, where that is not the same, and what stands in the query of every call. */
  readonly sent?: { readonly route: string; readonly query: Readonly<Record<string, string | readonly string[]>> };
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Name of the interface of its parameters; none where it takes nothing. */
  readonly paramsName: string | undefined;
  /** Its parameters, and its body as `body`. */
  readonly parameters: readonly Parameter[];
  /** How its body is written, a way for each media type, the preferred one first; none where it takes no body. */
  readonly body: readonly Body[];
  readonly answer: Answer;
  /** Name of the interface of its answer's headers; none where the document has none. */
  readonly headersName: string | undefined;
  /** Name of the type of its failures; none where the document has none. */
  readonly errorName: string | undefined;
  readonly failures: readonly Failure[];
  /** Whether it may be sent twice, though its method does not say so. */
  readonly idempotent: boolean;
  /** What it needs, where that is not what the API needs. */
  readonly security: Security | undefined;
  readonly paging: Paging | undefined;
  /** Values of its parameters that work, from the document's examples. */
  readonly example: Readonly<Record<string, unknown>>;
}

export interface Parameter {
  /** Its name among the others; `body` for the body. */
  readonly name: string;
  /** Its name on the wire, where that is another. */
  readonly wireName?: string;
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: Type;
  readonly description: string;
  /** How it is written, where that is not the default of its place. */
  readonly style: Style | undefined;
  /** Whether it is sent as JSON. */
  readonly isJson: boolean;
}

/** How a parameter, or a field of a form, is written. */
export interface Style {
  readonly name: "simple" | "form" | "label" | "matrix" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

/** How a body is written in one media type. */
export type Body =
  | { readonly kind: "json" | "raw"; readonly mediaType: string }
  /** `styles` are those of the fields that have one. */
  | { readonly kind: "form"; readonly mediaType: string; readonly styles: Readonly<Record<string, Style>> }
  /** `contentTypes` are those of the parts that have one. */
  | { readonly kind: "multipart"; readonly mediaType: string; readonly contentTypes: Readonly<Record<string, string>> };

/** What a success brings. */
export interface Answer {
  /** Media types that it can have; `none` where it has no body, `any` where the document does not describe it. */
  readonly content: readonly string[] | "none" | "any";
  readonly type: Type;
  /** Its headers, but for that of its content type. */
  readonly headers: readonly AnswerHeader[];
}

/** A header of a success. */
export interface AnswerHeader {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: "number" | "string";
  readonly description: string;
}

/** Statuses that fail with the same body. */
export interface Failure {
  /** `undefined`: every status that the operation does not document. */
  readonly statuses: readonly number[] | undefined;
  readonly type: Type;
}

/** Pages by number. */
export interface Paging {
  /** Query parameter that takes the number. */
  readonly parameter: string;
  /** Path of members to the items. */
  readonly items: readonly Member[];
  /** Path of members to the number of pages. */
  readonly total: readonly Member[];
  readonly itemType: Type;
}

export interface Member {
  readonly name: string;
  /** Whether it may be missing or null. */
  readonly optional: boolean;
}

/** A type as TypeScript writes it, with the models that it names. */
export interface Type {
  readonly text: string;
  readonly models: readonly string[];
}
