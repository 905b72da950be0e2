import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnose } from "./project.js";

/** Every code block of the README compiles, with the imports that it shows. */

const blocks = Array.from(readFileSync("README.md", "utf8").matchAll(/^```ts\n(.*?)^```$/gms), ([, code = ""]) => code);

describe("README", () => {
  it("has samples", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(4);
  });

  it.each(blocks.map((code, index) => [index + 1, code]))("block %i compiles", (index, code) => {
    expect(diagnose(resolve(`test/readme-${index}.ts`), String(code))).toEqual([]);
  });

  it("names commands and files that there are", () => {
    const text = readFileSync("README.md", "utf8");
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    const commands = Array.from(text.matchAll(/npm run ([a-z]+)/g), ([, name = ""]) => name);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    const files = Array.from(
      text.matchAll(/`((?:scripts|src|test)\/[\w./-]*)`|\]\((generated\/[^)]+)\)/g),
      ([, a, b]) => a ?? b ?? "",
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(() => readFileSync(file), file).not.toThrow(/ENOENT/);
  });
});
