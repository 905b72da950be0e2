import { createHash } from "node:crypto";
import type { Document } from "../document/document.js";
import { inertText, withInertText } from "./inert-text.js";
import { mapOperations } from "./map-operations.js";
import { withoutEvidence } from "./without-evidence.js";

/** The language of the samples. */
const language = "TypeScript";

/** What Redoc is told: it shows samples only of languages that are listed. */
export const redocOptions: object = { codeSamples: { languages: [{ lang: language }] }, scrollYOffset: 40 };

/**
 * The document that Redoc is given: the same with a sample on each operation, given by route, such as
 * `GET /users/{username}`, without notes for maintainers, and with text that does no more than mark itself up.
 */
export function prepareDocument(document: Document, samples: ReadonlyMap<string, string>): Document {
  // The border to what has been made of the document: it has the same shape.
  const { paths = {}, ...rest } = withInertText(withoutEvidence(document)) as Document;
  const sources = new Map([...samples].map(([route, source]) => [inertText(route), source]));
  const sampled = mapOperations(paths, (operation, route) => {
    const source = sources.get(route);
    return source === undefined
      ? operation
      : { ...operation, "x-codeSamples": [{ lang: language, label: language, source }] };
  });
  return { ...rest, paths: sampled };
}

/** A page as Redocly built it from the template, made to ask for nothing and to run no script but its own. */
export function finishPage(html: string): string {
  const page = withoutLogo(html);
  const hashes = scriptsOf(page).map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return page.replace("SCRIPT-HASHES", hashes.join(" "));
}

/** A page where Redoc's own logo, which it would fetch, gives way to its name; what the document says stays. */
function withoutLogo(html: string): string {
  // The last such line: JSON has no line breaks.
  const definition = /.*(\n *const __redoc_definition = .*)/s.exec(html)?.[1] ?? "";
  const page = html.slice(0, html.length - definition.length);
  return (
    page
      .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, "data:,")
      .replaceAll("API docs by", "API docs by Redoc") + definition
  );
}

/**
 * Redoc's two scripts: one that chooses light or dark, and the last, which draws the page and holds the document.
 *
 * @throws where there is another, which nobody but the document can have put there.
 */
function scriptsOf(page: string): string[] {
  const [, before = "", drawing = ""] = /^(.*)<script type="module">(.*?)<\/script>/s.exec(page) ?? [];
  const [, choosing = ""] = /<script>(.*?)<\/script>/s.exec(before) ?? [];
  if (before.match(/<script/gi)?.length !== 1) throw new Error("the page has a script that is not Redoc's");
  return [choosing, drawing];
}
