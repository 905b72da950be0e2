import type { Fact, FieldFacts, Json, LimitFacts, ModelFacts, Shape, TypeName } from "./facts.js";
import { readLiteral } from "./literal.js";
import { type Block, plainText, readStrong } from "./markdown.js";
import { isRest, type Member, readMembers } from "./members.js";
import type { Page } from "./page.js";
import { readSchemaClass, type SchemaClass } from "./schema-classes/read-schema-class.js";
import { readSections, type Section, textLines } from "./sections.js";
import { isAny, readShape } from "./shape.js";

/** Reads a page of a model: its fields, or its values where it is an enumeration. */
export function readModel(title: Fact<string>, blocks: readonly Block[], page: Page): ModelFacts {
  const sections = readSections(blocks);
  const first = sections.findIndex(({ level }) => level > 0);
  const schema = page.dialect.hasSchemaClasses ? readSchemaClass(sections, first, page) : undefined;
  return schema === undefined ? readTables(title, sections, page) : readSchema(title, schema, page);
}

function readSchema(title: Fact<string>, { shape, line, limits, description }: SchemaClass, page: Page): ModelFacts {
  const { fields = [], ...rest } = shape;
  const type = page.fact(rest, line);
  const saysMore = rest.values !== undefined || rest.nullable;
  const model =
    fields.length === 0 ? nameType(title, type, limits) : { name: title, fields, ...(saysMore && { type }) };
  return page.describe(model, { description });
}

function readTables(title: Fact<string>, sections: readonly Section[], page: Page): ModelFacts {
  const rows = sections.filter(isProperties).flatMap(({ blocks }) => readMembers(blocks, page));
  const members = rows.filter(({ name }) => !isRest(name));
  const values = sections.filter(({ title }) => /^enum$/i.test(title)).flatMap((section) => readValues(section, page));
  const described = describe(sections);
  const only = members.length === 1 ? members[0] : undefined;
  if (page.dialect.wrapsTypes && only?.name === "value" && !only.notes.isOptional && isWrapped(only, described)) {
    // An enumeration or another type, which is shown as a model of one field.
    return page.describe(nameType(title, only.type, only.limits), { description: described });
  }
  const type =
    readRest(rows) ??
    readAlternatives(sections, page) ??
    (rows.length + values.length === 0 ? findKind(title, sections, page) : undefined);
  const inner = new Map(sections.map((section) => readInnerEnum(section, page)).filter((found) => found !== undefined));
  return page.describe(
    {
      name: title,
      fields: members.map((member) => readField(member, inner, page)),
      ...(values.length > 0 && { values }),
      ...(type && { type }),
    },
    { description: described },
  );
}

/** An enumeration or another type, with a name of its own. */
function nameType(name: Fact<string>, type: Fact<Shape>, limits: LimitFacts): ModelFacts {
  // The values that a list holds are its items'.
  if (type.value.type === "array") return { name, fields: [], type, ...limits };
  const { enum: listed, ...others } = limits;
  const values = listed?.value.map((value): Fact<Json> => ({ ...listed, value }));
  return { name, fields: [], type, ...(values && { values }), ...others };
}

/** What members are that have no row of their own, where that is not anything, and where there are no others. */
function readRest(rows: readonly Member[]): Fact<Shape> | undefined {
  const rest = rows.find(({ name }) => isRest(name))?.type;
  if (rest === undefined || (isAny(rest.value) && rows.length > 1)) return undefined;
  const value: Shape = { type: "object", values: rest.value };
  return { value, at: rest.at, sure: rest.sure };
}

/** What a model is one of: Ruby shows no fields of it, but a method that makes it, with the types that come back. */
function readAlternatives(sections: readonly Section[], page: Page): Fact<Shape> | undefined {
  const section = sections.find(({ title }) => /^return type$/i.test(title));
  const types = textLines(section?.blocks ?? []).flatMap(({ text }) => /^\s*- `(.+)`\s*$/.exec(text)?.[1] ?? []);
  if (section === undefined || types.length === 0) return undefined;
  const shape = readShape(types.join(" | "), page.dialect.words);
  if (shape === undefined) page.miss(section.line, `lists a type that ${page.dialect.name} is not known to have`);
  return shape && page.fact(shape, section.line);
}

