import { breakCycles } from "./break-cycles.js";
import { completeOperations } from "./complete-operations.js";
import { composeSchemas } from "./compose.js";
import type { LoadedDocument } from "./load.js";
import { nameObjects } from "./name-objects.js";
import { narrowUnions } from "./narrow-unions.js";
import type { NormalDocument } from "./normal-document.js";
import { renameSchemas } from "./rename-schemas.js";
import { splitByDirection } from "./split.js";
import { splitBases } from "./split-bases.js";

/**
 * The same document without quirks.
 *
 * Every operation has an id and all of its parameters, those of its path too. Parameters, bodies and answers stand where
 * they are used; only schemas are referred to. What schemas are made of is told in one way, without discriminators and
 * circles. Objects of bodies and answers have names, every name is one that TypeScript can have and that is not among
 * `taken`, and what is sent and what comes back are models of their own where they differ.
 */
export function normalise(
  { document, note }: Pick<LoadedDocument, "document" | "note">,
  taken: readonly string[] = [],
): NormalDocument {
  const { schemas = {}, securitySchemes } = document.components ?? {};
  const complete: NormalDocument = {
    ...document,
    paths: completeOperations(document),
    components: { schemas, ...(securitySchemes && { securitySchemes }) },
  };
  const composed = composeSchemas(breakCycles(narrowUnions(splitBases(complete), note), note), note);
  return splitByDirection(renameSchemas(nameObjects(composed), taken));
}
