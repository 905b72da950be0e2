// Generated from test/golden/given/odd-paths.yaml by `npm run generate`. Do not edit.

import type { ErrorStatus } from "../../../../../src/index.js";
import type { ApiExamples, ErrorResponse, SuccessResponse } from "../../../../../src/testing/index.js";

/** Responses that each operation of OddPathsV1 can have in a test, by its route. */
export interface OddPathsV1Responses {
  "GET /patterns/{id:[0-9]{2}}/{path*}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /templates{?page,size*}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /actions?action=start": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /actions?action=stop&now": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /search?q={query}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "POST /targets#Start": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
  "GET /with space/{}": SuccessResponse<undefined> | ErrorResponse<ErrorStatus, unknown>;
}

/** Responses of OddPathsV1 for tests, from the document's examples: `fakeFetch(examples)`. */
export const examples: ApiExamples<OddPathsV1Responses> = {
  title: "Odd paths",
  server: "https://paths.example",
  sent: {
    "GET /patterns/{id:[0-9]{2}}/{path*}": "GET /patterns/{id}/{path}",
    "GET /templates{?page,size*}": "GET /templates",
    "POST /actions?action=stop&now": "POST /actions?action=stop&now=",
    "GET /search?q={query}": "GET /search",
    "POST /targets#Start": "POST /targets",
    "GET /with space/{}": "GET /with%20space/{unnamed}",
  },
  operations: {
    "GET /patterns/{id:[0-9]{2}}/{path*}": { 204: {} },
    "GET /templates{?page,size*}": { 204: {} },
    "POST /actions?action=start": { 204: {} },
    "POST /actions?action=stop&now": { 204: {} },
    "GET /search?q={query}": { 204: {} },
    "POST /targets#Start": { 204: {} },
    "GET /with space/{}": { 204: {} },
  },
};
