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
  /** Names of parameters and members that are secret. */
  readonly secrets: readonly string[];
  /** Environment variables by option. */
  readonly environment: Readonly<Record<string, string>>;
  readonly groups: readonly Group[];
  /** What it sends by itself; none where the document has nothing of it. */
  readonly webhooks: Payloads | undefined;
  /** Names of the models, as `schema.ts` exports them. */
  readonly models: readonly string[];
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
  /** Name of the function that does the same. */
  readonly functionName: string;
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
  /** What it makes the API send; none where the document has nothing of it. */
  readonly callbacks: Payloads | undefined;
  /** Whether it may be sent twice, though its method does not say so. */
  readonly idempotent: boolean;
  /** The server that it goes to, where that is not the API's. */
  readonly server: Omit<OtherServer, "operations"> | undefined;
  /** What it needs, where that is not what the API needs. */
  readonly security: Security | undefined;
  /** Scopes that it says it needs, alternatives of those that go together. */
  readonly scopes: readonly (readonly string[])[];
  readonly paging: Paging | undefined;
  /** Values of its parameters that work, from the document's examples. */
  readonly example: Readonly<Record<string, unknown>>;
  /** What each status answers, with the document's examples. */
  readonly answerExamples: readonly AnswerExample[];
}

/** What a status answers, as an example shows it. */
export interface AnswerExample {
  /** A status, a range such as `4XX`, or `default`. */
  readonly status: string;
  /** Media type of its body; none where it has no body. */
  readonly mediaType: string | undefined;
  /** None where the document has none. */
  readonly example: NamedExample | undefined;
}

/** An example of a body: the same object wherever the same value stands. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
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
  /** `ways` are the content types of the members that have one, and the styles of those that have one instead. */
  | { readonly kind: "multipart"; readonly mediaType: string; readonly ways: Readonly<Record<string, string | Style>> };

/** What a success brings. */
export interface Answer {
  /**
   * Media types that its body can have, or how it is read where it comes in parts; `none` where it has none, `any` where
   * the document does not describe it.
   */
  readonly content: readonly (string | Parts)[] | "none" | "any";
  /** What each status brings, or a range such as `2XX`, where some bring a body and others do not; empty where all do. */
  readonly byStatus: Readonly<Record<string, "body" | "none" | "any">>;
  readonly type: Type;
  /** Its headers, but for that of its content type. */
  readonly headers: readonly AnswerHeader[];
}

/** How a body is read that comes in parts: as lines or a sequence of JSON, or as events, whole or their data alone. */
export type Parts =
  | { readonly kind: "jsonSequence" | "eventData" | "eventText" | "textEvents" }
  | { readonly kind: "jsonLines"; readonly mediaType: string }
  /** `textTypes` are the types of those events whose data is text. */
  | { readonly kind: "jsonEvents"; readonly textTypes: readonly string[] };

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
  /**
   * Statuses, and ranges of them but for those that stand by themselves. `undefined`: every status that the operation
   * does not document.
   */
  readonly statuses: readonly (number | StatusRange)[] | undefined;
  readonly type: Type;
}

/** What the API sends to webhooks, or to the callbacks of an operation. */
export interface Payloads {
  /** Name of the interface of what is sent. */
  readonly interfaceName: string;
  /** Name of the interface of what the API takes for an answer; none where it takes anything. */
  readonly answersName: string | undefined;
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
  readonly answer: Type | undefined;
}

export type StatusRange = "3XX" | "4XX" | "5XX";

/** How the pages of a list are asked for: by a number or offset that they count, by what a page tells, or by a link. */
export type Paging = Paged &
  (
    | { readonly by: "number" | "offset"; readonly parameter: string; readonly total: MemberPath }
    /** `cursor` leads from an item to what asks for those after it. */
    | { readonly by: "cursor"; readonly parameter: string; readonly cursor: MemberPath; readonly more: MemberPath }
    /** `token` leads to what asks for the next page. */
    | { readonly by: "token"; readonly parameter: string; readonly token: MemberPath; readonly more: MemberPath }
    /** `kept` are parameters that a link must not change. */
    | { readonly by: "link"; readonly kept: readonly string[] }
  );

/** What all pages have. */
interface Paged {
  readonly items: MemberPath;
  readonly itemType: Type;
}

/** Members that lead from one value to another, mostly from a page; none where it is the value itself, or not there. */
export type MemberPath = readonly Member[];

export interface Member {
  readonly name: string;
  /** Whether what has it may be missing or null. */
  readonly ofOptional: boolean;
}

/** A type as TypeScript writes it, with the models that it names. */
export interface Type {
  readonly text: string;
  readonly models: readonly string[];
}
