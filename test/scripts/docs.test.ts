import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findAnchors } from "../../scripts/docs/anchors.js";
import { checkLinks } from "../../scripts/docs/check-links.js";
import { writeIndex } from "../../scripts/docs/docs-index.js";
import { type NamedApi, writeNames } from "../../scripts/docs/docs-names.js";
import { finishPage, prepareDocument } from "../../scripts/docs/docs-page.js";
import { type Site, writePlainPage } from "../../scripts/docs/plain-page.js";
import { withNames } from "../../scripts/docs/with-names.js";
import type { Document } from "../../scripts/document/document.js";
import { methods } from "../../scripts/document/methods.js";
import { pagePayloads } from "../hostile/payloads.js";
import { readMarkup } from "../hostile/read-markup.js";
import { addFiles, makeFolder, readFolder } from "./folder.js";
import { type Ended, runScript } from "./project.js";
import { parseDocument } from "./reading.js";

describe("prepareDocument", () => {
  it("puts a sample on each operation that has one, and leaves the rest", () => {
    const document = parseDocument(`
paths:
  /users:
    parameters: [{ name: trace, in: header }]
    get: { operationId: getUsers, x-codeSamples: [{ lang: Shell, source: curl }] }
    post: { operationId: postUser }
`);
    expect(prepareDocument(document, new Map([["GET /users", "await users();\n"]])).paths).toEqual({
      "/users": {
        parameters: [{ name: "trace", in: "header" }],
        get: {
          operationId: "getUsers",
          "x-codeSamples": [{ lang: "TypeScript", label: "TypeScript", source: "await users();\n" }],
        },
        post: { operationId: "postUser" },
      },
    });
  });

  it("leaves notes for maintainers out, wherever they stand, and what is merely called so", () => {
    const document = parseDocument(`
x-evidence: [{ about: servers }]
paths:
  /users:
    get: { operationId: getUsers, x-evidence: [{ about: security }], parameters: [{ name: page, x-evidence: [] }] }
components:
  schemas:
    User: { type: object, properties: { x-evidence: { type: string } } }
`);
    expect(prepareDocument(document, new Map())).toEqual({
      openapi: "3.1.0",
      info: { title: "Test", version: "1" },
      paths: { "/users": { get: { operationId: "getUsers", parameters: [{ name: "page" }] } } },
      components: { schemas: { User: { type: "object", properties: { "x-evidence": { type: "string" } } } } },
    });
  });

  it.each([
    ["<script>x</script>", "<\u200bscript>x<\u200b/script>"],
    ["<img src=x onerror=x>", "<\u200bimg src=x onerror=x>"],
    ['<meta http-equiv="refresh" content="0">', '<\u200bmeta http-equiv="refresh" content="0">'],
    ["<p onclick=x>text</p>", "<\u200bp onclick=x>text</p>"],
    ["#/<svg/onload=x>", "#/<\u200bsvg/onload=x>"],
    ["<!-- note", "<\u200b!-- note"],
    ['<a href="javascript:x">x</a>', '<\u200ba href="javascript:x">x</a>'],
    ['<a href="https://acme.example" onclick="x">x</a>', '<\u200ba href="https://acme.example" onclick="x">x</a>'],
    ["<https://acme.example/onclick=x>", "<\u200bhttps://acme.example/onclick=x>"],
    ['{% html name="meta" /%}', '{\u200b% html name="meta" /%}'],
  ])("makes text of %s", (description, want) => {
    expect(prepared(description)).toBe(want);
  });

  it.each([
    "a < b, and **bold** with `code`",
    "<p>One.</p><br/><ul><li><b>Two</b></li></ul>",
    '<a href="https://acme.example/docs">docs</a>',
    "<https://acme.example>",
  ])("leaves %s", (description) => {
    expect(prepared(description)).toBe(description);
  });

  it("makes text of names, which references still lead to, and which samples are still found by", () => {
    const document = {
      ...parseDocument(`paths: { "/{%id%}": { get: { operationId: getId } } }`),
      components: {
        schemas: {
          'A" /%} {% x="<b/i>': { type: "object" },
          Users: { $ref: '#/components/schemas/A" ~1%} {% x="<b~1i>' },
          User: { description: "<i>", example: { $ref: "<svg>" } },
        },
      },
    };
    expect(prepareDocument(document, new Map([["GET /{%id%}", "<script>"]]))).toMatchObject({
      paths: {
        "/{\u200b%id%}": {
          get: {
            operationId: "getId",
            "x-codeSamples": [{ lang: "TypeScript", label: "TypeScript", source: "<script>" }],
          },
        },
      },
      components: {
        schemas: {
          'A" /%} {\u200b% x="<\u200bb/i>': { type: "object" },
          Users: { $ref: '#/components/schemas/A" ~1%} {\u200b% x="<\u200bb~1i>' },
          User: { description: "<i>", example: { $ref: "<\u200bsvg>" } },
        },
      },
    });
  });
});

