import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { cases, exampleParams } from "../clients.js";

/** A file that calls every operation of every client, with the documents' own examples. */
export const allCalls: string = [
  'import { Arthur } from "openapi-facade/arthur";',
  'import { TileDB } from "openapi-facade/tiledb";',
  "const arthur = new Arthur();",
  "const tiledb = new TileDB();",
  ...cases.map(({ title, operation }) => `await ${title}(${JSON.stringify(exampleParams(operation))});`),
].join("\n");

/** Builds the package, and counts what files of a project that uses it cost: type instantiations above an empty file's. */
export async function typeCosts(...files: readonly string[]): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  try {
    const home = join(folder, "node_modules/openapi-facade");
    await mkdir(home, { recursive: true });
    await copyFile("package.json", join(home, "package.json"));
    for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
      await symlink(resolve("node_modules", name), join(folder, "node_modules", name), "dir");
    }
    const tsc = resolve("node_modules/typescript/bin/tsc");
    await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", join(home, "dist")]);
    const empty = countInstantiations(folder, "export {};");
    return files.map((text) => countInstantiations(folder, text) - empty);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function countInstantiations(folder: string, text: string): number {
  const file = join(folder, "consumer.mts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, settings) =>
    path === file ? ts.createSourceFile(path, text, settings) : getSourceFile(path, settings);
  const program = ts.createProgram([file], options, host);
  const errors = ts.getPreEmitDiagnostics(program);
  if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, { ...host, getNewLine: () => "\n" }));
  return program.getInstantiationCount();
}
