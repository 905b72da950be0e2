import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { subpaths } from "./matrix/subpaths.js";
import { projectOptions } from "./project.js";

/** What the package exports, this project finds in its sources by the paths of tsconfig.json. */

describe("subpaths", () => {
  it("are of the runtime and of every client", () => {
    expect(subpaths().map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining([
        "openapi-facade",
        "openapi-facade/oauth",
        "openapi-facade/arthur",
        "openapi-facade/tiledb/v4",
        "openapi-facade/tiledb/v4/fetch",
      ]),
    );
  });

  it.each(subpaths())("$specifier is $source", ({ specifier, source }) => {
    const { resolvedModule } = ts.resolveModuleName(specifier, resolve("test/a.ts"), projectOptions(), ts.sys);
    expect(relative(".", resolvedModule?.resolvedFileName ?? "")).toBe(source);
  });

  it("name their types first, and nothing that is not packed", () => {
    const { exports }: { exports: object } = JSON.parse(readFileSync("package.json", "utf8"));
    const targets = Object.entries(exports).filter(([key]) => key !== "./package.json");
    for (const [key, target] of targets) expect(Object.keys(target), key).toEqual(["types", "default"]);
    for (const [key, { types, default: file }] of targets) expect(types, key).toBe(file.replace(/\.js$/, ".d.ts"));
  });
});
