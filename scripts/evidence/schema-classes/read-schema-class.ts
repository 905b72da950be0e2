import type { FieldFacts, LimitFacts, Shape } from "../facts.js";
import { plainText } from "../markdown.js";
import { isRest } from "../members.js";
import type { Page } from "../page.js";
import { type Section, textLines } from "../sections.js";
import { isAny } from "../shape.js";
import { type DescribedSchema, isReference, readSchemaRows, type SchemaRow } from "./schema-row.js";

/** A schema that a page shows, and where what follows it begins. */
export interface SchemaClass extends DescribedSchema {
  /** Index of the first section that is not the schema's. */
  readonly next: number;
}

/** How deep schemas in schemas are read. */
const deepest = 40;

/** Headings of a schema's tables. */
const parts = ["model type info", "properties", "dictionary keys", "tuple items", "allof", "anyof", "oneof", "not"];

/**
 * Reads a schema that begins with the heading of its name. Tables follow, of its type, its members and what it is made
 * of; and after them, in their order, the schemas that these tables link to.
 *
 * @returns `undefined` where the heading is of something else.
 */
export function readSchemaClass(
  sections: readonly Section[],
  first: number,
  page: Page,
  depth = 0,
): SchemaClass | undefined {
  const head = sections[first];
  if (head === undefined || depth > deepest) return undefined;
  const [reference] = head.blocks.some(isReference) ? readSchemaRows(head, page) : [];
  if (reference !== undefined) return { ...reference, next: first + 1 };
  const tables = new Map<string, SchemaRow[]>();
  const links: { readonly rows: SchemaRow[]; readonly index: number; readonly row: SchemaRow }[] = [];
  let linked = 0;
  let next = first + 1;
  for (let section = sections[next]; section !== undefined; section = sections[next]) {
    const title = section.title.toLowerCase();
    const link = links[linked];
    // A member may have the name of a table.
    const isLinked = link !== undefined && link.row.link === plainText(section.title);
    const child = isLinked ? readSchemaClass(sections, next, page, depth + 1) : undefined;
    if (link !== undefined && child !== undefined) {
      link.rows[link.index] = { ...link.row, shape: child.shape, limits: { ...child.limits, ...link.row.limits } };
      linked++;
      next = child.next;
    } else if (parts.includes(title) && !tables.has(title)) {
      const rows = readSchemaRows(section, page);
      tables.set(title, rows);
      links.push(...rows.map((row, index) => ({ rows, index, row })).filter(({ row }) => row.link !== undefined));
      next++;
    } else if (title.startsWith("composed schemas")) next++;
    else break;
  }
  const [own] = tables.get("model type info") ?? tables.get("properties")?.map(asObject) ?? [];
  if (own === undefined) return undefined;
  const { line } = own;
  const description = own.description || describe(head);
  return { line, shape: compose(own.shape, tables, page), limits: limitsOf(own, tables), description, next };
}

type Tables = ReadonlyMap<string, readonly SchemaRow[]>;

/** Older pages have members alone: what they are members of is an object. */
function asObject(row: SchemaRow): SchemaRow {
  return { ...row, shape: { type: "object" }, limits: {}, description: "" };
}

/** Limits of the whole; the values of what a list holds stand with the list. */
function limitsOf({ limits }: SchemaRow, tables: Tables): LimitFacts {
  const values = tables.get("tuple items")?.[0]?.limits.enum;
  return { ...limits, ...(values && { enum: values }) };
}

/** The type with its members, and what it is made of. */
function compose(own: Shape, tables: Tables, page: Page): Shape {
  const whole = withMembers(own, tables, page);
  const shapesOf = (part: string): Shape[] => (tables.get(part) ?? []).map(({ shape }) => shape);
  const alternatives = unite([...shapesOf("oneof"), ...shapesOf("anyof")]);
  const all = [...shapesOf("allof"), ...(alternatives === undefined ? [] : [alternatives])];
  if (all.length === 0) return whole;
  if (Object.keys(whole).some((key) => key !== "type")) all.push(whole);
  return all.length > 1 ? { allOf: all } : (all[0] ?? whole);
}

/** One of several, null among them. */
function unite(shapes: readonly Shape[]): Shape | undefined {
  if (shapes.length === 0) return undefined;
  const others = shapes.filter((shape) => !isNull(shape));
  return { anyOf: others, ...(others.length < shapes.length && { nullable: true }) };
}

function isNull(shape: Shape): boolean {
  return shape.nullable === true && Object.keys(shape).length === 1;
}

function withMembers(own: Shape, tables: Tables, page: Page): Shape {
  const rows = tables.get("dictionary keys") ?? tables.get("properties") ?? [];
  const fields = rows.filter(({ name }) => !isRest(name)).map((row) => readField(row, page));
  const values = rows.find(({ name }) => isRest(name))?.shape;
  const items = tables.get("tuple items")?.[0]?.shape;
  return {
    ...own,
    ...(fields.length > 0 && { fields }),
    ...(values && !isAny(values) && { values }),
    ...(items && { items }),
  };
}

function readField({ name, line, shape, limits, description, isRequired }: SchemaRow, page: Page): FieldFacts {
  const wireName = page.fact(name, line);
  const field = { name: wireName, wireName, type: page.fact(shape, line), required: page.fact(isRequired, line) };
  return page.describe({ ...field, ...limits }, { description });
}

function describe({ blocks }: Section): string {
  return textLines(blocks)
    .map(({ text }) => text)
    .join("\n")
    .trim();
}
