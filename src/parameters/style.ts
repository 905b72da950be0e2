import { ArgumentError } from "../errors/errors.js";
import { isObject, isStructure } from "../plain-object.js";
import { text } from "./text.js";

/**
 * How a parameter is written (OpenAPI 3.1.1, Style Values and Style Examples): its name and value into the pieces that
 * stand in its place.
 *
 * A path or header takes one piece; the pieces of a query are joined by `&`, those of cookies by `; `. No piece means
 * that the parameter is left out, as are `undefined`, `null` and what is empty.
 *
 * @throws {@link ArgumentError} for a value that the style cannot hold.
 */
export type Style = (name: string, value: unknown, encode: Encode) => string[];

/** Encodes a text for the place where it goes: percent-encoding in path, query and cookie, none in a header. */
export type Encode = (text: string) => string;

/** Whether items of arrays and members of objects stand apart. */
export interface StyleOptions {
  readonly explode?: boolean;
}

/** `blue,black`: the default of path and header. */
export const inOrder: Style = (name, value, encode) => joined("", items(name, value, encode, false), ",");

/** `color=blue&color=black`: the default of query and cookie. */
export const apart: Style = (name, value, encode) => {
  const list = items(name, value, encode, true);
  return isObject(value) ? list : list.map((item) => `${encode(name)}=${item}`);
};

/** `blue,black`, or `R=100,G=200` exploded. */
export function simple({ explode = false }: StyleOptions = {}): Style {
  return explode ? (name, value, encode) => joined("", items(name, value, encode, true), ",") : inOrder;
}

/** `color=blue&color=black`, or `color=blue,black` not exploded. */
export function form({ explode = true }: StyleOptions = {}): Style {
  return explode ? apart : (name, value, encode) => joined(`${encode(name)}=`, items(name, value, encode, false), ",");
}

/** `.blue,black`, or `.blue.black` exploded, in a path. */
export function label({ explode = false }: StyleOptions = {}): Style {
  return (name, value, encode) => {
    // Percent-encoding leaves a dot as it is, and between items it separates.
    const encodeDots: Encode = (text) => encode(text).replaceAll(".", "%2E");
    const list = items(name, value, explode && isStructure(value) ? encodeDots : encode, explode);
    return joined(".", list, explode ? "." : ",");
  };
}

/** `;color=blue,black`, or `;color=blue;color=black` exploded, in a path. */
export function matrix({ explode = false }: StyleOptions = {}): Style {
  return (name, value, encode) => {
    const list = items(name, value, encode, explode);
    const named = (item: string): string => `${encode(name)}=${item}`;
    const pieces = !explode ? joined("", list, ",").map(named) : isObject(value) ? list : list.map(named);
    // What is empty has no `=` either (RFC 6570, section 3.2.7).
    const written = pieces.map((piece) => piece.replace(/=$/, ""));
    return joined(";", written, ";");
  };
}

/** `color=blue%20black`, in a query; exploded as `form` is. */
export function spaceDelimited(options: StyleOptions = {}): Style {
  return delimited(" ", options);
}

/** `color=blue%7Cblack`, in a query; exploded as `form` is. */
export function pipeDelimited(options: StyleOptions = {}): Style {
  return delimited("|", options);
}

function delimited(delimiter: string, { explode = false }: StyleOptions): Style {
  if (explode) return form();
  return (name, value, encode) => {
    const list = items(name, value, undelimited(name, value, delimiter, encode), false);
    return joined(`${encode(name)}=`, list, encode(delimiter));
  };
}

/** Refuses items that hold what separates them: once they are encoded, it would look the same as what does. */
export function undelimited(name: string, value: unknown, delimiter: string, encode: Encode): Encode {
  return (item) => {
    if (!isStructure(value) || !item.includes(delimiter)) return encode(item);
    throw new ArgumentError(`${name} cannot have "${delimiter}" in an item`);
  };
}

/** `color[R]=100&color[G]=200`, in a query; what is nested has more brackets, the items of arrays their indices. */
export function deepObject(): Style {
  return (name, value, encode) => {
    const pairs = (path: string, value: unknown, depth: number): string[] => {
      if (value === undefined || value === null) return [];
      if (!isStructure(value)) return [`${encode(path)}=${encode(text(path, value))}`];
      if (depth > deepest) throw new ArgumentError(`${name} contains itself, or is nested more than ${deepest} deep`);
      return Object.entries(value).flatMap(([key, below]) => {
        if (!/[[\]]/.test(key)) return pairs(`${path}[${key}]`, below, depth + 1);
        throw new ArgumentError(`${path}: a property name cannot have a bracket, which deepObject puts around it`);
      });
    };
    return pairs(name, value, 0);
  };
}

/** Servers read far fewer: `qs` 5 levels and PHP 64, unless they are told otherwise. */
const deepest = 100;

/**
 * A style of the query with `allowReserved`: reserved characters (RFC 3986, section 2.2) stand as they are in values,
 * and so does what is percent-encoded already.
 *
 * But for `#`, `&` and `+`, which would end the query or the parameter, or be read as a space; and commas in items.
 */
export function allowReserved(style: Style): Style {
  return (name, value, encode) =>
    style(name, value, encode).map((piece) => {
      const start = piece.indexOf("=") + 1;
      const allowed = isStructure(value) ? /%(3A|2F|3F|5B|5D|40|24|3B|3D)/g : /%(3A|2F|3F|5B|5D|40|24|3B|3D|2C)/g;
      const written = piece.slice(start).replace(allowed, decodeURIComponent);
      return piece.slice(0, start) + written.replace(/%25(?=[0-9A-Fa-f]{2})/g, "%");
    });
}

/** Texts of a value, encoded: of an array its items, of an object names and values in turn, or as pairs exploded. */
function items(name: string, value: unknown, encode: Encode, explode: boolean): string[] {
  const isLeftOut = (one: unknown): boolean => one === undefined || one === null;
  if (isLeftOut(value)) return [];
  const write = (one: unknown): string => encode(text(name, one));
  if (Array.isArray(value)) return value.filter((item) => !isLeftOut(item)).map(write);
  if (!isObject(value)) return [write(value)];
  return Object.entries(value).flatMap(([key, member]) => {
    if (isLeftOut(member)) return [];
    // No standard tells of a list in an object: most servers take it as they would by itself.
    return explode ? [member].flat().map((one) => `${write(key)}=${write(one)}`) : [write(key), write(member)];
  });
}

/** One piece of the items, or none where there are none. */
function joined(start: string, items: readonly string[], separator: string): string[] {
  return items.length === 0 ? [] : [start + items.join(separator)];
}
