import type { LimitFacts, Shape } from "../facts.js";
import { joinRows } from "../join-rows.js";
import { type Block, plainText, type Row, readStrong } from "../markdown.js";
import { readNotes, splitNotes } from "../notes.js";
import type { Page } from "../page.js";
import type { Section } from "../sections.js";
import { readShape } from "../shape.js";
import { readInputType, withFormat } from "./input-type.js";

/** What a page says of a schema. */
export interface DescribedSchema {
  readonly line: number;
  readonly shape: Shape;
  readonly limits: LimitFacts;
  readonly description: string;
}

/** A row of a schema's tables: its type, a member, what a list holds, or a part of what it is made of. */
export interface SchemaRow extends DescribedSchema {
  readonly name: string;
  /** Heading of the schema further below that it is; none where the row says all. */
  readonly link: string | undefined;
  readonly isRequired: boolean;
}

/** Where the type and the description stand in a row, by the heading of its first cell. */
const columns: ReadonlyMap<string, readonly [type: number, description: number]> = new Map([
  ["type", [0, 1]],
  ["input type", [0, 2]],
  ["key", [1, 3]],
  ["name", [1, 2]],
  ["class name", [1, 3]],
]);

/** The rows of a section's tables of schemas. */
export function readSchemaRows({ blocks }: Section, page: Page): SchemaRow[] {
  const first = blocks.findIndex((block) => columnsOf(block) !== undefined);
  const table = blocks[first];
  const columns = table && columnsOf(table);
  if (columns === undefined) return [];
  const [type, words] = columns;
  const begins = (cells: readonly string[]): boolean => {
    return type === 0 ? cells.length > words : /^(\*\*|\[|items$)/.test(cells[0] ?? "");
  };
  const rows = joinRows(blocks.slice(first), page, { begins, missing: "is no row of a schema" });
  return rows.map((row) => readRow(row, columns, page));
}

/** Whether a block is the table of a schema that has a page or a part of its own elsewhere. */
export function isReference(block: Block): boolean {
  return block.kind === "table" && /^type$/i.test(block.rows[0]?.cells[0] ?? "");
}

function columnsOf(block: Block): readonly [number, number] | undefined {
  return block.kind === "table" ? columns.get(block.rows[0]?.cells[0]?.toLowerCase() ?? "") : undefined;
}

function readRow({ cells, line }: Row, [type, words]: readonly [number, number], page: Page): SchemaRow {
  const { name, link } = readName(cells[0] ?? "");
  const source = cells[type] ?? "";
  const read = readType(source, page);
  if (read === undefined) {
    page.miss(line, `is no type that ${page.dialect.name} is known to have: ${plainText(source) || "nothing"}`);
  }
  const split = splitNotes(cells.slice(words));
  const description = plainText(split.words.join(" | ")).replace(/^None$/, "");
  // The format follows a default without a sign between them.
  const [notes, format = ""] = /^(.*?)(value must (?:be|conform) .*)?$/s.exec(split.notes)?.slice(1) ?? [];
  const shape = withFormat(read ?? {}, format);
  const { limits, isOptional } = readNotes(plainText(notes ?? ""), description, shape, page.at(line));
  return { name, link, line, shape, limits, description, isRequired: !isOptional };
}

function readType(source: string, page: Page): Shape | undefined {
  return readInputType(source) ?? readShape(readStrong(source)?.text ?? plainText(source), page.dialect.words);
}

/** The name in `**name**`, `[Pet](Pet.md)` and `**[tags](#tags)**`, which is below. */
function readName(cell: string): { name: string; link: string | undefined } {
  const text = cell.replaceAll("**", "");
  const end = text.lastIndexOf("](");
  if (!text.startsWith("[") || !text.endsWith(")") || end === -1) return { name: plainText(text), link: undefined };
  const target = plainText(text.slice(end + 2, -1));
  return { name: plainText(text.slice(1, end)), link: target.startsWith("#") ? target.slice(1) : undefined };
}
