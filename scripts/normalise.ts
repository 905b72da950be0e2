import { breakCycles } from "./break-cycles.js";
import { completeOperations } from "./complete-operations.js";
import { composeSchemas } from "./compose.js";
import { findPayloads } from "./find-payloads.js";
import type { LoadedDocument } from "./load.js";
import { markFiles } from "./mark-files.js";
import { markOpenEnums } from "./mark-open-enums.js";
import { nameGroups } from "./name-groups.js";
import { nameObjects } from "./name-objects.js";
import { nameOperations } from "./name-operations.js";
import { namePayloads } from "./name-payloads.js";
import { narrowUnions } from "./narrow-unions.js";
import type { NormalDocument } from "./normal-document.js";
import { plainSchemas } from "./plain-schemas.js";
import { recognisePaging } from "./recognise-paging.js";
import { renameSchemas } from "./rename-schemas.js";
import { makeSendable } from "./sendable.js";
import { settleAnswers } from "./settle-answers.js";
import { splitByDirection } from "./split.js";
import { splitBases } from "./split-bases.js";

/**
 * The same document without quirks.
 *
 * Every operation has the name of its method for an id, one tag, and all of its parameters, those of its path too.
 * Parameters, bodies and answers stand where they are used; only schemas are referred to. Objects of bodies and answers
 * have names, every name is one that TypeScript can have and that is not among `taken`, and what is sent and what comes
 * back are models of their own where they differ. What is recognised as paged says so.
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
  const called = nameGroups(nameOperations(complete, note), taken, note);
  const whole = { ...called, payloads: findPayloads(document, called.paths, note) };
  const settled = plainSchemas(namePayloads(makeSendable(settleAnswers(whole), note)), loaded);
  const composed = composeSchemas(breakCycles(narrowUnions(splitBases(settled), note), note), note);
  const named = splitByDirection(renameSchemas(nameObjects(composed), taken, note));
  return markOpenEnums(markFiles(recognisePaging(named, note)));
}
