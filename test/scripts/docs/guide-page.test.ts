import { describe, expect, it } from "vitest";
import { readGuidePage } from "../../../scripts/docs/guide-page.js";
import { pagePayloads } from "../../hostile/payloads.js";
import { readMarkup } from "../../hostile/read-markup.js";

function htmlOf(text: string): string {
  return readGuidePage("guide/page.md", text).html;
}

describe("readGuidePage", () => {
  it("takes the first line for the title, and the file's name for the page's", () => {
    const { title, file } = readGuidePage("docs/guide/first-call.md", "# First call\n\nText.\n");
    expect([title, file]).toEqual(["First call", "first-call.html"]);
    expect(readGuidePage("CHANGELOG.md", "# Changes\n").file).toBe("changelog.html");
  });

  it("takes blocks of TypeScript for samples, with what is said of them", () => {
    const text = `# Page

\`\`\`ts responses="GET /users/{id} 503 200; DELETE /users/{id} 404" pair="one"
call();
\`\`\`

\`\`\`text
printed
\`\`\`

\`\`\`ts
other();
\`\`\`

\`\`\`sh
npm test
\`\`\`
`;
    const { samples, html } = readGuidePage("guide/page.md", text);
    expect(samples).toEqual([
      {
        place: "guide/page.md:3",
        text: "call();\n",
        responses: new Map([
          ["GET /users/{id}", [503, 200]],
          ["DELETE /users/{id}", [404]],
        ]),
        output: "printed\n",
        pair: "one",
      },
      { place: "guide/page.md:11", text: "other();\n", responses: new Map(), output: undefined, pair: undefined },
    ]);
    expect(html).not.toContain("503");
    expect(html).toContain('<pre class="text" role="group" aria-label="What it prints" tabindex="0"><code>printed\n');
  });

  it.each<[title: string, text: string, want: string]>([
    ["a page", "[a](first-call.md)", '<p><a href="first-call.html">a</a></p>\n'],
    ["a place on one", "[a](failures.md#responses)", '<p><a href="failures.html#responses">a</a></p>\n'],
    ["the web", "[a](https://a.example/b.md)", '<p><a href="https://a.example/b.md">a</a></p>\n'],
    ["a file of the project, which no page is", "[a](CONTRIBUTING.md#b) [c](test/c.md)", "<p>a c</p>\n"],
    ["code of another project", "[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>\n"],
  ])("leads to %s", (_, text, want) => {
    expect(htmlOf(text)).toBe(want);
  });

  it("tells which pages it leads to", () => {
    const { links } = readGuidePage(
      "guide/index.md",
      "- [First call](first-call.md): one\n- [web](https://a.example)\n",
    );
    expect(links).toEqual([{ title: "First call", file: "first-call.html" }]);
  });

  it("gives headings places, and tables and code a focus, so that keys can scroll them", () => {
    expect(htmlOf("## What a call brings?")).toBe('<h2 id="what-a-call-brings">What a call brings?</h2>\n');
    expect(htmlOf("| a |\n| --- |\n| b |\n")).toMatch(
      /^<div class="table" role="group" aria-label="Table" tabindex="0">/,
    );
  });

  it("marks code up", () => {
    expect(htmlOf('```ts\nconst a = "b";\n```\n')).toContain('<span class="hljs-string">&quot;b&quot;</span>');
  });

  it.each(Object.entries(pagePayloads))("has no element but those of Markdown: %s", (_, payload) => {
    for (const write of [(text: string) => `# ${text}\n`, (text: string) => `\`\`\`text\n${text}\n\`\`\`\n`]) {
      const { elements } = readMarkup(htmlOf(write(payload)));
      expect(elements.filter(({ name }) => !/^(h1|p|pre|code|em|strong|a|ul|li|img)$/.test(name))).toEqual([]);
    }
  });
});
