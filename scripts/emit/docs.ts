import type { JSDocStructure, OptionalKind } from "ts-morph";
import { commentText } from "../prose.js";

/** A doc comment of paragraphs, as a structure; none for nothing. */
export function docs(...paragraphs: readonly string[]): OptionalKind<JSDocStructure>[] {
  const text = commentText(paragraphs);
  // ts-morph writes a text that begins with a line break in the long form.
  return text === "" ? [] : [{ description: text.includes("\n") ? `\n${text}` : text }];
}

/** The same as text, before what stands in a type itself. */
export function docComment(...paragraphs: readonly string[]): string {
  const text = commentText(paragraphs);
  if (text === "") return "";
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return lines.length === 1 ? `/** ${text} */\n` : `/**\n${lines.join("\n")}\n */\n`;
}
