// Generated from test/golden/given/servers.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of ServersV1 can have in a test, by its route. */
export interface ServersV1Responses {
  "GET /ping": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of ServersV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<ServersV1Responses> = {
  title: "Servers",
  server: "https://eu.acme.example:8443/v1",
  operations: { "GET /ping": { 204: {} } },
};
