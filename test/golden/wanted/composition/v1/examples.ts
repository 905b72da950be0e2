// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Pet } from "./models.js";

/** Responses that each operation of CompositionV1 can have in a test, by its route. */
export interface CompositionV1Responses {
  "GET /pets": SuccessResponse<Pet[]> | ErrorResponse<ErrorStatus, unknown>;
  "POST /pets": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

const petList = [{ kind: "cat" }];

/** Responses of CompositionV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<CompositionV1Responses> = {
  title: "Composition",
  server: "https://composition.example",
  operations: { "GET /pets": { 200: { type: "application/json", body: petList } }, "POST /pets": { 204: {} } },
};
