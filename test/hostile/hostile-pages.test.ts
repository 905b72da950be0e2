import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeApiPage } from "../../scripts/docs/api-page.js";
import { withInertText } from "../../scripts/docs/inert-text.js";
import { readApis } from "../../scripts/docs/read-apis.js";
import { mendText } from "../../scripts/load/mend-text.js";
import { createFlavour } from "../../scripts/registry.js";
import { makeFolder, readFolder } from "../scripts/folder.js";
import { pagePayloads } from "./payloads.js";
import { readMarkup } from "./read-markup.js";
import { harmlessTexts, hostileTexts, wholeDocument } from "./whole-document.js";

/** The pages that Redoc makes of hostile documents: of the same elements and scripts as that of a harmless one. */

/** The title is markup. */
const turn = Object.keys(pagePayloads).indexOf("markup");
const documents: Record<string, Record<string, unknown>> = {
  "harmless@v1": wholeDocument(harmlessTexts, 0),
  "hostile@v1": wholeDocument(hostileTexts, turn),
};

describe("the pages of hostile documents", () => {
  it("have the same elements, scripts and permissions as that of a harmless one, and nothing else is made", async () => {
    const given = Object.entries(documents).map(([name, document]) => [`${name}.json`, JSON.stringify(document)]);
    const folder = await makeFolder(Object.fromEntries(given));
    const work = await makeFolder();
    const flavours = Object.keys(documents).map((name) => createFlavour(name, `${folder}/${name}.json`));
    const runtime = () => ({ fromVersion: "openapi-facade", fromProduct: "openapi-facade" });
    const products = flavours.map((flavour) => [flavour]);
    const plan = { flavours, products, out: "", runtime, folders: [], ownsOut: true };
    const apis = await readApis(plan, resolve("."), work);
    const pages: string[] = [];
    for (const api of apis) pages.push(await makeApiPage(api, work));
    const [harmless = "", hostile = ""] = pages;
    expect(Object.keys(await readFolder(folder))).toEqual(given.map(([file]) => file).sort());
    const [plain, page] = [readPage(harmless), readPage(hostile)];
    expect(page.kinds.filter((kind) => !plain.kinds.includes(kind))).toEqual([]);
    expect(page.addresses.filter(isCode)).toEqual([]);
    expect([page.permissions, page.scripts]).toEqual([plain.permissions, plain.scripts]);
    // Where a document is read, another sign stands for halves of signs.
    expect(page.document.info).toEqual(withInertText(mendText(documents["hostile@v1"]?.["info"])));
  });
});

/** Whether an address is code. React puts some that only fails in place of other. */
function isCode(address: string): boolean {
  // As browsers read it.
  const read = address.replace(/[\s\p{Cc}]/gu, "");
  return /^(javascript|vbscript|data|blob):/i.test(read) && !/^(data:,$|javascript:thrownewError\('React)/.test(read);
}

interface Page {
  /** Kinds of its elements, and of their attributes. */
  readonly kinds: readonly string[];
  readonly addresses: readonly string[];
  /** What it asks of browsers, but for the hash of the script that draws it, which is found to be right. */
  readonly permissions: readonly string[];
  readonly scripts: readonly string[];
  /** What the script that draws it holds. */
  readonly document: { readonly info: unknown };
}

function readPage(html: string): Page {
  const start = html.lastIndexOf('<script type="module">');
  const { elements } = readMarkup(html.slice(0, start));
  // As a browser ends it.
  const [, drawing = "", rest] = /^<script type="module">(.*?)<\/script(.*)$/is.exec(html.slice(start)) ?? [];
  const [, code = "", definition = "", other = ""] =
    /^(.*const __redoc_definition = )([^\n]*);\n(.*)$/s.exec(drawing) ?? [];
  const attributes = elements.flatMap(({ attributes }) => [...attributes]);
  const hash = createHash("sha256").update(drawing).digest("base64");
  return {
    kinds: elements.flatMap(({ name, attributes }) => [name, ...[...attributes.keys()].map((key) => `${name} ${key}`)]),
    addresses: attributes.flatMap(([name, value]) => (/href|src|action|data$/i.test(name) ? [value] : [])),
    permissions: elements
      .filter(({ name }) => name === "meta")
      .map(({ attributes }) => JSON.stringify([...attributes]).replace(`'sha256-${hash}'`, "the hash of its script")),
    scripts: [
      ...elements.filter(({ name }) => name === "script").map(({ content }) => content),
      code,
      other,
      rest ?? "",
    ],
    document: JSON.parse(definition),
  };
}
