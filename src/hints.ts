import type { Security } from "./auth/schemes.js";
import type { BodyWriter } from "./bodies/body.js";
import type { ParameterHints } from "./parameters/parameter.js";
import type { HeaderReader } from "./responses/response-headers.js";
import type { ResponseReader } from "./responses/response-reader.js";

/** Where an operation departs from the common one: other parameters in the query, a JSON body, a JSON response. */
export interface Hints extends ParameterHints {
  /** Parameters that are headers. */
  readonly header?: readonly string[];
  /** Parameters that are cookies. */
  readonly cookie?: readonly string[];
  /** How the body is written. Default: as JSON. */
  readonly body?: BodyWriter;
  /** How the response is read if it is a success. Default: as JSON. */
  readonly response?: ResponseReader;
  /** Reads the headers of the success that the document names. */
  readonly headers?: HeaderReader;
  /** Whether it may be sent twice, though its method does not say so. */
  readonly idempotent?: boolean;
  /** What it needs instead of the API's own. */
  readonly security?: Security;
}
