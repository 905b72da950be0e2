import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** Where the documents lie that hostile text is put into. */
const seeds = "test/hostile/seeds";

/** The documents, by name. */
export async function readSeeds(): Promise<[name: string, document: unknown][]> {
  const files = (await readdir(seeds)).sort();
  return await Promise.all(
    files.map(async (file): Promise<[string, unknown]> => [file, parse(await readFile(join(seeds, file), "utf8"))]),
  );
}
