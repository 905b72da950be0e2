import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { draftDocument } from "../../../scripts/evidence/draft/draft-document.js";
import { loadEvidence } from "../../../scripts/evidence/load-evidence.js";
import { loadPages } from "../../../scripts/evidence/load-pages.js";
import { readPages } from "../../../scripts/evidence/read-pages.js";
import { writeDraft } from "../../../scripts/evidence/run-draft.js";
import { makeFolder } from "../folder.js";
import { generate, makeProject, runScript } from "../project.js";
import { outline } from "./outline.js";

const pages = "test/scripts/evidence/pages";

/** Operations with their parameters and bodies: what a draft made of the facts has otherwise than the document by hand. */
async function compare(name: string): Promise<string[]> {
  const facts = await loadEvidence(`spec/${name}.yaml`);
  const { document } = draftDocument(facts.map(({ facts }) => ({ facts, prose: new Map() })));
  const isKept = (line: string): boolean => /^[A-Z]+ \/.*: (\w+, |(path|query|header) |application)/.test(line);
  const plain = (line: string): string => line.replace(/, \d.*$/, "");
  const [drafted, byHand] = [outline(document), outline(parse(await readFile(`spec/${name}.yaml`, "utf8")))].map(
    (lines) => lines.filter(isKept).map(plain),
  );
  return [
    ...(byHand ?? []).filter((line) => !drafted?.includes(line)).map((line) => `- ${line}`),
    ...(drafted ?? []).filter((line) => !byHand?.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe("a draft of the five pages", () => {
  const table: [string, number, string[]][] = [
    [
      "tiledb-v1",
      22,
      [
        // On none of the pages: the service has taken it since they were made. The default stands in prose.
        "- GET /session: query expires string date-time",
        "- GET /session: query remember_me string",
        "+ GET /session: query remember_me string =false",
      ],
    ],
    ["tiledb-v4", 10, []],
    [
      "arthur-v1",
      10,
      [
        "- GET /api/v1/organization/users: query page_size integer =20 minimum=1 maximum=1000",
        "- GET /api/v1/organization/users: query user_ids array<string>",
        "+ GET /api/v1/organization/users: query page_size integer =20 maximum=1000",
        "+ GET /api/v1/organization/users: query user_ids array<string nullable>",
      ],
    ],
  ];
  it.each(table)("has the operations of %s as it was written by hand", async (name, operations, want) => {
    expect(await compare(name)).toEqual(want);
    const facts = await loadEvidence(`spec/${name}.yaml`);
    const { document } = draftDocument(facts.map(({ facts }) => ({ facts, prose: new Map() })));
    expect(Object.values(document.paths ?? {}).flatMap((item) => Object.keys(item))).toHaveLength(operations);
  });

  it("is refused for all of them at once: they are of three APIs", async () => {
    const all = await Promise.all(table.map(([name]) => loadEvidence(`spec/${name}.yaml`)));
    const readings = all.flat().map(({ facts }) => ({ facts, prose: new Map() }));
    expect(() => draftDocument(readings)).toThrow(
      "pages: are of several APIs, /v1 (tiledb-v1.csharp.md, tiledb-v1.python.md, tiledb-v1.r.md), / (arthur-v1.python.md), /v4 (tiledb-v4.python.md): draft each by itself",
    );
  });
});

describe("a draft", () => {
  it("passes Redocly's recommended rules, becomes a client, and compiles", async () => {
    const draft = draftDocument(readPages(await loadPages([`${pages}/csharp`])).readings);
    const source = writeDraft(draft);
    const problems = await lintFromString({ source, config: await createConfig({ extends: ["recommended"] }) });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const folder = await makeProject({ "library.yaml": source });
    const made = await generate(folder, [
      "--spec",
      "library.yaml",
      "--name",
      "library@v1",
      "--out",
      "out",
      "--runtime",
      join(process.cwd(), "src/index.js"),
    ]);
    expect([made.code, made.stderr]).toEqual([0, ""]);
    const program = ts.createProgram([join(folder, "out/library/index.ts")], {
      ...ts.parseJsonConfigFileContent(JSON.parse(await readFile("tsconfig.json", "utf8")), ts.sys, ".").options,
      noEmit: true,
      types: [],
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  });

  it("says what its reader has to know", async () => {
    const readings = ["csharp-older", "python-legacy"].map(
      async (folder) => readPages(await loadPages([`${pages}/${folder}`])).readings,
    );
    const { notes } = draftDocument((await Promise.all(readings)).flat());
    expect(notes.gaps).toEqual(["no page lists the fields or values of a model: any string: Genre"]);
    expect(notes.choices).toEqual([]);
    expect(notes.guesses).toEqual([
      "in query: GET /books genre, GET /books page_size, GET /books tags, GET /books only_lent, GET /loans/{from} class",
      "maximum, of a description: GET /books page_size",
      "in header: GET /books X-Request-Id",
      "in form: PUT /books/{book_id}/cover image, PUT /books/{book_id}/cover caption",
    ]);
  });
});

describe("the command", () => {
  const book = `${process.cwd()}/${pages}/r/Book.md`;
  const api = `${process.cwd()}/${pages}/r/BooksApi.md`;
  const table: [string, string[], number, RegExp][] = [
    ["help", ["--help"], 0, /npm run evidence -- read FILES/],
    ["no command", [], 2, /^nothing: is no command/],
    ["another command", ["write"], 2, /^write: is no command/],
    ["no pages", ["read"], 2, /^read: needs pages/],
    ["a draft without a place", ["draft", book], 2, /^draft: needs --out/],
    ["a flag that is none", ["read", "--all"], 2, /^Unknown option '--all'/],
    ["a page that is not there", ["read", "none.md"], 1, /^none\.md: there is no such file or folder/],
    [
      "a page of no dialect",
      ["read", "text.md"],
      1,
      /^text\.md:1: is no page of operations or of a model as openapi-generator writes them/,
    ],
    ["a draft without operations", ["draft", book, "--out", "x.yaml"], 1, /^Book\.md: no page lists operations/],
    ["facts", ["read", book], 0, /^1 page, 0 operations, 0 parameters, 1 model, 14 fields, 0 lines not read$/m],
    ["a draft", ["draft", api, "--out", "new/x.yaml"], 0, /new\/x\.yaml: 5 operations, 1 schema$/m],
  ];
  const words = "# Words\n\nNone of an API.\n";
  it.each<[what: string, given: string[], code: number, said: string]>([
    [
      "of a folder are none",
      ["."],
      0,
      "1 page, 0 operations, 0 parameters, 1 model, 14 fields, 0 lines not read, 1 other file",
    ],
    ["that are named are a fault", ["Book.md", "words.md"], 1, "words.md:1: is no page of operations or of a model"],
  ])("tells of files that are no pages: those %s", async (_, given, code, said) => {
    const folder = await makeFolder({ "Book.md": await readFile(book, "utf8"), "words.md": words });
    const ended = await runScript("scripts/evidence.ts", folder, ["read", ...given]);
    expect([ended.code, ended.stderr.includes(said)]).toEqual([code, true]);
  });

  it("reads a page that begins with a mark of its encoding", async () => {
    const folder = await makeFolder({ "Book.md": `\uFEFF${await readFile(book, "utf8")}` });
    const ended = await runScript("scripts/evidence.ts", folder, ["read", "Book.md"]);
    expect(JSON.parse(ended.stdout)).toMatchObject({ title: { value: "Book" } });
  });

  it("refuses pages whose facts would be in one file", async () => {
    const text = await readFile(book, "utf8");
    const folder = await makeFolder({ "Book.md": text, "Book.markdown": text });
    const ended = await runScript("scripts/evidence.ts", folder, ["read", ".", "--out", "facts"]);
    expect([ended.code, ended.stderr]).toEqual([
      1,
      "Book.md: its facts would replace those of Book.markdown: rename one\n",
    ]);
  });

  it("prints the facts of several pages as one list", async () => {
    const ended = await runScript("scripts/evidence.ts", await makeFolder({}), ["read", api, book]);
    const list: unknown = JSON.parse(ended.stdout);
    expect(list).toMatchObject([{ page: "BooksApi.md" }, { page: "Book.md" }]);
  });

  it("keeps what a draft replaces, and has nothing to keep of the same draft", async () => {
    const folder = await makeFolder({ "spec.yaml": "mine" });
    const ended = await runScript("scripts/evidence.ts", folder, ["draft", api, "--out", "spec.yaml"]);
    expect(ended.stderr).toMatch(/^spec\.yaml: what stood there is in spec\.yaml\.old$/m);
    const again = await runScript("scripts/evidence.ts", folder, ["draft", api, "--out", "spec.yaml"]);
    expect(again.stderr).not.toMatch(/what stood there/);
    const other = await runScript("scripts/evidence.ts", folder, ["draft", api, book, "--out", "spec.yaml"]);
    expect(other.stderr).toMatch(/^spec\.yaml: what stood there is in spec\.yaml\.old2$/m);
    expect(await readFile(join(folder, "spec.yaml.old"), "utf8")).toBe("mine");
  });

  it("drafts what it understands of a page, and ends with 1 where that is not all", async () => {
    const cut = (await readFile(api, "utf8"))
      .replace(/(?<=# \*\*upload_cover\*\*)[\s\S]*$/i, "")
      .replace("**character**", "**text[**");
    const folder = await makeFolder({ "BooksApi.md": cut });
    const ended = await runScript("scripts/evidence.ts", folder, ["draft", "BooksApi.md", "--out", "spec.yaml"]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^BooksApi\.md:\d+: is no type that r is known to have: /m);
    expect(await readFile(join(folder, "spec.yaml"), "utf8")).toMatch(/^openapi: 3\.1\.0$/m);
  });

  it.each(table)("%s", async (_, args, code, said) => {
    const folder = await makeFolder({ "text.md": "# Words\n" });
    const ended = await runScript("scripts/evidence.ts", folder, args);
    expect(ended.code).toBe(code);
    expect(ended.stderr + (code === 0 && args[0] === "--help" ? ended.stdout : "")).toMatch(said);
    if (code !== 0)
      expect(execFileSync("ls", { cwd: folder, encoding: "utf8" }).trim().split("\n").sort()).not.toContain("x.yaml");
  });
});
