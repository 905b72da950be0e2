import { dirname, resolve } from "node:path";
import ts from "typescript";

/** The project's own compiler options. */
export function projectOptions(): ts.CompilerOptions {
  return readProject("tsconfig.json").options;
}

/** Options and files of a tsconfig.json. */
export function readProject(file: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(resolve(file), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, resolve("."));
}

/** A language service over the project's files and one more, whose text is given. */
export function serviceWith(file: string, text: string): ts.LanguageService {
  return serviceWithFiles(new Map([[file, text]]));
}

/** A language service over the project's files and others, whose text is given by path. */
export function serviceWithFiles(
  files: ReadonlyMap<string, string>,
  options: ts.CompilerOptions = projectOptions(),
): ts.LanguageService {
  const folders = new Set([...files.keys()].flatMap(foldersOf));
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const content = files.get(path) ?? ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => resolve("."),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
    readFile: (path) => files.get(path) ?? ts.sys.readFile(path),
    readDirectory: ts.sys.readDirectory,
    directoryExists: (path) => folders.has(path) || ts.sys.directoryExists(path),
    getDirectories: ts.sys.getDirectories,
  });
}

function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersOf(folder)];
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
