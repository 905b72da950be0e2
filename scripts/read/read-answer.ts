import { describe } from "../document/describe.js";
import type { Header, MediaType } from "../document/document.js";
import { isJson, isStream, isText, jsonFirst, withoutCharsetOfJson } from "../document/media-type.js";
import { type NormalDocument, type NormalOperation, schemaOf } from "../document/normal-document.js";
import { findSuccess, findSuccesses, isBodiless, type Success } from "../document/successes.js";
import { describesValue, isNumber, valueKinds } from "../document/value-kinds.js";
import type { Answer, AnswerHeader, Parts, Type } from "../model.js";
import { readParts } from "./read-parts.js";
import type { Reading } from "./reading.js";
import { unite } from "./unite.js";

/** What the success of an operation brings: one of all that its statuses do. */
export function readAnswer(method: string, operation: NormalOperation, reading: Reading): Answer {
  const isPage = Boolean(operation["x-paging"]);
  const all = isPage ? [findSuccess(operation)].filter((one) => one !== undefined) : findSuccesses(operation);
  const headers = readHeaders(all, reading.document);
  const withBody = method === "HEAD" ? [] : all.filter(({ content }) => content);
  if (withBody.length === 0) {
    const isEmpty = method === "HEAD" || (all.length > 0 && all.every(({ status }) => isBodiless(status)));
    return { content: isEmpty ? "none" : "any", byStatus: {}, type: { text: "void", models: [] }, headers };
  }
  const bodies = withBody.flatMap((success) => readBodies(success, operation, reading));
  const nothing = withBody.length < all.length ? [{ text: "undefined", models: [] }] : [];
  return {
    content: inOrder(bodies).map(({ mediaType, parts }) => parts ?? mediaType),
    byStatus: nothing.length > 0 ? Object.fromEntries(all.map((one) => [one.status.toUpperCase(), bringsOf(one)])) : {},
    type: unite([...inOrder(bodies), ...bodies].map(({ type }) => type).concat(nothing)),
    headers,
  };
}

/** A body of a success in one media type. */
interface Body {
  readonly mediaType: string;
  /** How its parts are read, where it comes in parts. */
  readonly parts: Parts | undefined;
  readonly type: Type;
}

function readBodies({ status, response, content }: Success, operation: NormalOperation, reading: Reading): Body[] {
  // Of a page the members are known, which it has in JSON alone.
  const mediaTypes =
    operation["x-paging"] && content ? [content.mediaType] : wantedTypes(response.content ?? {}, reading.document);
  return mediaTypes.map((mediaType): Body => {
    const schema = response.content?.[mediaType]?.schema;
    const parts = isStream(mediaType) ? readParts(mediaType, schema, reading.document) : undefined;
    const described = reading.types.at("operations", operation.operationId, "responses", status, "content", mediaType);
    const type = parts
      ? inParts(schema === undefined && parts.kind === "textEvents" ? event : described)
      : typeIn(mediaType, described);
    return { mediaType: withoutCharsetOfJson(mediaType), parts, type };
  });
}

/** An event of which nothing is said. */
const event: Type = { text: "ServerSentEvent", models: [] };

function inParts({ text, models }: Type): Type {
  return { text: `AsyncIterable<${text}>`, models };
}

/** What the runtime makes of a body of this media type. */
function typeIn(mediaType: string, described: Type): Type {
  if (isJson(mediaType)) return described;
  return { text: isText(mediaType) ? "string" : "Blob", models: [] };
}

/** JSON first; no other JSON where there is the plain one, and where there is any, no value that it has in XML, say. */
function wantedTypes(content: Readonly<Record<string, MediaType>>, document: NormalDocument): string[] {
  const mediaTypes = Object.keys(content);
  const isPlain = (mediaType: string): boolean => withoutCharsetOfJson(mediaType) === "application/json";
  const plain = mediaTypes.find(isPlain);
  const hasJson = mediaTypes.some(isJson);
  return jsonFirst(mediaTypes).filter((mediaType) => {
    if (isJson(mediaType)) return plain === undefined || mediaType === plain;
    return !hasJson || isStream(mediaType) || !describesValue(content[mediaType]?.schema, document);
  });
}

/** One of each media type, JSON first. */
function inOrder(bodies: readonly Body[]): Body[] {
  const mediaTypes = jsonFirst([...new Set(bodies.map(({ mediaType }) => mediaType))]);
  return mediaTypes.flatMap((mediaType) => bodies.find((one) => one.mediaType === mediaType) ?? []);
}

function bringsOf({ status, content }: Success): "body" | "none" | "any" {
  if (content) return "body";
  return isBodiless(status) ? "none" : "any";
}

/** The headers that successes have beside their content type: one that not all of them have may be missing. */
function readHeaders(successes: readonly Success[], document: NormalDocument): AnswerHeader[] {
  const headers = new Map<string, AnswerHeader[]>();
  for (const { response } of successes) {
    for (const [name, header] of Object.entries(response.headers ?? {})) {
      const key = name.toLowerCase();
      if (key !== "content-type") headers.set(key, [...(headers.get(key) ?? []), readHeader(name, header, document)]);
    }
  }
  return [...headers.values()].flatMap(([first, ...others]): AnswerHeader[] => {
    if (first === undefined) return [];
    const all = [first, ...others];
    return [
      {
        ...first,
        required: all.length === successes.length && all.every(({ required }) => required),
        deprecated: all.every(({ deprecated }) => deprecated),
        type: all.every(({ type }) => type === "number") ? "number" : "string",
        description: all.map(({ description }) => description).find(Boolean) ?? "",
      },
    ];
  });
}

function readHeader(name: string, header: Header, document: NormalDocument): AnswerHeader {
  const { required = false, deprecated = false, description } = header;
  const schema = schemaOf(header);
  const type = isNumber(valueKinds(schema, document)) ? "number" : "string";
  return { name, required, deprecated, type, description: describe(schema, description) };
}
