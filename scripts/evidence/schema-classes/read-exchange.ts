import { isForm } from "../content-types.js";
import type { Fact, OperationFacts, ParameterFacts, Place } from "../facts.js";
import { plainText, type Row } from "../markdown.js";
import type { Page } from "../page.js";
import type { Section } from "../sections.js";
import { contentTypeOf } from "./content-type-of.js";
import { classesIn, findSchema, missing, rowsOf } from "./named-schemas.js";
import { readAnswers } from "./read-answers.js";
import { readSchemaClass, type SchemaClass } from "./read-schema-class.js";

/** What an operation's part of a page says of requests and answers. */
export type Exchange = Pick<OperationFacts, "parameters" | "requestTypes" | "answer" | "answerTypes" | "statuses">;

/** The parts of parameters, by their headings, and where they go. */
const places: ReadonlyMap<string, Place> = new Map([
  ["path_params", "path"],
  ["query_params", "query"],
  ["header_params", "header"],
  ["cookie_params", "cookie"],
]);

/**
 * Reads requests and answers of the pages whose clients have a class for each schema: parameters are in a part for each of
 * their places, and bodies in one for each content type, named after it.
 */
export function readExchange(sections: readonly Section[], page: Page): Exchange {
  const settings = new Map(rowsBelow(sections, /^parameters$/i).map((row) => [row.cells[0] ?? "", row]));
  const parameters = sections.flatMap(({ title }, index) => {
    const place = places.get(plainText(title));
    return place === undefined ? [] : readPlace(sections, index + 1, place, page);
  });
  const body = settings.get("body");
  const [usual] = quotedIn(settings.get("content_type"));
  const bodies = body === undefined ? [] : readBodies(sections, body, usual, page);
  const accepted = settings.get("accept_content_types");
  const answers = readAnswers(sections, page);
  return {
    parameters: [...parameters, ...(body === undefined ? [] : sentBy(body, bodies, page))],
    ...(answers.first && { answer: page.fact(answers.first.shape, answers.first.line) }),
    statuses: answers.statuses,
    requestTypes: bodies.flatMap(({ type }) => type ?? []),
    answerTypes: quotedIn(accepted).map((type) => page.fact(type, accepted?.line ?? 1)),
  };
}

/** A table of names and classes of one place's parameters, and after it the classes. */
function readPlace(sections: readonly Section[], first: number, place: Place, page: Page): ParameterFacts[] {
  let next = first + 1;
  return rowsOf(sections[first]).map(({ line, cells: [name = "", type = "", ...notes] }) => {
    const isNext = plainText(sections[next]?.title ?? "") === plainText(type);
    const schema = isNext ? readSchemaClass(sections, next, page) : undefined;
    if (schema === undefined) page.miss(line, `${missing}: ${type}`);
    next = schema?.next ?? next;
    const isOptional = notes.some((note) => /^optional\b/.test(note));
    return readParameter({ name: plainText(name), line, place, isOptional }, schema, page);
  });
}

function readParameter(
  { name, line, place, isOptional }: { name: string; line: number; place: Place; isOptional: boolean },
  schema: SchemaClass | undefined,
  page: Page,
): ParameterFacts {
  const parameter: ParameterFacts = {
    name: page.fact(name, line),
    wireName: page.fact(name, line),
    in: page.fact(place, line),
    type: page.fact(schema?.shape ?? {}, schema?.line ?? line, schema ? "stated" : "derived"),
    required: page.fact(!isOptional, line),
    ...schema?.limits,
  };
  return page.describe(parameter, { description: schema?.description ?? "" });
}

/** A body as it is in one content type. */
interface TypedBody {
  /** None where the name of its class tells none that is known. */
  readonly type: Fact<string> | undefined;
  readonly schema: SchemaClass;
}

function readBodies(
  sections: readonly Section[],
  { line, cells }: Row,
  usual: string | undefined,
  page: Page,
): TypedBody[] {
  return classesIn(cells[1] ?? "").flatMap((name) => {
    const schema = findSchema(sections, name, 0, page);
    if (schema === undefined) {
      page.miss(line, `${missing}: ${name}`);
      return [];
    }
    const type = contentTypeOf(name.replace(/^SchemaForRequestBody/, ""), usual);
    if (type === undefined) page.miss(line, `names a content type that is not known: ${name}`);
    return [{ type: type === undefined ? undefined : page.fact(type, line), schema }];
  });
}

/** What a client gives as the body: one value, or the fields of a form. */
function sentBy({ line, cells }: Row, bodies: readonly TypedBody[], page: Page): ParameterFacts[] {
  const [first] = bodies;
  if (first === undefined) return [];
  const isOptional = /^optional\b/.test(cells[2] ?? "");
  const { fields } = first.schema.shape;
  const isFields = fields !== undefined && bodies.every(({ type }) => type !== undefined && isForm(type.value));
  if (!isFields) {
    const { wireName: _, ...body } = readParameter(
      { name: "body", line, place: "body", isOptional },
      first.schema,
      page,
    );
    return [body];
  }
  return fields.map((field) => {
    const { required = page.fact(false, line) } = field;
    return page.describe({ ...field, in: page.fact("form", line), required }, page.prose.get(field) ?? {});
  });
}

/** Values of `default is ('application/xml', 'application/json', )`. */
function quotedIn(row: Row | undefined): string[] {
  return [...(row?.cells[2] ?? "").matchAll(/["']([^"']+)["']/g)].map(([, type = ""]) => type);
}

function rowsBelow(sections: readonly Section[], title: RegExp): readonly Row[] {
  return rowsOf(sections.find((section) => title.test(section.title)));
}
