import { resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { filesOfVersion } from "../../scripts/reserved-names.js";
import { projectOptions, serviceWithFiles } from "../project.js";
import { readFolder } from "../scripts/folder.js";
import { compileGiven, traps, wanted } from "./compile-given.js";
import { wantedFiles } from "./wanted-files.js";

/**
 * What the generator makes of the tiny documents in `given/`, each named after its trap: the files that `wanted-files.ts`
 * names are compared with `wanted/`, and all of them compile. `npx vitest -u` takes what is made as wanted.
 */

let files: ReadonlyMap<string, string>;
let present: string[];
let program: ts.Program | undefined;

beforeAll(async () => {
  // Before the first comparison, which writes a file that is not there.
  present = Object.keys(await readFolder(wanted)).map((path) => `${wanted}/${path}`);
  files = await compileGiven();
  const sources = [...files].filter(([path]) => path.endsWith(".ts"));
  program = serviceWithFiles(new Map(sources.map(([path, text]) => [resolve(path), text])), {
    ...projectOptions(),
    // As other projects have it, for which a file without imports and exports is no module.
    moduleDetection: ts.ModuleDetectionKind.Legacy,
  }).getProgram();
});

/** Paths of all files of a trap's client. */
function madeOf(trap: string): string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${wanted}/${trap}/`)).sort();
}

/** Paths of the files of a trap's client that are wanted. */
function wantedOf(trap: string): string[] {
  const names = wantedFiles[trap] ?? [];
  return names === "all" ? madeOf(trap) : names.map((name) => `${wanted}/${trap}/v1/${name}`);
}

describe.each(traps)("the client of %s", (trap) => {
  it("is as wanted", async () => {
    expect(wantedOf(trap).length).toBeGreaterThan(0);
    expect(madeOf(trap)).toEqual(expect.arrayContaining(wantedOf(trap)));
    for (const path of wantedOf(trap)) {
      await expect.soft(files.get(path)).toMatchFileSnapshot(resolve(path));
    }
  });

  it("compiles under all strict options", () => {
    const sources = madeOf(trap).flatMap((path) => program?.getSourceFile(resolve(path)) ?? []);
    expect(sources).toHaveLength(madeOf(trap).filter((path) => path.endsWith(".ts")).length);
    expect(sources.flatMap(diagnose)).toEqual([]);
  });
});

/** What the compiler has against a file, as lines of `file:line: message`. */
function diagnose(source: ts.SourceFile): string[] {
  const all = [
    ...(program?.getSyntacticDiagnostics(source) ?? []),
    ...(program?.getSemanticDiagnostics(source) ?? []),
    ...(program?.getDeclarationDiagnostics(source) ?? []),
  ];
  return all.map(({ start = 0, messageText }) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    return `${source.fileName}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

describe("the wanted files", () => {
  it("are named for every trap, and for no others", () => {
    expect(Object.keys(wantedFiles).sort()).toEqual(traps);
  });

  it("are all that is in the folder of wanted files", () => {
    expect(present).toEqual(traps.flatMap(wantedOf).sort());
  });

  it("have every kind of file", () => {
    const kinds = (paths: readonly string[]): string[] => {
      const names = paths.map((path) => path.replace(/^(?:[^/]+\/){4}/, ""));
      return [...new Set(names.filter((name) => !isOfTag(name)))].sort();
    };
    const isOfTag = (name: string): boolean => {
      return /^v1\/.*\.ts$/.test(name) && !filesOfVersion.has(name.slice("v1/".length, -".ts".length));
    };
    expect(kinds(traps.flatMap(wantedOf))).toEqual(kinds([...files.keys()]));
  });
});
