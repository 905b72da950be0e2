/** How this project words its own sentences: comments, notes, messages. */

/** Columns that a line of prose takes at most, its margin included. */
const width = 100;

/**
 * The inside of a JSDoc comment: paragraphs wrapped, code and lists kept as they are.
 *
 * Text cannot end the comment: an asterisk and a slash are kept apart.
 */
export function commentText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.replaceAll("*/", "*\u200b/").replace(/\r\n?/g, "\n").trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => paragraph.split(/\n\s*\n/))
    .map(wrap)
    .join("\n\n");
}

/**
 * A sentence as documentation has it: a capital first, a full stop last.
 *
 * Text of a document cannot make a tag, such as `@deprecated`: a backslash, which editors do not show, stands before it.
 */
export function sentence(text: string): string {
  const trimmed = withoutTags(text.trim());
  if (trimmed === "") return "";
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  // The last line may be one of a list, of a table or of code.
  if (/[.!?:|>]$/.test(capital.slice(-1))) return capital;
  return /```$|(^|\n)[ \t]*([-*+]|\d+\.) [^\n]*$/.test(capital) ? capital : `${capital}.`;
}

function withoutTags(text: string): string {
  if (!text.includes("@")) return text;
  return text.replace(/`[^`]*`|(?<=^|\s)@(?=\S)/g, (match) => (match === "@" ? "\\@" : noTag(match)));
}

/** Text that Markdown is to show as it is. A tag is kept from it by a sign without width: a backslash would show. */
export function code(text: string): string {
  const plain = noTag(text);
  if (!plain.includes("`")) return `\`${plain}\``;
  // What ends it is a row of backticks that is longer than any of its own.
  let fence = "``";
  for (const [row] of plain.matchAll(/`+/g)) if (row.length >= fence.length) fence = `${row}\``;
  return `${fence} ${plain} ${fence}`;
}

function noTag(text: string): string {
  return text.replace(/(?<=\s)@/g, "\u2060@");
}

/** Items as a sentence has them: `a, b or c`. */
export function either(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

function wrap(paragraph: string): string {
  if (/^([ \t]*([-*+|>]|\d+\.|```|#)| {4})/m.test(paragraph)) return paragraph;
  const lines: string[] = [];
  let line = "";
  // A link that is broken before its name leads nowhere, and what it names counts as unused.
  for (const word of paragraph.replace(/\{@link\s+/g, "{@link ").split(/(?<!\{@link)\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width - " * ".length) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

/** Text of a document in backticks, as notes quote it. */
export function quoted(text: unknown): string {
  return `\`${String(text).replaceAll("`", "'")}\``;
}

/** A number of things: `1 operation`, `22 operations`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
