// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";
import type { Pet } from "./schema.js";

/** What each operation of DiscriminatorMappingV1 can answer in a test, by its route. */
export interface DiscriminatorMappingV1Answers {
  "GET /pets": SuccessAnswer<Pet[]> | FailureAnswer<ErrorStatus, unknown>;
  "POST /pets": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

const petList = [
  { petType: "fish", tank: { guest: { size: 1, petType: "Snail" }, shell: { size: 1, petType: "Snail" } } },
];

/**
 * What the operations of DiscriminatorMappingV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<DiscriminatorMappingV1Answers> = {
  title: "Discriminators",
  server: "https://discriminators.example",
  operations: { "GET /pets": { 200: { type: "application/json", body: petList } }, "POST /pets": { 204: {} } },
};
