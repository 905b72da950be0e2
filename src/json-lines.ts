import type { Answer } from "./answer.js";
import { type Splitter, splitLines } from "./split-text.js";
import { streamAnswer } from "./stream-answer.js";

/** A value of JSON on each line, such as `application/x-ndjson`; empty lines are none. */
export function jsonLines(mediaType: string): Answer {
  const split = (): Splitter<string> => {
    const lines = splitLines();
    return (piece) => lines(piece).filter((line) => line.trim() !== "");
  };
  return streamAnswer(mediaType, split, parseEach);
}

/** Values of JSON, each between a record separator and a line feed (RFC 7464). */
export function jsonSequence(): Answer {
  return streamAnswer("application/json-seq", splitRecords, parseEach);
}

async function* parseEach(texts: AsyncIterable<string>, parse: (text: string) => unknown): AsyncGenerator<unknown> {
  for await (const text of texts) yield parse(text);
}

/**
 * A record ends where the next one begins or the text ends, or with a line feed after which there is nothing yet if it
 * is JSON by then.
 */
function splitRecords(): Splitter<string> {
  let rest = "";
  return (piece = "\x1e") => {
    const records = piece.split("\x1e");
    records[0] = rest + records[0];
    rest = records.splice(-1).join("");
    if (rest.endsWith("\n") && isWhole(rest)) {
      records.push(rest);
      rest = "";
    }
    return records.filter((record) => record.trim() !== "");
  };
}

function isWhole(record: string): boolean {
  try {
    JSON.parse(record);
    return true;
  } catch {
    return false;
  }
}
