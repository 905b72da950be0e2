import { writeJson } from "../parameters/text.js";

/** What the platform sends as a body: its own name for that, `BodyInit`, is not everywhere where there is a `fetch`. */
export type RequestBody = NonNullable<RequestInit["body"]>;

/**
 * Writes a request body in its media type, which it sets in the headers where they have none.
 *
 * @throws {@link ArgumentError} for a value that the media type cannot hold.
 */
export type BodyWriter = (body: unknown, headers: Headers) => RequestBody;

/** A body in JSON: the default. Bytes, at hand or in a Blob or stream, are taken for JSON text. */
export function jsonBody(mediaType = "application/json"): BodyWriter {
  return (body, headers) => {
    setType(headers, mediaType);
    return isBytes(body) || body instanceof ReadableStream ? body : writeJson("body", body);
  };
}

/** Names the media type of a body, unless the caller has done so. */
export function setType(headers: Headers, mediaType: string): void {
  if (!headers.has("Content-Type")) headers.set("Content-Type", mediaType);
}

/** Bytes, at hand or in a Blob. */
export function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer;
  return value instanceof Blob || value instanceof ArrayBuffer;
}
