import { ArgumentError } from "../errors/errors.js";
import { text } from "../parameters/text.js";
import { type BodyWriter, isBytes, setType } from "./body.js";

/** A body that is ready to be sent: text, bytes, a Blob or a stream. A Blob's own type stands for `image/*` and its like. */
export function rawBody(mediaType: string): BodyWriter {
  return (body, headers) => {
    const isWildcard = mediaType.includes("*");
    if (isWildcard && body instanceof Blob && body.type !== "") setType(headers, body.type);
    if (!isWildcard) setType(headers, mediaType);
    if (typeof body === "string") return text("body", body);
    if (isBytes(body) || body instanceof ReadableStream) return body;
    throw new ArgumentError(`body: ${mediaType} takes text, bytes, a Blob or a stream`);
  };
}
