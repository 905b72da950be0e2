import { resolve } from "node:path";
import ts from "typescript";

/** The project's own compiler options. */
export function projectOptions(): ts.CompilerOptions {
  const file = resolve("tsconfig.json");
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, resolve(".")).options;
}

/** A language service over the project's files and one more, whose text is given. */
export function serviceWith(file: string, text: string): ts.LanguageService {
  const options = projectOptions();
  const isGiven = (path: string): boolean => path === file;
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const content = isGiven(path) ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => resolve("."),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => isGiven(path) || ts.sys.fileExists(path),
    readFile: (path) => (isGiven(path) ? text : ts.sys.readFile(path)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}

/** What the compiler has against a program of one file whose text is given, as lines of `line: message`. */
export function diagnose(file: string, text: string): string[] {
  const program = serviceWith(file, text).getProgram();
  const source = program?.getSourceFile(file);
  if (program === undefined || source === undefined) return [`${file} is not part of the program`];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
    const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}
