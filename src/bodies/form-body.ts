import { ArgumentError } from "../errors/errors.js";
import type { Style } from "../parameters/style.js";
import { encode, text, writeJson } from "../parameters/text.js";
import { isObject, isStructure } from "../plain-object.js";
import { type BodyWriter, isBytes, setType } from "./body.js";

/**
 * A body of `application/x-www-form-urlencoded` (OpenAPI 3.1.1, Encoding Object).
 *
 * Each item of an array is a field of its name, and an object is JSON, but for members that have a style.
 */
export function formBody(styles: Readonly<Record<string, Style>> = {}): BodyWriter {
  const write = (name: string, value: unknown): string[] => {
    const style = own(styles, name);
    if (style) return style(name, value, (text) => encode(name, text));
    return itemsOf(value).map((item) => `${encode("a field's name", name)}=${encode(name, fieldText(name, item))}`);
  };
  return (body, headers) => {
    setType(headers, "application/x-www-form-urlencoded");
    if (body instanceof URLSearchParams) return body;
    return members(body)
      .flatMap(([name, value]) => write(name, value))
      .join("&");
  };
}

/**
 * A body of `multipart/form-data` (RFC 7578); `ways` are the content types of members that have one of their own, and
 * the styles of those that have one instead.
 *
 * Each item of an array is a part of its name, an object is JSON, and bytes and Blobs are files. Written here, since
 * the platform's FormData makes a file of whatever is to have a content type, which servers then refuse as a value.
 */
export function multipartBody(ways: Readonly<Record<string, string | Style>> = {}): BodyWriter {
  const write = (name: string, value: unknown): BlobPart[][] => {
    const way = own(ways, name);
    return typeof way === "function"
      ? styled(way, name, value).map((pair) => part(...pair, undefined))
      : itemsOf(value).map((item) => part(name, item, way));
  };
  return (body, headers) => {
    headers.delete("Content-Type"); // the platform knows that of a FormData, boundary included
    if (body instanceof FormData) return body;
    const random = crypto.getRandomValues(new Uint8Array(16));
    const boundary = `part-${Array.from(random, (byte) => byte.toString(16)).join("")}`;
    const parts = members(body)
      .flatMap(([name, value]) => write(name, value))
      .flatMap((part) => [`--${boundary}\r\n`, ...part, "\r\n"]);
    setType(headers, `multipart/form-data; boundary=${boundary}`);
    return new Blob([...parts, `--${boundary}--\r\n`]);
  };
}

/**
 * The names and texts that a style makes of a property. A part is not encoded, but was split by `=`. What a style has
 * left as it was, with `allowReserved`, stays.
 */
function styled(style: Style, name: string, value: unknown): [name: string, text: string][] {
  return style(name, value, (text) => encode(name, text)).map((piece) => {
    const [start = "", ...rest] = piece.split("=");
    return [decode(start), decode(rest.join("="))];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // contains a `%` that is not an escape of UTF-8
  }
}

/** Headers and content of a part. */
function part(name: string, value: unknown, contentType: string | undefined): BlobPart[] {
  const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`;
  if (isBytes(value)) {
    const fileName = value instanceof File ? value.name : "blob";
    const type = (value instanceof Blob && value.type) || contentType || "application/octet-stream";
    return [`${disposition}; filename="${quoted(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`, value];
  }
  const type = contentType ?? (isStructure(value) ? "application/json" : undefined);
  return [`${disposition}\r\n${type === undefined ? "" : `Content-Type: ${type}\r\n`}\r\n`, fieldText(name, value)];
}

/** As the HTML standard escapes names in a part's header. */
function quoted(name: string): string {
  return text("a part's name", name).replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function fieldText(name: string, value: unknown): string {
  return isStructure(value) ? writeJson(name, value) : text(name, value);
}

function members(body: unknown): [name: string, value: unknown][] {
  if (isObject(body)) return Object.entries(body);
  throw new ArgumentError("body: a form is an object of its fields");
}

/** The values of a field; none for `undefined` and `null`. */
function itemsOf(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => item !== undefined && item !== null);
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
