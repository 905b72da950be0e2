import { completeOperations } from "./complete-operations.js";
import type { LoadedDocument } from "./load.js";
import { markFiles } from "./mark-files.js";
import { markOpenEnums } from "./mark-open-enums.js";
import { nameObjects } from "./name-objects.js";
import type { NormalDocument } from "./normal-document.js";
import { plainSchemas } from "./plain-schemas.js";
import { renameSchemas } from "./rename-schemas.js";
import { splitByDirection } from "./split.js";

/**
 * The same document without quirks.
 *
 * Every operation has an id and all of its parameters, those of its path too. Parameters, bodies and answers stand where
 * they are used; only schemas are referred to. Objects of bodies and answers have names, every name is one that
 * TypeScript can have and that is not among `taken`, and what is sent and what comes back are models of their own where
 * they differ.
 */
export function normalise(
  loaded: Pick<LoadedDocument, "document" | "note">,
  taken: readonly string[] = [],
): NormalDocument {
  const { document } = loaded;
  const { schemas = {}, securitySchemes } = document.components ?? {};
  const complete: NormalDocument = {
    ...document,
    paths: completeOperations(document),
    components: { schemas, ...(securitySchemes && { securitySchemes }) },
  };
  return markOpenEnums(markFiles(splitByDirection(renameSchemas(nameObjects(plainSchemas(complete, loaded)), taken))));
}
