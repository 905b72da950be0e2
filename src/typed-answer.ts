import { type Answer, jsonAnswer } from "./answer.js";
import type { Call } from "./call.js";
import { guard } from "./guard.js";
import { essence, inRange, isJson, isStream, isText } from "./media-type.js";
import { readText } from "./read-text.js";

/**
 * A body of one of several media types, or of one that is not JSON: parsed JSON, text, a ReadableStream of events or
 * lines, else a Blob.
 */
export function typedAnswer(...types: readonly string[]): Answer {
  const [first = "*/*"] = types;
  return {
    // Failures are JSON, whatever a success is.
    accept: `${types.join(", ")}, */*;q=0.1`,
    async read(call, response) {
      const sent = essence(response.headers.get("Content-Type") ?? first);
      const type = types.find((type) => covers(essence(type), sent));
      if (type !== undefined) return await readAs(essence(type), call, response);
      const { text } = await readText(response);
      throw call.responseError(response, `${sent} instead of ${types.join(", ")}`, text);
    },
  };
}

/** Whether a documented media type, or a wildcard such as `image/*`, stands for the one that was sent. */
function covers(type: string, sent: string): boolean {
  if (isJson(type)) return isJson(sent);
  // Bytes of a type that the document leaves open; text says of itself that it is none.
  if (type === "application/octet-stream") return !isText(sent) && !isJson(sent);
  return type === sent || inRange(type, sent);
}

function readAs(type: string, call: Call, response: Response): Promise<unknown> {
  if (isJson(type)) return jsonAnswer.read(call, response);
  if (isStream(type)) return Promise.resolve(guard(response, call).body);
  return call.answered<unknown>(() => (isText(type) ? response.text() : response.blob()));
}
