import { count } from "../prose.js";
import { escapeHtml, type Site, writePlainPage } from "./plain-page.js";

/** An API, as the index of the pages shows it. */
export interface IndexEntry {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly operations: number;
  /** File of its page, beside the index. */
  readonly file: string;
}

/** The file of the index. */
export const indexFile = "index.html";

/** The index of the pages: what is said first, as HTML, then the APIs. */
export function writeIndex(
  entries: readonly IndexEntry[],
  site: Site,
  introduction: string = defaultIntroduction,
): string {
  return writePlainPage({
    title: "openapi-facade",
    file: indexFile,
    site,
    style,
    main: `${introduction}      <h2 id="apis">APIs</h2>
      <ul class="cards">
${entries.map(writeEntry).join("\n")}
      </ul>`,
  });
}

const defaultIntroduction = `      <h1>openapi-facade</h1>
`;

function writeEntry({ title, version, summary, operations, file }: IndexEntry): string {
  return `        <li>
          <h3><a href="${escapeHtml(file)}">${escapeHtml(title)}</a> <span class="version">${escapeHtml(version)}</span></h3>
          <p>${escapeHtml(summary)}</p>
          <p class="count">${count(operations, "operation")}</p>
        </li>`;
}

const style = `
      .cards { display: grid; gap: 1rem; margin: 0; padding: 0; list-style: none; }
      .cards li { position: relative; padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
      .cards li:hover { border-color: var(--link); }
      .cards h3 { margin: 0; overflow-wrap: anywhere; }
      /* The whole card leads to the page. */
      .cards a::after { content: ""; position: absolute; inset: 0; border-radius: 0.75rem; }
      .cards a:focus-visible { outline: none; }
      .cards a:focus-visible::after { outline: 3px solid var(--link); outline-offset: 2px; }
      .cards p { margin: 0.5rem 0 0; }
      .count { font-size: 0.875rem; color: var(--quiet); }
    `;
