import { count } from "../count.js";

/** An API, as the index of the pages shows it. */
export interface IndexEntry {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  readonly operations: number;
  /** File of its page, beside the index. */
  readonly file: string;
}

/** The index of the pages: a page of its own, without a script. */
export function writeIndex(entries: readonly IndexEntry[]): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="color-scheme" content="light dark">
    <title>openapi-facade: APIs</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body>
    <header>
      <h1>openapi-facade</h1>
      <p>Typed TypeScript clients for APIs whose vendors publish SDK pages and no OpenAPI document.</p>
    </header>
    <main>
      <h2>APIs</h2>
      <ul>
${entries.map(writeEntry).join("\n")}
      </ul>
    </main>
  </body>
</html>
`;
}

function writeEntry({ title, version, summary, operations, file }: IndexEntry): string {
  return `        <li>
          <h3><a href="${escapeHtml(file)}">${escapeHtml(title)}</a> <span class="version">${escapeHtml(version)}</span></h3>
          <p>${escapeHtml(summary)}</p>
          <p class="count">${count(operations, "operation")}</p>
        </li>`;
}

const style = `
      :root {
        --text: #1b1f24; --quiet: #57606a; --back: #f6f7f9; --card: #ffffff; --line: #d5d9df; --link: #0b57d0;
        font: 16px/1.5 system-ui, sans-serif;
        color: var(--text);
        background: var(--back);
      }
      @media (prefers-color-scheme: dark) {
        :root { --text: #e6e9ed; --quiet: #a0a8b2; --back: #14171b; --card: #1d2126; --line: #373d45; --link: #8ab4f8; }
      }
      body { max-width: 44rem; margin: 0 auto; padding: 3rem 1.25rem; }
      h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
      header p { margin: 0.5rem 0 0; font-size: 1.125rem; color: var(--quiet); }
      h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
      ul { display: grid; gap: 1rem; margin: 0; padding: 0; list-style: none; }
      li { position: relative; padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
      li:hover { border-color: var(--link); }
      h3 { margin: 0; font-size: 1.125rem; overflow-wrap: anywhere; }
      h3 a { color: var(--link); text-underline-offset: 0.2em; }
      /* The whole card leads to the page. */
      h3 a::after { content: ""; position: absolute; inset: 0; border-radius: 0.75rem; }
      h3 a:focus-visible { outline: none; }
      h3 a:focus-visible::after { outline: 3px solid var(--link); outline-offset: 2px; }
      .version { margin-inline-start: 0.25rem; padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: 0.8125rem; font-weight: 400; color: var(--quiet); }
      li p { margin: 0.5rem 0 0; overflow-wrap: anywhere; }
      .count { font-size: 0.875rem; color: var(--quiet); }
    `;

/** Text as HTML has it, in an element or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
