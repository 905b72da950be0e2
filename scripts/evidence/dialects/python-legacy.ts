import type { Dialect } from "../dialect.js";
import { pythonProofs, pythonSigns, pythonWords } from "./python.js";

/** Python up to version 4, and `python-legacy` after it: `list[User]`, `dict(str, object)`. */
export const pythonLegacy: Dialect = {
  name: "python-legacy",
  language: "Python",
  words: pythonWords,
  proofs: pythonProofs,
  signs: [...pythonSigns, /^from __future__ import print_function/m, /\*\*(list\[|dict\()/],
};
