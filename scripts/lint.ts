import { lintWithin } from "./lint/lint-within.js";
import type { Finding } from "./load.js";
import { count } from "./prose.js";
import { readRegistry } from "./registry.js";
import { type Fault, SpecError } from "./spec-error.js";

/** Seconds that a document may take. Of some thousands of operations, one takes a few. */
const longest = 60;

// `npm run lint`: Redocly's rules over the documents that redocly.yaml lists. Exit code 1 tells of faults.
try {
  for (const flavour of await readRegistry()) {
    const findings = await lintWithin(flavour, longest);
    if (findings.length > 0) console.error(new SpecError(findings.map(tell)).message);
    const errors = findings.filter(({ isError }) => isError).length;
    console.log(`${flavour.name}  ${count(errors, "error")}, ${count(findings.length - errors, "warning")}`);
    if (errors > 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function tell({ isError, message, ...place }: Finding): Fault {
  return { ...place, message: isError ? message : `warning: ${message}` };
}
