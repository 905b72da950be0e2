import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";
import MarkdownIt from "markdown-it";
import type { CodeSample } from "./code-sample.js";
import { escapeHtml } from "./plain-page.js";

/** A page that is written by hand, in Markdown. */
export interface GuidePage {
  /** File of its page, beside the others. */
  readonly file: string;
  readonly title: string;
  readonly html: string;
  readonly samples: readonly CodeSample[];
  /** Pages that it leads to, with the words that do. */
  readonly links: readonly { readonly title: string; readonly file: string }[];
}

/**
 * Reads a page. Its first line is its title.
 *
 * A block of `ts` is a sample, which is run: `responses="GET /users/{id} 503 200"` after `ts` gives the status codes of an
 * operation's responses, `pair="name"` that it sends what the other sample of that name does; a block of `text` right after it is what it prints.
 */
export function readGuidePage(path: string, text: string): GuidePage {
  const tokens = markdown.parse(text, {});
  const samples = tokens.flatMap((token, index): CodeSample[] => {
    if (token.type !== "fence" || language(token.info) !== "ts") return [];
    const next = tokens[index + 1];
    return [
      {
        place: `${path}:${(token.map?.[0] ?? 0) + 1}`,
        text: token.content,
        responses: readResponses(attribute(token.info, "responses")),
        output: next?.type === "fence" && language(next.info) === "text" ? next.content : undefined,
        pair: attribute(token.info, "pair"),
        hint: undefined,
      },
    ];
  });
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const links = inline.flatMap((token, index) => {
    const file = token.type === "link_open" ? pageOf(String(token.attrGet("href"))) : undefined;
    return file === undefined ? [] : [{ title: inline[index + 1]?.content ?? file, file }];
  });
  return {
    file: fileOf(path),
    title: /^# (.*)$/m.exec(text)?.[1] ?? path,
    html: markdown.renderer.render(tokens, markdown.options, {}),
    samples,
    links,
  };
}

/** File of the page of a file of Markdown. */
function fileOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md$/, ".html").toLowerCase();
}

/** The page that a link leads to, where it is one of ours: their names are in small letters. */
function pageOf(href: string): string | undefined {
  if (href.endsWith("/CHANGELOG.md")) return "changelog.html";
  const [, name, anchor = ""] = /^([a-z0-9-]+)\.(?:md|html)(#.*)?$/.exec(href) ?? [];
  return name === undefined ? undefined : `${name}.html${anchor}`;
}

function language(info: string): string {
  return info.split(" ", 1)[0] ?? "";
}

function attribute(info: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(info)?.[1];
}

/** `GET /users/{id} 503 200; DELETE /users/{id} 404`. */
function readResponses(text = ""): Map<string, number[]> {
  const lines = text.split(";").map((line) => line.trim());
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [method = "", path = "", ...statuses] = line.split(" ");
      return [`${method} ${path}`, statuses.map(Number)];
    }),
  );
}

highlighter.registerLanguage("ts", typescript);
highlighter.registerLanguage("yaml", yaml);
highlighter.registerLanguage("sh", bash);

const markdown = new MarkdownIt({ html: false });

markdown.renderer.rules["fence"] = (tokens, index) => {
  const { info = "", content = "" } = tokens[index] ?? {};
  const name = language(info);
  const isKnown = highlighter.getLanguage(name) !== undefined;
  const code = isKnown ? highlighter.highlight(content, { language: name }).value : escapeHtml(content);
  const label = name === "text" ? "What it prints" : "Code";
  // Focus, so that a block which is wider than the screen can be scrolled by keys.
  return `<pre class="${name}" role="group" aria-label="${label}" tabindex="0"><code>${code}</code></pre>\n`;
};
markdown.renderer.rules["table_open"] = () =>
  `<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n`;
markdown.renderer.rules["table_close"] = () => "</table></div>\n";
markdown.core.ruler.push("anchors", ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    const words = tokens[index + 1]?.content ?? "";
    if (token.type === "heading_open") token.attrSet("id", slug(words));
  }
});
markdown.core.ruler.push("links", ({ tokens }) => {
  for (const { children } of tokens) {
    // Links do not nest.
    let isHidden = false;
    for (const token of children ?? []) {
      if (token.type === "link_open") {
        const href = String(token.attrGet("href"));
        token.attrSet("href", pageOf(href) ?? href);
        isHidden = pageOf(href) === undefined && !/^(https?:|#)/.test(href);
      }
      // What leads to a file of the project leads nowhere from a page.
      if (/^link_/.test(token.type)) token.hidden = isHidden;
    }
  }
});

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
