import { jsonBody } from "../bodies/body.js";
import { addCookie, setHeader } from "../headers.js";
import type { Hints } from "../hints.js";
import { type Place, writeParameter } from "../parameters/parameter.js";
import { fillPath, hasPlaceholder } from "../parameters/path.js";
import type { RequestParts } from "./request-init.js";

/** A request as it is before it has credentials. */
export interface OutgoingRequest extends RequestParts {
  readonly url: string;
}

/**
 * Writes the request of an operation: each member of `params` goes where it belongs. Adds to `headers`.
 *
 * @throws {@link ArgumentError} for a value that cannot be sent.
 */
export function writeRequest(
  baseUrl: string,
  operation: string,
  params: object,
  hints: Hints,
  headers: Headers,
): OutgoingRequest {
  const [method = "", path = ""] = operation.split(" ");
  const inPath = new Map<string, string>();
  const query: string[] = [];
  let body: unknown;
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    const write = (place: Place): string[] => writeParameter(place, name, value, hints);
    if (hasPlaceholder(path, name)) inPath.set(name, write("path").join(""));
    else if (hints.header?.includes(name)) for (const piece of write("header")) setHeader(headers, name, piece);
    else if (hints.cookie?.includes(name)) for (const pair of write("cookie")) addCookie(headers, pair);
    else if (name === "body") body = value;
    else for (const piece of write("query")) query.push(piece);
  }
  const url = baseUrl + fillPath(path, inPath) + (query.length === 0 ? "" : `?${query.join("&")}`);
  // Last, since a header parameter may choose its media type.
  return { method, url, headers, body: body === undefined ? null : (hints.body ?? jsonBody())(body, headers) };
}
