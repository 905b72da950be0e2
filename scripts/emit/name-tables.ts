import type { Api, NameRow } from "../model.js";
import { code } from "../prose.js";

/** The names of the operations in the vendor's clients, as tables of Markdown; none where they are not known. */
export function emitNames({ vendorNames }: Api): string[] {
  if (vendorNames === undefined) return [];
  const { languages, operations, others } = vendorNames;
  const about =
    "What the vendor's clients in other languages call the operations, by their own pages. Parameters have their names on the wire here, and a body is always `body`.";
  return [
    "## Names in other clients",
    about,
    emitTable(languages, operations),
    ...(others.length > 0
      ? ["Classes and parameters that have another name there:", emitTable(languages, others)]
      : []),
  ];
}

function emitTable(languages: readonly string[], rows: readonly NameRow[]): string {
  const lines = rows.map(({ name, names }) => {
    return [codeCell(name), ...names.map((several) => several.map(codeCell).join(", "))];
  });
  const cells = [["Here", ...languages.map(textCell)], ["---", ...languages.map(() => "---")], ...lines];
  return cells.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function codeCell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? "" : unbroken(code(line));
}

/** Text of which Markdown makes nothing else. */
function textCell(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_~[\]<>|&!]/g, "\\$&");
}

/** Without a bar that ends its cell. Parsers do not agree on what a backslash before its backslash does: a sign without width parts them. */
function unbroken(text: string): string {
  return text.replace(/\\(?=\|)/g, "\\\u2060").replaceAll("|", "\\|");
}
