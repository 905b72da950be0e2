// Generated from test/golden/given/webhooks.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of WebhooksV1 can have in a test, by its route. */
export interface WebhooksV1Responses {
  "GET /webhooks": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of WebhooksV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<WebhooksV1Responses> = {
  title: "Webhooks",
  server: "https://hooks.example",
  operations: { "GET /webhooks": { 204: {} } },
};
