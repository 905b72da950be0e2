/** Columns that a line of prose takes at most, its margin included. */
const width = 100;

/**
 * The inside of a JSDoc comment: paragraphs wrapped, code and lists kept as they are.
 *
 * Text cannot end the comment: an asterisk and a slash are kept apart.
 */
export function commentText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.replaceAll("*/", "*\u200b/").trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => paragraph.split(/\r?\n\s*\r?\n/))
    .map(wrap)
    .join("\n\n");
}

/** A sentence as documentation has it: a capital first, a full stop last. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?:)`|>]$/.test(capital) ? capital : `${capital}.`;
}

function wrap(paragraph: string): string {
  if (/^\s*([-*+|>]|\d+\.|```|#| {4})/m.test(paragraph)) return paragraph;
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width - " * ".length) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}
