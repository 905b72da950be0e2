import { Deadline } from "../deadline.js";
import { ClientError, ConnectionError } from "../errors.js";
import type { Fetch } from "../options.js";
import { readText } from "../read-text.js";
import { redact, redactError } from "../redact.js";
import { isObject } from "../structure.js";
import { TokenError } from "./token-error.js";

/** How requests are sent to an authorization server. */
export interface Connection {
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  /** What no message may tell, though the server repeats it. */
  readonly secrets: readonly string[];
}

/** A request as oauth4webapi makes it. */
interface Outgoing {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: URLSearchParams | undefined;
}

/** What an authorization server answers. */
export type Members = Readonly<Record<string, unknown>>;

/** How errors name a request. A query may hold a secret. */
export function operationOf(method: string, url: string): string {
  const { origin, pathname } = new URL(url);
  return `${method} ${origin}${pathname}`;
}

/**
 * Sends a request and reads the answer whole: an object of JSON with status 200.
 *
 * Failures are read here and not by oauth4webapi, whose errors hold the answer, drop the server's code where there is
 * a `WWW-Authenticate` too (RFC 6749 asks for both), and read none of a 5xx.
 *
 * @throws {@link TokenError} for every other answer, and for an `error` with status 200; `ConnectionError`;
 * `TimeoutError`.
 */
export async function exchange(connection: Connection, url: string, outgoing: Outgoing): Promise<Members> {
  const { method, headers, body = null } = outgoing;
  const operation = operationOf(method, url);
  const secrets = [...connection.secrets, headers["authorization"]?.replace("Basic ", "") ?? ""];
  const hide = (text: string): string => redact(text, secrets);
  const deadline = new Deadline(operation, connection.timeoutMs);
  try {
    const { signal } = deadline;
    const { status, text } = await deadline.run(async () => {
      const answer = await connection.fetch(url, { method, headers, body, redirect: "manual", signal });
      const read = await readText(answer);
      if ("cause" in read) throw read.cause;
      return { status: answer.status, text: read.text };
    });
    const members = parse(text);
    const { error, error_description: words } = members ?? {};
    if (status === 200 && members !== undefined && typeof error !== "string") return members;
    throw new TokenError(operation, status, {
      code: typeof error === "string" ? hide(error) : undefined,
      words: typeof words === "string" ? hide(words) : wordsOf(status, members),
    });
  } catch (error) {
    throw error instanceof ClientError ? error : new ConnectionError(operation, redactError(error, hide));
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

/** What to say where the server says nothing. */
function wordsOf(status: number, members: Members | undefined): string {
  // In a browser a redirect cannot be seen: its status is 0.
  if (status === 0 || (status >= 300 && status < 400)) return "a redirect, which is not followed";
  return status === 200 && members === undefined ? "the answer is no object of JSON" : "";
}
