import type { Dialect } from "./dialect.js";
import type { Fact, PageFacts } from "./facts.js";
import { type Block, plainText, readBlocks, readStrong } from "./markdown.js";
import { Page, type PageReading } from "./page.js";
import { isList, readApi } from "./read-api.js";
import { isProperties, readModel } from "./read-model.js";
import { readReadme } from "./read-readme.js";
import { isReference } from "./schema-classes/schema-row.js";
import { readSections, textLines } from "./sections.js";

/**
 * Reads a page of an API's documentation as openapi-generator writes it: one of operations, one of a model, or the
 * README of the whole client.
 *
 * @param name - Name of the page: facts are said to stand on it.
 * @returns `undefined` where the page is none of these.
 */
export function readPage(name: string, text: string, dialect: Dialect): PageReading | undefined {
  const page = new Page(name, dialect);
  const blocks = readBlocks(shorten(text, page));
  const facts = readFacts(blocks, page);
  return facts && { facts, prose: page.prose };
}

/** Characters of a line that is read: what is longer is no line of a page, and patterns would take long to see that. */
const longestLine = 20_000;

/** The text without lines too long to be read, and without long gaps in lines. */
function shorten(text: string, page: Page): string {
  const lines = text.split(/\r\n?|\n/).map((line, index) => {
    if (line.length <= longestLine) return line.replace(/[^\S\n]{40,}/g, " ");
    page.miss(index + 1, `has more than ${longestLine} characters`);
    return "";
  });
  return lines.join("\n");
}

function readFacts(blocks: readonly Block[], page: Page): PageFacts | undefined {
  const heading = blocks.find((block) => block.kind === "heading");
  const title = page.fact(readTitle(heading?.kind === "heading" ? heading.text : ""), heading?.line ?? 1);
  const { name: dialect, language } = page.dialect;
  const about = { page: page.name, dialect, language, title };
  const sections = readSections(blocks);
  if (
    sections.some(({ title }) =>
      /^documentation for (models|authori[sz]ation)$|^(documentation for )?api endpoints$/i.test(title),
    )
  ) {
    const { version, line, schemes } = readReadme(blocks, page);
    const versioned = version === undefined ? {} : { version: page.fact(version, line) };
    return { ...about, kind: "readme", ...versioned, operations: [], schemes, models: [], unread: page.unread };
  }
  if (blocks.some(isList)) {
    const baseUrl = readBaseUrl(blocks, page);
    return { ...about, kind: "api", ...(baseUrl && { baseUrl }), ...readApi(blocks, page), unread: page.unread };
  }
  const isModel = sections.some(
    (section) => isProperties(section) || /^(enum|model type info|class instance methods)$/i.test(section.title),
  );
  if (!isModel && !(page.dialect.hasSchemaClasses && blocks.some(isReference))) return undefined;
  const model = readModel(title, blocks, page);
  return { ...about, kind: "model", operations: [], schemes: [], models: [model], unread: page.unread };
}

/** The class that a page is of, without what stands before it: `Acme.Api.UsersApi`, `acme::User`, `# User`, `\UsersAPI`. */
function readTitle(text: string): string {
  const name = (readStrong(text)?.text ?? plainText(text)).replace(/^# /, "");
  return name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(":"), name.lastIndexOf("\\")) + 1);
}

function readBaseUrl(blocks: readonly Block[], page: Page): Fact<string> | undefined {
  for (const { text, line } of textLines(blocks)) {
    const [, marked, url = marked] = /^All URIs are relative to (?:\*(.*?)\*?\s*$|(\S+), )/.exec(text) ?? [];
    if (url !== undefined) return page.fact(plainText(url), line);
  }
  return undefined;
}