describe("finishPage", () => {
  const scripts = '<script>a</script><script type="module">b</script>';

  it("allows the scripts of the page by their hashes", () => {
    const page = '<meta content="SCRIPT-HASHES"><script>a</script><script type="module">\nb\n</script>';
    expect(finishPage(page)).toContain(
      "content=\"'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=' " +
        "'sha256-5u1fIKMXKQ46ulUkDeSKZ+xmkP0iq3GhMyrJ/dvDjMU='\"",
    );
  });

  it("has the name of Redoc in place of its logo", () => {
    expect(finishPage(`<p>API docs by</p><img src="https://cdn.redoc.ly/redoc/logo-mini-full.svg">${scripts}`)).toBe(
      `<p>API docs by Redoc</p><img src="data:,">${scripts}`,
    );
  });

  it("leaves what the document says of that", () => {
    const page = scripts.replace("b", '`API docs by`\n const __redoc_definition = {"info":"API docs by Acme"};\n b');
    expect(finishPage(page)).toBe(page.replace("`API docs by`", "`API docs by Redoc`"));
  });

  it.each([
    `<script>x</script>${scripts}`,
    `<SCRIPT src=x></SCRIPT>${scripts}`,
    `<script type="module">x</script>${scripts}`,
    scripts.replace('<script type="module">b</script>', ""),
    "",
  ])("refuses a page of other scripts: %s", (page) => {
    expect(() => finishPage(page)).toThrow("the page has a script that is not Redoc's");
  });
});

/** A site of one page, and that of the index. */
const site: Site = [{ title: "Guide", links: [{ title: "First call", file: "first-call.html" }] }];

describe("writeIndex", () => {
  const entry = { title: "Acme API", version: "v1", summary: "Users.", operations: 22, file: "acme-v1.html" };

  it("leads to the pages of the site, then to each API", () => {
    const index = writeIndex([entry, { ...entry, title: "Other API", file: "other-v2.html", operations: 1 }], site);
    const links = Array.from(index.matchAll(/<a href="(.*?)">(.*?)<\/a>/g), ([, href, name]) => [href, name]);
    expect(links).toEqual([
      ["first-call.html", "First call"],
      ["acme-v1.html", "Acme API"],
      ["other-v2.html", "Other API"],
    ]);
    expect(Array.from(index.matchAll(/\d+ operations?/g), ([text]) => text)).toEqual(["22 operations", "1 operation"]);
  });

  it("says first what the guide has for it", () => {
    expect(writeIndex([entry], site, "<h1>Hello</h1>\n")).toMatch(/<h1>Hello<\/h1>.*Acme API/s);
  });

  it("shows what the documents say as text", () => {
    const hostile = '</a><script>alert("1")</script>\'&amp;';
    const links = [{ title: hostile, file: hostile }];
    const entries = [{ ...entry, title: hostile, version: hostile, summary: hostile, file: hostile }];
    const index = writeIndex(entries, [{ title: hostile, links }]);
    const escaped = "&#60;/a&#62;&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#39;&#38;amp;";
    expect(index.split(escaped)).toHaveLength(8);
    expect(index).not.toContain("<script");
  });

  it("asks for nothing and runs nothing", () => {
    const policy = "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;";
    expect(writeIndex([entry], site)).toContain(policy);
  });
});

