/** Takes text in pieces, as it comes, and gives what is whole by then; `undefined` is the end of the text. */
export type Splitter<Part> = (piece: string | undefined) => readonly Part[];

/** Splits text into lines, which end with LF, CR or CRLF; the last one may lack its end, and comes with that of the text. */
export function splitLines(): Splitter<string> {
  let rest = "";
  let followsReturn = false;
  return (piece) => {
    if (piece === undefined) return rest === "" ? [] : [rest];
    if (piece === "") return [];
    // A line ends with CR alone as soon as that is there: no need to wait for an LF, which then ends nothing.
    const lines = (followsReturn && piece.startsWith("\n") ? piece.slice(1) : piece).split(/\r\n|\n|\r/);
    followsReturn = piece.endsWith("\r");
    lines[0] = rest + lines[0];
    rest = lines.splice(-1).join("");
    return lines;
  };
}
