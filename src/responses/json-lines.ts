import type { ResponseReader } from "./response-reader.js";
import { type Splitter, splitLines, splitText } from "./split-text.js";
import { streamResponse } from "./stream-response.js";

/** A value of JSON on each line, such as `application/x-ndjson`. An empty line is a sign of life. */
export function jsonLines(mediaType: string): ResponseReader {
  return streamResponse(mediaType, (room) => withoutEmpty(splitLines(room)), parseEach);
}

/** Values of JSON, each between a record separator and a line feed (RFC 7464). An empty record is a sign of life. */
export function jsonSequence(): ResponseReader {
  return streamResponse("application/json-seq", (room) => withoutEmpty(splitText(room, endsOfRecords())), parseEach);
}

async function* parseEach(texts: AsyncIterable<string>, parse: (text: string) => unknown): AsyncGenerator<unknown> {
  for await (const text of texts) yield parse(text);
}

function withoutEmpty(split: (piece: string | undefined) => Iterable<string>): Splitter<string> {
  return function* (piece) {
    for (const text of split(piece)) yield /\S/.test(text) ? text : undefined;
  };
}

/**
 * Finds the ends of records: a separator, or a line feed that is inside of no object, list or string, after which JSON
 * cannot go on. So a record need not wait for the next one.
 */
function endsOfRecords(): (piece: string, from: number) => number {
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  return (piece, from) => {
    for (let index = from; index < piece.length; index++) {
      const character = piece[index];
      if (character === "\x1e" || (character === "\n" && depth <= 0 && !isInString)) {
        depth = 0;
        isInString = false;
        isEscaped = false;
        return index;
      }
      if (isEscaped) isEscaped = false;
      else if (isInString && character === "\\") isEscaped = true;
      else if (character === '"') isInString = !isInString;
      else if (isInString) continue;
      else if (character === "[" || character === "{") depth++;
      else if (character === "]" || character === "}") depth--;
    }
    return -1;
  };
}
