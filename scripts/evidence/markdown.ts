import MarkdownIt from "markdown-it";

/** A piece of a page, with the line where it begins, counted from 1. */
export type Block =
  | { readonly kind: "heading"; readonly line: number; readonly level: number; readonly text: string }
  | { readonly kind: "table"; readonly line: number; readonly rows: readonly Row[] }
  | { readonly kind: "code"; readonly line: number; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: "quote" | "text"; readonly line: number; readonly lines: readonly string[] };

/** A row of a table: its cells as they stand in the source. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

// Blocks alone: what stands in them is Markdown of a few fixed forms, and to parse it too takes four times as long.
const markdown = new MarkdownIt();
markdown.core.ruler.enableOnly(["normalize", "block"]);

/** The pieces of a page, in their order. */
export function readBlocks(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/);
  const tokens = markdown.parse(text, {});
  const blocks: Block[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.level > 0 || token.map === null) continue;
    const [start, end] = token.map;
    const own = lines.slice(start, end);
    const line = start + 1;
    if (token.type === "heading_open") {
      blocks.push({ kind: "heading", line, level: Number(token.tag.slice(1)), text: tokens[index + 1]?.content ?? "" });
    } else if (token.type === "table_open") {
      blocks.push({ kind: "table", line, rows: readRows(own, line) });
    } else if (token.type === "fence") {
      const closed = /^\s*(`{3,}|~{3,})\s*$/.test(own.at(-1) ?? "") && own.length > 1;
      const code = own.slice(1, closed ? -1 : undefined);
      blocks.push({ kind: "code", line: line + 1, language: token.info.trim().toLowerCase(), lines: code });
    } else if (token.nesting >= 0) {
      blocks.push({ kind: token.type === "blockquote_open" ? "quote" : "text", line, lines: trimEnd(own) });
    }
  }
  return blocks;
}

/**
 * The rows of a table, its head among them and the line of dashes not. A parser drops the cells that are more than the
 * head's, but generators write the bars of a description as they are.
 */
function readRows(lines: readonly string[], first: number): Row[] {
  return lines.flatMap((line, index) => {
    if (index === 1 || line.trim() === "") return [];
    return [{ line: first + index, cells: splitRow(line) }];
  });
}

/** Cells of a line. A row that begins without a bar may end with an empty cell. */
export function splitRow(line: string): string[] {
  const cells = line
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
  return cells[0] === "" ? cells.slice(1, cells.at(-1) === "" && cells.length > 2 ? -1 : undefined) : cells;
}

function trimEnd(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return lines.slice(0, last + 1);
}

/** Text without the signs that Markdown and HTML escape: `user\_id`, `&lt;`. */
export function plainText(source: string): string {
  return markdown.utils.unescapeAll(source).trim();
}

/** Text that may be marked as code: `` `OAuth` ``. */
export function unquoteCode(source: string): string {
  return source.replace(/^`([^`]*)`$/, "$1");
}

/** Text between the signs of what is strong: `**user_id**`, `[**User**](User.md)`; with the page that a link leads to. */
export function readStrong(cell: string): { text: string; link?: string } | undefined {
  // C# writes the type of a file twice.
  const [, opening = "", inner, rest = ""] =
    /^[^*[]*(\[?)\s*\*\*\s*(.+?)\s*\*\*(?:(?!\*)|(?=\*\*))(.*)$/s.exec(cell) ?? [];
  if (inner === undefined) return undefined;
  const link = opening === "" ? undefined : /^\s*\]\(([^)]*)\)/.exec(rest)?.[1];
  return { text: plainText(inner), ...(link !== undefined && { link }) };
}
