import { essence, inRange, isJson, isJsonLines, isText } from "../bodies/media-type.js";
import { readText } from "../calls/read-text.js";
import { jsonResponse, type ResponseReader } from "./response-reader.js";

/**
 * A body of one of several media types, or of one that is not JSON: parsed JSON, text, else a Blob. For a body that
 * arrives in parts, pass its own reader, such as `eventData()`.
 */
export function typedResponse(...types: readonly (string | ResponseReader)[]): ResponseReader {
  const ways = types.map((type) => (typeof type === "string" ? { accept: type, read: reader(essence(type)) } : type));
  const accepted = ways.map(({ accept }) => accept).join(", ");
  const [first = { accept: "*/*" }] = ways;
  return {
    // Errors are JSON, whatever a success is.
    accept: `${accepted}, */*;q=0.1`,
    async read(call, response) {
      const type = response.headers.get("Content-Type") ?? first.accept;
      const sent = essence(type);
      const way = ways.find(({ accept }) => covers(essence(accept), sent));
      if (way) return await way.read(call, response);
      const { text } = await readText(response);
      throw call.responseError(response, `${type} instead of ${accepted}`, text);
    },
  };
}

/** Whether a documented media type, or a wildcard such as `image/*`, stands for the one that was sent. */
function covers(type: string, sent: string): boolean {
  if (isJson(type)) return isJson(sent);
  if (isJsonLines(type)) return isJsonLines(sent);
  // A file that is downloaded has the type of its own.
  return type === sent || type === "application/octet-stream" || inRange(type, sent);
}

function reader(type: string): ResponseReader["read"] {
  if (isJson(type)) return jsonResponse.read;
  return (call, response) => call.receive<unknown>(() => (isText(type) ? response.text() : response.blob()));
}
