/** A link: its target, then its parameters, whose values may be quoted. */
const link = /<([^<>]*)>((?:[ \t]*;[ \t]*[^\s=;,"<]+(?:[ \t]*=[ \t]*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const parameter = /;[ \t]*([^\s=;,"<]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/** Target of the first link of a header `Link` (RFC 8288) that has a relation; `undefined` where there is none. */
export function linkTarget(header: string, relation: string): string | undefined {
  for (const [, target, parameters = ""] of header.matchAll(link)) {
    // Of several, the first counts. It can name several relations.
    const rel = [...parameters.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === "rel");
    const relations = (rel?.[2] ?? rel?.[3] ?? "").toLowerCase().split(/\s+/);
    if (relations.includes(relation)) return target;
  }
  return undefined;
}
