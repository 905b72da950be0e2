// Generated from test/golden/given/servers.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, FailureAnswer, SuccessAnswer } from "../../../../../src/testing/index.js";

/** What each operation of ServersV1 can answer in a test, by its route. */
export interface ServersV1Answers {
  "GET /ping": SuccessAnswer<undefined> | FailureAnswer<ErrorStatus, unknown>;
}

/**
 * What the operations of ServersV1 answer in a test, by the document's examples:
 * `fakeFetch(examples)`.
 */
export const examples: ApiExamples<ServersV1Answers> = {
  title: "Servers",
  server: "https://eu.acme.example:8443/v1",
  operations: { "GET /ping": { 204: {} } },
};
