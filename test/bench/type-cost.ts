import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { cases, exampleParams } from "../clients.js";
import { emitDeclarations } from "../declarations.js";
import { type DocumentedOperation, readOperations } from "../documents.js";
import { peerTypes } from "./peer-types.js";

const run = promisify(execFile);
const specs = ["tiledb-v1", "tiledb-v4", "arthur-v1"];

/** Type instantiations of a file that calls every operation of every document, beyond those of an empty file. */
export async function typeCost(): Promise<number> {
  return withPackage((folder) => countAboveEmpty(folder, ourCalls()));
}

/** The same figure of ours, and of openapi-fetch. */
export async function typeCosts(): Promise<{ ours: number; theirs: number }> {
  return withPackage(async (folder) => {
    for (const spec of specs) {
      const { stdout } = await run(process.execPath, peerTypes(`spec/${spec}.yaml`), { maxBuffer: 2 ** 28 });
      await writeFile(join(folder, `${spec}.d.mts`), stdout);
    }
    return { ours: countAboveEmpty(folder, ourCalls()), theirs: countAboveEmpty(folder, theirCalls()) };
  });
}

/** Measures in a project that has the package, of which compilers need the declarations alone. */
async function withPackage<Result>(measure: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  try {
    const home = join(folder, "node_modules/openapi-facade");
    for (const [source, text] of emitDeclarations()) {
      const file = join(home, "dist", source.replace(/\.ts$/, ".d.ts"));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await copyFile("package.json", join(home, "package.json"));
    for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
      await symlink(resolve("node_modules", name), join(folder, "node_modules", name), "dir");
    }
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All calls by our methods, with the documents' own examples. */
function ourCalls(): string {
  return [
    'import { Arthur } from "openapi-facade/arthur";',
    'import { TileDB } from "openapi-facade/tiledb";',
    "const arthur = new Arthur();",
    "const tiledb = new TileDB();",
    ...cases.map(({ title, operation }) => `await ${title}(${JSON.stringify(exampleParams(operation))});`),
  ].join("\n");
}

/** The same calls by openapi-fetch, typed by what openapi-typescript makes of the same documents. */
function theirCalls(): string {
  const clients = specs.map((spec, index) => {
    const calls = readOperations(`spec/${spec}.yaml`).map((operation) => {
      return `await client${index}.${operation.method}(${JSON.stringify(operation.path)}, ${initOf(operation)});`;
    });
    return [
      `import type { paths as Paths${index} } from "./${spec}.mjs";`,
      `const client${index} = createClient<Paths${index}>();`,
      ...calls,
    ];
  });
  return ['import createClient from "openapi-fetch";', ...clients.flat()].join("\n");
}

function initOf({ parameters, body }: DocumentedOperation): string {
  const params: Record<string, Record<string, unknown>> = {};
  for (const { in: place, name, example } of parameters) params[place] = { ...params[place], [name]: example };
  return JSON.stringify({ ...(parameters.length > 0 && { params }), ...(body && { body: body.example }) });
}

function countAboveEmpty(folder: string, text: string): number {
  return countInstantiations(folder, text) - countInstantiations(folder, "export {};");
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
