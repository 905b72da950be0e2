import { type BodyWriter, jsonBody } from "./body.js";
import { essence, inRange } from "./media-type.js";

/**
 * A body in one of several media types: that which the caller names in the header `Content-Type`, else the first.
 *
 * A media type comes before a range that has it too, such as `image/*`.
 */
export function chosenBody(writers: Readonly<Record<string, BodyWriter>>): BodyWriter {
  const ways = Object.entries(writers).map(([mediaType, write]) => ({ range: essence(mediaType), write }));
  const [first = { write: jsonBody() }] = ways;
  return (body, headers) => {
    const chosen = essence(headers.get("Content-Type") ?? "");
    const exact = ways.find(({ range }) => range === chosen);
    const { write } = exact ?? ways.find(({ range }) => chosen !== "" && inRange(range, chosen)) ?? first;
    return write(body, headers);
  };
}
