import { relative } from "node:path";
import ts from "typescript";
import { readProject } from "./project.js";

/**
 * Text of each `.d.ts` file that `npm run build` writes, by the path of its source, such as `src/index.ts`.
 *
 * `ts.transpileDeclaration` is quicker, but declares methods with computed names twice (TypeScript 5.9.3).
 */
export function emitDeclarations(): Map<string, string> {
  const { fileNames, options } = readProject("tsconfig.build.json");
  const program = ts.createProgram(fileNames, { ...options, emitDeclarationOnly: true, sourceMap: false });
  const texts = new Map<string, string>();
  const write: ts.WriteFileCallback = (_path, text, _mark, _onError, sources = []) => {
    for (const { fileName } of sources) texts.set(relative(".", fileName).replaceAll("\\", "/"), text);
  };
  const { diagnostics } = program.emit(undefined, write, undefined, true);
  const [first] = diagnostics;
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
  return texts;
}
