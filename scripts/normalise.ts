import { completeOperations } from "./complete-operations.js";
import { findPayloads } from "./find-payloads.js";
import type { LoadedDocument } from "./load.js";
import { nameObjects } from "./name-objects.js";
import { namePayloads } from "./name-payloads.js";
import type { NormalDocument } from "./normal-document.js";
import { renameSchemas } from "./rename-schemas.js";
import { makeSendable } from "./sendable.js";
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
  { document, note }: Pick<LoadedDocument, "document" | "note">,
  taken: readonly string[] = [],
): NormalDocument {
  const { schemas = {}, securitySchemes } = document.components ?? {};
  const paths = completeOperations(document);
  const complete: NormalDocument = {
    ...document,
    paths,
    payloads: findPayloads(document, paths, note),
    components: { schemas, ...(securitySchemes && { securitySchemes }) },
  };
  return splitByDirection(renameSchemas(namePayloads(nameObjects(makeSendable(complete, note))), taken));
}