describe("a page without a script", () => {
  it("tells which of the pages it is", () => {
    const page = writePlainPage({ title: "", main: "", site, file: "first-call.html" });
    expect(page).toContain('<a href="first-call.html" aria-current="page">First call</a>');
  });

  it.each<[title: string, html: string, want: string[]]>([
    ["to another page", '<a href="b.html">b</a>', []],
    ["to a place on it", '<a class="x" href="b.html#there">b</a>', []],
    ["to a place of its own", '<p id="here"></p><a href="#here">b</a>', []],
    ["to a place that a script makes", '<a href="drawn.html#users/getuser">b</a>', []],
    ["out of the site", '<a href="https://example.com/b.html">b</a>', []],
    ["to no page", '<a href="c.html">c</a>', ["links to c.html, which is not there"]],
    ["to no place", '<a href="b.html#nowhere">b</a>', ["links to b.html#nowhere, which is not there"]],
    ["to no place of its own", '<a href="#nowhere">b</a>', ["links to #nowhere, which is not there"]],
  ])("is held to its links: %s", (_, html, want) => {
    const others = [
      ["b.html", '<h2 id="there">There</h2>'],
      ["drawn.html", '<a href="/odd">odd</a><script>draw()</script>'],
    ] as const;
    const found = checkLinks(new Map([["a.html", html], ...others]));
    expect(found).toEqual(want.map((message) => ({ place: "a.html", message })));
  });
});

describe("the names in other clients", () => {
  const names = {
    languages: ["C#", "R"],
    operations: [
      { route: "GET /users", name: "users.getUsers", names: [["GetUsers"], ["get.users", "users.get"]] },
      { route: "GET /odd", name: "users.odd", names: [[], []] },
    ],
    others: [{ name: "page_size", names: [["pageSize"], []] }],
  };
  const anchors = new Map([["GET /users", "#users/getusers"]]);
  const api: NamedApi = { title: "Acme API", version: "v1", file: "acme-v1.html", names, anchors };

  it("are a table for each API, whose operations link to its page", () => {
    const rows = Array.from(writeNames([api], "names.html", site).matchAll(/<tr>.*<\/tr>/g), ([row]) => row);
    const link = '<a href="acme-v1.html#users/getusers"><code>users.getUsers</code></a>';
    const head = '<tr><th scope="col">Here</th><th scope="col">C#</th><th scope="col">R</th></tr>';
    expect(rows).toEqual([
      head,
      `<tr><th scope="row">${link}</th><td><code>GetUsers</code></td><td><code>get.users</code>, <code>users.get</code></td></tr>`,
      '<tr><th scope="row"><a href="acme-v1.html"><code>users.odd</code></a></th><td></td><td></td></tr>',
      head,
      '<tr><th scope="row"><code>page_size</code></th><td><code>pageSize</code></td><td></td></tr>',
    ]);
  });

  it("ask for nothing and run nothing", () => {
    expect(writeNames([api], "names.html", site)).toContain(
      "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;",
    );
  });

  it.each(Object.entries(pagePayloads))("show what pages say as text: %s", (_, payload) => {
    const write = (text: string): string => {
      const row = { route: text, name: text, names: [[text], ["plain"]] };
      const hostile = { languages: [text, "R"], operations: [row], others: [row] };
      return writeNames([{ ...api, title: text, version: text, names: hostile }], "names.html", site);
    };
    const { elements, text } = readMarkup(write(payload));
    expect(elements).toEqual(readMarkup(write("tame")).elements);
    expect(text.split(payload)).toHaveLength(9);
  });

  it("stand with each operation on the page of its API", () => {
    const document = parseDocument(`
paths:
  /users: { get: { operationId: getUsers, description: All of them. }, post: { operationId: postUser } }
  /odd: { get: { operationId: odd } }
`);
    expect(withNames(document, names).paths).toEqual({
      "/users": {
        get: {
          operationId: "getUsers",
          description: "All of them.\n\nIn other clients: `GetUsers` in C#; `get.users`, `users.get` in R.",
        },
        post: { operationId: "postUser" },
      },
      "/odd": { get: { operationId: "odd" } },
    });
  });

  it.each<[operation: string, want: string | undefined]>([
    ["tags: [users], operationId: getUsers", "#users/getusers"],
    ["tags: [RAG Providers, users], operationId: Get_All.Of-Them", "#rag-providers/get_all.of-them"],
    ["tags: [A & B], operationId: getUsers", undefined],
    ["tags: [users], operationId: get users", undefined],
    ["tags: [users]", undefined],
    ["operationId: getUsers", undefined],
  ])("link to where Redoc has { %s }", (operation, want) => {
    const document = parseDocument(`paths: { /users: { get: { ${operation} } } }`);
    expect(findAnchors(document).get("GET /users")).toBe(want);
  });
});

