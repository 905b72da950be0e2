import { resolve } from "node:path";

/** openapi-typescript alone, by its API, with the options that we have; its last line is a comment about memory. */
const script = `import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
const options = { silent: true, defaultNonNullable: false, emptyObjectsUnknown: true };
console.log(astToString(await openapiTS(pathToFileURL(process.argv.at(-1)), options)));
console.log("// " + process.resourceUsage().maxRSS / 1000 + " MB at most");`;

/** Arguments for Node to print the types that openapi-typescript makes of a document. */
export function peerTypes(spec: string): string[] {
  return ["--input-type=module", "--eval", script, resolve(spec)];
}
