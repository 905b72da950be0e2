import type { Model, Type } from "./model/type.js";

export { isNumber, isSingle, isStructured, type JsonKind, kindsOf } from "./model/kinds.js";
export { anyItem, findProperty, mayBeNull, propertyNames } from "./model/properties.js";
export * from "./model/type.js";
export { keyOf, shapesOf, unite } from "./model/unite.js";

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
  /** Servers of operations that have another. */
  readonly otherServers: readonly OtherServer[];
  /** Values of `baseUrl` that the document knows, the default first; none where there is no choice. */
  readonly baseUrls: readonly BaseUrl[];
  readonly schemes: readonly Scheme[];
  readonly security: Security;
  readonly errorBody: ErrorBody | undefined;
  /** Names of parameters and properties that are secret. */
  readonly secrets: readonly string[];
  /** Environment variables by option. */
  readonly environment: Readonly<Record<string, string>>;
  readonly tags: readonly Tag[];
  /** What it sends by itself; none if the document has no webhooks. */
  readonly webhooks: Payloads | undefined;
  /** All types that have names, in the order of the document. */
  readonly models: readonly Model[];
  /** What the client has otherwise than the document, or not at all. */
  readonly notes: readonly Note[];
  /** What the vendor's own clients call its operations; none where there are no facts of those. */
  readonly vendorNames?: VendorNames;
}

/** What clients in other languages call things that have another name here, or the same. */
export interface VendorNames {
  /** Languages of the clients. */
  readonly languages: readonly string[];
  /** Every operation, whether they have it or not. */
  readonly operations: readonly (NameRow & { readonly route: string })[];
  /** Classes and parameters that at least one of them calls otherwise. */
  readonly others: readonly NameRow[];
}

/** The names of one thing. */
export interface NameRow {
  /** As it is written here, such as `users.getUser`. */
  readonly name: string;
  /** As it is written there, for each of the languages; none where that is not known. */
  readonly names: readonly (readonly string[])[];
}

export interface Note {
  /** Where it stands in the document, such as `#/paths/~1users/get`. */
  readonly pointer: string;
  /** What it is, and what comes of it. */
  readonly message: string;
}

/** A server that the document names for some operations. */
export interface OtherServer {
  readonly server: string;
  readonly trustedOrigins: readonly string[];
  /** Routes of the operations, such as `POST /files`. */
  readonly operations: readonly string[];
}

