import { completeOperations } from "./complete-operations.js";
import type { LoadedDocument } from "./load.js";
import { nameGroups } from "./name-groups.js";
import { nameObjects } from "./name-objects.js";
import { nameOperations } from "./name-operations.js";
import type { NormalDocument } from "./normal-document.js";
import { renameSchemas } from "./rename-schemas.js";
import { splitByDirection } from "./split.js";

/**
 * The same document without quirks.
 *
 * Every operation has the name of its method for an id, one tag, and all of its parameters, those of its path too.
 * Parameters, bodies and answers stand where they are used; only schemas are referred to. Objects of bodies and answers have names, every name is one that
 * TypeScript can have and that is not among `taken`, and what is sent and what comes back are models of their own where
 * they differ.
 */
export function normalise(
  { document, note }: Pick<LoadedDocument, "document" | "note">,
  taken: readonly string[] = [],
): NormalDocument {
  const { schemas = {}, securitySchemes } = document.components ?? {};
  const complete: NormalDocument = {
    ...document,
    paths: completeOperations(document, note),
    groups: [],
    components: { schemas, ...(securitySchemes && { securitySchemes }) },
  };
  const named = nameGroups(nameOperations(complete, note), taken, note);
  return splitByDirection(renameSchemas(nameObjects(named), taken, note));
}
