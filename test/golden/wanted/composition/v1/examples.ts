// Generated from test/golden/given/composition.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Pet } from "./schema.js";

/** What each operation of CompositionV1 can answer in a test, by its route. */
export interface CompositionV1Answers {
  "GET /pets": SuccessAnswer<Pet[]> | FailureAnswer<ErrorStatus, unknown>;
  "POST /pets": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

const petList = [{ kind: "cat" }];

/**
 * What the operations of CompositionV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<CompositionV1Answers> = {
  title: "Composition",
  server: "https://composition.example",
  operations: { "GET /pets": { 200: { type: "application/json", body: petList } }, "POST /pets": { 204: {} } },
};