/** Where an API can be called: a URL without the path that is added to it. */
export interface BaseUrl {
  /** May have variables, such as `https://{region}.acme.example`. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly UrlVariable[];
}

/** A variable of a URL. */
export interface UrlVariable {
  readonly name: string;
  /** None where it can be anything. */
  readonly values: readonly string[];
  readonly default: string;
  readonly description: string;
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
  /** URLs that tokens come from. */
  readonly issuers: readonly string[];
}

/** Where error bodies hold the server's own words. */
export interface ErrorBody {
  readonly message?: string;
  readonly requestId?: string;
  readonly details?: { readonly items: string; readonly place: string; readonly message: string };
}

/** The operations of one tag. */
export interface Tag {
  readonly name: string;
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
  /** Name of the function that does the same. */
  readonly functionName: string;
  /** Method and path as the document has them, such as `GET /users/{username}`. */
  readonly route: string;
  /** What the runtime takes for its route, if that is not the same, and what stands in the query of every call. */
  readonly sent?: { readonly route: string; readonly query: Readonly<Record<string, string | readonly string[]>> };
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Name of the interface of its parameters; none if it takes nothing. */
  readonly paramsName: string | undefined;
  /** Its parameters, and its body as `body`. */
  readonly parameters: readonly Parameter[];
  /** Its body in each media type, the preferred one first; none if it takes no body. */
  readonly bodies: readonly Body[];
  /** All responses that are documented, in the order of the document. */
  readonly responses: readonly Response[];
  readonly success: Success;
  /** Name of the interface of the headers of a success; none if the document has none. */
  readonly headersName: string | undefined;
  /** Name of the type of its errors; none if the document has none. */
  readonly errorName: string | undefined;
  readonly errors: readonly ErrorResponse[];
  /** What it makes the API send; none if the document has no callbacks. */
  readonly callbacks: Payloads | undefined;
  /** Whether it may be sent twice, though its method does not say so. */
  readonly idempotent: boolean;
  /** The server that it is sent to, if that is not the API's. */
  readonly server: Omit<OtherServer, "operations"> | undefined;
  /** What it needs, if that is not what the API needs. */
  readonly security: Security | undefined;
  /** Scopes that it says it needs, alternatives of those that go together. */
  readonly scopes: readonly (readonly string[])[];
  readonly paging: Paging | undefined;
  /** Values of its parameters that work, from the document's examples. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** A documented response. */
export interface Response {
  /** A status code, a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly content: readonly Content[];
  /** The body that a test gives: its media type, and the document's example; none if it has no body. */
  readonly sample: { readonly mediaType: string; readonly example: NamedExample | undefined } | undefined;
}

/** A body in one media type. */
export interface Content {
  readonly mediaType: string;
  readonly type: Type;
}

/** An example of a body: the same object wherever the same value stands. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}

export interface Parameter {
  /** Its name among the others; `body` for the body. */
  readonly name: string;
  /** Its name on the wire, if that is another. */
  readonly wireName?: string;
  readonly in: "path" | "query" | "header" | "cookie" | "body";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: Type;
  readonly description: string;
  /** How it is written, if that is not the default of its location. */
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

/** A body in one media type of the document, and how it is written. */
export type Body = Content & {
  /** The media type as it is sent. */
  readonly sentAs: string;
} & (
    | { readonly kind: "json" | "raw" }
    /** `styles` are those of the fields that have one. */
    | { readonly kind: "form"; readonly styles: Readonly<Record<string, Style>> }
    /** `ways` are the content types of the fields that have one, and the styles of those that have one instead. */
    | { readonly kind: "multipart"; readonly ways: Readonly<Record<string, string | Style>> }
  );

/** What a success has, one of all that its status codes have. */
export interface Success {
  /**
   * Media types that its body can have, or how it is read if it arrives in parts; `none` if it has no body, `any` if
   * the document does not describe it.
   */
  readonly content: readonly (string | Parts)[] | "none" | "any";
  /** What each status code has, or a range such as `2XX`, if some have a body and others do not; empty if all do. */
  readonly byStatus: Readonly<Record<string, "body" | "none" | "any">>;
  readonly type: Type;
  /** Its headers, but for that of its content type. */
  readonly headers: readonly SuccessHeader[];
}

/** How a body is read that comes in parts: as lines or a sequence of JSON, or as events, whole or their data alone. */
export type Parts =
  | { readonly kind: "jsonSequence" | "eventData" | "eventText" | "textEvents" }
  | { readonly kind: "jsonLines"; readonly mediaType: string }
  /** `textTypes` are the types of those events whose data is text. */
  | { readonly kind: "jsonEvents"; readonly textTypes: readonly string[] };

/** A header of a response. */
export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly type: Type;
  readonly description: string;
}

export interface SuccessHeader extends Header {
  /** What the client makes of its text. */
  readonly value: "number" | "string";
}

/** Status codes of errors with the same body. */
export interface ErrorResponse {
  /**
   * Status codes, and ranges of them but for those that are documented by themselves. `undefined`: every one that the
   * operation does not document.
   */
  readonly statuses: readonly (number | StatusRange)[] | undefined;
  readonly type: Type;
}

/** What the API sends to webhooks, or to the callbacks of an operation. */
export interface Payloads {
  /** Name of the interface of what is sent. */
  readonly interfaceName: string;
  /** Name of the interface of what the API expects in response; none if it takes anything. */
  readonly responsesName: string | undefined;
  readonly payloads: readonly Payload[];
}

/** What the API sends to one webhook or callback. */
export interface Payload {
  readonly name: string;
  /** How it is sent, and to a callback where: `POST {$request.body#/url}`. */
  readonly targets: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  /** What the API expects in response; none if it takes anything. */
  readonly response: Type | undefined;
}

export type StatusRange = "3XX" | "4XX" | "5XX";

/** How the pages of a list are asked for: by a number or offset that they count, by what a page tells, or by a link. */
export type Paging = Paged &
  (
    | { readonly by: "number" | "offset"; readonly parameter: string; readonly total: PropertyPath }
    /** `cursor` leads from an item to what asks for those after it. */
    | { readonly by: "cursor"; readonly parameter: string; readonly cursor: PropertyPath; readonly more: PropertyPath }
    /** `token` leads to what asks for the next page. */
    | { readonly by: "token"; readonly parameter: string; readonly token: PropertyPath; readonly more: PropertyPath }
    /** `kept` are parameters that a link must not change. */
    | { readonly by: "link"; readonly kept: readonly string[] }
  );

/** What all pages have. */
interface Paged {
  readonly items: PropertyPath;
  readonly itemType: Type;
}

/** Properties that lead from one value to another, mostly from a page; none if it is the value itself, or not there. */
export type PropertyPath = readonly PathStep[];

export interface PathStep {
  readonly name: string;
  /** Whether what has it may be missing or null. */
  readonly ofOptional: boolean;
}
