import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withInertText } from "../../scripts/docs/inert-text.js";
import { mendText } from "../../scripts/load/mend-text.js";
import { makeFolder, readFolder } from "../scripts/folder.js";
import { runScript } from "../scripts/project.js";
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

describe("npm run docs of hostile documents", () => {
  it("makes pages of the same elements, scripts and permissions as of a harmless one, and nothing else", async () => {
    const apis = Object.keys(documents).map((name) => `  ${name}: { root: ${name}.json }\n`);
    const specs = Object.entries(documents).map(([name, document]) => [`${name}.json`, JSON.stringify(document)]);
    const given = { "redocly.yaml": `apis:\n${apis.join("")}`, ...Object.fromEntries(specs) };
    const folder = await makeFolder(given);
    const { code, stdout, stderr } = await runScript("scripts/docs.ts", folder);
    expect([code, stderr, stdout.match(/[^\n\x20-\x7e]|canary/g)]).toEqual([0, "", null]);
    const files = await readFolder(folder);
    const pages = Object.keys(documents).map((name) => `dist/docs/${name.replace("@", "-")}.html`);
    expect(Object.keys(files)).toEqual([...Object.keys(given), ...pages, "dist/docs/index.html"].sort());
    const plain = readPage(files["dist/docs/harmless-v1.html"] ?? "");
    const page = readPage(files["dist/docs/hostile-v1.html"] ?? "");
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
