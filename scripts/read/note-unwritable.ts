import { anyItem, findProperty, isStructured, kindsOf, propertyNames, type Style, type Type } from "../model.js";

/**
 * Notes where values hold others inside that their style cannot write: a call with one of these is refused.
 *
 * Lists of single values may stand in an object whose properties are written apart; `deepObject` writes everything.
 */
export function noteUnwritable(type: Type, { name, explode }: Style, note: (message: string) => void): void {
  if (name === "deepObject") return;
  const isDeep = (holder: Type | undefined, property: string): boolean => {
    const found = holder && findProperty(holder, property);
    return found !== undefined && isStructured(found.type);
  };
  const isWritable = (property: string): boolean => {
    const inside = findProperty(type, property)?.type;
    if (inside && explode && kindsOf(inside).includes("array")) return !isDeep(inside, anyItem);
    return !isDeep(type, property);
  };
  if (isDeep(type, anyItem)) note(`\`style: ${name}\` cannot write what its items hold`);
  for (const property of propertyNames(type)) {
    if (!isWritable(property)) note(`\`style: ${name}\` cannot write what \`${property}\` holds`);
  }
}
