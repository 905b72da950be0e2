import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { addFiles, makeFolder, readFolder } from "../scripts/folder.js";
import { runScript } from "../scripts/project.js";
import { hostileTexts, wholeDocument } from "./whole-document.js";

/** `npm run lint` of hostile documents: it ends, reads and asks for nothing else, and its words are lines of text. */

const head = `openapi: 3.1.0\ninfo: { title: Acme, version: "1", license: { name: MIT, identifier: MIT } }\n`;

function responding(schema: string, responses = ""): string {
  return `${head}servers: [{ url: https://acme.example }]\nsecurity: []\npaths: { /a: { get: { operationId: getA, summary: A, responses: { "200": { description: Yes, content: { application/json: { schema: ${schema} } } }, "400": { description: No }${responses} } } } }\n`;
}

function registryOf(specs: Readonly<Record<string, string>>): Record<string, string> {
  const apis = Object.keys(specs).map((name) => `  ${name}@v1: { root: spec/${name}.yaml }\n`);
  const files = Object.entries(specs).map(([name, text]) => [`spec/${name}.yaml`, text]);
  return { "redocly.yaml": `extends: [recommended-strict]\napis:\n${apis.join("")}`, ...Object.fromEntries(files) };
}

describe("npm run lint", () => {
  it("tells what is wrong in lines, and does nothing but that", async () => {
    const given = registryOf({
      hostile: JSON.stringify(wholeDocument(hostileTexts, 0)),
      escapes: responding("{ type: string }", `, "\\e]0;x\\a\\e[31m": { description: "\\e[2J\\r\\u202e" }`).replace(
        "/a:",
        `"\\e[31m\\nb": {}, /a:`,
      ),
      aliases: `${head}paths: {}\nx-a: &a [x]\n${Array.from("bcdefghij", (name, index) => `x-${name}: &${name} [${Array(10).fill(`*${"abcdefghij"[index]}`).join(",")}]\n`).join("")}`,
    });
    const folder = await makeFolder(given);
    const { code, stdout, stderr } = await runScript("scripts/lint.ts", folder);
    expect(code).toBe(1);
    expect(stdout.replace(/[1-9]\d* error/g, "… error")).toBe(`hostile@v1  … errors, 0 warnings
escapes@v1  … errors, 0 warnings
aliases@v1  … error, 0 warnings
`);
    const lines = stderr.trimEnd().split("\n");
    expect(lines.filter((line) => !/^spec\/\w+\.yaml(:\d+:\d+)?( #.*)?: |^and \d+ more$/.test(line))).toEqual([]);
    expect(stderr.match(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu)).toBe(null);
    expect(stderr).toMatch(/^spec\/escapes\.yaml:\d+:\d+ #\/paths\/ \[31m b: .* \[/m);
    expect(await readFolder(folder)).toEqual(given);
  });

  it("reads no file outside of a document's folder, and asks the network for nothing", async () => {
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      asked.push(url);
      response.end("{}");
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((done) => server.once("listening", done));
    // The border to what listens: to a port, it is an address.
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [file, url] = [`{ $ref: "../secret.yaml" }`, `{ $ref: "${host}/a.yaml" }`];
    // Where no reference belongs: those that do are refused before there are any rules.
    const schema = `{ type: object, example: ${file}, examples: [${url}], default: ${url} }`;
    const folder = await makeFolder(registryOf({ acme: `${responding(schema)}x-a: ${file}\nx-b: ${url}\n` }));
    await addFiles(folder, { "secret.yaml": "canary: 1\n" });
    const { code, stderr } = await runScript("scripts/lint.ts", folder);
    expect([code, asked, stderr.match(/canary|^\s+at /m)]).toEqual([1, [], null]);
    expect(stderr).toMatch(/#\/x-a: Can't resolve \$ref: it leads to .*secret\.yaml, out of the document's folder/);
    expect(stderr).toMatch(/#\/x-b: Can't resolve \$ref: .* is on the network/);
  });

  it("ends where a document's own pattern does not", async () => {
    const pattern = `{ type: string, pattern: "^(a+)+$", example: "${"a".repeat(60)}!" }`;
    const folder = await makeFolder({
      "redocly.yaml": "extends: [recommended-strict]",
      "acme.yaml": responding(pattern),
    });
    const { stdout, stderr } = await runScript("test/hostile/lint-briefly.ts", folder);
    expect([stderr, JSON.parse(stdout)]).toEqual([
      "",
      [
        {
          place: "acme.yaml",
          message: "was not done in 2 s: look for patterns that its examples take for ever to match",
          isError: true,
        },
      ],
    ]);
  });
});
