// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

import type { ApiPromise, CallOperation, CallOptions } from "../../../../../src/index.js";
import type { Note } from "./models.js";
import type { GetNoteError, GetNoteParams, NotesApi } from "./notes.js";
export { createWrongMembersV1Caller, type WrongMembersV1Options } from "./client.js";

/**
 * Get a note. See {@link NotesApi.getNote}.
 *
 * `GET /notes/{id}`
 */
export function getNote(
  caller: CallOperation,
  params: GetNoteParams,
  options?: CallOptions,
): ApiPromise<Note, GetNoteError> {
  return caller("GET /notes/{id}", params, options);
}
