/** A link to a page beside the others. */
export interface PageLink {
  readonly file: string;
  readonly title: string;
}

/** The parts of a page that differ from those of other pages: HTML, but for the title. */
interface PlainPage {
  readonly title: string;
  /** Rules beside those of all pages. */
  readonly style?: string;
  readonly header?: string;
  readonly main: string;
  /** Pages to go to from all others, by their parts, this one among them. */
  readonly site: Site;
  readonly file: string;
}

/** The pages of the site, by its parts. */
export type Site = readonly { readonly title: string; readonly links: readonly PageLink[] }[];

/** A page without a script, which asks for nothing. */
export function writePlainPage({ title, style = "", header, main, site, file }: PlainPage): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="color-scheme" content="light dark">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:,">
    <style>${commonStyle}${style.trimStart()}</style>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the text</a>
    <a class="pages" href="#pages">All pages</a>
    <nav id="pages" aria-label="Pages">
${site.map((part, index) => writePart(part, index, file)).join("\n")}
    </nav>
    <main id="main">
${header === undefined ? "" : `      <header>\n${header}\n      </header>\n`}${main}
    </main>
  </body>
</html>
`;
}

function writePart({ title, links }: Site[number], index: number, file: string): string {
  const items = links.map((link) => {
    const current = link.file === file ? ' aria-current="page"' : "";
    return `        <li><a href="${escapeHtml(link.file)}"${current}>${escapeHtml(link.title)}</a></li>`;
  });
  return `      <p id="part-${index + 1}">${escapeHtml(title)}</p>
      <ul aria-labelledby="part-${index + 1}">
${items.join("\n")}
      </ul>`;
}

/** Text as HTML has it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const commonStyle = `
      :root {
        --text: #1b1f24; --quiet: #57606a; --back: #f6f7f9; --card: #ffffff; --line: #d5d9df; --link: #0b57d0;
        --keyword: #a01a6b; --string: #1a6330; --name: #0b4fae; --number: #8a4500;
        font: 16px/1.6 system-ui, sans-serif;
        color: var(--text);
        background: var(--back);
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --text: #e6e9ed; --quiet: #a0a8b2; --back: #14171b; --card: #1d2126; --line: #373d45; --link: #8ab4f8;
          --keyword: #f29bd0; --string: #9cd8a8; --name: #9cc4ff; --number: #f0b78a;
        }
      }
      body { display: grid; grid-template-columns: 15rem minmax(0, 48rem); gap: 3rem; justify-content: center; margin: 0 auto; padding: 2.5rem 1.25rem; }
      .skip { position: absolute; inset: 0 auto auto 0; padding: 0.5rem 1rem; background: var(--card); transform: translateY(-200%); }
      .skip:focus { transform: none; }
      .pages { display: none; color: var(--link); }
      nav { position: sticky; top: 2.5rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; font-size: 0.9375rem; }
      nav p { margin: 0 0 0.25rem; font-weight: 600; }
      nav ul { margin: 0 0 1.25rem; padding: 0; list-style: none; }
      nav a { display: block; padding: 0.125rem 0.5rem; border-inline-start: 2px solid var(--line); color: var(--quiet); text-decoration: none; }
      nav a:hover { color: var(--link); }
      nav a[aria-current] { border-color: var(--link); color: var(--text); font-weight: 600; }
      h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; }
      header p { margin: 0.5rem 0 0; font-size: 1.125rem; color: var(--quiet); }
      h2 { margin: 2.5rem 0 0.75rem; font-size: 1.375rem; line-height: 1.3; overflow-wrap: anywhere; }
      h3 { margin: 2rem 0 0.5rem; font-size: 1.125rem; }
      main { min-width: 0; }
      main p, main li { overflow-wrap: anywhere; }
      main a { color: var(--link); text-underline-offset: 0.2em; }
      a:focus-visible, pre:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
      code { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: 0.875em; }
      pre { overflow-x: auto; margin: 1rem 0; padding: 0.875rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); line-height: 1.5; }
      pre.text { margin-block-start: -0.75rem; border-style: dashed; color: var(--quiet); }
      pre.text::before { content: "prints"; float: inline-end; font: 0.75rem system-ui, sans-serif; }
      .hljs-keyword, .hljs-built_in, .hljs-literal { color: var(--keyword); }
      .hljs-string, .hljs-regexp { color: var(--string); }
      .hljs-title, .hljs-attr, .hljs-property { color: var(--name); }
      .hljs-number { color: var(--number); }
      .hljs-comment { color: var(--quiet); }
      .table { overflow-x: auto; margin: 1rem 0; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); }
      table { width: 100%; border-collapse: collapse; }
      caption { padding: 0.75rem; text-align: start; color: var(--quiet); }
      th, td { padding: 0.375rem 0.75rem; border-block-start: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
      thead th { border: 0; font-weight: 600; }
      .version { margin-inline-start: 0.25rem; padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: 0.8125rem; font-weight: 400; color: var(--quiet); }
      @media (max-width: 60rem) {
        body { display: flex; flex-direction: column; gap: 2rem; padding-block-start: 1rem; }
        nav { position: static; order: 1; max-height: none; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); }
        .pages { display: inline; }
      }
      @media print { nav, .skip { display: none; } }
      `;
