import { readdir, readFile } from "node:fs/promises";
import { SpecError } from "../spec-error.js";
import { indexFile } from "./docs-index.js";
import { type GuidePage, readGuidePage } from "./guide-page.js";

/** The guide's pages, in Markdown; its index leads to them in their order. */
const guideFolder = "scripts/docs/guide";
const changelog = "CHANGELOG.md";

/**
 * Reads the guide's pages, the index first, and the changelog; none where there is no guide.
 *
 * @throws {@link SpecError} for a page that the index does not lead to.
 */
export async function readGuide(): Promise<GuidePage[]> {
  const files = await readdir(guideFolder).catch(() => []);
  const paths = files.filter((file) => file.endsWith(".md")).map((file) => `${guideFolder}/${file}`);
  const pages = await Promise.all(paths.map(async (path) => readGuidePage(path, await readFile(path, "utf8"))));
  const order = pages.find(({ file }) => file === indexFile)?.links.map(({ file }) => file) ?? [];
  const unlisted = pages.filter(({ file }) => file !== indexFile && !order.includes(file));
  if (unlisted.length > 0) {
    throw new SpecError(
      unlisted.map(({ file }) => ({ place: `${guideFolder}/index.md`, message: `does not list ${file}` })),
    );
  }
  const text = paths.length === 0 ? undefined : await readFile(changelog, "utf8").catch(() => undefined);
  return [
    ...pages.sort((one, other) => order.indexOf(one.file) - order.indexOf(other.file)),
    ...(text === undefined ? [] : [readGuidePage(changelog, text)]),
  ];
}
