import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Finding } from "../load.js";
import type { Flavour } from "../registry.js";

const program = fileURLToPath(new URL("lint-one.ts", import.meta.url));

/**
 * What is wrong with the document of a flavour, found by a process of its own: rules try a document's own regular
 * expressions on its own examples, and nothing but time ends some of those.
 */
export function lintWithin({ name, spec }: Flavour, seconds: number): Promise<readonly Finding[]> {
  const options = { timeout: seconds * 1_000, maxBuffer: Number.POSITIVE_INFINITY };
  return new Promise((resolve, reject) => {
    // The flags of this process are those by which it reads TypeScript.
    execFile(process.execPath, [...process.execArgv, program, name, spec], options, (error, stdout) => {
      if (error?.killed) {
        const message = `was not done in ${seconds} s: look for patterns that its examples take for ever to match`;
        resolve([{ place: spec, message, isError: true }]);
      } else if (error) reject(error);
      // The border between processes: it is what the other one has written.
      else resolve(JSON.parse(stdout) as Finding[]);
    });
  });
}
