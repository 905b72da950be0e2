import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withInertText } from "../../scripts/docs/inert-text.js";
import { mendText } from "../../scripts/load/mend-text.js";
import { makeFolder, readFolder } from "../scripts/folder.js";
import { runScript } from "../scripts/project.js";
import { pagePayloads } from "./payloads.js";
import { readMarkup } from "./read-markup.js";

/** The pages that Redoc makes of hostile documents: of the same elements and scripts as that of a harmless one. */

const harmless = [
  "harmless",
  "[link](https://harmless.example) ![image](https://harmless.example/x.png) <p>text</p>",
  "# Heading\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n- *item* **item** `item`\n\n```\ncode\n```",
];
const hostile = Object.values(pagePayloads);

/** A document that has other texts at every turn, and all of them in its description. */
function documentOf(texts: readonly string[], turn: number): Record<string, unknown> {
  let next = turn;
  const text = (): string => texts[next++ % texts.length] ?? "";
  const address = (): string => (texts === hostile ? text() : "https://harmless.example/");
  const docs = () => ({ url: address(), description: text() });
  const schema = () => ({
    title: text(),
    description: text(),
    "x-tags": ["users"],
    type: "object",
    properties: {
      [text()]: { type: "string", description: text(), example: text(), default: text(), pattern: text() },
    },
  });
  const operation = (name: string) => ({
    operationId: name,
    tags: ["users", text()],
    summary: text(),
    description: text(),
    externalDocs: docs(),
    parameters: [{ name: text(), in: "query", description: text(), schema: { type: "string" }, example: text() }],
    responses: {
      200: { description: text(), headers: { [text()]: { description: text(), schema: { type: "string" } } } },
      default: {
        description: text(),
        content: { "application/json": { schema: schema(), example: { [text()]: text() } } },
      },
    },
  });
  return {
    openapi: "3.1.0",
    info: {
      title: text(),
      version: text(),
      summary: text(),
      description: texts.join("\n\n"),
      termsOfService: address(),
      contact: { name: text(), url: address(), email: text() },
      license: { name: text(), url: address() },
      "x-logo": { url: address(), altText: text(), href: address(), backgroundColor: text() },
    },
    externalDocs: docs(),
    servers: [
      { url: "https://acme.example", description: text() },
      ...texts.map((description, index) => ({
        url: `https://acme.example/${texts === hostile ? description : index}`,
        description,
        variables: { [text()]: { default: text(), description: text() } },
      })),
    ],
    tags: [{ name: "users", description: text(), "x-displayName": text(), externalDocs: docs() }],
    "x-tagGroups": [{ name: text(), tags: ["users"] }],
    paths: { [`/users/${text()}`]: { get: operation("getUser") }, "/users": { post: operation("postUser") } },
    webhooks: { [text()]: { post: operation("onUser") } },
    components: { schemas: { [text()]: schema(), [text()]: schema() } },
  };
}

const turns = [0, 28];
const documents: Record<string, Record<string, unknown>> = {
  "harmless@v1": documentOf(harmless, 0),
  ...Object.fromEntries(turns.map((turn) => [`hostile@v${turn}`, documentOf(hostile, turn)])),
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
    const [plain, ...others] = pages.map((path) => readPage(files[path] ?? ""));
    for (const [index, page] of others.entries()) {
      expect(page.kinds.filter((kind) => !plain?.kinds.includes(kind))).toEqual([]);
      expect(page.addresses.filter(isCode)).toEqual([]);
      expect([page.permissions, page.scripts]).toEqual([plain?.permissions, plain?.scripts]);
      // Where a document is read, another sign stands for halves of signs.
      const given = mendText(documents[`hostile@v${turns[index]}`]?.["info"]);
      expect(page.document.info).toEqual(withInertText(given));
    }
  });
});

/** Whether an address is no place to go to. React puts code that only fails in place of other code. */
function isCode(address: string): boolean {
  // As browsers read it.
  const read = address.replace(/[\s\p{Cc}]/gu, "");
  return /^[a-z][a-z0-9+.-]*:/i.test(read) && !/^(https?:|mailto:|data:,$|javascript:thrownewError\('React)/.test(read);
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
