import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type * as Redocly from "@redocly/openapi-core";

/**
 * Loads a part of Redocly from its own file: its entry loads the linter too, which takes longer than it takes to read
 * most documents. If the file is not there, the entry has its names too.
 */
export async function redoclyPart(file: string): Promise<typeof Redocly> {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve("@redocly/openapi-core"));
  return await import(new URL(file, entry).href).catch(() => import("@redocly/openapi-core"));
}
