import type { NamedPage } from "./model-names.js";
import { type SpecFile, textAt } from "./spec-file.js";
import { documentSubject } from "./subjects.js";
import { nothing, type Topic, wordsOf } from "./topic.js";

/** Compares the address that paths are relative to; of several in the document a page tells one. */
export function compareServers(spec: SpecFile, pages: readonly NamedPage[]): Topic[] {
  const urls = spec.members(spec.member(spec.root, "servers")).map(([, server]) => {
    const variables = spec.member(server, "variables");
    const url = textAt(server, "url") ?? "/";
    return url.replace(/\{([^{}]+)\}/g, (as, name: string) => textAt(spec.member(variables, name), "default") ?? as);
  });
  const plain = (url: string): string => url.replace(/\/$/, "");
  const words = wordsOf(
    pages.map(({ page, facts }) => ({ page, at: facts.title.at, facts })),
    (facts) => facts.baseUrl,
    (value) => ({ says: value, agrees: urls.some((url) => plain(url) === plain(value)) }),
  );
  return [{ subject: documentSubject, aspect: "servers", spec: urls.join(", ") || nothing, words }];
}