describe("npm run docs", () => {
  it("makes a page for each API of the registry, with a sample on every operation", async () => {
    const registry = readFileSync("redocly.yaml", "utf8").replaceAll("spec/", `${resolve("spec")}/`);
    const folder = await makeFolder({ "redocly.yaml": registry });
    const { code, stdout, stderr } = await runDocs(folder);
    expect([code, stderr]).toEqual([0, ""]);
    const names = Object.keys(parse(registry).apis);
    expect(names).toEqual(expect.arrayContaining(["tiledb@v1", "tiledb@v4", "arthur@v1"]));
    const files = [...names.map((name) => `${name.replace("@", "-")}.html`), "index.html", "names.html"];
    const lines = stdout
      .replace(/\d+ kB/g, "…")
      .trim()
      .split("\n");
    expect(lines.slice(0, -1)).toEqual(files.map((file) => `dist/docs/${file}  …`));
    const pages = await readFolder(`${folder}/dist/docs`);
    const samples = files.map((file): [string, number] => [file, samplesOf(pages[file] ?? "").length]);
    expect(Object.fromEntries(samples)).toMatchObject({
      "arthur-v1.html": 10,
      "index.html": 0,
      "names.html": 0,
      "tiledb-v1.html": 22,
      "tiledb-v4.html": 10,
    });
    const all = samples.reduce((sum, [, count]) => sum + count, 0);
    expect(lines.at(-1)).toBe(`dist/docs: ${names.length} APIs, ${all} samples, all of them compiled and run`);
    const links = Array.from((pages["names.html"] ?? "").matchAll(/<a href="([^#"]*)(#[^"]*)">/g));
    expect(links).toHaveLength(42);
    expect(pages["index.html"]).toContain('<a href="names.html">');
    expect(pages["tiledb-v4.html"]).toContain("In other clients: `get_self_user` in Python.");
  });

  it("makes a page that needs no other, and runs no script but its own", async () => {
    const folder = await makeFolder(acme("<script>x</script><meta http-equiv=refresh content=0>"));
    await runDocs(folder);
    const html = (await readFolder(`${folder}/dist/docs`))["acme-v1.html"] ?? "";
    const [head = "", script = ""] = html.split('<script type="module">');
    expect(head.match(/<script>.*?<\/script>/g)).toHaveLength(1);
    expect(head).toMatch(/script-src 'sha256-[^']{44}' 'sha256-[^']{44}'; /);
    expect(head).not.toMatch(/<meta http-equiv=refresh|<link [^>]*href="(?!data:)|<(img|script)[^>]* src="(?!data:)/);
    expect(script).not.toContain("https://cdn.redoc.ly");
    expect(script).toContain('"disableTelemetry":true');
    expect(script).toContain('"codeSamples":{"languages":[{"lang":"TypeScript"}]}');
    expect(samplesOf(html)).toEqual([
      `import { Acme } from "openapi-facade/acme";

const acme = new Acme();
await acme.v1.users.deleteUser({ name: "alice" });
`,
    ]);
  });

  it("makes the same pages again, and takes away those of an API that is gone", async () => {
    const folder = await makeFolder(acme("Users."));
    await runDocs(folder);
    const first = await readFolder(`${folder}/dist/docs`);
    await addFiles(folder, { "dist/docs/gone-v1.html": "" });
    await runDocs(folder);
    const second = await readFolder(`${folder}/dist/docs`);
    expect(Object.keys(second)).toEqual(["acme-v1.html", "index.html"]);
    expect(second).toEqual(first);
  });

  it("names the document that cannot be used, and leaves the pages of an earlier run", async () => {
    const folder = await makeFolder({
      ...acme("Users."),
      "acme.yaml": "openapi: 3.1.0\nopenapi: 3.1.0\n",
      "dist/docs/index.html": "old",
    });
    const { code, stdout, stderr } = await runDocs(folder);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^acme\.yaml:2:1: .*\nNothing was written\.\n$/s);
    expect(await readFolder(`${folder}/dist`)).toEqual({ "docs/index.html": "old" });
  });

  it("takes away what samples were tried with, though it is interrupted", async () => {
    const folder = await makeFolder({ ...acme("Users."), "dist/docs/index.html": "old" });
    const madeBy = ({ pid }: ChildProcess) => readdirSync("dist").filter((name) => name.startsWith(`docs-${pid}-`));
    let child: ChildProcess | undefined;
    const { code, stdout } = await runScript("scripts/docs.ts", folder, [], async (started) => {
      child = started;
      while (started.exitCode === null && madeBy(started).length === 0) await setTimeout(10);
      started.kill("SIGINT");
    });
    expect([code, stdout]).toEqual([130, ""]);
    expect(child && madeBy(child)).toEqual([]);
    expect(await readFolder(`${folder}/dist`)).toEqual({ "docs/index.html": "old" });
  });

  it("explains itself on one screen", async () => {
    const { code, stdout, stderr } = await runDocs(await makeFolder(), "--help");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("npm run docs");
    expect(stdout.split("\n").length).toBeLessThan(24);
  });

  it("refuses what it does not know", async () => {
    const { code, stdout, stderr } = await runDocs(await makeFolder(), "--port=1");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Unknown option '--port'");
  });
});

