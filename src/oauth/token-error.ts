import { cut } from "../errors/error-body.js";
import { ClientError } from "../errors/errors.js";

/** The authorization server responded without a usable token: it refused, or its response is of no use. */
export class TokenError extends ClientError {
  override name = "TokenError";
  /** The request, such as `POST https://id.example.com/token`. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** The server's own code (RFC 6749, section 5.2), such as `invalid_client`; `undefined` if it gave none. */
  readonly code: string | undefined;

  constructor(operation: string, status: number, { code, words }: { code?: string | undefined; words: string }) {
    super(cut(`${operation}: ${status} ${[code, words].filter(Boolean).join(": ")}`));
    this.operation = operation;
    this.status = status;
    this.code = code;
  }
}
