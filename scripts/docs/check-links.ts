import type { Fault } from "../spec-error.js";

/**
 * Links of pages, given as HTML by name, that lead to no page of them, or to no place on one.
 *
 * Of a page that a script draws, neither links nor places stand in its text.
 */
export function checkLinks(pages: ReadonlyMap<string, string>): Fault[] {
  return [...pages].flatMap(([name, html]) => {
    const links = isDrawn(html) ? [] : Array.from(html.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href = ""]) => href);
    return links.flatMap((href): Fault[] => {
      if (/^https?:/.test(href)) return [];
      const [file = "", anchor] = href.split("#");
      const target = pages.get(file || name);
      const isThere = target !== undefined && (anchor === undefined || isDrawn(target) || hasPlace(target, anchor));
      return isThere ? [] : [{ place: name, message: `links to ${href}, which is not there` }];
    });
  });
}

function isDrawn(html: string): boolean {
  return html.includes("<script");
}

function hasPlace(html: string, anchor: string): boolean {
  return html.includes(` id="${anchor}"`);
}
