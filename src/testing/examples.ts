import type { ErrorStatus, SuccessStatus } from "../errors/status.js";

/** What a document has for the answers of its operations; `Answers` are their types, by operation. */
export interface ApiExamples<Answers> {
  /** Title of the document. */
  readonly title: string;
  /** URL of its server, which may have a path alone. */
  readonly server: string;
  /** URLs of the servers of those operations that have another. */
  readonly servers?: Readonly<Record<string, string>>;
  /** Routes by which operations are sent whose placeholders or query are not those of the document. */
  readonly sent?: Readonly<Record<string, string>>;
  /** Its operations by their routes, such as `GET /users/{username}`. */
  readonly operations: Readonly<Record<keyof Answers & string, OperationExamples>>;
  /** Never there: it lets TypeScript know the types. */
  readonly types?: Answers;
}

/** What an operation answers: by status, by range such as `4XX`, or else by `default`. */
export type OperationExamples = Readonly<Record<string, AnswerExample>>;

/** An answer as the document has it. One with a type and no body is not shown by an example. */
export interface AnswerExample {
  /** Media type of the body; without one, there is no body. */
  readonly type?: string;
  readonly body?: unknown;
}

/** The types of answers by operation: each is one of these. */
export type AnswersOf<Answers> = { readonly [Operation in keyof Answers]: AnyAnswer };

/** An answer of any operation, as a test gives it. */
export interface AnyAnswer {
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

/** A success as a test gives it. */
export interface SuccessAnswer<Body> {
  /** Default: the first success of the document. */
  readonly status?: SuccessStatus | undefined;
  /** Headers beside that of the content type, which they replace where they name it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Default: the document's example. */
  readonly body?: Body | undefined;
}

/** A failure as a test gives it. */
export interface FailureAnswer<Status extends ErrorStatus, Body> {
  readonly status: Status;
  /** Headers beside that of the content type, which they replace where they name it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Default: the document's example. */
  readonly body?: Body | undefined;
}
