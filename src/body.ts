import { ArgumentError } from "./errors.js";
import { text } from "./text.js";

/**
 * Writes a request body in its media type: JSON, a form, or what is ready to be sent (text, bytes, a stream).
 *
 * @throws {@link ArgumentError} for a value that the media type cannot hold.
 */
export function writeBody(body: unknown, mediaType: string): BodyInit {
  if (isReady(body)) return body;
  if (isJson(mediaType)) return writeJson(body);
  if (mediaType === "application/x-www-form-urlencoded") {
    return new URLSearchParams(members(body).map(([name, value]) => [name, text(name, value)]));
  }
  if (mediaType === "multipart/form-data") {
    const form = new FormData();
    for (const [name, value] of members(body)) form.append(name, value instanceof Blob ? value : text(name, value));
    return form;
  }
  if (typeof body === "string") return body;
  throw new ArgumentError(`body: ${mediaType} takes text, bytes, a Blob or a stream`);
}

/** Whether a media type is JSON: `application/json`, and those with the suffix `+json` (RFC 6839). */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

function writeJson(body: unknown): string {
  const words = "body: JSON cannot hold it (a cycle, a bigint or a function, say)";
  try {
    const json: string | undefined = JSON.stringify(body);
    if (json !== undefined) return json;
  } catch (cause) {
    throw new ArgumentError(words, { cause });
  }
  throw new ArgumentError(words);
}

function isReady(body: unknown): body is Exclude<BodyInit, string> {
  return (
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ReadableStream ||
    body instanceof ArrayBuffer ||
    (ArrayBuffer.isView(body) && body.buffer instanceof ArrayBuffer)
  );
}

/** Members of a form, the items of an array each under its name. */
function members(body: unknown): [name: string, value: unknown][] {
  if (typeof body !== "object" || body === null) throw new ArgumentError("body: a form is an object");
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, unknown] => [name, item]),
  );
}
