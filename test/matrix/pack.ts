import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "./run.js";

/** Packs what `npm run build` made into a folder, as it would be published, and gives the file. */
export async function pack(folder: string): Promise<string> {
  await succeed("npm", ["pack", "--pack-destination", folder], { cwd: "." });
  const { name, version }: { name: string; version: string } = JSON.parse(await readFile("package.json", "utf8"));
  return join(folder, `${name}-${version}.tgz`);
}
