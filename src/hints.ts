import type { Security } from "./auth/schemes.js";
import type { BodyWriter } from "./bodies/body.js";
import type { ParameterHints } from "./parameters/parameter.js";
import type { Answer } from "./responses/answer.js";
import type { HeaderReader } from "./responses/response-headers.js";

/** Where an operation departs from the common one: other parameters in the query, a JSON body, a JSON answer. */
export interface Hints extends ParameterHints {
  /** Parameters that are headers. */
  readonly header?: readonly string[];
  /** Parameters that are cookies. */
  readonly cookie?: readonly string[];
  /** How the body is written. Default: as JSON. */
  readonly body?: BodyWriter;
  /** What a success brings. Default: JSON. */
  readonly answer?: Answer;
  /** Reads the headers of the success that the document names. */
  readonly headers?: HeaderReader;
  /** Whether it may be sent twice, though its method does not say so. */
  readonly idempotent?: boolean;
  /** What it needs instead of the API's own. */
  readonly security?: Security;
}
