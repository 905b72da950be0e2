import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Compiled, compileFlavour } from "../../scripts/compile.js";
import { writeSample } from "../../scripts/docs/sample.js";
import { createFlavour } from "../../scripts/registry.js";
import { SpecError } from "../../scripts/spec-error.js";
import { shapeOf } from "./shape.js";

/** What comes of a document: a client, or words. */
export type Outcome = { readonly compiled: Compiled } | { readonly refusal: string };

/** Compiles a document. Whatever is thrown beside a refusal in words is thrown on. */
export async function compileText(document: unknown, folder: string): Promise<Outcome> {
  const file = join(folder, "hostile.json");
  await writeFile(file, JSON.stringify(document));
  try {
    const flavour = createFlavour("acme@v1", file);
    return {
      compiled: await compileFlavour(flavour, { fromVersion: "openapi-facade", fromProduct: "openapi-facade" }),
    };
  } catch (error) {
    if (error instanceof SpecError) return { refusal: error.message };
    throw error;
  }
}

/** The form of all of a client's files, whatever those of its tags are called, and of the samples of its documentation. */
export function shapeOfAll({ api, files }: Pick<Compiled, "api" | "files">): string {
  const samples = api.tags.flatMap((tag) => {
    return tag.operations.map((operation): [string, string] => ["sample.ts", writeSample(api, tag, operation)]);
  });
  const programs = [...files, ...samples].filter(([path]) => path.endsWith(".ts"));
  const shapes = programs.map(([path, text]) => shapeOf(path, text).join("\n"));
  return shapes.sort().join("\n\n");
}
