// Generated from test/golden/given/wrong-members.yaml by `npm run generate`. Do not edit.

import {
  type ApiErrorOf,
  type ApiPromise,
  type CallOptions,
  type OtherStatus,
  Resource,
} from "../../../../../src/index.js";
import type { Note } from "./models.js";

export class NotesApi extends Resource {
  /**
   * Get a note.
   *
   * `GET /notes/{id}`
   */
  getNote(params: GetNoteParams, options?: CallOptions): ApiPromise<Note, GetNoteError> {
    return this.call("GET /notes/{id}", params, options);
  }
}

/** Parameters of {@link NotesApi.getNote}. */
export interface GetNoteParams {
  id: string;
}

/** Errors of {@link NotesApi.getNote}. */
export type GetNoteError = ApiErrorOf<404, undefined> | ApiErrorOf<OtherStatus<404>, unknown>;
