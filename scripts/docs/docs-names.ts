import type { NameRow, VendorNames } from "../model.js";
import { escapeHtml, type Site, writePlainPage } from "./plain-page.js";

/** An API whose operations have names in other clients. */
export interface NamedApi {
  readonly title: string;
  readonly version: string;
  /** File of its page, beside this one. */
  readonly file: string;
  readonly names: VendorNames;
  /** Where that page has an operation, by route. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The page of names: a table for each API, without a script. */
export function writeNames(apis: readonly NamedApi[], file: string, site: Site): string {
  return writePlainPage({
    title: "openapi-facade: names in other clients",
    file,
    site,
    style,
    header: `      <h1>Names in other clients</h1>
      <p>What the vendors' clients in other languages call the operations, by their own pages. Parameters have their names on the wire here, and a body is always <code>body</code>.</p>`,
    main: apis.map(writeApi).join("\n"),
  });
}

function writeApi({ title, version, file, names, anchors }: NamedApi, index: number): string {
  const { languages, operations, others } = names;
  const linked = operations.map((row): Row => ({ ...row, href: file + (anchors.get(row.route) ?? "") }));
  const tables = [
    writeTable({ id: `operations-${index + 1}`, caption: "Operations", languages, rows: linked }),
    ...(others.length === 0
      ? []
      : [
          writeTable({
            id: `others-${index + 1}`,
            caption: "Classes and parameters that have another name there",
            languages,
            rows: others,
          }),
        ]),
  ];
  return `      <h2>${escapeHtml(title)} <span class="version">${escapeHtml(version)}</span></h2>
${tables.join("\n")}`;
}

interface Row extends NameRow {
  readonly href?: string;
}

interface Table {
  readonly id: string;
  readonly caption: string;
  readonly languages: readonly string[];
  readonly rows: readonly Row[];
}

/** A table that scrolls by itself where it is wider than the screen, by keys as well. */
function writeTable({ id, caption, languages, rows }: Table): string {
  const columns = ["Here", ...languages].map((language) => `<th scope="col">${escapeHtml(language)}</th>`);
  const lines = rows.map(({ name, names, href }) => {
    const here = href === undefined ? writeName(name) : `<a href="${escapeHtml(href)}">${writeName(name)}</a>`;
    const cells = names.map((several) => `<td>${several.map(writeName).join(", ")}</td>`);
    return `            <tr><th scope="row">${here}</th>${cells.join("")}</tr>`;
  });
  return `      <div class="table" role="group" aria-labelledby="${id}" tabindex="0">
        <table>
          <caption id="${id}">${caption}</caption>
          <thead>
            <tr>${columns.join("")}</tr>
          </thead>
          <tbody>
${lines.join("\n")}
          </tbody>
        </table>
      </div>`;
}

function writeName(name: string): string {
  return `<code>${escapeHtml(name)}</code>`;
}

const style = `
      body { grid-template-columns: 15rem minmax(0, 80rem); }
      header p { max-width: 44rem; }
      table { min-width: 44rem; }
      td, th { overflow-wrap: anywhere; }
    `;
