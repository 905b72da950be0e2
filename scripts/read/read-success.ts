import type { MediaType } from "../document/document.js";
import { isJson, isStream, isText, jsonFirst, withoutCharsetOfJson } from "../document/media-type.js";
import type { NormalOperation } from "../document/normal-document.js";
import { findSuccess, findSuccesses, isBodiless, type Success as SuccessResponse } from "../document/successes.js";
import {
  type Header,
  isNumber,
  isStructured,
  type Parts,
  type Success,
  type SuccessHeader,
  type Type,
  unite,
} from "../model.js";
import { readParts } from "./read-parts.js";
import { readHeaders } from "./read-responses.js";
import type { Types } from "./read-types.js";
import type { Reading } from "./reading.js";

/** The success of an operation: one of all that its status codes have, but of a page the first alone. */
export function readSuccess(method: string, operation: NormalOperation, isPage: boolean, reading: Reading): Success {
  const all = isPage ? [findSuccess(operation)].filter((one) => one !== undefined) : findSuccesses(operation);
  const headers = uniteHeaders(all, reading);
  const withBody = method === "HEAD" ? [] : all.filter(({ content }) => content);
  if (withBody.length === 0) {
    const isEmpty = method === "HEAD" || (all.length > 0 && all.every(({ status }) => isBodiless(status)));
    return { content: isEmpty ? "none" : "any", byStatus: {}, type: { kind: "nothing" }, headers };
  }
  const bodies = inOrder(withBody.flatMap((success) => readBodies(success, isPage, reading)));
  const hasOthers = withBody.length < all.length;
  const nothing: Type[] = hasOthers ? [{ kind: "nothing" }] : [];
  return {
    content: distinct(bodies).map(({ mediaType, parts }) => parts ?? mediaType),
    byStatus: hasOthers ? Object.fromEntries(all.map((one) => [one.status.toUpperCase(), bodyOf(one)])) : {},
    type: unite([...bodies.map(({ type }) => type), ...nothing]),
    headers,
  };
}

/** A body of a success in one media type. */
interface Body {
  readonly mediaType: string;
  /** How its parts are read, if it arrives in parts. */
  readonly parts: Parts | undefined;
  readonly type: Type;
}

function readBodies({ response, content }: SuccessResponse, isPage: boolean, { types }: Reading): Body[] {
  // Of a page the properties are known, which it has in JSON alone.
  const mediaTypes = isPage && content ? [content.mediaType] : wantedTypes(response.content ?? {}, types);
  return mediaTypes.map((mediaType): Body => {
    const schema = response.content?.[mediaType]?.schema;
    const described = types.of(schema);
    const parts = isStream(mediaType) ? readParts(mediaType, schema && described) : undefined;
    const isAnyEvent = schema === undefined && parts?.kind === "textEvents";
    const type: Type = parts
      ? { kind: "stream", of: isAnyEvent ? { kind: "event" } : described }
      : typeIn(mediaType, described);
    return { mediaType: withoutCharsetOfJson(mediaType), parts, type };
  });
}

/** What the runtime makes of a body of this media type. */
function typeIn(mediaType: string, described: Type): Type {
  if (isJson(mediaType)) return described;
  return { kind: isText(mediaType) ? "string" : "bytes" };
}

/** JSON first; no other JSON if there is the plain one, and beside any, no value that it has in XML, say. */
function wantedTypes(content: Readonly<Record<string, MediaType>>, types: Types): string[] {
  const mediaTypes = Object.keys(content);
  const isPlain = (mediaType: string): boolean => withoutCharsetOfJson(mediaType) === "application/json";
  const plain = mediaTypes.find(isPlain);
  const hasJson = mediaTypes.some(isJson);
  return jsonFirst(mediaTypes).filter((mediaType) => {
    if (isJson(mediaType)) return plain === undefined || mediaType === plain;
    return !hasJson || isStream(mediaType) || !isStructured(types.of(content[mediaType]?.schema));
  });
}

/** JSON first, and one media type after the other. */
function inOrder(bodies: readonly Body[]): Body[] {
  const mediaTypes = jsonFirst([...new Set(bodies.map(({ mediaType }) => mediaType))]);
  const firsts = mediaTypes.flatMap((mediaType) => bodies.find((one) => one.mediaType === mediaType) ?? []);
  return [...firsts, ...bodies.filter((one) => !firsts.includes(one))];
}

/** The first body of each media type. */
function distinct(bodies: readonly Body[]): Body[] {
  return bodies.filter(({ mediaType }, index) => bodies.findIndex((one) => one.mediaType === mediaType) === index);
}

function bodyOf({ status, content }: SuccessResponse): "body" | "none" | "any" {
  if (content) return "body";
  return isBodiless(status) ? "none" : "any";
}

/** The headers that successes have beside their content type: one that not all of them have may be missing. */
function uniteHeaders(successes: readonly SuccessResponse[], reading: Reading): SuccessHeader[] {
  const byName = new Map<string, Header[]>();
  for (const header of successes.flatMap(({ response }) => readHeaders(response, reading))) {
    const key = header.name.toLowerCase();
    if (key !== "content-type") byName.set(key, [...(byName.get(key) ?? []), header]);
  }
  return [...byName.values()].flatMap((all): SuccessHeader[] => {
    const described = all.find(({ description }) => description !== "") ?? all[0];
    if (described === undefined) return [];
    return [
      {
        ...described,
        name: all[0]?.name ?? described.name,
        required: all.length === successes.length && all.every(({ required }) => required),
        deprecated: all.every(({ deprecated }) => deprecated),
        value: all.every((one) => isNumber(one.type)) ? "number" : "string",
      },
    ];
  });
}
