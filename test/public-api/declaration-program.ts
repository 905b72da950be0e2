import { relative, resolve } from "node:path";
import ts from "typescript";
import { emitDeclarations } from "../declarations.js";
import { readProject } from "../project.js";

/** A program of files of `src/` and `generated/`, in which their declarations stand for them, without comments. */
export function declarationProgram(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = emitDeclarations(),
): ts.Program {
  const { options } = readProject("tsconfig.build.json");
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, settings) => {
    const text = texts.get(relative(".", path).replaceAll("\\", "/"));
    if (text === undefined) return getSourceFile(path, settings);
    return ts.createSourceFile(path, withoutComments(path, text), settings);
  };
  return ts.createProgram(
    files.map((file) => resolve(file)),
    options,
    host,
  );
}

/** Comments may be reworded without a change of the API, but a deprecation is one. */
function withoutComments(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return [...commentsIn(file, file)].reverse().reduce((rest, { pos, end }) => {
    const kept = text.slice(pos, end).includes("@deprecated") ? "/** @deprecated */" : "";
    return rest.slice(0, pos) + kept + rest.slice(end);
  }, text);
}

function* commentsIn(node: ts.Node, file: ts.SourceFile): Generator<ts.TextRange> {
  for (const child of node.getChildren(file)) {
    if (ts.isJSDoc(child)) yield child;
    else yield* commentsIn(child, file);
  }
}
