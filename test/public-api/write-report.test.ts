import { describe, expect, it } from "vitest";
import { declarationProgram } from "./declaration-program.js";
import { exportsOf } from "./exports.js";
import { writeReport } from "./write-report.js";

/** Modules as declarations, and what their reports are. */
const cases: readonly (readonly [title: string, given: string, want: string])[] = [
  [
    "sorts exports by name",
    "export declare const b: string; export declare function a(): void;",
    "function a(): void;\n\nconst b: string;\n",
  ],
  [
    "leaves out private members, but not a private constructor",
    "export declare class A { #private; private b; protected c: string; private constructor(); }",
    "class A {\n    protected c: string;\n    private constructor();\n}\n",
  ],
  [
    "keeps of comments only that something is deprecated",
    '/** A word. */ export type A = "/** a */";\n/** Old.\n * @deprecated Use A. */\nexport type B = A;',
    'type A = "/** a */";\n\n/** @deprecated */\ntype B = A;\n',
  ],
  [
    "keeps every overload of a function",
    "export declare function a(b: string): void; export declare function a(b: number): void;",
    "function a(b: string): void;\nfunction a(b: number): void;\n",
  ],
  [
    "says if a class is exported under another name, or as a type only",
    "declare class A { } export { A as B, type A as C };",
    "// exported as B\nclass A {\n}\n\n// exported as C\n// exported as a type only\nclass A {\n}\n",
  ],
  [
    "lists what is not exported but part of a signature",
    "interface C { } interface B { c: C; } export declare function a(b: B): Response; export {};",
    "function a(b: B): Response;\n\n// Not exported, but part of a signature\n\n" +
      "interface B {\n    c: C;\n}\n\ninterface C {\n}\n",
  ],
  [
    "imports what is of another package",
    'import type { Client, Middleware } from "openapi-fetch"; export type A = [Middleware, Client<{}>];',
    'import { Client, Middleware } from "openapi-fetch";\n\ntype A = [\n    Middleware,\n    Client<{}>\n];\n',
  ],
];

const brief = "export interface A { b: string; } export type B = A;";

const files = new Map([...cases.map(([title, given]) => [`src/${title}.ts`, given] as const), ["src/brief.ts", brief]]);
const program = declarationProgram([...files.keys()], files);

function reportOf(file: string, isBrief: boolean): string {
  const context = { checker: program.getTypeChecker(), homes: new Map(), isBrief: () => isBrief };
  return writeReport(exportsOf(program, file), context);
}

describe("a report of a public API", () => {
  it.each(cases)("%s", (title, _, want) => {
    expect(reportOf(`src/${title}.ts`, false)).toBe(want);
  });

  it("lists types by name when it is brief", () => {
    expect(reportOf("src/brief.ts", true)).toBe("interface A;\ntype B;\n");
  });
});
