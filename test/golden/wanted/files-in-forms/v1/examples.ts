// Generated from test/golden/given/files-in-forms.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Photo } from "./models.js";

/** Responses that each operation of FilesInFormsV1 can have in a test, by its route. */
export interface FilesInFormsV1Responses {
  "POST /photos": SuccessResponse<Photo> | ErrorResponse<ErrorStatus, unknown>;
  "POST /albums": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "PUT /raw": SuccessResponse<Blob> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of FilesInFormsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<FilesInFormsV1Responses> = {
  title: "Files",
  server: "https://example.test",
  operations: {
    "POST /photos": { 201: { type: "application/json" } },
    "POST /albums": { 204: {} },
    "PUT /raw": { 200: { type: "image/png" } },
  },
};
