import type { Dialect } from "../dialect.js";
import { readPythonExample } from "../python-example.js";
import { pythonProofs, pythonSigns, pythonWords } from "./python.js";

/** Python from version 7 (pydantic): `List[User]`, `Dict[str, object]`. */
export const pythonPydantic: Dialect = {
  name: "python-pydantic",
  language: "Python",
  words: pythonWords,
  proofs: pythonProofs,
  signs: [
    ...pythonSigns,
    /The response of \w+->/,
    /^from [\w.]+\.models\.\w+ import \w+/m,
    /\*\*(List\[|Dict\[|Optional\[)/,
    /\.from_json\(/,
  ],
  showsModels: true,
  readExample: readPythonExample,
};
