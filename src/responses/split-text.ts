import { mostText } from "../calls/read-text.js";
import { bytesOf, Pieces } from "./pieces.js";

/**
 * Takes text in pieces, as it comes, and gives the parts that are whole by then. `undefined` is the end of the text; a
 * part that is `undefined` is a sign of life between two others, such as an empty line.
 */
export type Splitter<Part> = (piece: string | undefined) => Iterable<Part | undefined>;

/** The largest size of a part. */
export interface Room {
  /** How many bytes of UTF-8 the part under way may still have. */
  left: number;
  /** The error of a part that has more, given the beginning of its text. */
  readonly tooLong: (beginning: string) => Error;
}

/**
 * Splits text at characters that belong to no part. `findEnd` gives the index of the next one in a piece, or -1, and is
 * asked about each character once: the beginning of a part is never read again.
 */
export function splitText(
  room: Room,
  findEnd: (piece: string, from: number) => number,
): (piece: string | undefined) => Generator<string> {
  const part = new Pieces();

  /** Adds to the part under way, unless that makes it too long. */
  function add(piece: string): void {
    if (part.bytes + bytesOf(piece) > room.left) {
      throw room.tooLong(part.beginning + piece.slice(0, mostText));
    }
    part.add(piece);
  }

  return function* (piece) {
    if (piece === undefined) {
      if (part.bytes > 0) yield part.take();
      return;
    }
    let from = 0;
    for (let end = findEnd(piece, from); end >= 0; end = findEnd(piece, from)) {
      if (end > from) add(piece.slice(from, end));
      from = end + 1;
      yield part.bytes === 0 ? "" : part.take();
    }
    if (from < piece.length) add(piece.slice(from));
  };
}

/** Splits text into lines, which end with LF, CR or CRLF. The last one may lack its end and comes with that of the text. */
export function splitLines(room: Room): (piece: string | undefined) => Iterable<string> {
  const split = splitText(room, (piece, from) => piece.indexOf("\n", from));
  let followsReturn = false;
  return (piece) => {
    if (!piece) return split(piece);
    // A line ends with CR alone as soon as that is there: no need to wait for an LF, which then ends nothing.
    const lines = (followsReturn && piece.startsWith("\n") ? piece.slice(1) : piece).replace(/\r\n?/g, "\n");
    followsReturn = piece.endsWith("\r");
    return split(lines);
  };
}
