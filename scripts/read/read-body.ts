import type { Encoding, MediaType } from "../document/document.js";
import { pointerSegment } from "../document/json-pointer.js";
import { essence, isJson, isStream, isText, jsonFirst, withoutCharsetOfJson } from "../document/media-type.js";
import type { NormalOperation } from "../document/normal-document.js";
import { type Body, findProperty, type JsonKind, kindsOf, type Style, type Type, unite } from "../model.js";
import { isDefault, readStyle } from "./read-style.js";
import type { Reading } from "./reading.js";

/**
 * The body of an operation in each of its media types, and how it is written: JSON first, else in the document's order.
 *
 * What of a form the client cannot write as the document says is noted.
 */
export function readBodies({ requestBody }: NormalOperation, pointer: string, reading: Reading): Body[] {
  const { content = {} } = requestBody ?? {};
  return jsonFirst(Object.keys(content)).map((mediaType) => {
    const here = `${pointer}/requestBody/content/${pointerSegment(mediaType)}`;
    return readBody(mediaType, content[mediaType] ?? {}, here, reading);
  });
}

function readBody(mediaType: string, media: MediaType, pointer: string, reading: Reading): Body {
  const type = reading.types.of(media.schema);
  const kind = kindIn(mediaType, type);
  const kinds = kindsOf(type);
  if ((kind === "form" || kind === "multipart") && kinds.length > 0 && !kinds.includes("object")) {
    reading.loaded.note(pointer, "a form is an object of its fields: a call with what is described is refused");
  }
  const documented = { mediaType, type };
  switch (kind) {
    case "json":
      return { ...documented, kind, sentAs: isJson(mediaType) ? withoutCharsetOfJson(mediaType) : json };
    case "form":
      return { ...documented, kind, sentAs: form, styles: readStyles(type, media, `${pointer}/encoding`, reading) };
    case "multipart":
      return { ...documented, kind, sentAs: multipart, ways: readWays(type, media, `${pointer}/encoding`, reading) };
    case "raw":
      return { ...documented, kind, sentAs: mediaType };
  }
}

/** What a caller passes for a body: that of one of its media types. */
export function bodyType(bodies: readonly Body[]): Type {
  return unite(
    bodies.map(({ kind, mediaType, type }): Type => {
      if (kind !== "raw") return type;
      const mayBeText = /^(multipart\/.*|\*\/\*)$/.test(essence(mediaType));
      const takesText = isText(mediaType) || isStream(mediaType) || type.kind === "string" || mayBeText;
      return takesText ? unite([{ kind: "string" }, { kind: "rawBytes" }]) : { kind: "rawBytes" };
    }),
  );
}

/** Which of our ways a media type is written in. */
function kindIn(mediaType: string, type: Type): Body["kind"] {
  if (isJson(mediaType)) return "json";
  if (essence(mediaType) === form) return "form";
  if (essence(mediaType) === multipart) return "multipart";
  // Of what is no text, whatever the server takes: JSON is what it can be.
  const isOpen = /^(\*|application)\/\*$/.test(essence(mediaType));
  return isOpen && kindsOf(type).some((kind) => kind !== "string") ? "json" : "raw";
}

const json = "application/json";
const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";

/** Styles of the fields that are not written as the runtime does by itself: items apart, and objects in JSON. */
function readStyles(type: Type, media: MediaType, pointer: string, reading: Reading): Record<string, Style> {
  const styles = Object.entries(media.encoding ?? {}).flatMap(([name, encoding]): [string, Style][] => {
    if (!hasStyle(encoding)) return [];
    const kinds = kindsOfField(type, name);
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
function readWays(type: Type, media: MediaType, pointer: string, reading: Reading): Record<string, string | Style> {
  const ways = Object.entries(media.encoding ?? {}).flatMap(([name, encoding]): [string, string | Style][] => {
    const note = noting(name, pointer, reading);
    const others = Object.keys(encoding.headers ?? {}).filter((header) => header.toLowerCase() !== "content-type");
    for (const header of others) note(`a part is sent without headers of its own: \`${header}\` is left out`);
    const style = readPartStyle(type, name, encoding, reading, note);
    if (style) return [[name, style]];
    const { contentType = "*/*" } = encoding;
    return /[*,]/.test(contentType) ? [] : [[name, contentType]];
  });
  return Object.fromEntries(ways);
}

/** The style of a part that is not written as the runtime does by itself. Nothing of a part is percent-encoded. */
function readPartStyle(
  type: Type,
  name: string,
  encoding: Encoding,
  { document }: Reading,
  note: (message: string) => void,
): Style | undefined {
  if (!hasStyle(encoding)) return undefined;
  const kinds = kindsOfField(type, name);
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

/** Kinds of the values of a field; none if the form's type is not an object of fields. */
function kindsOfField(form: Type, name: string): readonly JsonKind[] {
  const field = findProperty(form, name);
  return field ? kindsOf(field.type) : [];
}
