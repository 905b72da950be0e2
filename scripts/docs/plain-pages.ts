import { findAnchors } from "./anchors.js";
import type { DocumentedApi } from "./api-page.js";
import { indexFile, writeIndex } from "./docs-index.js";
import { writeNames } from "./docs-names.js";
import type { GuidePage } from "./guide-page.js";
import { type Site, writePlainPage } from "./plain-page.js";

/** No API has a page of this name: theirs have a hyphen. */
const namesFile = "names.html";

/** The pages without a script: index, guide, names. */
export function makePlainPages(
  apis: readonly DocumentedApi[],
  guide: readonly GuidePage[],
): [name: string, html: string][] {
  const named = apis.flatMap(({ api: { vendorNames }, entry, loaded }) => {
    return vendorNames ? [{ ...entry, names: vendorNames, anchors: findAnchors(loaded.document) }] : [];
  });
  const entries = apis.map(({ entry }) => entry);
  const introduction = guide.find(({ file }) => file === indexFile);
  const others = guide.filter((page) => page !== introduction);
  const site: Site = [
    { title: "Guide", links: [{ title: "openapi-facade", file: indexFile }, ...others] },
    {
      title: "Reference",
      links: [
        ...entries.map(({ title, version, file }) => ({ title: `${title} ${version}`, file })),
        ...(named.length > 0 ? [{ title: "Names in other clients", file: namesFile }] : []),
      ],
    },
  ];
  return [
    [indexFile, writeIndex(entries, site, introduction?.html)],
    ...(named.length > 0 ? [[namesFile, writeNames(named, namesFile, site)] as [string, string]] : []),
    ...others.map(({ title, file, html }): [string, string] => {
      return [file, writePlainPage({ title: `${title}: openapi-facade`, file, site, main: html })];
    }),
  ];
}
