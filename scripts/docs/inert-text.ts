import { pointerNames, pointerSegment } from "../document/json-pointer.js";

/**
 * Text that does no more than mark itself up: what begins any HTML tag but those of plain prose, or a tag of Redoc's own
 * (`{% html name="meta" %}`), is kept apart, so that it shows as text.
 *
 * Redoc puts HTML into its pages as it is, and makes elements of any kind of its own tags. Neither may make a page run,
 * fetch or lead to anything by itself.
 */
export function inertText(text: string): string {
  return text.replace(active, "$&\u200b");
}

/**
 * A part of a document with inert text throughout. Names are text, too: Redoc writes those of schemas into tags of its
 * own. They still lead to what they led to, in references as well.
 */
export function withInertText(part: unknown): unknown {
  if (typeof part === "string") return inertText(part);
  if (Array.isArray(part)) return part.map(withInertText);
  if (typeof part !== "object" || part === null) return part;
  const members = Object.entries(part).map(([name, member]): [string, unknown] => {
    const isReference = name === "$ref" && typeof member === "string" && member.startsWith("#/");
    return [inertText(name), isReference ? inertReference(member) : withInertText(member)];
  });
  // By definition, not by assignment: one of the names may be `__proto__`.
  return Object.fromEntries(members);
}

/** A reference to the same names as they are in the document then. */
function inertReference(reference: string): string {
  const names = pointerNames(reference).map((name) => pointerSegment(inertText(name)));
  return `#/${names.join("/")}`;
}

/** Tags of prose that have no attributes; links, and addresses without what attributes have values by. */
const plainTag =
  /\/?(?:a|b|br|code|em|h[1-6]|hr|i|li|ol|p|pre|strong|sub|sup|table|tbody|td|th|thead|tr|ul)\s*\/?>|a href="https?:[^"<>]*">|https?:\/\/[^\s<>"'=]+>/;

const active = new RegExp(`<(?=[a-z/!?])(?!${plainTag.source})|\\{(?=%)`, "gi");
