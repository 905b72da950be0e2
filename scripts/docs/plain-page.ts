/** The parts of a page that differ from those of other pages: HTML, but for the title. */
interface PlainPage {
  readonly title: string;
  /** Rules beside those of all pages. */
  readonly style: string;
  readonly header: string;
  readonly main: string;
}

/** A page without a script, which asks for nothing. */
export function writePlainPage({ title, style, header, main }: PlainPage): string {
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
    <header>
${header}
    </header>
    <main>
${main}
    </main>
  </body>
</html>
`;
}

/** Text as HTML has it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const commonStyle = `
      :root {
        --text: #1b1f24; --quiet: #57606a; --back: #f6f7f9; --card: #ffffff; --line: #d5d9df; --link: #0b57d0;
        font: 16px/1.5 system-ui, sans-serif;
        color: var(--text);
        background: var(--back);
      }
      @media (prefers-color-scheme: dark) {
        :root { --text: #e6e9ed; --quiet: #a0a8b2; --back: #14171b; --card: #1d2126; --line: #373d45; --link: #8ab4f8; }
      }
      body { margin: 0 auto; padding: 3rem 1.25rem; }
      h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
      header p { margin: 0.5rem 0 0; font-size: 1.125rem; color: var(--quiet); }
      h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; overflow-wrap: anywhere; }
      a { color: var(--link); text-underline-offset: 0.2em; }
      a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
      .version { margin-inline-start: 0.25rem; padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: 0.8125rem; font-weight: 400; color: var(--quiet); }
      `;
