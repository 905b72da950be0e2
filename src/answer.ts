import { isJson } from "./body.js";
import { type ErrorBodyRules, findRequestId, findWords } from "./error-body.js";
import { type Answered, ApiError, ConnectionError, ResponseError } from "./errors.js";
import { discard } from "./redirect.js";
import type { SuccessStatus } from "./status.js";

/** What the success of an operation brings. */
export type AnswerKind = "json" | "text" | "blob" | "none";

/**
 * Reads the body of a success.
 *
 * @throws {@link ResponseError} where the body is not of that kind, {@link ConnectionError} where it breaks off.
 */
export async function readSuccess(operation: string, response: Response, kind: AnswerKind): Promise<unknown> {
  if (kind === "none") return await discard(response);
  if (kind === "blob") return await whole(operation, () => response.blob());
  const text = await whole(operation, () => response.text());
  if (kind === "text") return text;
  const broken = (words: string): ResponseError => {
    const { headers } = response;
    const body = text === "" ? undefined : text;
    // The caller of this function has looked: the status is that of a success.
    const status = response.status as SuccessStatus;
    return new ResponseError({ operation, status, headers, body, requestId: requestIdOf(headers) }, words);
  };
  if (text === "") throw broken("an empty body, where the API's document has JSON");
  const contentType = response.headers.get("Content-Type") ?? "application/json";
  if (!isJson(contentType)) throw broken(`a body of ${contentType}, where the API's document has JSON`);
  const json = parse(text);
  if (json === undefined) throw broken("a body that is no valid JSON");
  return json.value;
}

/** Reads the body of an answer that is no success, as far as it comes, into the error to throw. */
export async function readFailure(operation: string, response: Response, rules: ErrorBodyRules): Promise<ApiError> {
  const { status, headers, statusText } = response;
  let text = "";
  let cause: unknown;
  try {
    text = await response.text();
  } catch (error) {
    cause = error;
  }
  const body = parseErrorBody(text, headers.get("Content-Type"));
  const requestId = findRequestId(body, rules) ?? requestIdOf(headers);
  const answered: Answered = { operation, status, headers, body, requestId };
  return new ApiError(answered, findWords(body, rules) || statusText, cause === undefined ? {} : { cause });
}

/** JSON by its content type, or because it is an object or list all the same; else the text. */
function parseErrorBody(text: string, contentType: string | null): unknown {
  if (text === "") return undefined;
  const json = parse(text);
  if (json === undefined) return text;
  const isStructure = typeof json.value === "object" && json.value !== null;
  return isStructure || (contentType !== null && isJson(contentType)) ? json.value : text;
}

/** Without the parser's own error: it quotes the text, which may hold a secret. */
function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function requestIdOf(headers: Headers): string | undefined {
  return headers.get("X-Request-Id") ?? undefined;
}

async function whole<T>(operation: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new ConnectionError(operation, error);
  }
}
