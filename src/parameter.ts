import { writeJson } from "./body.js";
import type { Hints } from "./hints.js";
import { apart, type Encode, inOrder, undelimited } from "./style.js";
import { encode } from "./text.js";

/** Where a parameter goes. */
export type Place = "path" | "query" | "header" | "cookie";

/** Writes a parameter into the pieces that stand in its place, in its own style or the default one of the place. */
export function writeParameter(place: Place, name: string, value: unknown, { style, json }: Hints): string[] {
  const defaultStyle = place === "path" || place === "header" ? inOrder : apart;
  const write = (style && Object.hasOwn(style, name) && style[name]) || defaultStyle;
  const given = json?.includes(name) ? writeJson(name, value) : value;
  return write(name, given, place === "header" ? undelimited(name, given, ",", asItIs) : percent);
}

const percent: Encode = (text) => encode("a parameter's name", text);
const asItIs: Encode = (text) => text;
