import { readdirSync, readFileSync } from "node:fs";

/** A subpath of the package's exports, patterns filled in. */
export interface Subpath {
  /** How it is imported, such as `openapi-facade/oauth`. */
  readonly specifier: string;
  /** The file of this project that the build makes it of. */
  readonly source: string;
}

/** Everything that can be imported of the package. */
export function subpaths(): Subpath[] {
  const { name, exports }: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const files = ["generated", "src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
  return Object.entries(exports).flatMap(([key, target]) => {
    if (typeof target === "string") return []; // package.json itself
    const specifier = name + key.slice(1);
    const source = target.default.replace(/^\.\/dist\/(.*)\.js$/, "$1.ts");
    const [before = "", after] = source.split("*");
    if (after === undefined) return [{ specifier, source }];
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => ({ specifier: specifier.replace("*", file.slice(before.length, -after.length)), source: file }));
  });
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}
