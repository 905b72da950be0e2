import { oneLine } from "../error-body.js";
import { ClientError } from "../errors.js";

/** The authorization server answered, and gave no token: it refused, or its answer is of no use. */
export class TokenError extends ClientError {
  override name = "TokenError";
  /** The request, such as `POST https://id.example.com/token`. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** The server's own code (RFC 6749, section 5.2), such as `invalid_client`; `undefined` where it gave none. */
  readonly code: string | undefined;

  constructor(operation: string, status: number, { code, words }: { code?: string | undefined; words: string }) {
    super(oneLine(`${operation}: ${status} ${[code, words].filter(Boolean).join(": ")}`.trimEnd()));
    this.operation = operation;
    this.status = status;
    this.code = code;
  }
}
