import type { Dialect } from "../dialect.js";
import { readPythonExample } from "../python-example.js";
import { pythonProofs, pythonSigns, pythonWords } from "./python.js";

/** Python's `python-experimental`, which was `python` in version 5: `[User]`, `{str: (User,)}`, and typed examples. */
export const pythonExperimental: Dialect = {
  name: "python-experimental",
  language: "Python",
  words: pythonWords,
  proofs: pythonProofs,
  signs: [
    ...pythonSigns,
    /# example passing only required values/,
    /^# \w+\.\w+\s*$/m,
    /\*\*(\[(?!\])|\{str: \()|none_type/,
    /must be one of \[|if omitted the server will use/,
  ],
  wrapsTypes: true,
  readExample: readPythonExample,
};
