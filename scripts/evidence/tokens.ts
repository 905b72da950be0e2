/** A word of example code. */
export interface Token {
  readonly text: string;
  /** Index of its line. */
  readonly line: number;
}

const token = /\s+|#.*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\p{L}_][\p{L}\p{N}_.$]*|-?\d[\d.eE+-]*|./gu;

/** Words of example code, without blanks and comments that begin with `#`. */
export function readTokens(lines: readonly string[]): Token[] {
  return lines.flatMap((line, index) => {
    const words = line.match(token) ?? [];
    return words.filter((text) => !/^\s|^#/.test(text)).map((text) => ({ text, line: index }));
  });
}

/** Text of a string as code has it, with its escapes read. */
export function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/gs, (_, sign: string) => ({ n: "\n", t: "\t" })[sign] ?? sign);
}
