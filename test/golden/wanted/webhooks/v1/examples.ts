// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of WebhooksV1 can answer in a test, by its route. */
export interface WebhooksV1Answers {
  "GET /webhooks": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of WebhooksV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<WebhooksV1Answers> = {
  title: "Webhooks",
  server: "https://hooks.example",
  operations: { "GET /webhooks": { 204: {} } },
};
