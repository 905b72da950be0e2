import type { Fact, LimitFacts, Shape } from "./facts.js";
import { type Block, plainText, readStrong, splitRow } from "./markdown.js";
import { type Notes, readNotes, splitNotes } from "./notes.js";
import type { Page } from "./page.js";
import { nullable, readShape } from "./shape.js";

/** A row of a table of parameters or fields. */
export interface Member {
  readonly line: number;
  readonly name: string;
  readonly type: Fact<Shape>;
  readonly description: string;
  readonly notes: Notes;
  readonly limits: LimitFacts;
}

/** Reads the tables of some blocks, whose columns are name, type, description and notes. */
export function readMembers(blocks: readonly Block[], page: Page): Member[] {
  const read = joinRows(blocks, page).flatMap(({ line, cells }) => {
    const member = readMember(line, cells, page);
    return member === undefined ? [] : [{ member, isPointer: /^Pointer to /.test(cells[1] ?? "") }];
  });
  // Newer Go points to all that may be left out, and to nothing else; older Go to what may be null.
  const isOlder = read.some(({ member, isPointer }) => isPointer !== member.notes.isOptional);
  return read.map(({ member, isPointer }) => {
    const { type } = member;
    return isPointer && isOlder ? { ...member, type: { ...type, value: nullable(type.value) } } : member;
  });
}

/** Whether a row is of all members that have none of their own. */
export function isRest(name: string): boolean {
  return /^any[ _]string[ _]name$/.test(name);
}

interface OpenRow {
  readonly line: number;
  readonly cells: string[];
  /** Characters of its cells, bars among them. */
  size: number;
  /** Whether it has gone on for too long: nothing more is added to it. */
  isFull: boolean;
}

/** Characters of a row with all of its lines: what is longer is no description, and patterns would take long to see that. */
const longestRow = 20_000;

/**
 * Rows, each with all of its lines: descriptions with line breaks of their own are written as they are, and what follows
 * the first of them is no row. A blank line ends a table, and what follows it is text.
 */
function joinRows(blocks: readonly Block[], page: Page): OpenRow[] {
  const rows: OpenRow[] = [];
  const add = (line: number, cells: readonly string[], hasBars: boolean, columns = Number.POSITIVE_INFINITY): void => {
    if (readStrong(cells[0] ?? "") !== undefined && cells.length > 1)
      rows.push({ line, cells: [...cells], size: sizeOf(cells), isFull: false });
    else {
      const row = rows.at(-1);
      // PHP's calls take a host too: such rows are whole, as that before them is, and their names are not strong.
      if (row && Math.min(row.cells.length, cells.length) >= columns && /^\w+$/.test(cells[0] ?? "")) return;
      if (row === undefined) {
        if (hasBars) page.miss(line, "is a row of no table that is known: it begins with no name");
      } else goOn(row, cells, page);
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
        const isRow = cells.length > 1 && readStrong(cells[0] ?? "") !== undefined;
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

function readMember(line: number, cells: readonly string[], page: Page): Member | undefined {
  const [nameCell = "", typeCell = "", ...others] = cells;
  const name = readStrong(nameCell);
  if (name === undefined) return undefined;
  const type = readTypeCell(typeCell, line, page);
  if (type === undefined) {
    page.miss(line, `is no type that ${page.dialect.name} is known to have: ${plainText(typeCell) || "nothing"}`);
    return undefined;
  }
  const split = splitNotes(others);
  const description = plainText(split.words.join(" | "));
  const notes = readNotes(plainText(split.notes), description, type.value, page.at(line));
  const isMark = page.dialect.marksOptional && notes.isOptional && type.value.nullable;
  const { nullable: _, ...plain } = type.value;
  return {
    line,
    name: name.text,
    type: isMark ? { ...type, value: plain } : type,
    description,
    notes,
    limits: { ...type.limits, ...notes.limits },
  };
}

/** A type with a page of its own: Go's `NullableUser` leads to the page of `User`, which is the model, or null. */
function readLinked(shape: Shape, link: string | undefined): Shape {
  const page = /^(\w+)\.md$/.exec(link ?? "")?.[1];
  return page !== undefined && shape.model === `Nullable${page}` ? { ...shape, model: page, nullable: true } : shape;
}

/** The type in a cell: strong, and a link where it has a page of its own. */
function readTypeCell(cell: string, line: number, page: Page): (Fact<Shape> & { limits?: LimitFacts }) | undefined {
  const source = plainText(cell);
  // R lists the values of an enumeration in place of its type, and writes what lists are of beside the strong.
  const [, values] = /^Enum\s*[<[](.*)[>\]]\s*$/s.exec(source) ?? [];
  if (values !== undefined) {
    const found = values.split(",").map((value) => value.trim());
    return { ...page.fact<Shape>({ type: "string" }, line), limits: { enum: page.fact(found, line) } };
  }
  const [, isNamed, inner] = /^(named )?list\(\s*(.+?)\s*\)$/s.exec(source) ?? [];
  if (inner !== undefined) {
    const shape = readShape(readStrong(inner)?.text ?? inner, page.dialect.words);
    if (shape === undefined) return undefined;
    // What is named may be the map itself.
    const map: Shape = shape.values === undefined ? { type: "object", values: shape } : shape;
    return page.fact<Shape>(isNamed ? map : { type: "array", items: shape }, line);
  }
  const strong = readStrong(cell);
  const text = strong?.text ?? source;
  // A type that the generator itself had no name for.
  if (text.replace(/[*[\]().]|\w+\.md/g, "").trim() === "") return page.fact<Shape>({}, line, "derived");
  const shape = readShape(text, page.dialect.words);
  return shape === undefined ? undefined : page.fact(readLinked(shape, strong?.link), line);
}
