import { apart, type Style } from "./style.js";

/** A parameter that has another name on the wire than among the others of its operation. */
export function named(wireName: string, style: Style = apart): Style {
  return (_, value, encode) => style(wireName, value, encode);
}
