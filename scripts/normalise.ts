import type { NormalDocument } from "./document/normal-document.js";
import type { LoadedDocument } from "./load.js";
import { breakCycles } from "./normalise/break-cycles.js";
import { completeOperations } from "./normalise/complete-operations.js";
import { composeSchemas } from "./normalise/compose-schemas.js";
import { findPayloads } from "./normalise/find-payloads.js";
import { makeSendable } from "./normalise/make-sendable.js";
import { markFiles } from "./normalise/mark-files.js";
import { nameGroups } from "./normalise/name-groups.js";
import { nameObjects } from "./normalise/name-objects.js";
import { nameOperations } from "./normalise/name-operations.js";
import { namePayloads } from "./normalise/name-payloads.js";
import { narrowUnions } from "./normalise/narrow-unions.js";
import { plainSchemas } from "./normalise/plain-schemas.js";
import { renameSchemas } from "./normalise/rename-schemas.js";
import { settleAnswers } from "./normalise/settle-answers.js";
import { settleSecurity } from "./normalise/settle-security.js";
import { splitBases } from "./normalise/split-bases.js";
import { splitByDirection } from "./normalise/split-by-direction.js";

/**
 * The same document without quirks.
 *
 * Every operation has the name of its method for an id, one tag, and all of its parameters, those of its path too.
 * Parameters, bodies and answers stand where they are used; only schemas are referred to. Objects of bodies and answers
 * have names, every name is one that TypeScript can have and that is not among `taken`, and what is sent and what comes
 * back are models of their own where they differ.
 */
export function normalise(
  loaded: Pick<LoadedDocument, "document" | "note">,
  taken: readonly string[] = [],
): NormalDocument {
  const { document, note } = loaded;
  const { schemas = {}, securitySchemes } = document.components ?? {};
  const complete: NormalDocument = {
    ...document,
    paths: completeOperations(document, note),
    groups: [],
    payloads: [],
    components: { schemas, ...(securitySchemes && { securitySchemes }) },
  };
  const called = settleSecurity(nameGroups(nameOperations(complete, note), taken, note));
  const whole = { ...called, payloads: findPayloads(document, called.paths, note) };
  const settled = plainSchemas(namePayloads(makeSendable(settleAnswers(whole), note)), loaded);
  const composed = composeSchemas(breakCycles(narrowUnions(splitBases(settled), note), note), note);
  return markFiles(splitByDirection(renameSchemas(nameObjects(composed), taken, note)));
}
