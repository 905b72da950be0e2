import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { isRecord } from "../document/is-record.js";

/**
 * The hash of everything that makes clients of documents: the code in a folder, the packages that it uses, and Node. The
 * version of this package alone would not tell, since its code changes between two releases.
 *
 * @throws if the packages cannot be found.
 */
export function hashGenerator(folder: string): string {
  const code = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.[jt]s$/.test(name));
  const files = code.sort().map((name) => {
    return isNamedByHash.test(name) ? name : `${name} ${hash("sha256", readFileSync(join(folder, name)))}`;
  });
  return hash("sha256", [process.version, ...listPackages(folder), ...files].join("\n"));
}

/** A part of a bundle has the hash of what is in it in its name; those of earlier bundles stay beside it. */
const isNamedByHash = /-[A-Z0-9]{8}\.js$/;

/** The package itself and the packages that generating needs, each with its version, if it is installed. */
function listPackages(folder: string): string[] {
  const require = createRequire(join(folder, "index.js"));
  const own: unknown = JSON.parse(readFileSync(require.resolve("openapi-facade/package.json"), "utf8"));
  if (!isRecord(own) || !isRecord(own["peerDependencies"])) throw new Error("the package does not describe itself");
  const found = Object.keys(own["peerDependencies"]).flatMap((name) => {
    const folders = require.resolve.paths(name) ?? [];
    const version = folders.map((modules) => readVersion(join(modules, name))).find((one) => one !== undefined);
    return version === undefined ? [] : [`${name}@${version}`];
  });
  if (found.length === 0) throw new Error("the packages are not in folders");
  return [`openapi-facade@${own["version"]}`, ...found];
}

function readVersion(folder: string): string | undefined {
  try {
    const description: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return isRecord(description) ? String(description["version"]) : undefined;
  } catch {
    return undefined;
  }
}
