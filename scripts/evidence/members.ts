import type { Fact, LimitFacts, Shape } from "./facts.js";
import { joinRows } from "./join-rows.js";
import { type Block, plainText, readStrong } from "./markdown.js";
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
