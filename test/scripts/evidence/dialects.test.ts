import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { draftDocument } from "../../../scripts/evidence/draft/draft-document.js";
import { loadPages } from "../../../scripts/evidence/load-pages.js";
import { readPages } from "../../../scripts/evidence/read-pages.js";
import { outline } from "./outline.js";

/** Pages of one small API in each dialect, read and drafted: what a draft has otherwise than the API's own document. */

const pages = "test/scripts/evidence/pages";
const library = outline(parse(await readFile(`${pages}/library.yaml`, "utf8")));

const folders = [
  "csharp",
  "csharp-older",
  "r",
  "r-older",
  "python-legacy",
  "python-experimental",
  "python-schemas",
  "python-pydantic",
  "java",
  "go",
  "go-older",
  "ruby",
  "ruby-older",
  "php",
  "php-older",
];

describe("a draft of the pages of one dialect", () => {
  // What is missing is nothing that the pages say: look at a difference before the list of wanted ones is changed.
  it.each(folders)("%s", async (folder) => {
    const { readings, unread } = readPages(await loadPages([`${pages}/${folder}`]));
    expect(unread).toEqual([]);
    expect(new Set(readings.map(({ facts }) => facts.dialect))).toEqual(new Set([folder.replace("-older", "")]));
    const drafted = outline(draftDocument(readings).document);
    const differences = [
      ...library.filter((line) => !drafted.includes(line)).map((line) => `- ${line}`),
      ...drafted.filter((line) => !library.includes(line)).map((line) => `+ ${line}`),
    ];
    await expect(`${differences.join("\n")}\n`).toMatchFileSnapshot(`pages/${folder}.differences.txt`);
  });

  it("all of them together", async () => {
    const all = await Promise.all(
      folders.map(async (folder) => readPages(await loadPages([`${pages}/${folder}`])).readings),
    );
    const drafted = outline(draftDocument(all.flat()).document);
    // No page of any names the least size of a page.
    expect(library.filter((line) => !drafted.includes(line))).toEqual([
      "GET /books: query page_size integer =20 minimum=1 maximum=100",
    ]);
  });
});
