import type { Dialect } from "../dialect.js";
import { readPythonExample } from "../python-example.js";
import { pythonProofs, pythonSigns, pythonWords } from "./python.js";

/** Python of versions 6.2 to 6.6, and `python-experimental` of 5.3 to 6.1: a class for each schema, `str, datetime,`. */
export const pythonSchemas: Dialect = {
  name: "python-schemas",
  language: "Python",
  words: pythonWords,
  proofs: pythonProofs,
  signs: [
    ...pythonSigns,
    /# example passing only required values/,
    /^#+ Model Type Info$/m,
    /^# [\w.]+\.model\.(\w+\.)?\w+$/m,
    /^#{4} Properties$/m,
    /frozendict\.frozendict/,
    /^\w+ \| Request(Path|Query|Header|Cookie)Params \|/m,
    /\| typing\.Union\[SchemaFor/,
    /^### Return Types, Responses$/m,
  ],
  hasSchemaClasses: true,
  readExample: readPythonExample,
};
