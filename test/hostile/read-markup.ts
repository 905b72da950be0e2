/** An element of a page, with what it says of itself and, where that is no markup, what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: string;
}

/** A page as it was read: its elements, and its text without them. */
export interface Markup {
  readonly elements: readonly Element[];
  readonly text: string;
}

const value = `"[^"<>]*"`;
const attribute = `\\s+[a-zA-Z][\\w:.-]*(?:=${value})?`;
const parts = new RegExp(
  [
    "(?<doctype><!DOCTYPE html>)",
    // What stands between two texts that React writes next to one another.
    "(?<comment><!-- -->)",
    `<(?<raw>script|style)(?<rawAttributes>(?:${attribute})*)>(?<content>.*?)</\\k<raw>>`,
    `<(?<open>[a-zA-Z][a-zA-Z0-9-]*)(?<attributes>(?:${attribute})*)\\s*/?>`,
    "(?<close></[a-zA-Z][a-zA-Z0-9-]*>)",
    "(?<text>[^<]+)",
  ].join("|"),
  "gsy",
);

/**
 * Reads a page that is written with care: quoted values, and no `<` but of tags. Of such a page, whatever reads HTML
 * makes the same.
 *
 * @throws where it is not.
 */
export function readMarkup(page: string): Markup {
  const elements: Element[] = [];
  let text = "";
  let end = 0;
  for (const { 0: all, index, groups = {} } of page.matchAll(parts)) {
    const name = groups["raw"] ?? groups["open"];
    const attributes = groups["rawAttributes"] ?? groups["attributes"] ?? "";
    if (name) elements.push({ name, attributes: readAttributes(attributes), content: groups["content"] ?? "" });
    text += unescapeText(groups["text"] ?? "");
    end = index + all.length;
  }
  if (end < page.length) throw new Error(`no careful markup: ${JSON.stringify(page.slice(end, end + 200))}`);
  return { elements, text };
}

function readAttributes(text: string): Map<string, string> {
  const attributes = text.matchAll(/([a-zA-Z][\w:.-]*)(?:="([^"]*)")?/g);
  return new Map(Array.from(attributes, ([, name = "", value = ""]) => [name, unescapeText(value)]));
}

function unescapeText(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? all;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}