/** What a model is whose page lists nothing: that of an object ends with an example, that of an enumeration without. */
function findKind(title: Fact<string>, sections: readonly Section[], page: Page): Fact<Shape> | undefined {
  if (page.dialect.showsModels !== true) return undefined;
  const type = sections.some((section) => /^example$/i.test(section.title)) ? "object" : "string";
  return { value: { type }, at: title.at, sure: "derived" };
}

/** Whether a section lists fields. */
export function isProperties({ title }: Section): boolean {
  return /^(properties|fields)$/i.test(title);
}

/** Whether a field called `value` is the model itself: lists and listed values are, and what is described alike. */
function isWrapped({ description, limits, type: { value: shape } }: Member, described: string): boolean {
  const oneLine = (text: string): string => plainText(text.replace(/\s+/g, " "));
  return limits.enum !== undefined || shape.type === "array" || oneLine(description) === oneLine(described);
}

function readField(member: Member, inner: ReadonlyMap<string, InnerEnum>, page: Page): FieldFacts {
  const { line, name, type, description, notes, limits } = member;
  const model = type.value.model ?? type.value.items?.model;
  const listed = model === undefined ? undefined : inner.get(model);
  const own: Shape = { type: listed?.type ?? "string" };
  const shape = listed === undefined ? type.value : type.value.items ? { ...type.value, items: own } : own;
  const field: FieldFacts = {
    name: page.fact(name, line),
    ...(page.dialect.keepsFieldNames && { wireName: page.fact(name, line) }),
    type: { value: shape, at: type.at, sure: type.sure },
    required: page.fact(!notes.isOptional, line),
    ...(notes.isReadOnly && { readOnly: page.fact(true, line) }),
    ...(listed && { enum: listed.values }),
    ...limits,
  };
  return page.describe(field, { description });
}

/** Values of an enumeration: `* `OWNER` (value: `"owner"`)`. */
function readValues({ blocks }: Section, page: Page): Fact<Json>[] {
  return textLines(blocks).flatMap(({ text, line }) => {
    const [, source] = /\(value:\s*`+\s*(.+?)\s*`+\)/.exec(text) ?? [];
    const value = source === undefined ? undefined : readLiteral(source, {});
    if (source !== undefined && value === undefined) page.miss(line, `is no value that is known: ${source}`);
    return value === undefined ? [] : [page.fact(value, line)];
  });
}

/** The enumeration of one field, which has a table of its own: `## Enum: RoleEnum`. */
function readInnerEnum({ title, blocks }: Section, page: Page): [string, InnerEnum] | undefined {
  const [, name] = /^Enum:\s*(?:List(?:<|&lt;))?(\w+)/.exec(title) ?? [];
  const table = blocks.find(({ kind }) => kind === "table");
  if (name === undefined || table?.kind !== "table") return undefined;
  const sources = table.rows.slice(1).map(({ cells }) => plainText(cells[1] ?? ""));
  const values = sources.flatMap((source) => readLiteral(source, {}) ?? []);
  if (values.length === 0) return undefined;
  const isNumber = typeof values[0] === "number";
  const isWhole = sources.every((source) => /^-?\d+[Ll]?$/.test(source));
  return [
    name,
    { type: isNumber ? (isWhole ? "integer" : "number") : "string", values: page.fact(values, table.line) },
  ];
}

interface InnerEnum {
  readonly type: TypeName;
  readonly values: Fact<readonly Json[]>;
}

/** What stands between the title and the fields. */
function describe([first]: readonly Section[]): string {
  const texts = (first?.blocks ?? []).map((block) =>
    textLines([block])
      .map(({ text }) => text)
      .join("\n")
      .trim(),
  );
  return texts.filter((text) => text !== "" && readStrong(text) === undefined).join("\n\n");
}
