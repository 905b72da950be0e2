import { isJson } from "../bodies/media-type.js";
import type { Call } from "../calls/call.js";
import { discard, readText } from "../calls/read-text.js";
import type { ApiError } from "../errors/errors.js";
import { isStructure } from "../plain-object.js";

/** Reader of the response of a success. */
export interface ResponseReader {
  /** Media types that it reads, as the header `Accept` lists them. */
  readonly accept: string;
  /**
   * Reads the response body.
   *
   * @throws {@link ResponseError} if it is not of these types, {@link ConnectionError} if it breaks off.
   */
  read(call: Call, response: Response): Promise<unknown>;
}

const json = "application/json";

/** A JSON body: the default. */
export const jsonResponse: ResponseReader = {
  accept: json,
  async read(call, response) {
    const text = await call.receive(() => response.text());
    const sent = response.headers.get("Content-Type") ?? json;
    const parsed = parse(text);
    if (parsed && isJson(sent)) return parsed.value;
    const what = text === "" ? "an empty body" : isJson(sent) ? "broken JSON" : sent;
    throw call.responseError(response, `${what} instead of JSON`, text);
  },
};

/** No body, as with 204. If there is one all the same, the response is not the documented one. */
export const emptyResponse: ResponseReader = {
  accept: json,
  async read(call, response) {
    const { text, cause } = await readText(response);
    if (text !== "") throw call.responseError(response, "an unexpected body", text);
    if (cause) await call.receive(() => Promise.reject(cause));
  },
};

/** A body that the document does not describe. */
export const anyResponse: ResponseReader = {
  accept: json,
  read: (_, response) => discard(response).then(() => undefined),
};

/** Reads an error response, as far as its body arrives, into the error to throw. */
export async function readError(call: Call, response: Response): Promise<ApiError> {
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
