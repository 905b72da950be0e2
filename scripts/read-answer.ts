import { describe } from "./facts.js";
import {
  type Content,
  isJson,
  isStream,
  isText,
  jsonFirst,
  preferredContent,
  withoutCharsetOfJson,
} from "./media-type.js";
import type { Answer, AnswerHeader, Type } from "./model.js";
import { type NormalDocument, type NormalOperation, type NormalResponse, schemaOf } from "./normal-document.js";
import type { Reading } from "./reading.js";
import type { Types } from "./types.js";
import { unite } from "./unite.js";
import { isNumber, valueKinds } from "./value-kinds.js";

/** The success that an operation documents, by its status. */
export interface Success {
  readonly status: string;
  readonly response: NormalResponse;
  /** Its body in the media type that we prefer. */
  readonly content: Content | undefined;
}

/** The success of an operation: the first that has a body, else the first; a status of 1xx or 3xx if there is no other. */
export function findSuccess({ responses }: NormalOperation): Success | undefined {
  const all = Object.entries(responses).map(([status, response]): Success => {
    // A body after these is none, whatever the document says.
    const content = /^(204|205|304|1..)$/.test(status) ? undefined : preferredContent(response.content);
    return { status, response, content };
  });
  const successes = all.filter(({ status }) => status.startsWith("2"));
  const others = all.filter(({ status, content }) => /^[13]/.test(status) && content === undefined);
  return successes.find(({ content }) => content) ?? successes[0] ?? others[0];
}

/** What the success of an operation brings. */
export function readAnswer(method: string, operation: NormalOperation, { document, types }: Reading): Answer {
  const success = findSuccess(operation);
  const headers = success === undefined ? [] : readHeaders(success.response, document);
  return { ...readContent(method, operation, success, types), headers };
}

/** The media types of a success, and what it is in one of them. */
function readContent(
  method: string,
  operation: NormalOperation,
  success: Success | undefined,
  types: Types,
): Pick<Answer, "content" | "type"> {
  if (success?.content === undefined || method === "HEAD") {
    const isEmpty = method === "HEAD" || (success !== undefined && /^(204|205|[13]..)$/i.test(success.status));
    return { content: isEmpty ? "none" : "any", type: { text: "void", models: [] } };
  }
  const { status, response, content } = success;
  // Of a page the members are known, which it has in JSON alone.
  const mediaTypes = operation["x-paging"]
    ? [content.mediaType]
    : withoutOtherJson(Object.keys(response.content ?? {}));
  return {
    content: mediaTypes.map(withoutCharsetOfJson),
    type: unite(mediaTypes.map((mediaType) => typeIn(mediaType, status, operation, types))),
  };
}

/** JSON first, and no other JSON where there is the plain one. */
function withoutOtherJson(mediaTypes: readonly string[]): string[] {
  const isPlain = (mediaType: string): boolean => withoutCharsetOfJson(mediaType) === "application/json";
  const plain = mediaTypes.find(isPlain);
  return jsonFirst(mediaTypes).filter((mediaType) => plain === undefined || mediaType === plain || !isJson(mediaType));
}

/** What the runtime makes of a body of this media type. */
function typeIn(mediaType: string, status: string, { operationId }: NormalOperation, types: Types): Type {
  if (isJson(mediaType)) return types.at("operations", operationId, "responses", status, "content", mediaType);
  if (isStream(mediaType)) return { text: "ReadableStream<Uint8Array>", models: [] };
  return { text: isText(mediaType) ? "string" : "Blob", models: [] };
}

/** The headers that a success has beside its content type. */
function readHeaders({ headers = {} }: NormalResponse, document: NormalDocument): AnswerHeader[] {
  return Object.entries(headers)
    .filter(([name]) => name.toLowerCase() !== "content-type")
    .map(([name, header]): AnswerHeader => {
      const { required = false, deprecated = false, description } = header;
      const schema = schemaOf(header);
      const type = isNumber(valueKinds(schema, document)) ? "number" : "string";
      return { name, required, deprecated, type, description: describe(schema, description) };
    });
}
