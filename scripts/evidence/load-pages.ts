import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { firstLine, SpecError } from "../spec-error.js";

/** Texts of pages by their names: a file's own, or its path inside of the folder that was given. */
export type Pages = ReadonlyMap<string, string>;

/**
 * Reads files, and what is Markdown in folders, or text where nothing is Markdown.
 *
 * @throws {@link SpecError} where one is not there, two have the same name, or a folder has no page.
 */
export async function loadPages(paths: readonly string[]): Promise<Pages> {
  const pages = new Map<string, string>();
  for (const path of paths) {
    for (const { name, file } of await findPages(path)) {
      if (pages.has(name)) {
        throw new SpecError([{ place: file, message: `another page is called ${name} too: give the folder of both` }]);
      }
      pages.set(name, (await readFile(file, "utf8")).replace(/^\uFEFF/, ""));
    }
  }
  return pages;
}

async function findPages(path: string): Promise<{ name: string; file: string }[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ name: basename(path), file: path }];
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    const all = entries
      .filter(({ parentPath }) => !relative(path, parentPath).split(sep).includes("node_modules"))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const [markdown, texts] = [/\.(md|markdown)$/i, /\.txt$/i].map((ending) => all.filter((file) => ending.test(file)));
    const files = markdown?.length ? markdown : (texts ?? []);
    if (files.length === 0) throw new SpecError([{ place: path, message: "holds no page: they end in .md or .txt" }]);
    return files.map((file) => ({ name: relative(path, file).replaceAll(sep, "/"), file }));
  } catch (error) {
    if (error instanceof SpecError) throw error;
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new SpecError([{ place: path, message: isMissing ? "there is no such file or folder" : firstLine(error) }]);
  }
}
