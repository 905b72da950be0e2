import type { Header, MediaType, Parameter, RequestBody, Schema } from "./document.js";
import { commentText, sentence } from "./emit/comment.js";
import { describe } from "./facts.js";
import { hideMethods } from "./hide-methods.js";
import {
  mapOperations,
  mapSubschemas,
  mapValues,
  type NormalDocument,
  type NormalResponse,
  schemaOf,
} from "./normal-document.js";

/** The same document with our comments as titles, and nothing that openapi-typescript would make a comment of. */
export function markDocument(document: NormalDocument): object {
  const { components, paths } = document;
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    components: { schemas: mapValues(components.schemas, markSchema) },
    paths: mapOperations(hideMethods(paths), (operation) => ({
      ...withDoc(operation, sentence(operation.summary ?? operation.description ?? "")),
      parameters: operation.parameters.map(markParameter),
      ...(operation.requestBody && { requestBody: markBody(operation.requestBody) }),
      responses: mapValues(operation.responses, markResponse),
    })),
  };
}

function markSchema(schema: Schema): Schema {
  const inside = mapSubschemas(schema, markSchema);
  const deprecated = schema.deprecated ? ["@deprecated"] : [];
  return withDoc(
    {
      ...inside,
      ...(inside.anyOf && { anyOf: markOpenEnd(inside.anyOf) }),
      ...(schema.type === "string" && schema.format === "binary" && { [binary]: true }),
    },
    describe(schema),
    ...deprecated,
  );
}

/** A parameter or header, by its schema alone: openapi-typescript takes one with `content` for text. */
function markParameter<T extends Parameter | Header>(parameter: T): T {
  const schema = schemaOf(parameter);
  return {
    ...withDoc(parameter, describe(schema, parameter.description)),
    schema: mapSubschemas(withDoc(schema), markSchema),
  };
}

function markBody(body: RequestBody): RequestBody {
  return { ...withDoc(body, sentence(body.description ?? "")), content: markContent(body.content) };
}

function markResponse(response: NormalResponse): NormalResponse {
  const { content, headers } = response;
  return {
    ...withDoc(response, sentence(response.description ?? "")),
    ...(headers && { headers: mapValues(headers, (header) => markParameter(header)) }),
    ...(content && { content: markContent(content) }),
  };
}

function markContent(content: Record<string, MediaType>): Record<string, MediaType> {
  return mapValues(content, (media) => ({
    ...withDoc(media),
    ...(media.schema && { schema: markSchema(media.schema) }),
  }));
}

/** Keywords that openapi-typescript makes comments and modifiers of. */
const prose = new Set(
  "title summary description format default deprecated example examples readOnly writeOnly".split(" "),
);

function withDoc<T extends object>(holder: T, ...paragraphs: string[]): T {
  const text = commentText(paragraphs);
  const copy = { ...holder };
  for (const key of prose) Reflect.deleteProperty(copy, key);
  return text === "" ? copy : { ...copy, title: mark + encodeURIComponent(text) };
}

/** Mark of a file or other bytes, which JSON cannot hold and a form can. */
export const binary = "x-binary";

/** Mark of the open end of an enum that grows. */
export const openEnd = "x-open-end";

/**
 * Marks the open end of an enum that grows: a list of known strings, or any string. Typed as `string` it would swallow
 * the known ones, and editors could not offer them.
 */
function markOpenEnd(members: readonly Schema[]): Schema[] {
  const hasKnown = members.some(({ type, enum: known }) => type === "string" && known !== undefined);
  return members.map((member) => {
    const isAnyString = member.type === "string" && member.enum === undefined && member.const === undefined;
    return hasKnown && isAnyString ? Object.assign({ type: "string" }, { [openEnd]: true }) : member;
  });
}

/** Marks a comment of ours on its way through openapi-typescript, which prints a title as it is. */
const mark = "doc:";

/** The comment of ours behind a mark; without one it is a tag that openapi-typescript made of a keyword. */
export function unmark(comment: string): string | undefined {
  const encoded = new RegExp(`${mark}(\\S*)`).exec(comment)?.[1];
  if (!encoded) return undefined;
  const lines = decodeURIComponent(encoded).split("\n");
  return lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}
