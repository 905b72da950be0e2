import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** SECURITY.md promises nothing that no test verifies. */

interface Promised {
  readonly section: string;
  readonly words: string;
  readonly tests: readonly string[];
}

/** The items of the lists below "Promised:". */
function readPromises(text: string): Promised[] {
  return text.split(/^### /m).flatMap((part) => {
    const [section = ""] = part.split("\n");
    const [, list = ""] = /^Promised:\n\n(- .*?)(?:\n\n(?!- )|$(?![\s\S]))/ms.exec(part) ?? [];
    return list.split(/^- /m).flatMap((item) => {
      const words = item.replace(/\s+/g, " ").trim();
      const tests = Array.from(words.matchAll(/\]\((test\/[^)]*\.test\.ts)\)/g), ([, path = ""]) => path);
      return words === "" ? [] : [{ section, words, tests }];
    });
  });
}

const text = readFileSync("SECURITY.md", "utf8");
const promises = readPromises(text);

describe("SECURITY.md", () => {
  it("has promises in each section of what is not trusted, and on the supply chain", () => {
    expect([...new Set(promises.map(({ section }) => section))]).toEqual([
      "Untrusted documents",
      "Untrusted servers",
      "Authorization servers",
      "Untrusted input",
      "Untrusted SDK docs",
      "Supply chain",
    ]);
    const items = text.split("Promised:").slice(1).join("").split(/^- /m).length;
    expect(promises.length).toBeGreaterThan(items / 2);
  });

  it.each(promises)("names the tests of: $words", ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const path of tests) {
      expect([path, existsSync(path)]).toEqual([path, true]);
      expect([path, /^\s*(it|test)(\.each)?\b/m.test(readFileSync(path, "utf8"))]).toEqual([path, true]);
    }
  });

  it("ends each promise with its tests, so that none hides behind another's", () => {
    const open = promises.filter(({ words }) => !/\.test\.ts\)/.test(words.split(". ").at(-1) ?? ""));
    expect(open.map(({ words }) => words)).toEqual([]);
  });
});

describe("the supply chain", () => {
  // The border where JSON enters: both files are the project's own.
  const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean; link?: boolean }>;
  };

  it("runs no script when the package is installed", () => {
    const names = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
    expect(names.filter((name) => name in (scripts ?? {}))).toEqual([]);
  });

  it("has exact versions", () => {
    const exact = /^(npm:\w[\w-]*@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    const others = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !exact.test(version),
    );
    expect(others).toEqual([]);
  });

  it("has hashes of all packages", () => {
    const without = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path !== "" && !integrity && !link,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
