import type { Encoding, MediaType, Schema } from "../document/document.js";
import { pointerSegment } from "../document/json-pointer.js";
import { essence, isJson, isStream, isText, jsonFirst, withoutCharsetOfJson } from "../document/media-type.js";
import type { NormalDocument, NormalOperation } from "../document/normal-document.js";
import { resolveSchema } from "../document/resolve-schema.js";
import { valueKinds } from "../document/value-kinds.js";
import type { Body, Style, Type } from "../model.js";
import { isDefault, readStyle } from "./read-style.js";
import type { Reading } from "./reading.js";
import { unite } from "./unite.js";

/**
 * How the body of an operation is written, a way for each of its media types: JSON first, else in the document's order.
 *
 * What of a form the client cannot write as the document says is noted.
 */
export function readBody({ requestBody }: NormalOperation, pointer: string, reading: Reading): Body[] {
  const { content = {} } = requestBody ?? {};
  const bodies = jsonFirst(Object.keys(content)).map((mediaType) =>
    readOne(
      mediaType,
      content[mediaType] ?? {},
      `${pointer}/requestBody/content/${pointerSegment(mediaType)}`,
      reading,
    ),
  );
  // Media types that differ by parameters or by a wildcard alone can be sent as one.
  return bodies.filter(({ mediaType }, index) => bodies.findIndex((one) => one.mediaType === mediaType) === index);
}

function readOne(mediaType: string, media: MediaType, pointer: string, reading: Reading): Body {
  const kind = kindIn(mediaType, media, reading.document);
  const kinds = valueKinds(media.schema, reading.document);
  if ((kind === "form" || kind === "multipart") && kinds.length > 0 && !kinds.includes("object")) {
    reading.loaded.note(pointer, "a form is an object of its fields: a call with what is described is refused");
  }
  switch (kind) {
    case "json":
      return { kind: "json", mediaType: isJson(mediaType) ? withoutCharsetOfJson(mediaType) : json };
    case "form":
      return { kind: "form", mediaType: form, styles: readStyles(media, `${pointer}/encoding`, reading) };
    case "multipart":
      return { kind: "multipart", mediaType: multipart, ways: readWays(media, `${pointer}/encoding`, reading) };
    case "raw":
      return { kind: "raw", mediaType };
  }
}

/** The type of a body: of one of its media types. */
export function readBodyType({ operationId, requestBody }: NormalOperation, { document, types }: Reading): Type {
  const { content = {} } = requestBody ?? {};
  return unite(
    jsonFirst(Object.keys(content)).map((mediaType) => {
      const type = types.at("operations", operationId, "requestBody", "content", mediaType);
      if (kindIn(mediaType, content[mediaType] ?? {}, document) !== "raw") return type;
      const mayBeText = /^(multipart\/.*|\*\/\*)$/.test(essence(mediaType));
      const takesText = isText(mediaType) || isStream(mediaType) || type.text === "string" || mayBeText;
      return { text: takesText ? `string | ${bytes}` : bytes, models: [] };
    }),
  );
}

/** Which of our ways a media type is written in. */
function kindIn(mediaType: string, { schema }: MediaType, document: NormalDocument): Body["kind"] {
  if (isJson(mediaType)) return "json";
  if (essence(mediaType) === form) return "form";
  if (essence(mediaType) === multipart) return "multipart";
  // Of what is no text, whatever the server takes: JSON is what it can be.
  const isOpen = /^(\*|application)\/\*$/.test(essence(mediaType));
  return isOpen && valueKinds(schema, document).some((kind) => kind !== "string") ? "json" : "raw";
}

const json = "application/json";
const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/** What a body can be that is sent as it is. */
const bytes = "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>";

/** Styles of the fields that are not written as the runtime does by itself: items apart, and objects in JSON. */
function readStyles(media: MediaType, pointer: string, reading: Reading): Record<string, Style> {
  const styles = Object.entries(media.encoding ?? {}).flatMap(([name, encoding]): [string, Style][] => {
    if (!hasStyle(encoding)) return [];
    const kinds = kindsOfField(media.schema, name, reading.document);
    const style = readStyle("query", encoding, kinds, noting(name, pointer, reading));
    const mayBeObject = kinds.length === 0 || kinds.includes("object");
    return isDefault("query", style) && !mayBeObject ? [] : [[name, style]];
  });
  return Object.fromEntries(styles);
}

/**
 * Content types of the parts that have one, and styles of those that have one instead.
 *
 * Of several content types, or of a wildcard, the file that is sent has its own.
 */
function readWays(media: MediaType, pointer: string, reading: Reading): Record<string, string | Style> {
  const ways = Object.entries(media.encoding ?? {}).flatMap(([name, encoding]): [string, string | Style][] => {
    const note = noting(name, pointer, reading);
    const others = Object.keys(encoding.headers ?? {}).filter((header) => header.toLowerCase() !== "content-type");
    for (const header of others) note(`a part is sent without headers of its own: \`${header}\` is left out`);
    const style = readPartStyle(media, name, encoding, reading, note);
    if (style) return [[name, style]];
    const { contentType = "*/*" } = encoding;
    return /[*,]/.test(contentType) ? [] : [[name, contentType]];
  });
  return Object.fromEntries(ways);
}

/** The style of a part that is not written as the runtime does by itself. Nothing of a part is percent-encoded. */
function readPartStyle(
  media: MediaType,
  name: string,
  encoding: Encoding,
  { document }: Reading,
  note: (message: string) => void,
): Style | undefined {
  if (!hasStyle(encoding)) return undefined;
  const kinds = kindsOfField(media.schema, name, document);
  const style = readStyle("query", { ...encoding, allowReserved: false }, kinds, note);
  // OpenAPI 3.0 has no styles here, and tools write the default one for every part all the same; others are meant.
  const isMeant = !document.openapi.startsWith("3.0") && kinds.includes("object");
  return isDefault("query", style) && !isMeant ? undefined : style;
}

function hasStyle({ style, explode, allowReserved }: Encoding): boolean {
  return style !== undefined || explode !== undefined || allowReserved !== undefined;
}

function noting(field: string, pointer: string, { loaded }: Reading): (message: string) => void {
  return (message) => loaded.note(`${pointer}/${pointerSegment(field)}`, message);
}

/** Kinds of the values of a field; none where the form's schema is not an object of fields. */
function kindsOfField(form: Schema | undefined, name: string, document: NormalDocument): string[] {
  return valueKinds(resolveSchema(form, document)?.properties?.[name], document);
}
