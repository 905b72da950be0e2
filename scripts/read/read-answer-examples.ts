import type { MediaType, Schema } from "../document/document.js";
import { preferredContent } from "../document/media-type.js";
import type { NormalDocument, NormalOperation } from "../document/normal-document.js";
import { resolveSchema } from "../document/resolve-schema.js";
import { isBodiless } from "../document/successes.js";
import type { AnswerExample, Type } from "../model.js";
import type { Reading } from "./reading.js";

/** What each status of an operation answers, with the document's example of it. */
export function readAnswerExamples(
  method: string,
  { operationId, responses }: NormalOperation,
  { document, types }: Reading,
): AnswerExample[] {
  return Object.entries(responses).map(([status, response]): AnswerExample => {
    const content = method === "HEAD" || isBodiless(status) ? undefined : preferredContent(response.content);
    const name = status === "default" ? status : status.toUpperCase();
    if (content === undefined) return { status: name, mediaType: undefined, example: undefined };
    const { mediaType } = content;
    const type = types.at("operations", operationId, "responses", status, "content", mediaType);
    const example = exampleOf(content, document);
    return { status: name, mediaType, example: example && { ...example, name: wantedName(type) } };
  });
}

/** The name that an example would have by itself: that of the model it is one of, or a list of. */
function wantedName({ text, models }: Type): string {
  const [model = ""] = models;
  if (text === model) return model;
  return text === `${model}[]` ? `${model}List` : "example";
}

interface Example {
  readonly value: unknown;
}

/** The example that a body has, or one put together of those that its schema has. */
function exampleOf(content: MediaType, document: NormalDocument): Example | undefined {
  const [given] = Object.values(content.examples ?? {});
  if (content.example !== undefined) return { value: content.example };
  if (given?.value !== undefined) return { value: given.value };
  const target = resolveSchema(content.schema, document);
  return givenExample(target) ?? composeExample(content.schema, { document, open: new Set(), left: { members: most } });
}

/** The example that a schema has by itself, or a value that it names. */
function givenExample({ example, examples, const: only, default: usual }: Schema = {}): Example | undefined {
  const value = [example, examples?.[0], only, usual].find((one) => one !== undefined);
  return value === undefined ? undefined : { value };
}

interface Composing {
  readonly document: NormalDocument;
  /** References that are being composed: what leads back to one has no example. */
  readonly open: ReadonlySet<string>;
  readonly left: { members: number };
}

/**
 * Members that an example may have which is put together: of references to references, or of one large example in many
 * places, there can be more than memory holds.
 */
const most = 200;

/** An example of a schema, put together of those of its parts; none where one lacks that is required. */
function composeExample(schema: Schema | undefined, { document, open, left }: Composing): Example | undefined {
  const target = resolveSchema(schema, document);
  const reference = schema?.$ref;
  if (target === undefined || (reference !== undefined && open.has(reference)) || left.members <= 0) return undefined;
  const given = givenExample(target);
  left.members -= countMembers(given?.value, left.members);
  if (given) return left.members >= 0 ? given : undefined;
  const within = { document, left, open: reference === undefined ? open : new Set([...open, reference]) };
  if (target.properties) return composeObject(target, within);
  if (typeof target.items === "object") {
    const item = composeExample(target.items, within);
    return item && { value: [item.value] };
  }
  for (const one of [...(target.oneOf ?? []), ...(target.anyOf ?? [])]) {
    const example = composeExample(one, within);
    if (example) return example;
  }
  return undefined;
}

function composeObject({ properties = {}, required = [] }: Schema, within: Composing): Example | undefined {
  const members = Object.entries(properties).flatMap(([name, property]): [string, unknown][] => {
    within.left.members -= linesOf(name);
    const example = composeExample(property, within);
    return example ? [[name, example.value]] : [];
  });
  const value = Object.fromEntries(members);
  return members.length > 0 && required.every((name) => Object.hasOwn(value, name)) ? { value } : undefined;
}

/** Members of a value, itself counted, and long text for several; no further than there may be. */
function countMembers(value: unknown, limit: number): number {
  if (typeof value === "string") return 1 + linesOf(value);
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const [name, member] of Object.entries(value)) {
    count += linesOf(name) + countMembers(member, limit - count);
    if (count > limit) break;
  }
  return count;
}

/** Lines that text would fill: none, where it is short. */
function linesOf(text: string): number {
  return Math.floor(text.length / 100);
}
