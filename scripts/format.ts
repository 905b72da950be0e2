import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The formatter, which runs once for all files: starting it costs more than a file does. Its package begins it by a
 * script, which takes as long again: where its program is found, that is run itself.
 */
const script = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
const [program, ...first] = findProgram() ?? [process.execPath, script];

function findProgram(): [string] | undefined {
  const { resolve } = createRequire(script);
  const ends = process.platform === "win32" ? ["/biome.exe"] : ["/biome", "-musl/biome"];
  for (const end of ends) {
    try {
      return [resolve(`@biomejs/cli-${process.platform}-${process.arch}${end}`)];
    } catch {
      // Of the packages for all platforms, one is installed.
    }
  }
  return undefined;
}

/** As the project's own code is formatted. */
const configuration = {
  root: true,
  files: { maxSize: 2 ** 28 },
  formatter: { indentStyle: "space", lineWidth: 120 },
};

/**
 * Formats TypeScript files, given as text by path; others come back as they are.
 *
 * It works on numbered copies, since a path may lead out of whatever folder it is put in.
 */
export async function formatFiles(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  const copies = [...files].map(([path, text], index) => {
    return { path, text, copy: join(folder, `${index}${extname(path)}`) };
  });
  try {
    await writeFile(join(folder, "biome.json"), JSON.stringify(configuration));
    for (const { copy, text } of copies) await writeFile(copy, text);
    await run(program, [...first, "format", "--write", "--log-level=error", "."], { cwd: folder });
    const formatted = copies.map(async ({ path, copy }): Promise<[string, string]> => {
      return [path, await readFile(copy, "utf8")];
    });
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
