// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { ItemOutput } from "./models.js";

/** Responses that each operation of TitlesV1 can have in a test, by its route. */
export interface TitlesV1Responses {
  "GET /items/{item_id}": SuccessResponse<ItemOutput> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of TitlesV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<TitlesV1Responses> = {
  title: "Titles",
  server: "https://acme.example",
  operations: { "GET /items/{item_id}": { 200: { type: "application/json" } } },
};
