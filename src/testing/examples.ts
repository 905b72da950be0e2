import type { ErrorStatus, SuccessStatus } from "../errors/status.js";

/** Examples that a document has for the responses of its operations; `Responses` are their types, by operation. */
export interface ApiExamples<Responses> {
  /** Title of the document. */
  readonly title: string;
  /** URL of its server, which may have a path alone. */
  readonly server: string;
  /** URLs of the servers of those operations that have another. */
  readonly servers?: Readonly<Record<string, string>>;
  /** Routes by which operations are sent whose placeholders or query are not those of the document. */
  readonly sent?: Readonly<Record<string, string>>;
  /** Its operations by their routes, such as `GET /users/{username}`. */
  readonly operations: Readonly<Record<keyof Responses & string, OperationExamples>>;
  /** Never there: it lets TypeScript know the types. */
  readonly types?: Responses;
}

/** Responses of an operation: by status code, by range such as `4XX`, or else by `default`. */
export type OperationExamples = Readonly<Record<string, ResponseExample>>;

/** A response as the document has it. One with a type and no body has no example there. */
export interface ResponseExample {
  /** Media type of the body; without one, there is no body. */
  readonly type?: string;
  readonly body?: unknown;
}

/** Types of responses by operation: each is one of these. */
export type ResponsesOf<Responses> = { readonly [Operation in keyof Responses]: AnyResponse };

/** A response of any operation, as a test gives it. */
export interface AnyResponse {
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

/** A successful response as a test gives it. */
export interface SuccessResponse<Body> {
  /** Default: the first success of the document. */
  readonly status?: SuccessStatus | undefined;
  /** Headers beside `Content-Type`, which they replace if they name it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Default: the document's example. */
  readonly body?: Body | undefined;
}

/** An error response as a test gives it. */
export interface ErrorResponse<Status extends ErrorStatus, Body> {
  readonly status: Status;
  /** Headers beside `Content-Type`, which they replace if they name it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Default: the document's example. */
  readonly body?: Body | undefined;
}
