import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

/** Which part may know which, as the layout has it. */

interface Import {
  readonly from: string;
  /** A file of the project, or a package. */
  readonly to: string;
}

function sources(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => path.endsWith(".ts"))
      .sort(),
  );
}

function importsOf(path: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"), true, true);
  return importedFiles.map(({ fileName }) => ({
    from: path,
    to: fileName.startsWith(".") ? normalize(join(dirname(path), fileName)).replace(/\.js$/, ".ts") : fileName,
  }));
}

function imports(...folders: string[]): Import[] {
  return sources(...folders).flatMap(importsOf);
}

/** Files with what they import against a rule, each pair once. */
function offences(found: readonly Import[], isAllowed: (one: Import) => boolean): string[] {
  return [...new Set(found.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} imports ${to}`))];
}

/** The files that a file reaches by its imports, and theirs; itself too. */
function reach(from: string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.startsWith("src/")) return;
    for (const { to } of importsOf(path)) visit(to);
  };
  visit(from);
  return found;
}

/** The folders and loose files of src/, from the top down. */
const rooms = [
  "index.ts",
  "fetch-client.ts",
  "client",
  "sending",
  "hints.ts",
  "oauth",
  "testing",
  "pages",
  "responses",
  "calls",
  "api.ts",
  "auth",
  "bodies",
  "parameters",
  "headers.ts",
  "errors",
  "options.ts",
  "interceptor.ts",
  "plain-object.ts",
  "user-agent.ts",
];

describe("src", () => {
  it("has a place in the order for each of its folders and loose files", () => {
    expect(readdirSync("src").sort()).toEqual([...rooms].sort());
  });

  it("imports from the same folder or from those below it, never back up", () => {
    const floor = (path: string): number => rooms.indexOf(path.split("/")[1] ?? "");
    const inside = imports("src").filter(({ to }) => to.startsWith("src/"));
    expect(offences(inside, ({ from, to }) => floor(from) <= floor(to))).toEqual([]);
  });

  it("imports itself alone, openapi-fetch in one file, and oauth4webapi in its own folder", () => {
    const found = imports("src").filter(({ from, to }) => !(from.startsWith("src/oauth/") && to === "oauth4webapi"));
    expect(offences(found, ({ to }) => to.startsWith("src/"))).toEqual([
      "src/client/openapi-fetch.ts imports openapi-fetch",
    ]);
  });

  it("reaches from its first door neither openapi-fetch, nor OAuth, nor what is for tests", () => {
    const found = [...reach("src/index.ts")];
    expect(found).toContain("src/client/caller.ts");
    expect(found.filter((path) => /^src\/(client\/openapi-fetch|fetch-client|oauth\/|testing\/)/.test(path))).toEqual(
      [],
    );
  });
});

describe("generated", () => {
  /** The runtime's doors: the others are for clients of openapi-fetch alone, and for tests of those who use clients. */
  const isDoor = ({ from, to }: Import): boolean => {
    if (to === "src/fetch-client.ts") return /^generated\/[^/]+\/[^/]+\/fetch\.ts$/.test(from);
    if (to === "src/testing/index.ts") return /^generated\/[^/]+\/[^/]+\/examples\.ts$/.test(from);
    return to === "src/index.ts";
  };

  it("imports its own product and the doors of the runtime", () => {
    const product = (path: string): string => path.split("/").slice(0, 2).join("/");
    expect(offences(imports("generated"), (one) => isDoor(one) || product(one.to) === product(one.from))).toEqual([]);
  });

  it("imports no other version but from the product's file", () => {
    const folder = (path: string): string => dirname(path);
    const versions = imports("generated").filter(({ from }) => from.split("/").length === 4);
    expect(offences(versions, (one) => isDoor(one) || folder(one.to) === folder(one.from))).toEqual([]);
  });

  it("imports the clients of openapi-fetch nowhere, nor examples", () => {
    expect(offences(imports("generated"), ({ to }) => !/\/(fetch|examples)\.ts$/.test(to))).toEqual([]);
  });
});

describe("scripts", () => {
  it("has emitters that see the model alone", () => {
    // Beside it: names, words, and the types by which the printers of files take what is emitted.
    const allowed = [
      "scripts/model.ts",
      "scripts/names.ts",
      "scripts/openapi-typescript.ts",
      "scripts/prose.ts",
      "scripts/ts-morph.ts",
      "ts-morph",
    ];
    expect(
      offences(imports("scripts/emit"), ({ to }) => to.startsWith("scripts/emit/") || allowed.includes(to)),
    ).toEqual([]);
  });

  it("imports of packages that load slowly their types alone: a file each has what is used of them", () => {
    const slow = /^import (?!type )[^;]* from "(typescript|ts-morph|openapi-typescript|@redocly\/openapi-core)"/m;
    expect(sources("scripts").filter((path) => slow.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  it("has stages that keep their parts to themselves: what is in a folder is for the file of its name", () => {
    // What all stages share: the document that they hand on. Of the evidence one file is a door: it tells what the model
    // has of it. Where a document may lead is one rule for those who read it and those who look whether it is the same.
    const isShared = (path: string): boolean => {
      return /^scripts\/(document\/|evidence\/vendor-names\.ts$|load\/permissions\.ts$)/.test(path);
    };
    const stageOf = (path: string): string | undefined => /^scripts\/(\w+)\//.exec(path)?.[1];
    expect(
      offences(imports("scripts"), ({ from, to }) => {
        const stage = stageOf(to);
        return stage === undefined || isShared(to) || stageOf(from) === stage || from === `scripts/${stage}.ts`;
      }),
      // The package's command and the project's are one.
    ).toEqual([
      "scripts/cli.ts imports scripts/generate/generate-help.ts",
      "scripts/cli.ts imports scripts/generate/generate-command.ts",
    ]);
  });

  it("reviews clients by their text alone: neither documents nor the model have a say", () => {
    const allowed = ["scripts/prose.ts", "scripts/ts-morph.ts"];
    expect(
      offences(imports("scripts/review"), ({ to }) => to.startsWith("scripts/review/") || allowed.includes(to)),
    ).toEqual([]);
  });

  it("has one file that loads openapi-typescript, and no mark on the way to it", () => {
    const isIn = (pattern: RegExp) => (path: string) => pattern.test(readFileSync(path, "utf8"));
    const files = sources("scripts");
    expect(files.filter(isIn(/(from |require\(|resolve\()"openapi-typescript/))).toEqual([
      "scripts/openapi-typescript.ts",
    ]);
    expect(files.filter(isIn(/openapi-typescript\/dist/))).toEqual(["scripts/openapi-typescript.ts"]);
    // A title that is a comment in disguise, and a character that nobody else uses.
    expect(files.filter(isIn(/"doc:|\\u[ef][0-8][0-9a-f]{2}/i))).toEqual([]);
  });

  it("decides nothing by the text of a type", () => {
    const byText = /\b(type|itemType|success)\.text\b|text\.endsWith\("\[\]"\)/;
    expect(sources("scripts").filter((path) => byText.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  it("reads and writes files in loader, writer, formatter and entry points alone", () => {
    const io = /^node:(fs|child_process|http|https|net)/;
    const found = imports("scripts").filter(({ to }) => io.test(to));
    expect([...new Set(found.map(({ from }) => from))]).toEqual([
      "scripts/docs.ts",
      "scripts/docs/api-page.ts",
      "scripts/docs/compile-samples.ts",
      "scripts/docs/read-guide.ts",
      "scripts/docs/sample-server.ts",
      "scripts/evidence/load-evidence.ts",
      "scripts/evidence/load-pages.ts",
      "scripts/evidence/run-check.ts",
      "scripts/format.ts",
      "scripts/generate/watch-files.ts",
      "scripts/lint/lint-within.ts",
      "scripts/load-yaml.ts",
      "scripts/load/permissions.ts",
      "scripts/load/spec-resolver.ts",
      "scripts/manifest/hash-generator.ts",
      "scripts/manifest/same-inputs.ts",
      "scripts/write.ts",
      "scripts/write/inside.ts",
      "scripts/write/lock.ts",
      "scripts/write/replace-files.ts",
      "scripts/write/swap.ts",
      "scripts/write/temporary.ts",
      "scripts/write/wall.ts",
    ]);
  });

  it("reaches for the network in one file, and where a server of its own is called: in the quickstart and for samples", () => {
    const found = sources("scripts").filter((path) => /\bfetch\(/.test(readFileSync(path, "utf8")));
    expect(found).toEqual([
      "scripts/docs/run-samples.ts",
      "scripts/docs/sample-server.ts",
      "scripts/load/download.ts",
      "scripts/quickstart.ts",
    ]);
  });

  it("names no flavour, nor does src", () => {
    const registry: { apis: Record<string, { "x-class"?: string }> } = parse(readFileSync("redocly.yaml", "utf8"));
    const products = Object.entries(registry.apis).flatMap(([name, { "x-class": className = "" }]) => {
      const [product = ""] = name.split("@");
      return [product, product.toUpperCase(), product.charAt(0).toUpperCase() + product.slice(1), className];
    });
    expect(products).toContain("TileDB");
    // As a word, or the beginning of a name of several.
    const word = new RegExp(`(?<![A-Za-z])(${products.filter(Boolean).join("|")})(?![a-z])`);
    const named = sources("scripts", "src").filter((path) => word.test(readFileSync(path, "utf8")));
    expect(named).toEqual([]);
  });
});

describe("everywhere", () => {
  const all = imports("src", "scripts", "generated");

  it("nothing imports tests, and nothing but scripts imports scripts", () => {
    expect(
      offences(
        all,
        ({ from, to }) => !to.startsWith("test/") && (from.startsWith("scripts/") || !to.startsWith("scripts/")),
      ),
    ).toEqual([]);
  });

  it("there are no cycles", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of all) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const findCycle = (path: string, trail: readonly string[]): string | undefined => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(" → ");
      if (done.has(path)) return undefined;
      for (const next of graph.get(path) ?? []) {
        const cycle = findCycle(next, [...trail, path]);
        if (cycle !== undefined) return cycle;
      }
      done.add(path);
      return undefined;
    };
    expect([...graph.keys()].map((path) => findCycle(path, [])).filter(Boolean)).toEqual([]);
  });
});
