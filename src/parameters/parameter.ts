import { apart, type Encode, inOrder, type Style, undelimited } from "./style.js";
import { encode, writeJson } from "./text.js";

/** Where a parameter goes. */
export type Place = "path" | "query" | "header" | "cookie";

/** How the parameters of an operation are written, where the default does not apply. */
export interface ParameterHints {
  /** How parameters are written whose style is not the default of their place. */
  readonly style?: Readonly<Record<string, Style>>;
  /** Parameters that are sent as JSON. */
  readonly json?: readonly string[];
}

/** Writes a parameter into the pieces that stand in its place, in its own style or the default one of the place. */
export function writeParameter(place: Place, name: string, value: unknown, { style, json }: ParameterHints): string[] {
  const defaultStyle = place === "path" || place === "header" ? inOrder : apart;
  const write = (style && Object.hasOwn(style, name) && style[name]) || defaultStyle;
  const given = json?.includes(name) ? writeJson(name, value) : value;
  return write(name, given, place === "header" ? undelimited(name, given, ",", asItIs) : percent);
}

const percent: Encode = (text) => encode("a parameter's name", text);
const asItIs: Encode = (text) => text;
