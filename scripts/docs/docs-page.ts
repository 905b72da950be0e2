import { createHash } from "node:crypto";
import type { Document, PathItem } from "../document/document.js";
import { methods } from "../document/methods.js";

/** The language of the samples. */
const language = "TypeScript";

/** What Redoc is told: it shows samples only of languages that are listed. */
export const redocOptions: object = { codeSamples: { languages: [{ lang: language }] }, scrollYOffset: 40 };

/**
 * The document that Redoc is given: the same with a sample on each operation, given by route, such as
 * `GET /users/{username}`, and without HTML that does more than mark text up.
 */
export function prepareDocument(document: Document, samples: ReadonlyMap<string, string>): Document {
  const { paths = {}, ...rest } = withoutActiveHtml(document);
  const sampled = Object.entries(paths).map(([path, item]): [string, PathItem] => {
    const operations = methods.flatMap((method) => {
      const source = samples.get(`${method.toUpperCase()} ${path}`);
      const operation = item[method];
      if (operation === undefined || source === undefined) return [];
      return [[method, { ...operation, "x-codeSamples": [{ lang: language, label: language, source }] }]];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }];
  });
  return { ...rest, paths: Object.fromEntries(sampled) };
}

/**
 * Keeps apart what begins any tag but those of plain prose, so that it shows as text: Redoc puts HTML into its pages as it
 * is, and a page must not run, fetch or lead to anything by itself.
 */
function withoutActiveHtml(document: Document): Document {
  const text = JSON.stringify(document, (key, value: unknown) => {
    // A reference is no text: it would lead nowhere.
    return typeof value === "string" && key !== "$ref" ? value.replace(activeTag, "<\u200b") : value;
  });
  return JSON.parse(text);
}

const activeTag =
  /<(?=[a-z/!?])(?!https?:)(?!\/?(a|b|br|code|em|h[1-6]|hr|i|li|ol|p|pre|strong|sub|sup|table|tbody|td|th|thead|tr|ul)\s*\/?>)(?!a href="https?:[^"<>]*">)/gi;

/** A page as Redocly built it from the template, made to ask for nothing and to run no script but its own. */
export function finishPage(html: string): string {
  // Redoc's own logo, which it would fetch, gives way to its name.
  const page = html
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, "data:,")
    .replaceAll("API docs by", "API docs by Redoc");
  const scripts = Array.from(
    page.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs),
    ([, script = ""]) => script,
  );
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return page.replace("SCRIPT-HASHES", hashes.join(" "));
}
