import { relative, resolve, sep } from "node:path";

/**
 * Where a document lies, as people are told: a path relative to the working directory, with forward slashes, or a URL
 * without what may be secret in it.
 */
export function shownPlace(spec: string): string {
  if (!/^https?:/i.test(spec) || !URL.canParse(spec)) {
    return relative(process.cwd(), resolve(spec)).replaceAll(sep, "/");
  }
  const url = new URL(spec);
  return `${url.origin}${url.pathname}`;
}
