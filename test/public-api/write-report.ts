import ts from "typescript";
import { declarationsIn, type Export } from "./exports.js";
import { type Context, followMentions } from "./mentions.js";
import { printHead, printStatement, publicPart } from "./print-declaration.js";

/** The report of a subpath: imports, signatures, and types that signatures mention although they are not exported. */
export function writeReport(exported: readonly Export[], context: Context): string {
  const { imported, hidden } = followMentions(exported, context);
  const entries = exported.map((one) => ({ isBrief: context.isBrief(one.symbol), text: writeExport(one, context) }));
  const sections = [
    imported.map(([from, names]) => writeImport(from, names)).join("\n"),
    ...entries.filter(({ isBrief }) => !isBrief).map(({ text }) => text),
    entries.flatMap(({ isBrief, text }) => (isBrief ? [text] : [])).join("\n"),
    hidden.length > 0 ? "// Not exported, but part of a signature" : "",
    ...hidden.map((symbol) => writeSymbol(symbol, symbol.name, context)),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function writeImport(from: string, names: readonly string[]): string {
  const line = `import { ${names.join(", ")} } from "${from}";`;
  return line.length <= 120 ? line : `import {\n${names.map((name) => `    ${name},\n`).join("")}} from "${from}";`;
}

function writeExport({ name, symbol, isTypeOnly }: Export, context: Context): string {
  return [
    ...(name === symbol.name ? [] : [`// exported as ${name}`]),
    ...(isTypeOnly && symbol.flags & ts.SymbolFlags.Value ? ["// exported as a type only"] : []),
    writeSymbol(symbol, name, context),
  ].join("\n");
}

function writeSymbol(symbol: ts.Symbol, name: string, { isBrief }: Context): string {
  const texts = declarationsIn(symbol).map((declaration) => {
    if (isBrief(symbol)) return printHead(declaration, name);
    return printStatement(publicPart(declaration), declaration.getSourceFile());
  });
  return texts.join("\n");
}
