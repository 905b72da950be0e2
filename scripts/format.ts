import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { firstLine, SpecError } from "./spec-error.js";

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
 * Formats TypeScript files, given as text by path, while others are still made; others come back as they are.
 *
 * It works on numbered copies in a temporary folder, since a path may lead out of whatever folder it is put in.
 */
export class Formatter {
  readonly #begun: Promise<Map<string, string>>[] = [];
  #waiting = new Map<string, string>();
  #characters = 0;

  /** Takes a file. Once there is enough to do, the formatter begins. */
  add(path: string, text: string): void {
    this.#waiting.set(path, text);
    this.#characters += text.length;
    if (this.#characters > enough) this.#begin();
  }

  /**
   * All files, formatted, in the order in which they were given.
   *
   * @throws {@link SpecError} if there can be no temporary files.
   */
  async finish(): Promise<Map<string, string>> {
    this.#begin();
    const formatted = await Promise.all(this.#begun);
    return new Map(formatted.flatMap((files) => [...files]));
  }

  #begin(): void {
    const begun = format(this.#waiting);
    begun.catch(() => undefined); // until it is waited for
    this.#begun.push(begun);
    this.#waiting = new Map();
    this.#characters = 0;
  }
}

/** Characters with which another process is worth its start. */
const enough = 2 ** 20;

/**
 * Formats files, given as text by path.
 *
 * @throws {@link SpecError} if there can be no temporary files.
 */
export async function formatFiles(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const formatter = new Formatter();
  for (const [path, text] of files) formatter.add(path, text);
  return await formatter.finish();
}

/** The process is started before the first pause, so that it runs beside what comes after it here. */
async function format(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const { folder, remove } = makeFolder();
  const copies = [...files].map(([path, text], index) => {
    return { path, text, copy: join(folder, `${index}${extname(path)}`) };
  });
  try {
    try {
      writeFileSync(join(folder, "biome.json"), JSON.stringify(configuration));
      for (const { copy, text } of copies) writeFileSync(copy, text);
    } catch (error) {
      explain(error);
    }
    await run(program, [...first, "format", "--write", "--log-level=error", "."], { cwd: folder, env: environment() });
    const formatted = copies.map(async ({ path, copy }): Promise<[string, string]> => {
      return [path, await readFile(copy, "utf8")];
    });
    return new Map(await Promise.all(formatted));
  } finally {
    remove();
  }
}

/** Makes a temporary folder, which is deleted even if a signal ends the process. */
function makeFolder(): { folder: string; remove(): void } {
  const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, end);
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), "openapi-facade-"));
    return { folder, remove };
  } catch (error) {
    remove();
    return explain(error);
  }

  function remove(): void {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    for (const signal of signals) process.off(signal, end);
  }

  function end(signal: NodeJS.Signals): void {
    remove();
    process.kill(process.pid, signal); // no longer held back
  }
}

/** Without the variables by which a user configures a formatter of their own. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("BIOME_")));
}

function explain(error: unknown): never {
  const message = `temporary files cannot be written there: ${firstLine(error)}: make room, or set TMPDIR to another folder`;
  throw new SpecError([{ place: tmpdir(), message }]);
}
