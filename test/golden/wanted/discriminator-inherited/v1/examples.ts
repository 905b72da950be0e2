// Generated from test/golden/given/discriminator-inherited.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";
import type { Shape } from "./models.js";

/** Responses that each operation of DiscriminatorInheritedV1 can have in a test, by its route. */
export interface DiscriminatorInheritedV1Responses {
  "PUT /pets": SuccessResponse<Shape> | ErrorResponse<ErrorStatus, unknown>;
}

/**
 * Responses of DiscriminatorInheritedV1 for tests, from the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<DiscriminatorInheritedV1Responses> = {
  title: "Inheritance",
  server: "https://inheritance.example",
  operations: { "PUT /pets": { 200: { type: "application/json" } } },
};
