import type { Dialect } from "../dialect.js";
import { readPythonExample } from "../python-example.js";
import { pythonProofs, pythonSigns, pythonWords } from "./python.js";

/** Python of versions 6.2 to 6.6, and `python-experimental` of 5.3 to 6.1: a class for each schema, `str, datetime,`. */
export const pythonSchemas: Dialect = {
  name: "python-schemas",
  language: "Python",
  words: pythonWords,
  proofs: [...pythonProofs, /^#+ Model Type Info$/m, /^### Return Types, Responses$/m],
  signs: [
    ...pythonSigns,
    /# example passing only required values/,
    /^# [\w.]+\.model\.(\w+\.)?\w+$/m,
    /^#{4} Properties$/m,
  ],
  hasSchemaClasses: true,
  readExample: readPythonExample,
};
