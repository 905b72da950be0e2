import { commentText } from "../prose.js";

/** A doc comment of paragraphs, as ts-morph takes it; none for nothing. A structure would take it several times as long. */
export function docs(...paragraphs: readonly string[]): string[] {
  const text = commentText(paragraphs);
  // ts-morph writes a text that begins with a line break in the long form.
  return text === "" ? [] : [text.includes("\n") ? `\n${text}` : text];
}

/** The same as text, before what stands in a type itself. */
export function docComment(...paragraphs: readonly string[]): string {
  const text = commentText(paragraphs);
  if (text === "") return "";
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return lines.length === 1 ? `/** ${text} */\n` : `/**\n${lines.join("\n")}\n */\n`;
}
