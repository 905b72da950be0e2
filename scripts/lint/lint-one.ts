import { type Finding, lintSpec, loadDocument } from "../load.js";
import { SpecError } from "../spec-error.js";

// What is wrong with one document, as JSON: a process of its own, which `lintWithin` starts and may end.
const [name = "", spec = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await findFaults()));

async function findFaults(): Promise<Finding[]> {
  try {
    await loadDocument(spec);
    return await lintSpec(name, spec);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.faults.map((fault) => ({ ...fault, isError: true }));
  }
}
