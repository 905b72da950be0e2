// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Shape } from "./schema.js";

/** What each operation of DiscriminatorInheritedV1 can answer in a test, by its route. */
export interface DiscriminatorInheritedV1Answers {
  "PUT /pets": SuccessAnswer<Shape> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of DiscriminatorInheritedV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<DiscriminatorInheritedV1Answers> = {
  title: "Inheritance",
  server: "https://inheritance.example",
  operations: { "PUT /pets": { 200: { type: "application/json" } } },
};
