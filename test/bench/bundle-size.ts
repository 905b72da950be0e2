import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Size of what a browser would load, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  /** Minified bytes of each source file, largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

/** Bundles a module of the project's as a user's bundler would, from the sources. */
export async function bundleSize(contents: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild wrote nothing");
  const inputs = Object.values(metafile.outputs).flatMap((one) => Object.entries(one.inputs));
  const files = inputs.map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const);
  return {
    minified: output.contents.length,
    gzip: gzipSync(output.contents, { level: 9 }).length,
    files: files.filter(([, bytes]) => bytes > 0).sort(([, one], [, other]) => other - one),
  };
}
