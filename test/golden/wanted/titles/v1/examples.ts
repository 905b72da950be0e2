// Generated from test/golden/given/titles.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { ItemOutput } from "./schema.js";

/** What each operation of TitlesV1 can answer in a test, by its route. */
export interface TitlesV1Answers {
  "GET /items/{item_id}": SuccessAnswer<ItemOutput> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of TitlesV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<TitlesV1Answers> = {
  title: "Titles",
  server: "https://acme.example",
  operations: { "GET /items/{item_id}": { 200: { type: "application/json" } } },
};
