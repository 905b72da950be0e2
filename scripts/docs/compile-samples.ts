import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type ts from "typescript";
import type { Fault } from "../spec-error.js";
import { type CodeSample, faultOf } from "./code-sample.js";
import { compiler } from "./compiler.js";

/** Samples as files of a folder, with the configuration that compilers find the clients by. */
export interface SampleFiles {
  readonly configuration: string;
  /** The file of each sample. */
  readonly files: ReadonlyMap<CodeSample, string>;
}

/**
 * Writes samples into a folder of the project at `root`, to be compiled.
 *
 * The package's clients are those in `clients` below that folder; the rest of the package is the project's source.
 */
export async function writeSamples(samples: readonly CodeSample[], root: string, folder: string): Promise<SampleFiles> {
  const files = new Map(samples.map((sample, index) => [sample, join(folder, "samples", `sample-${index + 1}.ts`)]));
  await mkdir(join(folder, "samples"), { recursive: true });
  for (const [{ text }, file] of files) await writeFile(file, text);
  const configuration = join(folder, "tsconfig.json");
  const project = `./${relative(folder, root).replaceAll(sep, "/")}`;
  const places = ["./clients/*/index.ts", "./clients/*.ts", `${project}/src/*/index.ts`, `${project}/src/*.ts`];
  const paths = { "openapi-facade": [`${project}/src/index.ts`], "openapi-facade/*": places };
  const options = {
    extends: `${project}/tsconfig.json`,
    // A sample names what it gets, whether it goes on with it or not.
    compilerOptions: { declaration: false, isolatedDeclarations: false, noUnusedLocals: false, paths },
    include: ["samples"],
  };
  await writeFile(configuration, JSON.stringify(options));
  return { configuration, files };
}

/** What the compiler has against samples, by their places. */
export function checkTypes({ configuration, files }: SampleFiles): Fault[] {
  const { config } = compiler.readConfigFile(configuration, compiler.sys.readFile);
  // Types of packages are looked for from where the configuration lies, which has to be told.
  const parsed = compiler.parseJsonConfigFileContent(config, compiler.sys, dirname(configuration), {}, configuration);
  const program = compiler.createProgram(parsed.fileNames, parsed.options);
  const checked = [...files].flatMap(([sample, file]) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((one) => faultOf(sample, describe(one)));
  });
  const others = [...parsed.errors, ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  return [...others.map((one) => ({ place: configuration, message: describe(one) })), ...checked];
}

function describe({ messageText, file, start }: ts.Diagnostic): string {
  const { line = 0 } = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : {};
  return `line ${line + 1}: ${compiler.flattenDiagnosticMessageText(messageText, " ")}`;
}
