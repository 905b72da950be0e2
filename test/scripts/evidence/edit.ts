import { isRecord } from "../../../scripts/document/is-record.js";

/** A change of a document: names lead to a member, with blanks between them. */
export type Edit =
  | readonly ["set", string, unknown]
  | readonly ["drop", string]
  | readonly ["move", string, string]
  | readonly ["replace", string, string];

/** A document as text, after some changes. */
export function edited(document: unknown, edits: readonly Edit[]): string {
  return edits.reduce((text, edit) => applyEdit(text, edit), JSON.stringify(document, undefined, 1));
}

function applyEdit(text: string, edit: Edit): string {
  const [kind, path, to] = edit;
  if (kind === "replace") {
    if (!text.includes(path)) throw new Error(`there is no ${path}`);
    return text.replaceAll(path, to);
  }
  const document: unknown = JSON.parse(text);
  if (kind === "set") change(document, path, (holder, name) => void Reflect.set(holder, name, to));
  else {
    let moved: unknown;
    change(document, path, (holder, name) => {
      moved = Reflect.get(holder, name);
      if (moved === undefined) throw new Error(`there is no ${path}`);
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else Reflect.deleteProperty(holder, name);
    });
    if (kind === "move") change(document, to, (holder, name) => void Reflect.set(holder, name, moved));
  }
  return JSON.stringify(document, undefined, 1);
}

function change(document: unknown, path: string, apply: (holder: object, name: string) => void): void {
  const names = path.split(" ");
  const last = names.pop() ?? "";
  const holder = names.reduce((part, name) => {
    const member: unknown = isRecord(part) || Array.isArray(part) ? Reflect.get(part, name) : undefined;
    if (typeof member !== "object" || member === null) throw new Error(`${path}: there is no ${name}`);
    return member;
  }, document);
  if (typeof holder === "object" && holder !== null) apply(holder, last);
}
