import { type Encoding, type MediaType, pointerSegment, type Schema } from "./document.js";
import { essence, isJson, isStream, isText, jsonFirst, withoutCharsetOfJson } from "./media-type.js";
import type { Body, Style, Type } from "./model.js";
import { type NormalDocument, type NormalOperation, schemaPrefix } from "./normal-document.js";
import { isDefault, readStyle } from "./read-style.js";
import type { Reading } from "./reading.js";
import { SpecError } from "./spec-error.js";
import type { Types } from "./types.js";
import { unite } from "./unite.js";
import { valueKinds } from "./value-kinds.js";

/**
 * How the body of an operation is written, a way for each of its media types: JSON first, else in the document's order.
 *
 * @throws {@link SpecError} for a field or part of a form that the standard has no such style for, or that cannot be
 * written as the document says.
 */
export function readBody({ requestBody }: NormalOperation, pointer: string, reading: Reading): Body[] {
  const { content = {} } = requestBody ?? {};
  return jsonFirst(Object.keys(content)).map((mediaType): Body => {
    const media = content[mediaType] ?? {};
    const place = `${pointer}/requestBody/content/${pointerSegment(mediaType)}/encoding`;
    if (isJson(mediaType)) return { kind: "json", mediaType: withoutCharsetOfJson(mediaType) };
    if (essence(mediaType) === form)
      return { kind: "form", mediaType: form, styles: readStyles(media, place, reading) };
    if (essence(mediaType) !== multipart) return { kind: "raw", mediaType };
    return { kind: "multipart", mediaType: multipart, contentTypes: readContentTypes(media, place, reading) };
  });
}

/** The type of a body: of one of its media types. */
export function readBodyType({ operationId, requestBody }: NormalOperation, types: Types): Type {
  const { content = {} } = requestBody ?? {};
  return unite(
    jsonFirst(Object.keys(content)).map((mediaType) => {
      const type = types.at("operations", operationId, "requestBody", "content", mediaType);
      if (isJson(mediaType) || essence(mediaType) === form || essence(mediaType) === multipart) return type;
      const takesText = isText(mediaType) || isStream(mediaType) || type.text === "string";
      return { text: takesText ? `string | ${bytes}` : bytes, models: [] };
    }),
  );
}

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/** What a body can be that is sent as it is. */
const bytes = "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>";

/** Styles of the fields that are not written as the runtime does by itself: items apart, and objects in JSON. */
function readStyles(media: MediaType, pointer: string, reading: Reading): Record<string, Style> {
  const styles = Object.entries(media.encoding ?? {}).flatMap(([name, encoding]): [string, Style][] => {
    if (!hasStyle(encoding)) return [];
    const kinds = kindsOfField(media.schema, name, reading.document);
    const style = readStyle("query", encoding, kinds, faults(name, pointer, reading));
    const mayBeObject = kinds.length === 0 || kinds.includes("object");
    return isDefault("query", style) && !mayBeObject ? [] : [[name, style]];
  });
  return Object.fromEntries(styles);
}

/** Content types of the parts that have one: of several, or of a wildcard, the file that is sent has its own. */
function readContentTypes(media: MediaType, pointer: string, reading: Reading): Record<string, string> {
  const contentTypes = Object.entries(media.encoding ?? {}).flatMap(([name, encoding]): [string, string][] => {
    const refuse = faults(name, pointer, reading);
    const others = Object.keys(encoding.headers ?? {}).filter((header) => header.toLowerCase() !== "content-type");
    if (others.length > 0) throw refuse(`a part cannot be sent with headers of its own, such as \`${others[0]}\``);
    const kinds = kindsOfField(media.schema, name, reading.document);
    // OpenAPI 3.0 has styles for the other kind of form alone, and lets them be ignored here.
    const isStyled = hasStyle(encoding) && !reading.document.openapi.startsWith("3.0");
    if (isStyled && (!isDefault("query", readStyle("query", encoding, kinds, refuse)) || kinds.includes("object"))) {
      throw refuse("a part cannot be sent in a style: use `contentType`, or leave it to the default");
    }
    const { contentType = "*/*" } = encoding;
    return /[*,]/.test(contentType) ? [] : [[name, contentType]];
  });
  return Object.fromEntries(contentTypes);
}

function hasStyle({ style, explode, allowReserved }: Encoding): boolean {
  return style !== undefined || explode !== undefined || allowReserved !== undefined;
}

function faults(field: string, pointer: string, { loaded }: Reading): (message: string) => SpecError {
  return (message) => new SpecError([loaded.fault(`${pointer}/${pointerSegment(field)}`, message)]);
}

/** Kinds of the values of a field; none where the form's schema is not an object of fields. */
function kindsOfField(form: Schema | undefined, name: string, document: NormalDocument): string[] {
  const target = form?.$ref === undefined ? form : document.components.schemas[form.$ref.slice(schemaPrefix.length)];
  return valueKinds(target?.properties?.[name], document);
}