/** What Redoc is given for a description. */
function prepared(description: string): string | undefined {
  const document = { ...parseDocument("paths: {}"), info: { title: "", version: "", description } };
  return prepareDocument(document, new Map()).info.description;
}

/** A registry of one API, and its document. */
function acme(description: string): Record<string, string> {
  return {
    "redocly.yaml": "apis: { acme@v1: { root: acme.yaml } }",
    "acme.yaml": `openapi: 3.1.0
info: { title: Acme API, version: "1", description: ${JSON.stringify(description)} }
servers: [{ url: https://api.acme.example }]
paths:
  /users/{name}:
    delete:
      operationId: deleteUser
      tags: [users]
      parameters: [{ name: name, in: path, required: true, schema: { type: string }, example: alice }]
      responses: { "204": { description: Gone. } }
`,
  };
}

/** The samples in a page, as Redoc is given them. */
function samplesOf(html: string): string[] {
  const [, definition = "{}"] = /const __redoc_definition = (.*);$/m.exec(html) ?? [];
  // The border where JSON enters: the page was made from a document.
  const { paths = {} } = JSON.parse(definition) as Document;
  const operations = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
  return operations.flatMap((operation) => {
    const samples: unknown = operation["x-codeSamples"];
    return Array.isArray(samples) ? samples.map(({ source }) => source) : [];
  });
}

/** Runs the command in a folder. */
function runDocs(folder: string, ...args: string[]): Promise<Ended> {
  return runScript("scripts/docs.ts", folder, args);
}
