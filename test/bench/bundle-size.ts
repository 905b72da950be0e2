import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A program that calls one operation of a class. */
export const oneOperation = `import { TileDBV4 } from "openapi-facade/tiledb/v4";
console.log(await new TileDBV4({ apiKey: "key-1" }).users.getSelfUser());`;

/** One that calls the same operation as a function. */
export const oneFunction = `import { createTileDBV4Caller, getSelfUser } from "openapi-facade/tiledb/v4/functions";
console.log(await getSelfUser(createTileDBV4Caller({ apiKey: "key-1" })));`;

/** One that holds a version of an API, whole. */
export const wholeVersion = `import { TileDBV1 } from "openapi-facade/tiledb/v1"; console.log(TileDBV1);`;

/** Bytes that a browser would load of a module, minified and packed, as a user's bundler makes it of the sources. */
export async function bundleSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  return gzipSync(output.contents, { level: 9 }).length;
}
