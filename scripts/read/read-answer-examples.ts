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
  return composeExample(content.schema, { document, open: new Set(), left: { members: mostMembers } });
}

interface Composing {
  readonly document: NormalDocument;
  /** References that are being composed: what leads back to one has no example. */
  readonly open: ReadonlySet<string>;
  readonly left: { members: number };
}

/** As many as an example may have that is put together: of references to references there can be more than memory holds. */
const mostMembers = 200;

/** An example of a schema, put together of those of its parts; none where one lacks that is required. */
function composeExample(schema: Schema | undefined, { document, open, left }: Composing): Example | undefined {
  const target = resolveSchema(schema, document);
  const reference = schema?.$ref;
  if (target === undefined || (reference !== undefined && open.has(reference)) || left.members-- <= 0) return undefined;
  const given = [target.example, target.examples?.[0], target.const, target.default].find((one) => one !== undefined);
  if (given !== undefined) return { value: given };
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
    const example = composeExample(property, within);
    return example ? [[name, example.value]] : [];
  });
  const value = Object.fromEntries(members);
  return members.length > 0 && required.every((name) => Object.hasOwn(value, name)) ? { value } : undefined;
}
