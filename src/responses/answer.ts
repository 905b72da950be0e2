import { isJson } from "../bodies/media-type.js";
import type { Call } from "../calls/call.js";
import { discard, readText } from "../calls/read-text.js";
import type { ApiError } from "../errors/errors.js";
import { isStructure } from "../plain-object.js";

/** What the success of an operation brings. */
export interface Answer {
  /** Its media types, as the header `Accept` lists them. */
  readonly accept: string;
  /**
   * Reads the body of a success.
   *
   * @throws {@link ResponseError} where it is not of these types, {@link ConnectionError} where it breaks off.
   */
  read(call: Call, response: Response): Promise<unknown>;
}

const json = "application/json";

/** A body in JSON: the default. */
export const jsonAnswer: Answer = {
  accept: json,
  async read(call, response) {
    const text = await call.answered(() => response.text());
    const sent = response.headers.get("Content-Type") ?? json;
    const parsed = parse(text);
    if (parsed && isJson(sent)) return parsed.value;
    const what = text === "" ? "an empty body" : isJson(sent) ? "broken JSON" : sent;
    throw call.responseError(response, `${what} instead of JSON`, text);
  },
};

/** No body, as with 204: where one comes all the same, the answer is not the documented one. */
export const noAnswer: Answer = {
  accept: json,
  async read(call, response) {
    const { text, cause } = await readText(response);
    if (text !== "") throw call.responseError(response, "an unexpected body", text);
    if (cause) await call.answered(() => Promise.reject(cause));
  },
};

/** A body that the document does not describe. */
export const anyAnswer: Answer = { accept: json, read: (_, response) => discard(response).then(() => undefined) };

/** Reads the body of an answer that is no success, as far as it comes, into the error to throw. */
export async function readFailure(call: Call, response: Response): Promise<ApiError> {
  const read = await readText(response);
  const { text } = read;
  // JSON by its content type, or because it is an object or list all the same; else the text.
  const parsed = parse(text)?.value;
  const isBody = isStructure(parsed) || (parsed !== undefined && isJson(response.headers.get("Content-Type") ?? ""));
  const body = isBody ? parsed : text || undefined;
  return call.apiError(response, response.statusText, body, read);
}

/** Without the parser's own error: it quotes the text, which may hold a secret. */
function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
