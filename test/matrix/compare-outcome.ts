import { deepStrictEqual } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { type Platform, wanted } from "./wanted.js";

/** The program as a module of JavaScript, which imports the package by its name. */
export async function programText(): Promise<string> {
  const { code } = await transform(await readFile(join(import.meta.dirname, "program.ts"), "utf8"), { loader: "ts" });
  return code;
}

/** @throws AssertionError that shows where what the program came to is not what is wanted. */
export function compareOutcome(outcome: string, platform: Platform): void {
  deepStrictEqual(JSON.parse(outcome), wanted(platform));
}
