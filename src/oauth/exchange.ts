import { Deadline } from "../calls/deadline.js";
import { readText } from "../calls/read-text.js";
import { redactError } from "../calls/redact.js";
import { ConnectionError } from "../errors/errors.js";
import type { Fetch } from "../options.js";
import { isObject } from "../plain-object.js";
import type { Secrets } from "./secrets.js";
import { TokenError } from "./token-error.js";

/** How requests are sent to an authorization server. */
export interface Connection {
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  /** Secrets that no error may repeat. */
  readonly secrets: Secrets;
}

/** A request as oauth4webapi makes it. */
export interface Outgoing {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: URLSearchParams | undefined;
}

/** Properties of a server's JSON object, each of any type. */
export type Members = Readonly<Record<string, unknown>>;

/** A response with status 200 whose body is a JSON object. */
export interface JsonResponse {
  readonly members: Members;
  /** Makes the error for a response that is of no use. `words` may quote the server. */
  refuse(words: string): TokenError;
}

/**
 * Sends a request and reads the whole response: a JSON object with status 200.
 *
 * Error responses are read here and not by oauth4webapi, whose errors hold the response, drop the server's code if
 * there is a `WWW-Authenticate` too (RFC 6749 asks for both), and read nothing of a 5xx. Every {@link TokenError} is
 * made here, so that none of the server's words gets around the redaction.
 *
 * @throws {@link TokenError} for every other response, and for an `error` with status 200; `ConnectionError`;
 * `TimeoutError`.
 */
export async function exchange(connection: Connection, url: string, outgoing: Outgoing): Promise<JsonResponse> {
  const { secrets } = connection;
  const { method, headers } = outgoing;
  // Base64 is the one form of a secret that redaction cannot recognize.
  secrets.add(headers["authorization"]?.replace("Basic ", ""));
  const hide = (text: string): string => secrets.hide(text);
  const { origin, pathname } = new URL(url); // the query may hold a secret
  const operation = hide(`${method} ${origin}${pathname}`);
  const { status, text, redirected } = await send(connection, operation, url, outgoing);
  const members = parse(text);
  const { error = null, error_description, access_token, refresh_token, id_token } = members ?? {};
  secrets.add(access_token, refresh_token, id_token);
  const refuse = (words: string, code?: string): TokenError =>
    new TokenError(operation, status, { code: code && hide(code), words: hide(words) });
  if (members === undefined || status !== 200 || redirected || error !== null) {
    const words = typeof error_description === "string" ? error_description : wordsOf(status, members, redirected);
    throw refuse(words, typeof error === "string" ? error : undefined);
  }
  return { members, refuse };
}

/** A response with its body. */
interface Received {
  readonly status: number;
  readonly text: string;
  /** Whether `fetch` followed a redirect though it was told not to. */
  readonly redirected: boolean;
}

async function send(connection: Connection, operation: string, url: string, outgoing: Outgoing): Promise<Received> {
  const { method, headers, body = null } = outgoing;
  const deadline = new Deadline(operation, connection.timeoutMs);
  const { signal } = deadline;
  try {
    return await deadline.run(async () => {
      try {
        const response = await connection.fetch(url, { method, headers, body, redirect: "manual", signal });
        const read = await readText(response);
        if ("cause" in read) throw read.cause;
        return { status: response.status, text: read.text, redirected: response.redirected };
      } catch (error) {
        // Errors of this package too: the caller's `fetch` may throw one that repeats a secret.
        throw new ConnectionError(
          operation,
          redactError(error, (text) => connection.secrets.hide(text)),
        );
      }
    });
  } finally {
    deadline.end();
  }
}

function parse(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // the platform's own error quotes the text
  }
}

/** Words for a response that has none of its own. */
function wordsOf(status: number, members: Members | undefined, redirected: boolean): string {
  // Browsers hide redirects behind the status 0.
  if (redirected || status === 0 || (status >= 300 && status < 400)) return "a redirect, which is not followed";
  if (status !== 200) return "";
  return members === undefined ? "the response is not a JSON object" : "error is set";
}
