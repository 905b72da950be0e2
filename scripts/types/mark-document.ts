import { describe } from "../document/describe.js";
import type { Header, MediaType, Parameter, RequestBody, Schema } from "../document/document.js";
import {
  mapOperations,
  mapSubschemas,
  mapValues,
  type NormalDocument,
  type NormalOperation,
  type NormalResponse,
  schemaOf,
} from "../document/normal-document.js";
import { commentText, sentence } from "../prose.js";
import { hideMethods } from "./hide-methods.js";

/** The same document with our comments as titles, and nothing that openapi-typescript would make a comment of. */
export function markDocument(document: NormalDocument): object {
  const { components, paths } = document;
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    components: { schemas: mapValues(components.schemas, markSchema) },
    paths: markPaths(mapOperations(hideMethods(paths), markOperation)),
  };
}

/** An operation as far as it has types: links and callbacks, say, refer to what is left out here. */
function markOperation(operation: NormalOperation): NormalOperation {
  const { operationId, summary, description = "", deprecated, parameters, requestBody, responses } = operation;
  return {
    ...withDoc({ operationId }, sentence(summary ?? description), deprecated ? "@deprecated" : ""),
    parameters: parameters.map(markParameter),
    ...(requestBody && { requestBody: markBody(requestBody) }),
    responses: mapValues(responses, markResponse),
  };
}

function markSchema(schema: Schema): Schema {
  const inside = mapSubschemas(schema, markSchema);
  const { properties, required } = inside;
  const deprecated = schema.deprecated ? ["@deprecated"] : [];
  return withDoc(
    {
      ...inside,
      ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(markMember)) }),
      ...(required && { required: required.map(markName) }),
      ...(schema.not && { type: "string", [never]: true }),
    },
    describe(schema),
    ...deprecated,
  );
}

/** A parameter or header, by its schema alone: openapi-typescript takes one with `content` for text. */
function markParameter<T extends Parameter | Header>(parameter: T): T {
  const schema = schemaOf(parameter);
  return {
    ...withDoc(
      parameter,
      describe(schema, parameter.description),
      parameter.deprecated || schema.deprecated ? "@deprecated" : "",
    ),
    schema: withDoc(markSchema(schema)),
  };
}

function markBody(body: RequestBody): RequestBody {
  return { ...withDoc(body, sentence(body.description ?? "")), content: markContent(body.content) };
}

function markResponse({ description = "", content, headers }: NormalResponse): NormalResponse {
  return {
    ...withDoc({}, sentence(description)),
    ...(headers && { headers: mapValues(headers, (header) => markParameter(header)) }),
    ...(content && { content: markContent(content) }),
  };
}

function markContent(content: Record<string, MediaType>): Record<string, MediaType> {
  return mapValues(content, ({ schema }) => (schema ? { schema: markSchema(schema) } : {}));
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

/** Mark of what has no value at all. */
export const never = "x-never";

/**
 * Marks the name of a member that every object has, such as `constructor`: what openapi-typescript is built on takes
 * that one for the document's, and fails. So it does where it cannot decode a name, such as `100%`.
 */
function markName(name: string): string {
  return name in Object.prototype || name.includes("%") ? memberMark + name.replaceAll("%", percent) : name;
}

function markPaths(paths: NormalDocument["paths"]): NormalDocument["paths"] {
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [markName(path), item]));
}

function markMember([name, schema]: [string, Schema]): [string, Schema] {
  return [markName(name), schema];
}

/** The name of a member behind its mark. */
export function unmarkName(name: string): string {
  return name.startsWith(memberMark) ? name.slice(memberMark.length).replaceAll(percent, "%") : name;
}

/** Characters that mean nothing to anybody, so that no text of a document begins so. */
const [memberMark, percent] = ["\ue000", "\ue001"];

/** Marks a comment of ours on its way through openapi-typescript, which prints a title as it is. */
const mark = "doc:";

/** The comment of ours behind a mark; without one it is a tag that openapi-typescript made of a keyword. */
export function unmark(comment: string): string | undefined {
  const encoded = new RegExp(`${mark}(\\S*)`).exec(comment)?.[1];
  if (!encoded) return undefined;
  const lines = decodeURIComponent(encoded).split("\n");
  return lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}
