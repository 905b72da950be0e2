import { count } from "../count.js";
import { escapeHtml, writePlainPage } from "./plain-page.js";

/** An API, as the index of the pages shows it. */
export interface IndexEntry {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly operations: number;
  /** File of its page, beside the index. */
  readonly file: string;
}

/** The index of the pages; `namesFile` is the page of names, where there is one. */
export function writeIndex(entries: readonly IndexEntry[], namesFile?: string): string {
  const names =
    namesFile === undefined
      ? ""
      : `
      <h2>Names in other clients</h2>
      <p><a href="${escapeHtml(namesFile)}">What each operation is called</a> in the vendors' clients for other languages, and here.</p>`;
  return writePlainPage({
    title: "openapi-facade: APIs",
    style,
    header: `      <h1>openapi-facade</h1>
      <p>Typed TypeScript clients for APIs whose vendors publish SDK pages and no OpenAPI document.</p>`,
    main: `      <h2>APIs</h2>
      <ul>
${entries.map(writeEntry).join("\n")}
      </ul>${names}`,
  });
}

function writeEntry({ title, version, summary, operations, file }: IndexEntry): string {
  return `        <li>
          <h3><a href="${escapeHtml(file)}">${escapeHtml(title)}</a> <span class="version">${escapeHtml(version)}</span></h3>
          <p>${escapeHtml(summary)}</p>
          <p class="count">${count(operations, "operation")}</p>
        </li>`;
}

const style = `
      body { max-width: 44rem; }
      ul { display: grid; gap: 1rem; margin: 0; padding: 0; list-style: none; }
      li { position: relative; padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
      li:hover { border-color: var(--link); }
      h3 { margin: 0; font-size: 1.125rem; overflow-wrap: anywhere; }
      /* The whole card leads to the page. */
      h3 a::after { content: ""; position: absolute; inset: 0; border-radius: 0.75rem; }
      h3 a:focus-visible { outline: none; }
      h3 a:focus-visible::after { outline: 3px solid var(--link); outline-offset: 2px; }
      li p { margin: 0.5rem 0 0; overflow-wrap: anywhere; }
      .count { font-size: 0.875rem; color: var(--quiet); }
    `;
