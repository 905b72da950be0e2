import type { Schema } from "../document/document.js";
import { anyItem, findMember, memberNames } from "../document/members.js";
import type { NormalDocument } from "../document/normal-document.js";
import { describesValue, valueKinds } from "../document/value-kinds.js";
import type { Style } from "../model.js";

/**
 * Notes where values hold others inside that their style cannot write: a call with one of these is refused.
 *
 * Lists of single values may stand in an object whose members stand apart; `deepObject` writes everything.
 */
export function noteUnwritable(
  schema: Schema,
  { name, explode }: Style,
  document: NormalDocument,
  note: (message: string) => void,
): void {
  if (name === "deepObject") return;
  const inside = (holder: Schema | undefined, member: string): Schema | undefined => {
    return findMember(holder, member, document)?.schema;
  };
  const isWritable = (value: Schema | undefined): boolean => {
    if (!explode || !valueKinds(value, document).includes("array")) return !describesValue(value, document);
    return !describesValue(inside(value, anyItem), document);
  };
  if (describesValue(inside(schema, anyItem), document)) note(`\`style: ${name}\` cannot write what its items hold`);
  for (const member of memberNames(schema, document)) {
    if (!isWritable(inside(schema, member))) note(`\`style: ${name}\` cannot write what \`${member}\` holds`);
  }
}
