import { type Block, type Row, readStrong, splitRow } from "./markdown.js";
import type { Page } from "./page.js";

/** How the rows of a kind of table begin, and what is wrong with one that does not where none has begun. */
export interface RowKind {
  readonly begins: (cells: readonly string[]) => boolean;
  readonly missing: string;
}

/** Rows that begin with a name. */
export const namedRows: RowKind = {
  begins: ([name = ""]) => readStrong(name) !== undefined,
  missing: "is a row of no table that is known: it begins with no name",
};

interface OpenRow extends Row {
  readonly cells: string[];
  /** Characters of its cells, bars among them. */
  size: number;
  /** Whether it has gone on for too long: nothing more is added to it. */
  isFull: boolean;
}

/** Characters of a row with all of its lines: what is longer is no description, and takes patterns long to see. */
const longestRow = 20_000;

/**
 * Rows, each with all of its lines: descriptions with line breaks of their own are written as they are, and what follows
 * the first of them is no row. A blank line ends a table, and what follows it is text.
 */
export function joinRows(blocks: readonly Block[], page: Page, kind: RowKind = namedRows): Row[] {
  const rows: OpenRow[] = [];
  const add = (line: number, cells: readonly string[], hasBars: boolean, columns = Number.POSITIVE_INFINITY): void => {
    const row = rows.at(-1);
    if (cells.length > 1 && kind.begins(cells)) {
      rows.push({ line, cells: [...cells], size: sizeOf(cells), isFull: false });
    } else if (row === undefined) {
      if (hasBars) page.miss(line, kind.missing);
    } else {
      // PHP's calls take a host too: such rows are whole, as that before them is, and their names are not strong.
      const isOther = Math.min(row.cells.length, cells.length) >= columns && /^\w+$/.test(cells[0] ?? "");
      if (!isOther) goOn(row, cells, page);
    }
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      const columns = block.rows[0]?.cells.length;
      for (const { line, cells } of block.rows.slice(1)) add(line, cells, true, columns);
    } else if (block.kind === "text" || block.kind === "quote") {
      for (const [index, text] of block.lines.entries()) {
        const cells = splitRow(text);
        // Go leaves a line blank before the first row.
        const isRow = cells.length > 1 && kind.begins(cells);
        if (isRow || (rows.length > 0 && !isLinks(text))) add(block.line + index, cells, false);
      }
    }
  }
  return rows;
}

/** Adds a line to a row: its first cell goes on where the row's last one ends. */
function goOn(row: OpenRow, [first = "", ...others]: readonly string[], page: Page): void {
  if (row.isFull) return;
  row.size += sizeOf([first, ...others]);
  if (row.size > longestRow) {
    row.isFull = true;
    page.miss(row.line, `goes on for more than ${longestRow} characters`);
    return;
  }
  row.cells.push(`${row.cells.pop() ?? ""} ${first}`);
  for (const cell of others) row.cells.push(cell);
}

function sizeOf(cells: readonly string[]): number {
  return cells.reduce((sum, { length }) => sum + length + 1, 0);
}

/** Whether a line is that of the links with which a page's parts end. */
function isLinks(text: string): boolean {
  return /^\s*(\[\[Back to|<a (name|id)=)/.test(text);
}
