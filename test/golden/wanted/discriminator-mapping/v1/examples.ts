// Generated from test/golden/given/discriminator-mapping.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Pet } from "./models.js";

/** Responses that each operation of DiscriminatorMappingV1 can have in a test, by its route. */
export interface DiscriminatorMappingV1Responses {
  "GET /pets": SuccessResponse<Pet[]> | ErrorResponse<ErrorStatus, unknown>;
  "POST /pets": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

const petList = [
  { petType: "fish", tank: { guest: { size: 1, petType: "Snail" }, shell: { size: 1, petType: "Snail" } } },
];

/**
 * Responses of DiscriminatorMappingV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<DiscriminatorMappingV1Responses> = {
  title: "Discriminators",
  server: "https://discriminators.example",
  operations: { "GET /pets": { 200: { type: "application/json", body: petList } }, "POST /pets": { 204: {} } },
};
