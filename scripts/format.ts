import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The formatter, which runs once for all files: starting it costs more than a file does. */
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** As the project's own code is formatted. */
const configuration = {
  root: true,
  files: { maxSize: 2 ** 28 },
  formatter: { indentStyle: "space", lineWidth: 120 },
};

/** Formats TypeScript files, given as text by path; others come back as they are. */
export async function formatFiles(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-facade-"));
  try {
    await writeFile(join(folder, "biome.json"), JSON.stringify(configuration));
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await run(process.execPath, [biome, "format", "--write", "--log-level=error", "."], { cwd: folder });
    const formatted = [...files.keys()].map(async (path): Promise<[string, string]> => {
      return [path, await readFile(join(folder, path), "utf8")];
    });
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
